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

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What the log may know of a request by the request itself. */
class HttpRequestTest {

	private static final String SOMEBODY = "00000000-0000-4000-8000-000000000010";

	/** A form that takes the server's time if anybody looks into it. */
	private static final class Form extends MockHttpServletRequest {

		Form() {
			super("POST", "/ws/rest/v1/frontdesk/" + SOMEBODY);
			setServletPath("/ws");
			setPathInfo("/rest/v1/frontdesk/" + SOMEBODY);
			setContentType("application/x-www-form-urlencoded");
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			throw new AssertionError("The form was read");
		}
	}

	@Test
	void givenNobodyIsSignedIn_whenTheySendAForm_thenItIsNotReadForTheLog() {
		HttpRequest request = new HttpRequest(new Form());

		assertEquals(Set.of(SOMEBODY), request.mentioned());
		assertFalse(request.searches());
		assertFalse(request.concernsPatients());
	}

	@Test
	void givenAWorkstation_whenItsNameIsNoName_thenItIsLeftOut() {
		assertEquals("desk-1.local:2", workstation("desk-1.local:2"));
		assertNull(workstation("a desk"));
		assertNull(workstation("x".repeat(51)));
		assertNull(workstation(""));
	}

	private static String workstation(String named) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("X-Workstation", named);
		return new HttpRequest(request).workstation();
	}
}
