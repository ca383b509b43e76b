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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptSetting;
import org.openqa.selenium.Keys;

/** The check-in as one flow, by the keyboard alone. */
class CheckInPageAcceptanceTest extends PageTest {

	CheckInPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenSomebodyExpected_whenAllIsAskedByTheKeyboard_thenTheyAreCheckedInAndTheFocusIsOnTheirRow(Screen screen) {
		try (Expected person = Expected.withLongName(clinic)) {
			page.show(screen);
			page.open("").signIn(Account.DESK).goTo(person);
			page.press("c");
			assertThat(title(), equalTo("Check in " + person.name()));
			assertThat(page.text("dialog.asks .identity"), containsString(person.name()));
			page.screenshot("check-in-asked-" + screen.width());

			page.press("12");
			page.press(Keys.ENTER);
			assertThat(step(), equalTo("contact"));
			page.press("1");
			assertThat(step(), equalTo("coverage"));
			page.press("1");
			assertThat(step(), equalTo("slip"));
			page.screenshot("check-in-answered-" + screen.width());
			page.leaveTheSlip();
			page.press(Keys.ENTER);

			page.untilNotice("Checked in: " + person.name());
			page.untilStatus(person.appointment(), "CheckedIn");
			assertThat(page.focusedRow(), equalTo(person.appointment()));
			assertThat(page.complaints(), empty());
			page.press("u");
			page.untilStatus(person.appointment(), "Scheduled");
			page.press("c");
			assertThat(Axe.findings(page), empty());
			page.press(Keys.ESCAPE);
		}
	}

	@Test
	void givenAQuestionWithoutAnAnswer_whenPressingEnter_thenItIsSaidAndNobodyIsCheckedIn() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.press("c");
			page.press("1");
			page.press(Keys.ENTER);

			assertThat(page.one("#lacks-identity").getText(), startsWith("Two are needed"));
			assertThat(step(), equalTo("identity"));
			page.screenshot("check-in-lacks");
			assertThat(Axe.findings(page), empty());

