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
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** How the dialog that books looks: on both screens, in all languages, in privacy. */
class BookingLooksAcceptanceTest extends PageTest {

	private static final int THUMB = 40;

	BookingLooksAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenWishes_thenWhatFitsComesFirstWithTheReasonAndNothingIsWiderThanTheScreen(Screen screen) {
		BookingWindow window = new BookingWindow(page);
		try (Expected person = Expected.withLongName(clinic)) {
			page.show(screen);
			page.open("").signIn(Account.DESK).goTo(person);
			window.open();
			page.tabTo("#booking-part");
			page.press("Aft");
			window.untilOpenings();
			page.tabTo("#booking [name=WEDNESDAY]");
			page.press(Keys.SPACE);
			window.goToOpenings();
			assertThat(window.option(0), containsString("as wished"));
			page.press(Keys.ARROW_DOWN);
			page.until("the second is the active one", () -> "booking-openings-1"
					.equals(page.focused().getDomAttribute("aria-activedescendant")));
			page.screenshot("booking-wishes-" + screen.width());
			assertThat(Axe.findings(page), empty());
			assertThat(((Number) page.run("""
					return Math.max(document.documentElement.scrollWidth, document.getElementById('booking').scrollWidth);
					""")).intValue(), is(lessThanOrEqualTo(screen.width())));
			if (screen.phone()) {
				assertThat(small(), empty());
			}
			window.close();
		}
	}

	private List<?> small() {
		return (List<?>) page.run("""
				return [...document.querySelectorAll('#booking :is(button, select, input, [role=option])')]
					.map(e => [e, (e.closest('label') ?? e).getBoundingClientRect()])
					.filter(([e, { width, height }]) => width > 0 && (height < arguments[0] || width < 24))
					.map(([e, { width, height }]) => `${e.outerHTML.slice(0, 120)} ${width}x${height}`);
				""", THUMB);
	}

	@Test
	void givenPrivacy_thenTheWindowNamesNobodyUntilItIsAskedTo() {
		BookingWindow window = new BookingWindow(page);
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.press("p");
			window.open();
			page.screenshot("booking-private");
			assertThat("what they come for", page.text("#booking .booked"),
					not(containsString(person.row().at("/service/name").asText() + " · ")));
			assertThat("nor is it looked for", page.focused().getDomProperty("value"), is(""));
			person.secrets().forEach(secret -> assertThat(page.one("#booking").getDomProperty("outerHTML"),
					not(containsString(secret))));
			page.tabBackTo("#booking .who .go");
			page.press(Keys.ENTER);
			page.until("it is shown", () -> window.title().contains(person.name()));
			window.close();
			page.press("p");
		}
	}

	/** While the year is typed, it is one that is long past. */
	@Test
	void givenADayOfThisYearThatIsTyped_thenItStaysAndIsLookedFor() {
		BookingWindow window = new BookingWindow(page);
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			window.open();
			LocalDate tomorrow = LocalDate.parse(clinic.signIn(Account.DESK).today()).plusDays(1);
			window.notBefore(tomorrow);
			assertThat(page.one("#booking-from").getDomProperty("value"), is(tomorrow.toString()));
			window.close();
		}
	}

	@Test
	void givenATimeThatIsAskedFor_thenItIsTheFirstOfTheList() {
		BookingWindow window = new BookingWindow(page);
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			window.open();
			page.tabTo("#booking-clock");
			page.type("0317am");
			page.press(Keys.ENTER);
			page.until("it is there",
					() -> !page.all(BookingWindow.OPTIONS).isEmpty() && window.option(0).contains("the time asked for"));
			page.screenshot("booking-exactly");
			assertThat(window.option(0), containsString("May not be free"));
			page.press(Keys.ENTER);
			page.until("it is said why not", () -> !page.text("#booking .head .message").isEmpty()
					|| window.said().contains("Not booked"));
			window.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "es", "fr", "pt", "sw", "ar-XB" })
	void givenALanguage_thenTheWindowIsInIt(String language) {
		assumeTrue(clinic.ours() || !language.equals("ar-XB"), "Only the embedded host has the mirrored language.");
		BookingWindow window = new BookingWindow(page);
		try (Expected person = Expected.any(clinic)) {
			page.open("").speak(language).open("").signIn(Account.DESK).goTo(person);
			window.open();
			window.untilOpenings();
			page.screenshot("booking-" + language);
			assertThat(Axe.findings(page), empty());
			assertThat("no name of a message", page.run("""
					return document.getElementById('booking').innerText.split(/\\s+/)
						.filter(word => /^[a-z]+(\\.[a-zA-Z]+)+$/.test(word));
					"""), is(List.of()));
			window.close();
		}
	}
}
