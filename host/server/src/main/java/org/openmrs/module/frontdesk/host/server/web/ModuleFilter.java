/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.host.server.modules.ModuleState;
import org.openmrs.module.frontdesk.host.server.modules.Modules;
import org.openmrs.module.frontdesk.host.server.web.ModuleOrder.Action;
import org.springframework.web.filter.OncePerRequestFilter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What webservices.rest has to see modules and to stop and start them: {@code GET module/{id}} for everybody who is signed
 * in, {@code POST moduleaction} for those who may manage modules.
 */
final class ModuleFilter extends OncePerRequestFilter {

	private static final String MODULE = "/ws/rest/v1/module/";

	private static final String ACTION = "/ws/rest/v1/moduleaction";

	private static final String MANAGE_MODULES = "Manage Modules";

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final Modules modules;

	ModuleFilter(Modules modules) {
		this.modules = modules;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (path.startsWith(MODULE) && "GET".equals(request.getMethod())) {
			describe(path.substring(MODULE.length()), response);
		} else if (path.equals(ACTION) && "POST".equals(request.getMethod())) {
			takeOrder(request, response);
		} else {
			chain.doFilter(request, response);
		}
	}

	private void describe(String id, HttpServletResponse response) throws IOException {
		ModuleState state = modules.state(id);
		if (!Context.isAuthenticated()) {
			refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "Nobody is signed in.");
		} else if (state == null) {
			refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no such module.");
		} else {
			JsonAnswer.send(response, HttpServletResponse.SC_OK,
					Map.of("uuid", id, "display", id, "version", state.version(), "started", state.started()));
		}
	}

	private void takeOrder(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (!Context.hasPrivilege(MANAGE_MODULES)) {
			refuse(response,
					Context.isAuthenticated() ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_UNAUTHORIZED,
					"This takes the privilege " + MANAGE_MODULES + ".");
			return;
		}
		ModuleOrder order = read(request);
		if (order == null || order.modules().isEmpty()
				|| order.modules().stream().anyMatch(id -> modules.state(id) == null)) {
			refuse(response, HttpServletResponse.SC_BAD_REQUEST, "This names no action, or no module that is there.");
			return;
		}
		order.giveWith(request);
	}

	private static ModuleOrder read(HttpServletRequest request) throws IOException {
		try {
			JsonNode body = MAPPER.readTree(request.getInputStream());
			List<String> ids = new ArrayList<>();
			body.path("modules").forEach(id -> ids.add(id.asText()));
			return new ModuleOrder(Action.valueOf(body.path("action").asText().toUpperCase(Locale.ROOT)), ids);
		} catch (JsonProcessingException | IllegalArgumentException e) {
			return null;
		}
	}

	private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
		JsonAnswer.error(response, status, "module.refused", message);
	}
}
