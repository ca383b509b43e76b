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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** The number that somebody gets, is called by, and reads on the screen. */
class CallsAcceptanceTest extends PageTest {

	CallsAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenSomebodyCheckedIn_whenCalledByTheKeyboard_thenTheScreenShowsTheNumberAndNoName(Screen screen) {
		Desk desk = clinic.signIn(Account.DESK);
		try (Expected person = Expected.withLongName(clinic)) {
			page.show(screen);
			page.open("").signIn(Account.DESK).goTo(person);
			page.checkIn();
			page.untilNotice("Checked in: ");
			int number = desk.row(person.appointment()).orElseThrow().at("/call/number").asInt();
			assertThat(number, is(greaterThan(0)));
			assertThat(page.notice(), containsString("Number " + number + "."));
			page.screenshot("checked-in-number-" + screen.width());

			page.press("n");
			page.untilNotice("Called: number " + number);
			assertThat("the focus stays", page.focusedRow(), equalTo(person.appointment()));

			page.one("nav a[href*='page=calls']").sendKeys(Keys.ENTER);
			page.until("it is on the screen", () -> !page.all(".calls .last b").isEmpty());
			assertThat(page.one(".calls .last b").getText(), equalTo(String.valueOf(number)));
			for (String secret : person.secrets()) {
				assertThat(page.run("return document.body.innerHTML").toString(), not(containsString(secret)));
			}
			page.screenshot("calls-" + screen.width());
			assertThat(page.complaints(), empty());
			assertThat(Axe.findings(page), empty());
		}
	}

	@Test
	void givenSomebodyWhoIsNotHere_whenPressingTheKeys_thenItIsSaidWhy() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.press("n");
			page.until("it is said", () -> page.notice().contains("does not wait here"));
			page.press("s");
			page.until("it is said", () -> page.notice().contains("has no number yet"));
		}
	}

	@Test
	void givenPrivacy_whenMovingToARow_thenThatOneIsShownAndHiddenWhenLeft() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.press("p");
			page.until("it is hidden", () -> !text(person).contains(person.name()));
			assertThat(text(person), containsString("Hidden"));

			page.press(Keys.ARROW_UP);
			page.press(Keys.ARROW_DOWN);
			page.until("it is shown", () -> text(person).contains(person.name()));
			page.press(Keys.ARROW_UP);
			page.until("it is hidden again", () -> !text(person).contains(person.name()));
			page.press("p");
		}
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenTheScreensAccount_whenSigningOutByTheKeyboard_thenNobodyIsSignedIn(Screen screen) {
		page.show(screen);
		page.open("?page=calls").signInTo(Account.SCREEN, ".calls h1");
		signOutByTheMenu("calls-menu-" + screen.width());
		page.run("location.reload()");
		page.until("it is still asked who is there", () -> !page.all("#field-username").isEmpty());
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenTheScreensAccountWithinAnotherShell_whenSigningOutByTheKeyboard_thenTheShellBeginsAnew(Screen screen) {
		page.show(screen);
		page.open("?page=calls").signInTo(Account.SCREEN, ".calls h1");
		mountAsInAShell();
		page.until("the list is in the shell", () -> !page.all(".within .calls h1").isEmpty());

		signOutByTheMenu("calls-shell-menu-" + screen.width());

		page.until("the shell has begun anew", () -> page.all(".within").isEmpty());
	}

	private void signOutByTheMenu(String screenshot) {
		page.tabTo("button.user");
		page.press(Keys.ENTER);
		page.screenshot(screenshot);
		page.tabTo("#user-menu button:last-child");
		page.press(Keys.ENTER);
		page.until("the sign-in is there", () -> !page.all("#field-username").isEmpty());
	}

	/** What the OpenMRS 3 shell does with the page, in the place of the page that is there. */
	private void mountAsInAShell() {
		page.runUntilDone("""
				const done = arguments[arguments.length - 1];
				const shell = document.createElement('div');
				shell.id = 'single-spa-application:test';
				document.body.replaceChildren(shell);
				import(new URL('moduleResources/frontdesk/o3/start.js', document.baseURI))
					.then(({ page }) => page().mount({ name: 'test' })).then(done);
				""");
	}

	@Test
	void givenTheSlip_thenItIsAPdfWithoutTheName() {
		Desk desk = clinic.signIn(Account.DESK);
		try (Expected person = Expected.withLongName(clinic)) {
			desk.checkIn(person.appointment(), person.tag()).ok();

			String pdf = desk.get("/appointments/" + person.appointment() + "/slip").text();

			assertThat(pdf, startsWith("%PDF-"));
			assertThat(pdf, not(containsString(person.name())));
		}
	}

	private String text(Expected person) {
		return page.row(person.appointment()).getText();
	}
}
