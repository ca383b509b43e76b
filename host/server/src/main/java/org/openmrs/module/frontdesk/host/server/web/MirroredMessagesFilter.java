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
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A language that nobody speaks, to try pages with: asked for the messages in {@code ar-XB}, the host answers with the English
 * ones, each to be shown from right to left. What a page says in plain English then came from no message.
 */
final class MirroredMessagesFilter extends OncePerRequestFilter {

	private static final String LOCALE = "locale";

	private static final String MIRRORED = "ar-XB";

	private static final Set<String> ASKED = Set.of(MIRRORED, "ar_XB");

	private static final String RIGHT_TO_LEFT = "\u202E";

	private static final String AS_BEFORE = "\u202C";

	private static final ObjectMapper MAPPER = new ObjectMapper();

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getParameter(LOCALE) == null || !ASKED.contains(request.getParameter(LOCALE));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper english = new ContentCachingResponseWrapper(response);
		chain.doFilter(new English(request), english);
		byte[] content = english.getContentAsByteArray();
		if (english.getStatus() == HttpServletResponse.SC_OK && content.length > 0) {
			english.resetBuffer();
			english.getOutputStream().write(mirror(content));
		}
		english.copyBodyToResponse();
	}

	private static byte[] mirror(byte[] content) throws IOException {
		ObjectNode answer = (ObjectNode) MAPPER.readTree(content);
		ObjectNode messages = (ObjectNode) answer.get("messages");
		for (Map.Entry<String, JsonNode> message : messages.properties()) {
			messages.put(message.getKey(), RIGHT_TO_LEFT + message.getValue().asText() + AS_BEFORE);
		}
		return MAPPER.writeValueAsBytes(answer.put(LOCALE, MIRRORED));
	}

	/** The same request, for the English messages. */
	private static final class English extends HttpServletRequestWrapper {

		English(HttpServletRequest request) {
			super(request);
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			Map<String, String[]> parameters = new HashMap<>(super.getParameterMap());
			parameters.put(LOCALE, new String[]{ "en" });
			return Collections.unmodifiableMap(parameters);
		}

		@Override
		public String[] getParameterValues(String name) {
			return getParameterMap().get(name);
		}

		@Override
		public String getParameter(String name) {
			String[] values = getParameterValues(name);
			return values == null ? null : values[0];
		}
	}
}
