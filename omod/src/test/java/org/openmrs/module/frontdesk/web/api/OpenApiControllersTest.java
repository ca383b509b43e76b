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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the document says is what the controllers do. */
class OpenApiControllersTest {

	private static final List<Handler> HANDLERS = Handler.all();

	private final Map<String, Operation> operations;

	OpenApiControllersTest() throws Exception {
		operations = OpenApi.read().operations().stream()
				.collect(Collectors.toMap(Operation::toString, Function.identity()));
	}

	@Test
	void givenTheControllers_thenTheOperationsAreTheirs() {
		assertFalse(HANDLERS.isEmpty());
		assertEquals(HANDLERS.stream().map(Handler::toString).sorted().toList(),
				operations.keySet().stream().sorted().toList());
	}

	/** A header that a controller asks for itself, to say more than Spring would, is required too. */
	@Test
	void givenAHandler_thenItsParametersAndHeadersAreTheOperations() {
		each((handler, operation) -> {
			Map<String, Boolean> due = handler.parameters();
			due.computeIfPresent("header If-Match", (name, required) -> operation.codes().contains("ifMatch.missing"));
			assertEquals(due, operation.parameters(), handler.toString());
		});
	}

	@Test
	void givenARequestsBody_thenItsSchemaIsTheTypes() {
		assertShapes(Handler::asked, Operation::asked, Shapes::differencesAsked);
	}

	@Test
	void givenAnAnswersBody_thenItsSchemaIsTheTypes() {
		assertShapes(Handler::answered, Operation::answered, Shapes::differences);
	}

	@Test
	void givenTheServices_thenThePrivilegesAreTheirs() {
		each((handler, operation) -> assertEquals(Needed.by(handler.code()), operation.needed(), handler.toString()));
	}

	@Test
	void givenWhatNeedsNoSignIn_thenItIsOpenInTheDocumentToo() {
		each((handler, operation) -> assertEquals(Api.OPEN.contains(Api.ROOT + handler.path()), operation.isOpen(),
				handler.toString()));
	}

	private interface Comparison {

		List<String> differences(String where, Type type, Schema schema);
	}

	private void assertShapes(Function<Handler, Optional<Type>> ofCode, Function<Operation, Optional<Schema>> ofDocument,
			Comparison comparison) {
		List<String> differences = new ArrayList<>();
		each((handler, operation) -> {
			Optional<Type> type = ofCode.apply(handler);
			Optional<Schema> schema = ofDocument.apply(operation);
			assertEquals(type.isPresent(), schema.isPresent(), handler.toString());
			type.filter(written -> written != byte[].class).ifPresent(written -> differences
					.addAll(comparison.differences(handler.toString(), written, schema.orElseThrow())));
		});
		assertEquals(List.of(), differences);
	}

	private void each(BiConsumer<Handler, Operation> test) {
		HANDLERS.stream().filter(handler -> operations.containsKey(handler.toString()))
				.forEach(handler -> test.accept(handler, operations.get(handler.toString())));
	}
}
