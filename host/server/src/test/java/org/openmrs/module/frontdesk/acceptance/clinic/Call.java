/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.clinic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** A request, made up step by step; each step is a new one. The path is below that of OpenMRS. */
public record Call(String method, String path, Map<String, String> headers, byte[] body) {

	public static final String IF_MATCH = "If-Match";

	public static final String IF_NONE_MATCH = "If-None-Match";

	public static final String CONTENT_TYPE = "Content-Type";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** @param path below that of the front desk's operations */
	public static Call to(String method, String path) {
		return at(method, Clinic.FRONTDESK + path);
	}

	public static Call at(String method, String path) {
		return new Call(method, path, Map.of(), null);
	}

	public static Call get(String path) {
		return to("GET", path);
	}

	/** An empty object is what the front desk's writes take. */
	public static Call post(String path) {
		return to("POST", path).json("{}");
	}

	public Call with(String header, String value) {
		Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		more.putAll(headers);
		if (value == null) {
			more.remove(header);
		} else {
			more.put(header, value);
		}
		return new Call(method, path, more, body);
	}

	/** The tag as a header has it: between quotes. */
	public Call ifMatch(String tag) {
		return with(IF_MATCH, '"' + tag + '"');
	}

	public Call json(String text) {
		return body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), "application/json");
	}

	/** @param type the content type, or null for none */
	public Call body(byte[] bytes, String type) {
		return new Call(method, path, headers, bytes).with(CONTENT_TYPE, type);
	}

	/** @return the body of a request that sends JSON */
	JsonNode json() {
		try {
			return new ObjectMapper().readTree(body);
		} catch (IOException e) {
			throw new AssertionError("Not JSON: " + this, e);
		}
	}

	HttpRequest request(Clinic clinic) {
		BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
		HttpRequest.Builder request = HttpRequest.newBuilder(clinic.at(path)).timeout(PATIENCE).method(method, publisher);
		headers.forEach(request::header);
		return request.build();
	}

	@Override
	public String toString() {
		return method + " " + (path.length() > 200 ? path.substring(0, 200) + "…" : path);
	}
}
