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
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sentences of the pages, for everybody: the sign-in form needs them. */
@Controller("frontdesk.messagesController")
class MessagesController {

	/** @param signInPage a path below the platform's address, or null where the site has no sign-in page of its own */
	record MessagesJson(String locale, List<String> languages, String signInPage, Map<String, String> messages) {
	}

	private final Sentences sentences;

	private final Languages languages;

	private final SignInPage signInPage;

	MessagesController(Sentences sentences, Languages languages, SignInPage signInPage) {
		this.sentences = sentences;
		this.languages = languages;
		this.signInPage = signInPage;
	}

	@GetMapping(Api.MESSAGES)
	ResponseEntity<MessagesJson> messages(@RequestParam(name = "locale", required = false) String tag) {
		Locale locale = tag == null ? languages.asked() : nearest(tag);
		return Api
				.json(new MessagesJson(locale.toLanguageTag(), languages.all().stream().map(Locale::toLanguageTag).toList(),
						signInPage.path().orElse(null), sentences.all(locale)));
	}

	/** One of our languages: the platform keeps whatever locale it is asked for, and here anybody may ask. */
	private Locale nearest(String tag) {
		if (!tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}")) {
			throw new BadRequest("locale.unreadable", "locale");
		}
		return languages.nearest(tag);
	}
}
