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
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The document of the REST operations, as the module serves it. */
record OpenApi(JsonNode root) {

	static OpenApi read() throws IOException {
		try (InputStream file = OpenApiController.class.getResourceAsStream(OpenApiController.FILE)) {
			return new OpenApi(new ObjectMapper().readTree(file));
		}
	}

	List<Operation> operations() {
		List<Operation> operations = new ArrayList<>();
		for (Map.Entry<String, JsonNode> path : root.get("paths").properties()) {
			for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
				operations.add(new Operation(this, verb.getKey().toUpperCase(), path.getKey(), verb.getValue()));
			}
		}
		return operations;
	}

	/** @return what a reference refers to, or the node itself where it is none */
	JsonNode resolved(JsonNode node) {
		return node.has("$ref") ? resolved(at(node.get("$ref").asText())) : node;
	}

	/** @param reference such as <code>#/components/schemas/Error</code> */
	JsonNode at(String reference) {
		JsonNode found = root.at(reference.substring(1));
		if (found.isMissingNode()) {
			throw new AssertionError("Nothing at " + reference);
		}
		return found;
	}

	Schema schema(String name) {
		return new Schema(this, at("#/components/schemas/" + name));
	}

	/** @return all codes that say what is wrong, wherever they may stand */
	Set<String> codes() {
		Set<String> codes = new TreeSet<>();
		root.findValues("code").forEach(code -> codes.addAll(new Schema(this, code).allConstants()));
		return codes;
	}

	/** @return the codes of the errors among the responses */
	Set<String> codes(JsonNode responses) {
		Set<String> codes = new TreeSet<>();
		responses.properties().forEach(response -> codes.addAll(codes(response.getKey(), response.getValue())));
		return codes;
	}

	private Set<String> codes(String status, JsonNode response) {
		Set<String> codes = new TreeSet<>();
		if (status.compareTo("400") >= 0) {
			JsonNode schema = resolved(response).at("/content/application~1json/schema");
			schema.at("/properties/error/properties/code/enum").forEach(code -> codes.add(code.asText()));
			if (codes.isEmpty()) {
				throw new AssertionError("No codes of errors at " + status + " " + response);
			}
		}
		return codes;
	}
}
