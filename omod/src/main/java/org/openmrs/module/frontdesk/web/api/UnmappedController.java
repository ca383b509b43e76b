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

import java.util.Set;
import java.util.TreeSet;
import javax.servlet.http.HttpServletRequest;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UrlPathHelper;

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

	/** Asked for late: the mapping is built from the controllers. */
	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	UnmappedController(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	@RequestMapping({ Api.ROOT, ONE, TWO, THREE, FOUR, DEEPER })
	void unmapped(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
		Set<String> allowed = methodsOf(UrlPathHelper.defaultInstance.getLookupPathForRequest(request));
		if (allowed.isEmpty()) {
			throw new Refusal(Refusal.Kind.UNKNOWN, "path.unknown");
		}
		throw new HttpRequestMethodNotSupportedException(request.getMethod(), allowed);
	}

	private Set<String> methodsOf(String path) {
		Set<String> methods = new TreeSet<>();
		mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
				.filter(info -> !info.getPatternValues().contains(DEEPER) && matches(info, path))
				.forEach(info -> info.getMethodsCondition().getMethods().stream().map(RequestMethod::name).forEach(methods::add));
		return methods;
	}

	private static boolean matches(RequestMappingInfo info, String path) {
		return info.getPatternsCondition() != null && info.getPatternValues().stream().anyMatch(p -> p.startsWith(Api.ROOT))
				&& !info.getPatternsCondition().getMatchingPatterns(path).isEmpty();
	}
}
