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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import org.openmrs.module.ModuleFactory;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** The path of a request, of which only the words that the program knows go into the log. */
class RequestPath {

	private static final int LONGEST = 150;

	private static final String ID = "{id}";

	/** A plain word, a page's file name, or a version; a name with a capital letter is none of them. */
	private static final Pattern WORD = Pattern.compile("[a-z][a-z.-]{0,39}|[A-Za-z][A-Za-z-]{0,39}(\\.[A-Za-z]{1,40})?\\."
			+ "(form|htm|html|list|page|action|jsp|dwr|portlet|field|json|xml|csv|pdf)|moduleServlet|[vR]\\d{1,2}"
			+ "|fhir\\dR?\\d?");

	private static final String REST = "/ws/rest";

	private static final String FHIR = "/ws/fhir";

	/** How many parts there are up to the kind of things, behind which any word may be an id: /ws/rest/v1/patient. */
	private static final int TO_KIND = 4;

	private static final Pattern FHIR_KIND = Pattern.compile("[A-Z][A-Za-z]{2,39}");

	private static final Set<String> FHIR_WORDS = Set.of("_search", "_history", "$everything", "$validate", "$lastn");

	/** What Spring's patterns call the parts of a path that name a kind of things. */
	private static final Set<String> KINDS = Set.of("resource", "subResource", "resourceType");

	/** Parts of a path that have to do with patients' data; those that only end so, such as patientidentifiertype, do not. */
	private static final Set<String> OF_PATIENTS = Set.of("patient", "patients", "person", "encounter", "encounters", "obs",
			"observation", "visit", "visits", "order", "orders", "allergy", "allergies", "allergyintolerance", "condition",
			"conditions", "patientdiagnoses", "diagnosis", "programenrollment", "appointment", "appointments", "cohort",
			"cohorts", "reportdata", "reportingrest", "dataset", "relationship", "medicationrequest", "medicationdispense",
			"servicerequest", "diagnosticreport", "immunization", "episodeofcare");

	private static final String OF_MODULES = "org.openmrs.module.";

	private final HttpServletRequest request;

	private final String path;

	private final Predicate<String> isStarted;

	RequestPath(HttpServletRequest request) {
		this(request, id -> ModuleFactory.getStartedModuleById(id) != null);
	}

	RequestPath(HttpServletRequest request, Predicate<String> isStarted) {
		this.isStarted = isStarted;
		this.request = request;
		this.path = path(request);
	}

	/** As the container decoded and mapped it, so that no way of writing it gets past what is said of paths here. */
	private static String path(HttpServletRequest request) {
		String mapped = request.getServletPath() + Objects.toString(request.getPathInfo(), "");
		return mapped.replaceAll(";[^/]*", "").replaceAll("/{2,}", "/");
	}

	boolean isBelow(String other) {
		return path.equals(other) || path.startsWith(other + "/");
	}

	boolean endsWith(String segment) {
		return path.endsWith("/" + segment);
	}

	Stream<String> segments() {
		return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty());
	}

	boolean concernsPatients() {
		return segments().map(part -> part.toLowerCase(Locale.ROOT)).anyMatch(OF_PATIENTS::contains);
	}

	/** @return the method with the path, in which what may name somebody is left out */
	String template() {
		Set<String> named = named();
		Set<String> known = known();
		List<String> parts = new ArrayList<>();
		for (String part : segments().toList()) {
			boolean stays = known.contains(part) || !named.contains(part) && isWord(parts.size(), part);
			parts.add(stays ? part : ID);
		}
		String template = request.getMethod() + " /" + String.join("/", parts);
		return template.length() > LONGEST ? template.substring(0, LONGEST) : template;
	}

	private boolean isWord(int place, String part) {
		if (path.startsWith(FHIR) && place >= TO_KIND - 1) {
			return FHIR_WORDS.contains(part) || place == TO_KIND - 1 && FHIR_KIND.matcher(part).matches();
		}
		return !(isBelow(REST) && place >= TO_KIND) && WORD.matcher(part).matches();
	}

	/** @return the words of Spring's pattern, and those that it took for a kind of things */
	private Set<String> known() {
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		Stream<String> words = pattern == null
				? Stream.empty()
				: Arrays.stream(pattern.toString().split("/")).filter(word -> !word.matches(".*[{}*?].*"));
		Stream<String> kinds = variables().entrySet().stream().filter(entry -> KINDS.contains(entry.getKey()))
				.map(entry -> String.valueOf(entry.getValue())).filter(kind -> WORD.matcher(kind).matches());
		return Stream.concat(words, kinds).collect(Collectors.toSet());
	}

	/** @return the parts that Spring took for values */
	private Set<String> named() {
		return variables().entrySet().stream().filter(entry -> !KINDS.contains(entry.getKey()))
				.map(entry -> String.valueOf(entry.getValue())).collect(Collectors.toSet());
	}

	private Map<?, ?> variables() {
		return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map
				? map
				: Map.of();
	}

	/** @return the module that answers, by the package of the class that does, else by the path; or null */
	String module() {
		Object handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
		String type = handler instanceof HandlerMethod method ? method.getBeanType().getName() : "";
		if (type.startsWith(OF_MODULES) && type.contains(".web.")) {
			return type.substring(OF_MODULES.length(), type.indexOf(".web."));
		}
		List<String> parts = segments().limit(2).toList();
		if (parts.size() == 2 && Set.of("module", "ms", "moduleServlet").contains(parts.get(0))) {
			return isStarted.test(parts.get(1)) ? parts.get(1) : null;
		}
		return isBelow(REST) ? "webservices.rest" : path.startsWith(FHIR) ? "fhir2" : null;
	}
}
