/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.endpoint;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One mapping of one of the module's controllers.
 *
 * @param verb the HTTP method
 * @param pattern the path below <code>/ws</code>, such as <code>/rest/v1/frontdesk/appointments/{uuid}/check-in</code>
 * @param handler the method that answers it
 */
record Endpoint(String verb, String pattern, Method handler) {

	/** A place of a service that there is not. */
	private static final String NOWHERE = "{\"service\":\"00000000-0000-4000-8fff-0000000000ff\",\"start\":\"2099-01-05T08:00:00Z\",\"end\":\"2099-01-05T08:20:00Z\"}";

	/** What operations take that take more than an empty object. */
	private static final Map<String, String> BODIES = Map.ofEntries(
			Map.entry("PUT /settings/{name}", "{\"value\":\"10\"}"),
			Map.entry("POST /people/search", "{\"text\":\"zz\",\"limit\":5}"),
			Map.entry("POST /audit/people", "{\"text\":\"zz\"}"),
			Map.entry("POST /appointments/{uuid}/check-in", Desk.ASKED),
			Map.entry("POST /appointments/{uuid}/call", "{\"where\":null}"),
			Map.entry("PUT /patients/{uuid}/contact", "{\"phones\":[],\"birthDate\":null,\"address\":[],\"sure\":[]}"),
			Map.entry("PUT /patients/{uuid}/needs", "{\"needs\":[]}"),
			Map.entry("PUT /patients/{uuid}/restriction", "{\"restricted\":false}"),
			Map.entry("POST /patients/{uuid}/notes", "{\"kind\":\"message\",\"text\":\"zz\"}"),
			Map.entry("POST /patients/{uuid}/coverages", "{\"kind\":\"self\",\"place\":9}"),
			Map.entry("PUT /patients/{uuid}/coverages/{coverage}", "{\"kind\":\"self\",\"place\":9}"),
			Map.entry("POST /patients/{uuid}/coverages/{coverage}/remove", "{\"why\":\"zz\"}"),
			Map.entry("POST /patients/{uuid}/coverages/{coverage}/verify", "{\"how\":\"card\",\"answer\":\"active\"}"),
			Map.entry("POST /patients/{uuid}/coverage-check", "{\"payer\":\"zz\",\"memberId\":\"zz\"}"),
			Map.entry("POST /notes/{uuid}/settle", "{\"how\":\"given\"}"),
			Map.entry("PUT /authorizations/{uuid}", "{\"version\":0}"),
			Map.entry("POST /authorizations/{uuid}/actions", "{\"version\":0,\"action\":\"draft\"}"),
			Map.entry("POST /authorizations/{uuid}/contacts", "{\"with\":\"zz\",\"said\":\"zz\"}"),
			Map.entry("POST /authorizations/{uuid}/documents", "{\"words\":\"zz\"}"),
			Map.entry("POST /authorizations/{uuid}/documents/{document}/file",
					"{\"name\":\"zz.txt\",\"content\":\"enp6\"}"),
			Map.entry("POST /authorization-rules",
					"{\"payer\":\"zz\",\"fromSession\":1,\"leadDays\":7,\"words\":\"zz\"}"),
			Map.entry("PUT /authorization-rules/{uuid}",
					"{\"version\":0,\"payer\":\"zz\",\"fromSession\":1,\"leadDays\":7,\"words\":\"zz\"}"),
			Map.entry("POST /authorization-rules/{uuid}/retire", "{\"version\":0}"),
			Map.entry("POST /appointments/cover-check",
					"{\"patient\":\"00000000-0000-4000-8fff-0000000000ff\",\"service\":\"00000000-0000-4000-8fff-0000000000ff\",\"start\":\"2099-01-05T08:00:00Z\"}"),
			Map.entry("POST /openings",
					"{\"service\":\"00000000-0000-4000-8fff-0000000000ff\",\"from\":\"2099-01-05T08:00:00Z\",\"until\":\"2099-01-06T08:00:00Z\"}"),
			Map.entry("POST /holds", "{\"place\":" + NOWHERE + "}"),
			Map.entry("POST /appointments",
					"{\"uuid\":\"00000000-0000-4000-8fff-0000000000ff\",\"patient\":\"00000000-0000-4000-8fff-0000000000ff\",\"place\":"
							+ NOWHERE + "}"),
			Map.entry("POST /appointments/{uuid}/move", "{\"place\":" + NOWHERE + "}"),
			Map.entry("PUT /rules/{service}", "{\"mode\":\"warn\",\"version\":0}"),
			Map.entry("PUT /payers/{uuid}", "{\"code\":\"zz\",\"name\":\"zz\",\"version\":1}"),
			Map.entry("POST /payers/member-id", "{\"memberId\":\"1\"}"),
			Map.entry("POST /payers/table", "{\"table\":\"code,name\",\"rehearse\":true}"),
			Map.entry("POST /overbooking/plan",
					"{\"slots\":8,\"showProbability\":0.8,\"waitCost\":0.1,\"overtimeCost\":1.5}"),
			Map.entry("POST /ways",
					"{\"patient\":\"00000000-0000-4000-8fff-0000000000ff\",\"service\":\"00000000-0000-4000-8fff-0000000000ff\"}"),
			Map.entry("POST /decisions",
					"{\"uuid\":\"00000000-0000-4000-8fff-0000000000ff\",\"who\":{\"patient\":\"00000000-0000-4000-8fff-0000000000ff\",\"service\":\"00000000-0000-4000-8fff-0000000000ff\"},\"way\":\"standby\",\"reason\":\"zz\"}"),
			Map.entry("POST /overbooking/session/what-if", "{\"place\":" + NOWHERE + "}"),
			Map.entry("POST /wishes",
					"{\"patient\":\"00000000-0000-4000-8fff-0000000000ff\",\"service\":\"00000000-0000-4000-8fff-0000000000ff\",\"kind\":\"earlier\"}"),
			Map.entry("POST /overbooking/what-if",
					"{\"schedule\":[2,1],\"showProbability\":0.8,\"added\":{\"slot\":1,\"showProbability\":0.7},\"slotMinutes\":20}"),
			Map.entry("POST /overbooking/show", "{\"appointments\":[\"00000000-0000-4000-8fff-0000000000ff\"]}"),
			Map.entry("POST /queue",
					"{\"patient\":\"00000000-0000-4000-8fff-0000000000ff\",\"service\":\"00000000-0000-4000-8fff-0000000000ff\",\"kind\":\"walkIn\",\"reason\":\"zz\"}"),
			Map.entry("POST /queue/{line}/reason", "{\"reason\":\"zz\"}"),
			Map.entry("POST /queue/{line}/urgency", "{\"urgency\":\"soon\"}"),
			Map.entry("POST /queue/{line}/move", "{\"beside\":\"zz\",\"ahead\":true,\"reason\":\"zz\"}"),
			Map.entry("POST /queue/{line}/end", "{\"how\":\"left\"}"),
			Map.entry("POST /absences",
					"{\"provider\":\"00000000-0000-4000-8fff-0000000000ff\",\"from\":\"2099-01-05T08:00\",\"until\":\"2099-01-05T09:00\"}"));

