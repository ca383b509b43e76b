/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.browser;

import static java.util.Map.entry;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;

/** Every page in every language, and in one that runs from right to left; each shared piece in each of its states. */
class LanguagesAcceptanceTest extends PageTest {

	/** English as if seen in a mirror; the embedded host has it for tests. */
	private static final String MIRRORED = "ar-XB";

	private static final Map<String, String> PAGES = new TreeMap<>(Map.ofEntries(
			entry("", "tr[data-appointment], .empty"), entry("?page=settings", ".setting"),
			entry("?page=health", ".attention li"), entry("?page=audit", ".log, .audit .empty b"),
			entry("?page=queue", ".queue"), entry("?page=capacity", ".load"),
			entry("?page=capacity&part=rules", ".rule"), entry("?page=capacity&part=absences", ".absence"),
			entry("?page=authorizations", ".case-lines li"), entry("?page=payers", ".payers [data-payer]"),
			entry("?page=requirements", ".requirements [data-rule]")));

	LanguagesAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Arguments> languages() {
		return Stream.of("en", "es", "fr", "pt", "sw", MIRRORED)
				.flatMap(language -> Stream.of(Screen.DESK, Screen.PHONE).map(screen -> Arguments.of(language, screen)));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void givenALanguage_whenLookingAtEachPage_thenNothingIsInaccessibleUntranslatedOrWiderThanTheScreen(String language,
			Screen screen) {
		assumeTrue(clinic.ours() || !language.equals(MIRRORED), "Only the embedded host has the mirrored language.");
		page.show(screen);
		page.open("").speak(language).open("");
		look("sign-in", language, screen);
		assertThat("not from the messages", strangers(language), empty());
		page.signIn(Account.COLLEAGUE);
		for (Map.Entry<String, String> each : PAGES.entrySet()) {
			page.openSignedIn(each.getKey(), each.getValue());
			look(each.getKey().isEmpty() ? "board" : each.getKey().substring("?page=".length()), language, screen);
		}
		page.run("document.activeElement.blur()");
		page.press("?");
		page.until("the keys are shown", () -> !page.all("dialog[open]").isEmpty());
		look("keys", language, screen);
		assertThat("not from the messages", strangers(language), empty());
		page.run("document.querySelector('dialog[open]').close()");
		page.press("l");
		page.until("the page is covered", () -> !page.all("form.lock").isEmpty());
		look("lock", language, screen);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", MIRRORED })
	void givenEachSharedPiece_whenLookingAtEachOfItsStates_thenNothingIsInaccessible(String language) {
		assumeTrue(clinic.ours(), "Only the embedded host has the page of parts.");
		page.openAt("/parts/?language=" + language, "#list a");
		Collection<?> all = (Collection<?>) page.run("return [...document.querySelectorAll('#list a')].map(a => a.search)");
		for (Object state : all) {
			page.openAt("/parts/" + state, "#stage > *");
			assertThat(state + " in " + language, Axe.findings(page), empty());
		}
	}

	@Test
	void givenAPhone_whenLookingAtEachSharedPiece_thenNothingIsWiderThanTheScreen() {
		assumeTrue(clinic.ours(), "Only the embedded host has the page of parts.");
		page.show(Screen.PHONE);
		page.openAt("/parts/?language=en", "#stage > *");
		Collection<?> all = (Collection<?>) page.run("return [...document.querySelectorAll('#list a')].map(a => a.search)");
		assertThat(all, not(empty()));
		for (Object state : all) {
			page.openAt("/parts/" + state, "#stage > *");
			assertThat(state.toString(), ((Number) page.run("return document.documentElement.scrollWidth")).intValue(),
					is(lessThanOrEqualTo(Screen.PHONE.width())));
		}
	}

	private void look(String name, String language, Screen screen) {
		page.screenshot(name + "-" + language + "-" + screen.width());
		String what = name + " in " + language + " at " + screen;
		assertThat(what, page.one("html").getDomAttribute("lang"), equalTo(language));
		assertThat(what, page.one("html").getDomAttribute("dir"), equalTo(language.equals(MIRRORED) ? "rtl" : "ltr"));
		assertThat(what + " shows the name of a message", codes(), empty());
		assertThat(what, Axe.findings(page), empty());
		assertThat(what, ((Number) page.run("return document.documentElement.scrollWidth")).intValue(),
				is(lessThanOrEqualTo(screen.width())));
	}

	/** In the mirrored language what comes from the messages is marked; code, keys and names of languages are not. */
	private List<?> strangers(String language) {
		return language.equals(MIRRORED)
				? (List<?>) page
						.run("""
								const within = document.querySelector('dialog[open], .cover');
								const texts = document.createNodeIterator(within, NodeFilter.SHOW_TEXT);
								const strangers = [];
								for (let text = texts.nextNode(); text; text = texts.nextNode()) {
									if (/[a-z]/i.test(text.data) && !text.data.includes('\u202e') && !text.parentElement.closest('kbd, code, option')) {
										strangers.push(text.data);
									}
								}
								return strangers;
								""")
				: List.of();
	}

	/** A message that is missing shows as its code, such as <code>board.title</code>. */
	private List<?> codes() {
		return (List<?>) page.run("""
				return document.body.innerText.split(/\\s+/).filter(word => /^[a-z]+(\\.[a-zA-Z]+)+$/.test(word)
					&& !word.startsWith('frontdesk.') && !word.endsWith('.properties'));
				""");
	}
}
