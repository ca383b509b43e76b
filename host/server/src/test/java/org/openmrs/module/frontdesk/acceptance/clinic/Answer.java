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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server said, and what it must never say. */
public record Answer(Call call, HttpResponse<String> response) {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Pattern STACK_TRACE = Pattern
			.compile("stackTrace|\\bat (java|javax|org|com)\\.[\\w.$]+\\(|Exception:|Caused by|\\.java:\\d+");

	/** A finished sentence, for people: no code, no exception's text, no argument left open. */
	private static final String SENTENCE = "(?s)\\p{Lu}[^{}<>]+([.?]|: [\\w-]{36})";

	public int status() {
		return response.statusCode();
	}

	public Optional<String> header(String name) {
		return response.headers().firstValue(name);
	}

	public String text() {
		return response.body();
	}

	public JsonNode json() {
		try {
			return JSON.readTree(text());
		} catch (JsonProcessingException e) {
			throw new AssertionError("Not JSON: " + this, e);
		}
	}

	/** @return the JSON of an answer that has to be a 200 */
	public JsonNode ok() {
		assertThat(toString(), status(), is(200));
		assertThat(toString(), contentType(), startsWith("application/json"));
		return json();
	}

	/** @return the error's code, of an answer that has to be a refusal with that status and in the one shape */
	public String refusal(int status) {
		return refusal(Set.of(status));
	}

	/** @return as above, when more than one status is right */
	public String refusal(Set<Integer> statuses) {
		assertThat(toString(), status(), is(in(statuses)));
		assertDecent();
		assertThat(toString(), contentType(), startsWith("application/json"));
		assertThat(toString(), names(json()), containsInAnyOrder("error"));
		JsonNode error = json().get("error");
		assertThat(toString(), names(error), containsInAnyOrder("code", "message", "fields"));
		assertThat(toString(), error.get("code").asText(), matchesPattern("[a-z]\\w+(\\.\\w+)*"));
		assertThat(toString(), error.get("message").asText(), matchesPattern(SENTENCE));
		assertThat(toString(), error.get("fields").isArray(), is(true));
		for (JsonNode field : error.get("fields")) {
			assertThat(toString(), names(field), containsInAnyOrder("field", "code", "message"));
		}
		return error.get("code").asText();
	}

	/** @return the sentence of a refusal */
	public String sentence() {
		return json().at("/error/message").asText();
	}

	/** Whatever the answer is: it is no failure of the server, and it shows nothing of the inside. */
	public Answer assertDecent() {
		assertThat(toString(), status(), is(lessThan(500)));
		assertThat(toString(), STACK_TRACE.matcher(text()).find(), equalTo(false));
		return this;
	}

	/** As {@link #assertDecent}, and it is ours: JSON, a table, the log or nothing, and a refusal has the one shape. */
	public Answer assertOurs() {
		if (status() >= 400) {
			refusal(status());
		}
		assertThat(toString(),
				text().isEmpty() || contentType().matches("(application/json|application/pdf|text/csv|text/plain).*"),
				is(true));
		assertThat(toString(), text(), not(startsWith("<")));
		return assertDecent();
	}

	private String contentType() {
		return header("Content-Type").orElse("");
	}

	private static List<String> names(JsonNode object) {
		return Stream.of(object).flatMap(node -> node.properties().stream()).map(property -> property.getKey()).toList();
	}

	@Override
	public String toString() {
		String said = text().length() > 600 ? text().substring(0, 600) + "…" : text();
		return call + " -> " + status() + " " + contentType() + " " + said;
	}
}