			page.press(Keys.ESCAPE);
			page.until("it is closed", () -> page.all("dialog[open]").isEmpty());
			assertThat(page.focusedRow(), equalTo(person.appointment()));
			assertThat(page.status(person.appointment()), equalTo("Scheduled"));
		}
	}

	/** Fifteen seconds are what somebody at the counter can be asked to wait for it; eight keys are what a hand learns. */
	@Test
	void givenAnExpert_whenAllIsAsked_thenSevenKeysCheckInWithinFifteenSecondsAndTheSlipIsThere() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			List<CharSequence> keys = List.of("c", "1", "2", Keys.ENTER, "1", "1", Keys.ENTER);
			long start = System.nanoTime();
			keys.forEach(page::press);
			page.untilNotice("Checked in: " + person.name());
			Duration took = Duration.ofNanos(System.nanoTime() - start);

			System.out.println("From C to checked in, " + keys.size() + " keys: " + took.toMillis() + " ms");
			assertThat(took, lessThan(Duration.ofSeconds(15)));
			assertThat(keys.size(), lessThanOrEqualTo(8));
			page.until("the slip has opened", () -> page.tabs() == 2);
			assertThat(page.notice(), not(containsString("kept the slip")));
			assertThat(page.focusedRow(), equalTo(person.appointment()));
		}
	}

	@Test
	void givenABrowserThatLetsNoPageOpenAnother_thenItIsSaidAndTheButtonIsThere() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.run("window.open = () => null");
			Stream.<CharSequence>of("c", "12", Keys.ENTER, "1", "1", Keys.ENTER).forEach(page::press);

			page.untilNotice("kept the slip from opening");
			assertThat(page.text(".notice .go"), containsString("Print slip"));
			page.screenshot("check-in-slip-blocked");
			assertThat(Axe.findings(page), empty());
		}
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenNeedsAndFlags_thenTheWindowSaysHowToSpeakToThemAndWhatToSeeTo(Screen screen) {
		Desk desk = clinic.signIn(Account.DESK);
		try (Expected person = Expected.withLongName(clinic)) {
			Needs needs = new Needs(desk, person);
			try {
				needs.record(Map.of("preferredName", "Zef", "spokenAs", "ZEHF", "pronouns", "they", "interpreter", "Somali",
						"mobility", "wheelchair", "anxious", "needles", "mayBeTold", "the sister"));
				page.show(screen);
				page.open("").signIn(Account.DESK).goTo(person);
				String row = page.row(person.appointment()).getText();
				assertThat(row, containsString("“Zef”"));
				// beside a namesake the birth date has its place
				boolean namesake = row.contains("Same name");
				assertThat(row, namesake ? not(containsString("spoken")) : containsString("spoken ZEHF"));
				page.screenshot("row-called-" + screen.width());

				page.press("c");
				page.until("what helps is there", () -> !page.all("dialog.asks .helps").isEmpty());
				assertThat(title(), equalTo("Check in " + person.name() + " “Zef”"));
				String said = page.text("dialog.asks .before");
				for (String part : List.of("spoken ZEHF", "they", "needs an interpreter",
						"See that somebody is there in time.",
						"Interpreter: Somali", "Mobility: wheelchair", "Who may be told what: the sister")) {
					assertThat(said, containsString(part));
				}
				page.screenshot("check-in-needs-" + screen.width());
				assertThat(Axe.findings(page), empty());
				page.press(Keys.ESCAPE);

				page.press("p");
				page.press(Keys.ARROW_DOWN);
				assertThat(page.row(person.appointment()).getText(), not(containsString("Zef")));
				page.press(Keys.ARROW_UP);
				page.press("c");
				page.until("the window is there", () -> !page.all("dialog.asks[open] .before").isEmpty());
				for (String secret : List.of("Zef", "ZEHF", "Somali", "wheelchair", "sister")) {
					assertThat(page.text("dialog.asks"), not(containsString(secret)));
				}
				page.screenshot("check-in-needs-private-" + screen.width());
				page.press(Keys.ESCAPE);
				page.press("p");
			} finally {
				needs.takeAway();
			}
		}
	}

	@Test
	void givenCoverageIsLeftForLater_thenTheBoardPointsItOut() {
		Desk desk = clinic.signIn(Account.DESK);
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.press("c");
			page.press("12");
			page.press(Keys.ENTER);
			page.press("1");
			page.press("3");
			page.leaveTheSlip();
			page.press(Keys.ENTER);

			page.untilNotice("Checked in: ");
			page.until("it is pointed out",
					() -> !page.all("[data-appointment='" + person.appointment() + "'] [data-flag=coverage]").isEmpty());
			List<String> flags = StreamSupport.stream(desk.get("/board").ok().get("flags").spliterator(), false)
					.filter(flag -> flag.get("appointment").asText().equals(person.appointment()))
					.map(flag -> flag.get("flag").asText()).toList();
			assertThat(flags, hasItem("coverage"));
		}
	}

	@Test
	void givenAColleagueIsFaster_whileItIsAsked_thenTheWindowSaysSo() {
		Desk colleague = clinic.signIn(Account.COLLEAGUE);
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.press("c");
			colleague.checkIn(person.appointment(), person.tag()).ok();

			page.until("it is said", () -> !page.all("dialog.asks p[role=alert]").isEmpty()
					&& page.one("dialog.asks p[role=alert]").getText().startsWith("In the meantime"));
			assertThat("nothing is left to press but Close", page.all("dialog.asks .go.main"), empty());
			page.press(Keys.ESCAPE);
			assertThat(page.focusedRow(), equalTo(person.appointment()));
		}
	}

	@Test
	void givenPrivacy_thenTheNameIsNotReadUntilItIsAskedFor() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.press("p");
			page.press("c");
			page.press(Keys.TAB);

			assertThat(title(), not(containsString(person.name())));
			assertThat(page.text("dialog.asks"), not(containsString(person.name())));
			page.press("1");
			assertThat(page.text("dialog.asks"), containsString(person.name()));
			page.press(Keys.ESCAPE);
			page.press("p");
		}
	}

	@Test
	void givenTheClinicAsksNothing_thenOneKeyChecksIn() {
		try (KeptSetting steps = new KeptSetting(clinic.signIn(Account.COLLEAGUE), "checkIn.steps");
				Expected person = Expected.withLongName(clinic)) {
			steps.set("none", steps.tag()).ok();
			page.open("").signIn(Account.DESK).goTo(person);

			page.press("c");

			page.untilNotice("Checked in: ");
			assertThat(page.all("dialog[open]").isEmpty(), is(true));
		}
	}

	private String title() {
		return page.text("dialog.asks[open] h2");
	}

	private String step() {
		return String.valueOf(page.run("return document.activeElement.closest('[data-step]')?.dataset.step"));
	}
}
