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

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Wordless;
import org.openmrs.module.frontdesk.audit.NotRecorded;
import org.openmrs.module.frontdesk.audit.RequestWatch;
import org.openmrs.module.frontdesk.web.api.Sentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether an answer may leave, and what is said where it may not. */
class Settlement {

	private static final String CODE = "audit.unavailable";

	private static final String RETRY_SECONDS = "10";

	private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

	private static final Logger log = LoggerFactory.getLogger(Settlement.class);

	private static final ObjectMapper JSON = new ObjectMapper();

	private final RequestWatch watch;

	private final HttpRequest request;

	Settlement(RequestWatch watch, HttpRequest request) {
		this.watch = watch;
		this.request = request;
	}

	/** @return whether what was touched so far is on record, or the answer may leave all the same */
	boolean settle() {
		return mayLeave(watch::settle);
	}

	/** As {@link #settle}, with what became of the request. */
	boolean end(int status, boolean broken) {
		return mayLeave(() -> watch.end(status, broken));
	}

	private boolean mayLeave(Runnable settling) {
		try {
			settling.run();
			return true;
		} catch (NotRecorded e) {
			return !refuses();
		} catch (RuntimeException e) {
			log.error("What a request has touched could not be recorded", Wordless.of(e));
			return !refuses();
		}
	}

	/** As the settings say; while they cannot be asked, ours is refused. */
	private boolean refuses() {
		try {
			FrontDeskSettings settings = Context.getRegisteredComponents(FrontDeskSettings.class).get(0);
			return request.isOurs() ? settings.refusesOursUnrecorded() : settings.refusesOthersUnrecorded();
		} catch (RuntimeException e) {
			return request.isOurs();
		}
	}

	/** @return whether a change must not even begin, since it is known that no record of it can be kept */
	boolean refusesToBegin(String method) {
		return request.isOurs() && !READS.contains(method) && !watch.canRecord() && refuses();
	}

	/** Says that there is no answer, in the one shape of our errors. */
	static void refuse(HttpServletResponse response) throws IOException {
		response.reset();
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader("Retry-After", RETRY_SECONDS);
		response.setHeader("Cache-Control", "no-store");
		response.setContentType("application/json");
		response.setCharacterEncoding("UTF-8");
		JSON.writeValue(response.getOutputStream(),
				Map.of("error", Map.of("code", CODE, "message", sentence(), "fields", List.of())));
	}

	/** While the platform is being built anew, nobody can say it in the user's language. */
	private static String sentence() {
		try {
			return Context.getRegisteredComponents(Sentences.class).get(0).say("frontdesk.error." + CODE, Map.of());
		} catch (RuntimeException e) {
			return CODE;
		}
	}
}
