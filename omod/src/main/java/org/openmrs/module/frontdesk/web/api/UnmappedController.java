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

import java.util.EnumSet;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Answers what no other controller here maps, in our shape: webservices.rest would answer in its own, the platform with a
 * stack trace.
 */
@Controller("frontdesk.unmappedController")
class UnmappedController {

	/** A pattern that names the parts is a closer match than those of webservices.rest, which reach four parts down. */
	private static final String ONE = Api.ROOT + "/{a}";

	private static final String TWO = ONE + "/{b}";

	private static final String THREE = TWO + "/{c}";

	private static final String FOUR = THREE + "/{d}";

	private static final String DEEPER = Api.ROOT + "/**";

	private static final String OUR_PACKAGE = "org.openmrs.module.frontdesk.web.";

	/** Asked for late: the mapping is built from the controllers. */
	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	UnmappedController(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	/** All methods by name: one that names none does not see OPTIONS. */
	@RequestMapping(path = { Api.ROOT, ONE, TWO, THREE, FOUR, DEEPER }, method = { RequestMethod.GET, RequestMethod.HEAD,
			RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE, RequestMethod.OPTIONS,
			RequestMethod.TRACE })
	ResponseEntity<Void> unmapped(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
		Set<HttpMethod> allowed = methodsOf(Api.path(request));
		if (allowed.isEmpty()) {
			throw new Refusal(Refusal.Kind.UNKNOWN, "path.unknown");
		} else if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
			return ResponseEntity.noContent().allow(allowed.toArray(HttpMethod[]::new)).build();
		}
		throw new HttpRequestMethodNotSupportedException(request.getMethod(),
				allowed.stream().map(HttpMethod::name).toArray(String[]::new));
	}

	private Set<HttpMethod> methodsOf(String path) {
		Set<HttpMethod> methods = EnumSet.noneOf(HttpMethod.class);
		mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
				.filter(entry -> isOurs(entry.getValue()) && matches(entry.getKey(), path))
				.forEach(entry -> methods.addAll(methodsOf(entry.getKey())));
		return methods;
	}

	private static boolean isOurs(HandlerMethod method) {
		return method.getBeanType().getName().startsWith(OUR_PACKAGE) && method.getBeanType() != UnmappedController.class;
	}

	private static boolean matches(RequestMappingInfo info, String path) {
		return info.getPatternsCondition() != null && !info.getPatternsCondition().getMatchingPatterns(path).isEmpty();
	}

	private static Set<HttpMethod> methodsOf(RequestMappingInfo info) {
		Set<HttpMethod> methods = EnumSet.of(HttpMethod.OPTIONS);
		info.getMethodsCondition().getMethods().forEach(method -> methods.add(HttpMethod.valueOf(method.name())));
		if (methods.contains(HttpMethod.GET)) {
			methods.add(HttpMethod.HEAD);
		}
		return methods;
	}
}
