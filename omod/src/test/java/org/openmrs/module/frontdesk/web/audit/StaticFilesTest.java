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

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** What is no file is not taken for one, whatever its path. */
class StaticFilesTest {

	private static boolean answer(String path, Object handler) {
		HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(StaticFilesTest.class.getClassLoader(),
				new Class<?>[]{ HttpServletRequest.class }, (proxy, method, arguments) -> switch (method.getName()) {
					case "getServletPath" -> path;
					case "getAttribute" -> handler;
					default -> null;
				});
		return StaticFiles.answer(request, new RequestPath(request, id -> false));
	}

	@Test
	void givenNoHandlerOfSprings_thenThePathSays() {
		assertTrue(answer("/images/logo.png", null));
		assertTrue(answer("/spa/patient/686887e4-e736-11f1-8f23-02fc00000001/chart", null));
		assertTrue(answer("/moduleResources/frontdesk/index.html", null));
		assertFalse(answer("/imagesOfPatients/7", null));
		assertFalse(answer("/ws/rest/v1/images", null));
		assertFalse(answer("/", null));
	}

	@Test
	void givenAHandlerOfFiles_thenItIsAFile() {
		assertTrue(answer("/scripts/openmrs.js", new ResourceHttpRequestHandler()));
	}

	@Test
	void givenAControllerOfAModuleAmongTheFiles_thenItIsNoFile() throws NoSuchMethodException {
		Method any = StaticFilesTest.class.getDeclaredMethod("givenAHandlerOfFiles_thenItIsAFile");

		assertFalse(answer("/images/patient/7", new HandlerMethod(this, any)));
		assertFalse(answer("/spa/patients", this));
	}
}
