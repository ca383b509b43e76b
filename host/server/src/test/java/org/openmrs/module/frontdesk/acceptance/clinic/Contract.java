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
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What the server says of its operations: the OpenAPI document that it serves, to which each of its answers is held. An
 * address or a method that is not in it has to be answered as <code>x-otherwise</code> says.
 */
final class Contract {

	private static final String OTHERWISE = "#/x-otherwise";

	private static final String JSON = "application/json";

	/** What some operations answer with instead, by where that stands in the document. */
	private static final Map<String, String> OTHER = Map.of("/content/text~1csv", "text/csv", "/content/text~1plain",
			"text/plain", "/content/application~1pdf", "application/pdf");

	private final URI address;

	private Document document;

	private Contract(URI address) {
		this.address = address;
	}

	/** @param base the address of OpenMRS; asked when the first answer comes, since the module may not run there yet */
	static Contract of(URI base) {
		return new Contract(URI.create(base + Clinic.FRONTDESK + "/openapi.json"));
	}

	/** @throws AssertionError where the answer is not as the document says */
	void check(Answer answer) {
		if (!answer.call().path().matches(Clinic.FRONTDESK + "([/?].*)?")) {
			return;
		}
		read();
		Optional<String> operation = operation(answer.call());
		String responses = operation.map(found -> found + "/responses").orElse(OTHERWISE);
		String response = document.follow(responses + "/" + answer.status());
		expect(document.has(response), answer, "there is no such status at " + responses);
		checkHeaders(answer, response);
		checkBody(answer, response);
		if (answer.status() < 400) {
			operation.ifPresent(found -> checkRequest(answer, found));
		}
	}

	private synchronized void read() {
		if (document == null) {
			document = Document.at(address);
		}
	}

	/** @return the place of the operation, if there is one: that whose path has the fewest variables */
	private Optional<String> operation(Call call) {
		String path = call.path().substring(Clinic.FRONTDESK.length()).split("[?]", 2)[0];
		String method = call.method().equals("HEAD") ? "GET" : call.method();
		return document.names("#/paths").stream().sorted(Comparator.comparing(template -> template.split("[{]").length))
				.filter(template -> pattern(template).matcher(path).matches())
				.map(template -> "#/paths/" + template.replace("/", "~1"))
				.flatMap(place -> document.names(place).stream().filter(verb -> verb.toUpperCase().equals(method))
						.map(verb -> place + "/" + verb))
				.findFirst();
	}

	private static Pattern pattern(String template) {
		return Pattern.compile("\\Q" + template.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E");
	}

	private void checkHeaders(Answer answer, String response) {
		for (String name : document.names(response + "/headers")) {
			String header = document.follow(response + "/headers/" + name);
			Optional<String> value = answer.header(name);
			expect(value.isPresent() || !document.isTrue(header + "/required"), answer, "it lacks the header " + name);
			value.ifPresent(text -> expect(header + "/schema", TextNode.valueOf(text), answer));
		}
	}

	private void checkBody(Answer answer, String response) {
		if (answer.call().method().equals("HEAD") || !document.has(response + "/content")) {
			expect(answer.text().isEmpty(), answer, "it has a body, at " + response);
			return;
		}
		String type = answer.header(Call.CONTENT_TYPE).orElse("");
		List<String> others = OTHER.keySet().stream().filter(one -> document.has(response + one)).map(OTHER::get).toList();
		if (!others.isEmpty()) {
			expect(others.stream().anyMatch(type::startsWith), answer, "it is of another type");
		} else {
			expect(type.startsWith(JSON), answer, "it is not JSON");
			expect(response + "/content/application~1json/schema", answer.json(), answer);
		}
	}

	/** What the server takes has to be what the document allows. */
	private void checkRequest(Answer answer, String operation) {
		parameters(answer.call()).forEach((name, value) -> {
			Optional<String> parameter = document.names(operation + "/parameters").stream()
					.map(index -> document.follow(operation + "/parameters/" + index))
					.filter(place -> document.text(place + "/in").equals("query"))
					.filter(place -> document.text(place + "/name").equals(name)).findFirst();
			expect(parameter.isPresent(), answer, "there is no parameter " + name + " at " + operation);
			expect(parameter.orElseThrow() + "/schema", TextNode.valueOf(value), answer);
		});
		String body = document.follow(operation + "/requestBody");
		if (document.has(body)) {
			expect(body + "/content/application~1json/schema", answer.call().json(), answer);
		}
	}

	private static Map<String, String> parameters(Call call) {
		String[] parts = call.path().split("[?]", 2);
		Map<String, String> parameters = new TreeMap<>();
		for (String pair : parts.length == 1 ? new String[0] : parts[1].split("&")) {
			String[] sides = (pair + "=").split("=", 3);
			parameters.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
		}
		return parameters;
	}

	private void expect(String schema, JsonNode value, Answer answer) {
		List<String> violations = document.violations(schema, value);
		expect(violations.isEmpty(), answer, schema + ": " + violations);
	}

	private static void expect(boolean holds, Answer answer, String violation) {
		if (!holds) {
			throw new AssertionError("Not as openapi.json says, " + violation + "\n" + answer);
		}
	}
}
