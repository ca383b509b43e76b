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

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** A document with schemas of JSON in it. Its places are written as references: <code>#/components/schemas/Error</code>. */
final class Document {

	private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true)
			.build();

	/** What is no keyword of a schema, such as <code>paths</code>, is passed over without a word. */
	private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
			.unknownKeywordFactory((name, context) -> new NonValidationKeyword(name)).build();

	private final URI address;

	private final JsonNode root;

	/** The whole document: read once, since whatever is asked of the factory is read anew. */
	private final JsonSchema whole;

	private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

	private Document(URI address, String text) {
		try {
			this.address = address;
			this.root = new ObjectMapper().readTree(text);
			this.whole = JsonSchemaFactory
					.getInstance(SpecVersion.VersionFlag.V202012, builder -> builder.metaSchema(DIALECT))
					.getSchema(SchemaLocation.of(address.toString()), root, STRICT);
		} catch (JsonProcessingException e) {
			throw new AssertionError("Not JSON: " + address, e);
		}
	}

	static Document at(URI address) {
		try {
			HttpResponse<String> response = HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(),
					HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() != 200) {
				throw new AssertionError(address + " answers " + response.statusCode());
			}
			return new Document(address, response.body());
		} catch (IOException e) {
			throw new UncheckedIOException("No answer from " + address, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	boolean has(String place) {
		return !node(place).isMissingNode();
	}

	boolean isTrue(String place) {
		return node(place).asBoolean();
	}

	String text(String place) {
		return node(place).asText();
	}

	/** @return the names of the properties there, or the indexes of a list */
	List<String> names(String place) {
		List<String> names = new ArrayList<>();
		node(place).fieldNames().forEachRemaining(names::add);
		return node(place).isArray() ? IntStream.range(0, node(place).size()).mapToObj(String::valueOf).toList() : names;
	}

	/** @return the place, or if there is a reference, the one that it refers to */
	String follow(String place) {
		return has(place + "/$ref") ? follow(text(place + "/$ref")) : place;
	}

	/** @return what is wrong with the value by the schema at that place */
	List<String> violations(String place, JsonNode value) {
		return schemas.computeIfAbsent(place, this::schema).validate(value).stream().map(ValidationMessage::getMessage)
				.toList();
	}

	private JsonSchema schema(String place) {
		return whole.getRefSchema(SchemaLocation.of(address + place).getFragment());
	}

	private JsonNode node(String place) {
		return root.at(place.substring(1));
	}
}
