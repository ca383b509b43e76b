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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.api.context.ServiceContext;
import org.openmrs.module.frontdesk.audit.RequestWatch;
import org.openmrs.module.frontdesk.audit.WatchedRequest;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What becomes of requests while the platform is being built anew and nobody can watch them. */
class AuditFilterTest {

	private final AuditFilter filter = new AuditFilter();

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	private final CountingWatch watch = new CountingWatch();

	/** Hears how many it has missed. */
	private static final class CountingWatch implements RequestWatch {

		private final List<Integer> missed = new ArrayList<>();

		@Override
		public boolean begin(WatchedRequest request) {
			return true;
		}

		@Override
		public void settle() {
			// nothing was touched
		}

		@Override
		public void end(int status, boolean broken) {
			// nothing was touched
		}

		@Override
		public boolean canRecord() {
			return true;
		}

		@Override
		public void missed(int requests) {
			missed.add(requests);
		}

		@Override
		public void leave() {
			// nothing was touched
		}
	}

	@BeforeEach
	void buildThePlatformAnew() throws Exception {
		comeBack();
		answer("/ws", "/rest/v1/location"); // so that none are left that other tests have missed
		watch.missed.clear();
		ServiceContext.destroyInstance();
		chain.reset();
	}

	@AfterEach
	void forget() {
		ServiceContext.destroyInstance();
	}

	private void comeBack() {
		StaticApplicationContext beans = new StaticApplicationContext();
		beans.getBeanFactory().registerSingleton("watch", watch);
		ServiceContext.getInstance().setApplicationContext(beans);
	}

	private void answer(String servlet, String rest) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/openmrs" + servlet + rest);
		request.setContextPath("/openmrs");
		request.setServletPath(servlet);
		request.setPathInfo(rest);
		chain.reset();
		filter.doFilter(request, response, chain);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rest/v1/frontdesk", "/rest/v1/frontdesk/board", "//rest/v1//frontdesk/board",
			"/rest;a=b/v1/frontdesk/board" })
	void givenNobodyWatches_whenOneOfOursIsAskedFor_thenItIsRefusedBeforeAnythingRuns(String path) throws Exception {
		answer("/ws", path);

		assertNull(chain.getRequest());
		assertEquals(503, response.getStatus());
		assertEquals("10", response.getHeader("Retry-After"));
		assertEquals("no-store", response.getHeader("Cache-Control"));
		assertEquals("audit.unavailable",
				new ObjectMapper().readTree(response.getContentAsByteArray()).at("/error/code").asText());
	}

	@Test
	void givenNobodyWatches_whenOthersAreAskedFor_thenTheyPassAndTheWatchHearsHowManyWhenItIsBack() throws Exception {
		answer("/ws", "/rest/v1/patient");
		assertSame(response, chain.getResponse());
		answer("/ws", "/rest/v1/frontdesker");
		assertNotNull(chain.getRequest());
		assertEquals(200, response.getStatus());

		comeBack();
		answer("/ws", "/rest/v1/frontdesk/board");
		answer("/ws", "/rest/v1/frontdesk/board");

		assertNotNull(chain.getRequest());
		assertEquals(List.of(2, 0), watch.missed);
	}

	@Test
	void givenNobodyWatches_whenAFileIsAskedFor_thenNothingWasMissed() throws Exception {
		answer("/moduleResources/frontdesk/app.js", null);
		assertNotNull(chain.getRequest());

		comeBack();
		answer("/ws", "/rest/v1/location");

		assertEquals(List.of(0), watch.missed);
	}
}
