/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.HandlerMapping;

/** No name, no id and no query goes into the log with a path. */
class RequestPathTest {

	private static final String UUID = "686887e4-e736-11f1-8f23-02fc00000001";

	private static RequestPath path(String path, Map<String, String> variables) {
		return path(path, "", variables);
	}

	private static RequestPath path(String path, String pattern, Map<String, String> variables) {
		Map<String, Object> answers = Map.of("getServletPath", path, "getMethod", "GET");
		Map<String, Object> attributes = Map.of(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, variables,
				HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
		return new RequestPath((HttpServletRequest) Proxy.newProxyInstance(RequestPathTest.class.getClassLoader(),
				new Class<?>[]{ HttpServletRequest.class },
				(proxy, method, arguments) -> "getAttribute".equals(method.getName())
						? attributes.get(arguments[0])
						: answers.get(method.getName())),
				"reporting"::equals);
	}

	private static String template(String path) {
		return path(path, Map.of()).template();
	}

	@Test
	void givenIds_thenTheyAreLeftOut() {
		assertEquals("GET /ws/rest/v1/patient/{id}/identifier/{id}",
				path("/ws/rest/v1/patient/" + UUID + "/identifier/" + UUID, Map.of("subResource", "identifier")).template());
		assertEquals("GET /ws/rest/v1/frontdesk/days/{id}",
				path("/ws/rest/v1/frontdesk/days/smith", "/rest/v1/frontdesk/days/{day}", Map.of()).template());
		assertEquals("GET /ws/fhir2/R4/Patient/{id}", template("/ws/fhir2/R4/Patient/" + UUID));
		assertEquals("GET /ws/fhir2/R4/Patient/{id}/$everything", template("/ws/fhir2/R4/Patient/Smith/$everything"));
		assertEquals("GET /ws/rest/v1/patient/{id}", template("/ws/rest/v1/patient/100401-X"));
		assertEquals("GET /ws/rest/v1/patient/{id}", template("/ws/rest/v1/patient/J\u00F6rg"));
		assertEquals("GET /ws/rest/v1/patient/{id}", template("/ws/rest/v1/patient/smith"));
		assertEquals("GET /{id}", template("/Smith"));
		assertEquals("GET /patientDashboard.form", template("/patientDashboard.form;jsessionid=ABC123"));
		assertEquals("GET /", template("/"));
	}

	@Test
	void givenAValueOfSpringsPattern_thenItIsLeftOutThoughItIsAWord() {
		assertEquals("GET /ws/rest/v1/user/{id}",
				path("/ws/rest/v1/user/smith", Map.of("resource", "user", "uuid", "smith")).template());
	}

	@Test
	void givenPaths_thenThoseAboutPatientsAreKnown() {
		assertTrue(path("/ws/rest/v1/patient", Map.of()).concernsPatients());
		assertTrue(path("/ws/fhir2/R4/Observation", Map.of()).concernsPatients());
		assertTrue(path("/ws/rest//v1/patient;x=1/7", Map.of()).concernsPatients());
		assertTrue(path("/ws//rest/v1;a/frontdesk/board", Map.of()).isBelow("/ws/rest/v1/frontdesk"));
		assertFalse(path("/ws/rest/v1/patientidentifiertype", Map.of()).concernsPatients());
		assertFalse(path("/ws/rest/v1/location/" + UUID, Map.of()).concernsPatients());
	}

	@Test
	void givenPaths_thenTheModuleIsKnownWhereItSays() {
		assertEquals("webservices.rest", path("/ws/rest/v1/patient", Map.of()).module());
		assertEquals("fhir2", path("/ws/fhir2/R4/Patient", Map.of()).module());
		assertEquals("reporting", path("/module/reporting;jsessionid=1/run.form", Map.of()).module());
		assertNull(path("/module/smith/run.form", Map.of()).module());
		assertNull(path("/index.htm", Map.of()).module());
	}
}
