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

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openmrs.api.context.Context;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sentences of the pages, for everybody: the sign-in form needs them. */
@Controller("frontdesk.messagesController")
class MessagesController {

	record MessagesJson(String locale, Map<String, String> messages) {
	}

	private final Sentences sentences;

	MessagesController(Sentences sentences) {
		this.sentences = sentences;
	}

	@GetMapping(Api.MESSAGES)
	ResponseEntity<MessagesJson> messages(@RequestParam(name = "locale", required = false) String tag) {
		Locale locale = tag == null ? Context.getLocale() : nearest(tag);
		return Api.json(new MessagesJson(locale.toLanguageTag(), sentences.all(locale)));
	}

	/** One of the languages that the site has chosen: the platform keeps what it is asked for, and here anybody may ask. */
	private static Locale nearest(String tag) {
		if (!tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")) {
			throw new BadRequest("locale.unreadable", "locale");
		}
		List<Locale.LanguageRange> wanted = List.of(new Locale.LanguageRange(tag.replace('_', '-')));
		Locale found = Locale.lookup(wanted, Context.getAdministrationService().getAllowedLocales());
		return found == null ? Locale.ENGLISH : found;
	}
}
