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

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what Jackson makes of a type with what the document says of it. */
final class Shapes {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Map<Class<?>, String> PLAIN = Map.of(String.class, "string", long.class, "integer", Long.class,
			"integer", int.class, "integer", Integer.class, "integer", boolean.class, "boolean", Boolean.class, "boolean",
			double.class, "number", Double.class, "number");

	private final List<String> differences = new ArrayList<>();

	private final boolean asked;

	private Shapes(boolean asked) {
		this.asked = asked;
	}

	/** @return what is not the same, each with its place */
	static List<String> differences(String where, Type type, Schema schema) {
		return new Shapes(false).of(where, type, schema);
	}

	/** @return as above, of what is asked: what may be null in it may be left out, too */
	static List<String> differencesAsked(String where, Type type, Schema schema) {
		return new Shapes(true).of(where, type, schema);
	}

	private List<String> of(String where, Type type, Schema schema) {
		compare(where, JSON.constructType(type), schema);
		return differences;
	}

	private void compare(String where, JavaType type, Schema schema) {
		Class<?> raw = type.getRawClass();
		if (raw.isSealed()) {
			compareChoices(where, raw.getPermittedSubclasses(), schema.choices());
		} else if (raw.isPrimitive()) {
			expect(where, Set.of(PLAIN.get(raw)), schema.types());
		} else if (PLAIN.containsKey(raw)) {
			expectType(where, PLAIN.get(raw), schema);
		} else if (type.isEnumType()) {
			expect(where, constants(raw), schema.constants());
		} else if (type.isCollectionLikeType()) {
			expectType(where, "array", schema);
			compare(where + "[]", type.getContentType(), schema.present().items());
		} else if (type.isMapLikeType()) {
			expectType(where, "object", schema);
			compare(where + "{}", type.getContentType(), schema.present().values());
		} else {
			compareProperties(where, properties(type), schema.present());
		}
	}

	/** In the same order in both. */
	private void compareChoices(String where, Class<?>[] types, List<Schema> schemas) {
		expect(where + " choices", types.length, schemas.size());
		for (int i = 0; i < Math.min(types.length, schemas.size()); i++) {
			compare(where + "/" + types[i].getSimpleName(), JSON.constructType(types[i]), schemas.get(i));
		}
	}

	private void compareProperties(String where, Map<String, JavaType> properties, Schema schema) {
		expectType(where, "object", schema);
		expect(where + " is closed", true, schema.isClosed());
		Map<String, Schema> said = schema.properties();
		expect(where + " properties", properties.keySet(), said.keySet());
		expect(where + " required", due(properties.keySet(), schema), schema.required());
		said.keySet().retainAll(properties.keySet());
		said.forEach((name, property) -> compare(where + "." + name, properties.get(name), property));
	}

	private Set<String> due(Set<String> properties, Schema schema) {
		Set<String> due = new TreeSet<>(properties);
		Map<String, Schema> said = schema.properties();
		due.removeIf(name -> asked && !schema.required().contains(name) && said.containsKey(name)
				&& said.get(name).types().contains("null"));
		return due;
	}

	private void expectType(String where, String type, Schema schema) {
		Set<String> types = schema.types();
		types.remove("null");
		expect(where, Set.of(type), types);
	}

	private void expect(String where, Object written, Object said) {
		if (!written.equals(said)) {
			differences.add(where + ": the code has " + written + ", the document " + said);
		}
	}

	private static Map<String, JavaType> properties(JavaType type) {
		SerializationConfig config = JSON.getSerializationConfig();
		Map<String, JavaType> properties = new TreeMap<>();
		for (BeanPropertyDefinition property : config.introspect(type).findProperties()) {
			boolean unwrapped = config.getAnnotationIntrospector()
					.findUnwrappingNameTransformer(property.getPrimaryMember()) != null;
			properties.putAll(unwrapped
					? properties(property.getPrimaryType())
					: Map.of(property.getName(), property.getPrimaryType()));
		}
		return properties;
	}

	private static Set<String> constants(Class<?> type) {
		Set<String> constants = new TreeSet<>();
		for (Object constant : type.getEnumConstants()) {
			constants.add(JSON.convertValue(constant, String.class));
		}
		return constants;
	}
}
