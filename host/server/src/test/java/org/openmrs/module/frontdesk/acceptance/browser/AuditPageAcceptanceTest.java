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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.AccessLog;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** The page of the access log, with the keyboard alone. */
class AuditPageAcceptanceTest extends PageTest {

	private static final String THERE = ".log tbody tr";

	/** A server that has found something and is checking once more: what spoils a log for good cannot be done to this one. */
	private static final String ANSWER_HEALTH = """
			const real = window.fetch;
			window.fetch = (url, init) => (/audit\\/(verifications|health)$/.test(url) ? Promise.resolve(Response.json({
				unsealed: 0, checkpoint: null, witnessed: null, prunedBefore: null, verifying: { size: 9, checked: 7 },
				verification: { begun: '2026-11-23T10:00:00+01:00', ended: '2026-11-23T10:01:00+01:00', size: 9, findings: 2,
					found: ['CONTENT_CHANGED at 4 (node 1, record 5): What the record says is not what was sealed'] } })) : real(url, init));
			""";

	AuditPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	private Page open() {
		return page.openAt("/frontdesk?page=audit", "form.sign-in").signInTo(Account.AUDITOR, THERE);
	}

	private void find(Expected person) {
		page.press(person.findable(), Keys.ENTER);
		page.until("somebody is found", () -> !page.all(".found button").isEmpty());
		page.tabTo(".found button");
		page.press(Keys.ENTER);
		page.until("it is about them", () -> page.one("h1").getText().contains(person.name()));
	}

	@Test
	void givenAPatient_whenTheyAreFoundByKeyboard_thenThePageTellsWhoSawThemAndKeepsItInItsAddress() {
		try (Expected person = Expected.withLongName(clinic)) {
			open();
			assertThat("the cursor is in the search", page.focused().getDomAttribute("id"), equalTo("audit-find"));
			find(person);
			page.until("the days are shown", () -> !page.all(".days rect").isEmpty());

			String uuid = person.row().at("/patient/uuid").asText();
			assertThat(page.address(), containsString("patient=" + uuid));
			assertThat(page.address(), not(containsString(person.name().split(" ")[0])));
			assertThat(page.one(".log").getText(), containsString(person.name()));
			assertThat("the cursor is in the search again", page.focused().getDomAttribute("id"), equalTo("audit-find"));

			page.openSignedIn("?page=audit&patient=" + uuid, ".days rect");
			assertThat(page.one("h1").getText(), containsString(person.name()));

			assertThat("the identifier stands apart, so that no name turns it round", page.one(".chosen bdi").getText(),
					equalTo(person.row().at("/patient/identifier").asText()));

			page.tabTo(".chosen button");
			page.press(Keys.ENTER);
			page.until("it is about all", () -> page.one("h1").getText().equals("All accesses"));
			assertThat(page.address(), not(containsString(uuid)));
			assertThat(page.focused().getDomAttribute("id"), equalTo("audit-find"));
			assertThat("what the browser complains of", page.complaints(), empty());
		}
	}

	@Test
	void givenAFilterThatNothingFits_whenItIsTakenOff_thenAllIsThereAgain() {
		open();
		page.openSignedIn("?page=audit&action=prune&category=visit", ".audit .empty button");
		page.tabTo(".audit .empty button");
		page.press(Keys.ENTER);
		page.until("all is there", () -> !page.all(THERE).isEmpty());
		assertThat(page.address(), not(containsString("prune")));
		page.run("document.activeElement.blur()");
		page.press("/");
		assertThat(page.focused().getDomAttribute("id"), equalTo("audit-find"));
	}

	@Test
	void givenThePage_whenTheLogIsCheckedByKeyboard_thenItsResultIsToldAndTheFocusStays() {
		AccessLog.awaitSigned(clinic);
		open();
		page.tabTo(".care button");
		page.press(Keys.ENTER);
		page.until("the result is told", () -> page.one(".log-health [role=status]").getText().startsWith("Checked "));
		assertThat(page.one(".log-health [role=status]").getText(), containsString("as it was written"));
		assertThat("it can be checked again", page.focused().getDomAttribute("aria-disabled"), equalTo("false"));
		page.press(Keys.TAB);
		assertThat(page.focused().getText(), equalTo("Save the sealed log"));
		assertThat(page.focused().getDomAttribute("href"), endsWith("/ws/rest/v1/frontdesk/audit/log"));
		assertThat("what the browser complains of", page.complaints(), empty());
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenACheckThatGoesOnAfterOneThatFoundSomething_thenThePageTellsBoth(Screen screen) {
		page.show(screen);
		open();
		page.run(ANSWER_HEALTH);
		page.run("arguments[0].focus()", page.one(".care button"));
		page.press(Keys.ENTER);
		page.until("it is told how far it is", () -> page.one(".log-health").getText().contains("7 of 9"));
		assertThat(page.one(".log-health").getText(), containsString("2 findings"));
		assertThat(page.focused().getDomAttribute("aria-disabled"), equalTo("true"));
		page.run("arguments[0].focus()", page.one(".log-health summary"));
		page.press(Keys.ENTER);
		assertThat(page.one(".log-health details").getText(), containsString("And 1 more."));
		look("audit-found-something", screen);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenAScreen_whenLookingAtThePage_thenNothingIsInaccessibleOrWiderThanTheScreen(Screen screen) {
		try (Expected person = Expected.withLongName(clinic)) {
			page.show(screen);
			open();
			look("audit", screen);
			page.press(person.name().substring(0, 3), Keys.ENTER);
			page.until("somebody is found", () -> !page.all(".found button").isEmpty());
			look("audit-found", screen);
			page.press(Keys.ESCAPE);
			find(person);
			page.until("the days are shown", () -> !page.all(".days rect").isEmpty());
			look("audit-patient", screen);
		}
	}

	private void look(String name, Screen screen) {
		page.screenshot(name + "-" + screen.width());
		assertThat(name + " at " + screen, Axe.findings(page), empty());
		assertThat(name, ((Number) page.run("return document.documentElement.scrollWidth")).intValue(),
				is(lessThanOrEqualTo(screen.width())));
	}
}
