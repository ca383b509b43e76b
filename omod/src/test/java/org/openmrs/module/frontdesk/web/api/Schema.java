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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** A schema of the document; what it refers to counts as its own. */
record Schema(OpenApi document, JsonNode node) {

	/** @return this one and those that it refers to */
	private List<JsonNode> parts() {
		List<JsonNode> parts = new ArrayList<>(List.of(node));
		if (node.has("$ref")) {
			parts.addAll(new Schema(document, document.at(node.get("$ref").asText())).parts());
		}
		return parts;
	}

	Map<String, Schema> properties() {
		Map<String, Schema> properties = new TreeMap<>();
		parts().forEach(part -> part.path("properties").properties()
				.forEach(property -> properties.putIfAbsent(property.getKey(), of(property.getValue()))));
		return properties;
	}

	Set<String> required() {
		return texts("required");
	}

	Set<String> types() {
		Set<String> types = texts("type");
		first("oneOf").forEach(choice -> types.addAll(of(choice).types()));
		return types;
	}

	Set<String> constants() {
		return texts("enum");
	}

	/** @return its own constants and those of what it can be one of */
	Set<String> allConstants() {
		Set<String> all = constants();
		choices().forEach(choice -> all.addAll(choice.allConstants()));
		return all;
	}

	/** @return whether nothing may be in it but the properties that are named */
	boolean isClosed() {
		return parts().stream().anyMatch(part -> isFalse(part.path("additionalProperties"))
				|| isFalse(part.path("unevaluatedProperties")));
	}

	Schema items() {
		return of(first("items"));
	}

	/** @return the schema of the values of an object with any names */
	Schema values() {
		return of(first("additionalProperties"));
	}

	/** @return the schemas that it is one of, null aside */
	List<Schema> choices() {
		return StreamSupport.stream(first("oneOf").spliterator(), false)
				.filter(choice -> !choice.path("type").asText().equals("null")).map(this::of).toList();
	}

	/** @return itself, or the one thing that it is where it is not null */
	Schema present() {
		List<Schema> choices = choices();
		return choices.size() == 1 ? choices.get(0).present() : this;
	}

	private Schema of(JsonNode part) {
		return new Schema(document, part);
	}

	private JsonNode first(String keyword) {
		return parts().stream().map(part -> part.path(keyword)).filter(found -> !found.isMissingNode()).findFirst()
				.orElse(node.path(keyword));
	}

	private Set<String> texts(String keyword) {
		Set<String> texts = new TreeSet<>();
		for (JsonNode part : parts()) {
			JsonNode found = part.path(keyword);
			if (found.isTextual()) {
				texts.add(found.asText());
			}
			StreamSupport.stream(found.spliterator(), false).filter(JsonNode::isTextual)
					.forEach(text -> texts.add(text.asText()));
		}
		return texts;
	}

	private static boolean isFalse(JsonNode keyword) {
		return keyword.isBoolean() && !keyword.asBoolean();
	}
}
