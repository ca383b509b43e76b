/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An operation of the document.
 *
 * @param verb the HTTP method
 * @param path below that of the front desk's operations
 */
record Operation(OpenApi document, String verb, String path, JsonNode node) {

	boolean isOpen() {
		return node.has("security") && node.get("security").isEmpty();
	}

	/** @return whether each parameter is required, by where it is and its name, such as <code>query date</code> */
	Map<String, Boolean> parameters() {
		Map<String, Boolean> parameters = new TreeMap<>();
		for (JsonNode declared : node.path("parameters")) {
			JsonNode parameter = document.resolved(declared);
			parameters.put(parameter.get("in").asText() + " " + parameter.get("name").asText(),
					parameter.get("required").asBoolean());
		}
		return parameters;
	}

	/** @return the schema of the request's body, if it has one */
	Optional<Schema> asked() {
		return node.has("requestBody") ? Optional.of(body(node.get("requestBody"))) : Optional.empty();
	}

	/** @return the schema of the body where the operation succeeds, if there is JSON then */
	Optional<Schema> answered() {
		return node.get("responses").properties().stream().filter(response -> response.getKey().startsWith("2"))
				.filter(response -> document.resolved(response.getValue()).path("content").has("application/json"))
				.map(response -> body(response.getValue())).findFirst();
	}

	private Schema body(JsonNode container) {
		return new Schema(document, document.resolved(container).at("/content/application~1json/schema"));
	}

	Set<String> statuses() {
		Set<String> statuses = new TreeSet<>();
		node.get("responses").fieldNames().forEachRemaining(statuses::add);
		return statuses;
	}

	Set<String> codes() {
		return document.codes(node.get("responses"));
	}

	/** @return what the user needs for the operation and for all that is in its answer */
	Needed needed() {
		List<JsonNode> said = new ArrayList<>(List.of(node.path("x-privileges")));
		answered().ifPresent(answer -> answer.properties().values()
				.forEach(property -> said.add(property.node().path("x-privileges"))));
		return Needed.said(said);
	}

	@Override
	public String toString() {
		return verb + " " + path;
	}
}