	private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

	/** @return the path below that of the front desk's operations */
	String path() {
		return ("/ws" + pattern).substring(Clinic.FRONTDESK.length());
	}

	/** @return whether calls of the other's path come to this one, if the method is right */
	boolean answersPathOf(Endpoint other) {
		return other.pattern.equals(pattern) || other.pattern.matches(pattern.replaceAll("\\{[^}]+}", "[^/{}]+"));
	}

	boolean writes() {
		return !verb.equals("GET");
	}

	boolean takesBody() {
		return Arrays.stream(handler.getParameters())
				.anyMatch(parameter -> parameter.isAnnotationPresent(RequestBody.class));
	}

	boolean takesIfMatch() {
		return headers().contains(Call.IF_MATCH);
	}

	List<String> variables() {
		return VARIABLE.matcher(path()).results().map(found -> found.group(1)).toList();
	}

	List<String> parameters() {
		return names(RequestParam.class, RequestParam::name);
	}

	List<String> headers() {
		return names(RequestHeader.class, RequestHeader::name);
	}

	/** @return a call that is right in all but the ids, which are nobody's */
	Call call() {
		return call(Map.of(), Map.of());
	}

	/**
	 * @param ids values of the path's variables, encoded; those that are not in it are nobody's
	 * @param query values of the parameters, encoded
	 */
	Call call(Map<String, String> ids, Map<String, String> query) {
		String path = VARIABLE.matcher(path()).replaceAll(
				found -> Matcher.quoteReplacement(ids.getOrDefault(found.group(1), UUID.randomUUID().toString())));
		String parameters = query.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue())
				.reduce((a, b) -> a + "&" + b).map(all -> "?" + all).orElse("");
		Call call = Call.to(verb, path + parameters);
		call = takesBody() || writes() ? call.json(BODIES.getOrDefault(toString(), "{}")) : call;
		return takesIfMatch() ? call.ifMatch("0123456789abcdef") : call;
	}

	private <A extends Annotation> List<String> names(Class<A> type, Function<A, String> name) {
		return Arrays.stream(handler.getParameters()).filter(p -> AnnotatedElementUtils.isAnnotated(p, type))
				.map(p -> name.apply(AnnotatedElementUtils.getMergedAnnotation(p, type))).toList();
	}

	/** Spring would take a variable's name from the class file; a name in the annotation is what can be read here. */
	void assertNamed() {
		long variables = names(PathVariable.class, PathVariable::name).stream().filter(variables()::contains).count();
		if (variables != variables().size() || parameters().contains("") || headers().contains("")) {
			throw new AssertionError(handler + ": name every parameter, header and path variable in its annotation");
		}
	}

	@Override
	public String toString() {
		return verb + " " + path();
	}
}
