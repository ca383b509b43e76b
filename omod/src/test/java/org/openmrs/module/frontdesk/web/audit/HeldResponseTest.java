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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

/** What leaves of an answer that is written, taken back or broken off. */
class HeldResponseTest {

	private static final String LONG = "x".repeat(20_000);

	private final ByteArrayOutputStream left = new ByteArrayOutputStream();

	private String encoding = "UTF-8";

	private boolean mayLeave = true;

	private final ServletOutputStream container = new ServletOutputStream() {

		@Override
		public void write(int b) {
			left.write(b);
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException();
		}
	};

	private final HeldResponse response = new HeldResponse(
			(HttpServletResponse) Proxy.newProxyInstance(HeldResponseTest.class.getClassLoader(),
					new Class<?>[]{ HttpServletResponse.class },
					(proxy, method, arguments) -> switch (method.getName()) {
						case "getOutputStream" -> container;
						case "getCharacterEncoding" -> encoding;
						case "setCharacterEncoding" -> encoding = (String) arguments[0];
						case "isCommitted" -> left.size() > 0;
						case "getStatus" -> 200;
						default -> null;
					}),
			new Settlement(null, null) {

				@Override
				boolean settle() {
					return mayLeave;
				}

				@Override
				boolean end(int status, boolean broken) {
					return mayLeave;
				}
			});

	@Test
	void givenAnAnswerHasBegunToLeave_whenTheRestMayNot_thenItBreaksOff() throws IOException {
		PrintWriter writer = response.getWriter();
		writer.write(LONG);
		writer.write(LONG);
		int passed = left.size();
		assertTrue(passed > 0);

		mayLeave = false;
		writer.write(LONG);

		assertThrows(IOException.class, () -> response.end(false));
		assertEquals(passed, left.size());
	}

	@Test
	void givenAnAnswerHasBegunToLeave_whenItsEndMayNot_thenItBreaksOff() throws IOException {
		response.getOutputStream().write(LONG.getBytes());
		int passed = left.size();
		mayLeave = false;

		assertThrows(IOException.class, () -> response.end(false));
		assertEquals(passed, left.size());
	}

	@Test
	void givenAWriterHoldsSome_whenTheAnswerIsTakenBack_thenNothingOfItLeaves() throws IOException {
		response.getOutputStream();
		response.reset();
		PrintWriter writer = response.getWriter();
		writer.write(LONG);
		response.resetBuffer();
		writer.write("y");
		response.end(false);

		assertEquals("y", left.toString());
	}

	@Test
	void givenTheWriterIsInUse_whenAnotherEncodingIsSet_thenItStays() throws IOException {
		response.getWriter().write("\u00F6");
		response.setContentType("text/html;charset=ISO-8859-1");
		response.setCharacterEncoding("ISO-8859-1");
		response.end(false);

		assertEquals("UTF-8", encoding);
		assertEquals("\u00F6", left.toString("UTF-8"));
	}
}
