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

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.audit.WatchedRequest;

/** A request of the web, in the words of the log: without its query and its body. */
class HttpRequest implements WatchedRequest {

	/** More words than these are no request of a person's. */
	private static final int MOST_MENTIONED = 100;

	private static final Pattern UUID = Pattern.compile("[0-9A-Za-z-]{36,38}");

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	private static final Pattern OF_PERSONS = Pattern.compile("(?i).*(patient|person).*");

	private static final Pattern WORKSTATION = Pattern.compile("[\\w.:-]{1,50}");

	private static final Pattern SEPARATOR = Pattern.compile("[/,| ]");

	private static final Set<String> SEARCHES = Set.of("q", "query", "name", "identifier", "given", "family", "search",
			"phrase", "searchphrase", "address", "telecom", "phone", "birthdate");

	private final HttpServletRequest request;

	private final RequestPath path;

	private final String session;

	private final boolean signsIn;

	HttpRequest(HttpServletRequest request) {
		this.request = request;
		this.path = new RequestPath(request);
		// That of a new session says nothing of where the request comes from.
		this.session = request.isRequestedSessionIdValid() ? request.getRequestedSessionId() : null;
		this.signsIn = request.getHeader("Authorization") != null;
	}

	boolean isOurs() {
		return path.isBelow("/ws/rest/v1/frontdesk");
	}

	@Override
	public String module() {
		return path.module();
	}

	@Override
	public String endpoint() {
		return path.template();
	}

	/** The peer's: what a header says of others may be anybody's word. */
	@Override
	public String address() {
		return request.getRemoteAddr();
	}

	@Override
	public String workstation() {
		String named = request.getHeader("X-Workstation");
		return named != null && WORKSTATION.matcher(named).matches() ? named : null;
	}

	@Override
	public String session() {
		return session;
	}

	@Override
	public Set<String> mentioned() {
		Set<String> words = new HashSet<>();
		path.segments().filter(word -> UUID.matcher(word).matches()).forEach(words::add);
		for (Map.Entry<String, String[]> parameter : parameters().entrySet()) {
			boolean ofPersons = OF_PERSONS.matcher(parameter.getKey()).matches();
			Arrays.stream(parameter.getValue()).flatMap(SEPARATOR::splitAsStream).filter(word -> UUID.matcher(word).matches()
					|| ofPersons && NUMBER.matcher(word).matches()).forEach(words::add);
		}
		return words.stream().limit(MOST_MENTIONED).collect(Collectors.toSet());
	}

	/** Of somebody who has not signed in none: their form would be read for it. */
	private Map<String, String[]> parameters() {
		return Context.isSessionOpen() && Context.isAuthenticated() ? request.getParameterMap() : Map.of();
	}

	@Override
	public boolean searches() {
		return path.endsWith("search") || path.endsWith("_search") || parameters().keySet().stream()
				.anyMatch(name -> SEARCHES.contains(name.toLowerCase(Locale.ROOT)));
	}

	@Override
	public boolean concernsPatients() {
		return !isOurs() && path.concernsPatients();
	}

	@Override
	public boolean isForFile() {
		return StaticFiles.answer(request, path);
	}

	@Override
	public boolean signsIn() {
		return signsIn;
	}
}
