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
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Setting;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.board.VisitOutcome;
import org.openmrs.module.frontdesk.schedule.BookingStatus;

/** The document is OpenAPI 3.1, says all that it should, and nothing twice or in vain. */
class OpenApiDocumentTest {

	private static final String META_SCHEMA = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";

	private static final String ERROR = "frontdesk.error.";

	private final OpenApi document;

	OpenApiDocumentTest() throws Exception {
		document = OpenApi.read();
	}

	@Test
	void givenTheMetaSchema_thenTheDocumentIsOpenApi() {
		JsonSchema metaSchema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012, factory -> factory
				.schemaMappers(mappers -> mappers.mapPrefix("https://spec.openapis.org", "classpath:spec.openapis.org")))
				.getSchema(SchemaLocation.of(META_SCHEMA));

		assertEquals(Set.of(), metaSchema.validate(document.root()));
	}

	@Test
	void givenTheBuild_thenTheVersionIsTheModules() {
		assertTrue(document.root().at("/info/version").asText().matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?"));
	}

	@Test
	void givenTheComponents_thenEachIsUsedAndWhatIsUsedIsThere() {
		Set<String> used = new TreeSet<>(document.root().findValuesAsText("$ref"));
		Set<String> there = new TreeSet<>();
		document.root().get("components").properties().stream().filter(kind -> !kind.getKey().equals("securitySchemes"))
				.forEach(kind -> kind.getValue().fieldNames()
						.forEachRemaining(name -> there.add("#/components/" + kind.getKey() + "/" + name)));

		assertEquals(there, used);
	}

	@Test
	void givenTheOperations_thenEachSaysWhatItIsForUnderANameOfItsOwn() {
		Set<String> names = new HashSet<>();
		for (Operation operation : document.operations()) {
			for (String text : List.of("operationId", "summary", "description")) {
				assertTrue(operation.node().path(text).asText().matches("(?s)[A-Za-z].+"), operation + " " + text);
			}
			assertTrue(names.add(operation.node().get("operationId").asText()), operation.toString());
			operation.node().path("parameters").forEach(parameter -> assertTrue(
					document.resolved(parameter).path("description").asText().endsWith("."), operation + " " + parameter));
		}
	}

	@Test
	void givenTheSchemas_thenEveryPropertyHasAType() {
		document.root().at("/components/schemas").properties().forEach(schema -> assertTyped(schema.getKey(),
				new Schema(document, schema.getValue())));
	}

	private void assertTyped(String where, Schema schema) {
		assertTrue(!schema.types().isEmpty(), where + " has no type");
		schema.properties().forEach((name, property) -> assertTyped(where + "." + name, property));
		if (schema.types().contains("array")) {
			assertTyped(where + "[]", schema.items());
		}
	}

	/** Wherever a code stands: in an error, or in a report of the settings file. */
	@Test
	void givenTheMessages_thenTheCodesAreTheSame() throws Exception {
		Properties messages = new Properties();
		try (InputStream file = Files.newInputStream(Path.of("../api/src/main/resources/messages.properties"))) {
			messages.load(file);
		}
		Set<String> sentences = messages.stringPropertyNames().stream().filter(key -> key.startsWith(ERROR))
				.map(key -> key.substring(ERROR.length())).collect(Collectors.toCollection(TreeSet::new));
		FrontDeskSettings.ALL.forEach(setting -> sentences.add(setting.refusal()));

		assertEquals(sentences, document.codes());
	}

	@Test
	void givenTheSettings_thenTheNamesAreTheirs() {
		assertEquals(FrontDeskSettings.ALL.stream().map(Setting::shortName).collect(Collectors.toSet()),
				document.schema("SettingName").constants());
	}

	@Test
	void givenThePrivileges_thenTheDeskCanHaveThemAll() {
		Schema privileges = document.schema("Desk").properties().get("privileges");

		assertEquals(Set.copyOf(FrontDeskPrivileges.ALL), privileges.items().constants());
	}

	@Test
	void givenTheStates_thenTheBoardCanHaveThemAll() {
		assertEquals(words(BookingStatus.values(), Enum::name),
				document.schema("Row").properties().get("status").constants());
		assertEquals(words(VisitOutcome.values(), VisitOutcome::code),
				document.schema("CheckIn").properties().get("visit").constants());
	}

	@Test
	void givenTheLogsWords_thenTheParametersTakeThemAll() {
		assertEquals(words(Category.values(), Category::code), document.schema("AuditCategory").constants());
		assertEquals(words(Action.values(), Action::code), document.schema("AuditAction").constants());
		assertEquals(words(Outcome.values(), Outcome::code), document.schema("AuditOutcome").constants());
	}

	private static <E> Set<String> words(E[] values, Function<E, String> word) {
		return Arrays.stream(values).map(word).collect(Collectors.toSet());
	}

	@Test
	void givenTheErrorsShape_thenItIsTheCodes() {
		assertEquals(List.of(), Shapes.differences("Error", ErrorJson.class, document.schema("Error")));
	}

	@Test
	void givenWhatHoldsForAll_thenEachOperationSaysIt() {
		for (Operation operation : document.operations()) {
			Map<String, Boolean> due = Map.of("session.none", !operation.isOpen(), "privilege.missing",
					operation.node().has("x-privileges"), "body.notJson", operation.asked().isPresent(),
					"request.unreadable", operation.asked().isPresent(), "request.crossSite", true, "unexpected", true);
			due.forEach((code, said) -> assertEquals(said, operation.codes().contains(code), operation + " " + code));
			assertEveryResponseForbidsToKeepIt(operation);
		}
	}

	private void assertEveryResponseForbidsToKeepIt(Operation operation) {
		for (JsonNode response : operation.node().get("responses")) {
			assertTrue(document.resolved(response).path("headers").has("Cache-Control"), operation + " " + response);
		}
	}
}
