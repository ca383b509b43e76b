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
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Insured;
import org.openqa.selenium.Keys;

/** Who pays, by the keyboard alone: on the patient's sheet and at the check-in. */
class CoverPageAcceptanceTest extends PageTest {

	private static final String NUMBER = "#cover-memberId";

	private static final String SAID = "#cover-memberId-said";

	CoverPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenANumber_whenItIsMistyped_thenTheSlipIsNamedAndMendedAndTheCoverIsVerified(Screen screen) {
		try (Insured insured = Insured.any(clinic)) {
			page.show(screen);
			page.open("").signIn(Account.DESK).goTo(insured.person());
			openSheet();
			String line = "[data-coverage='" + insured.coverage().get("uuid").asText() + "']";
			assertThat("the number is shortened", page.text(line),
					allOf(containsString(insured.coverage().at("/payer/name").asText()),
							not(containsString(insured.number()))));
			page.screenshot("cover-" + screen.width());
			assertThat(Axe.findings(page), empty());

			page.tabTo(line + " .ways button:nth-of-type(2)");
			page.press(Keys.ENTER);
			page.until("the form is open", () -> !page.all("#cover-form[open] " + NUMBER).isEmpty());
			assertThat("it says whose it is", page.text("#cover-form h2"), containsString(insured.person().name()));
			page.tabTo(NUMBER);
			page.press(Keys.chord(Keys.CONTROL, "a"), insured.mistyped());
			page.until("the slip is named", () -> page.text(SAID).contains(insured.number()));
			assertThat("the focus has not moved", page.focused().getDomAttribute("id"), equalTo("cover-memberId"));
			page.screenshot("cover-slip-" + screen.width());
			assertThat(Axe.findings(page), empty());

			page.tabTo("#cover-form .answer button");
			page.press(Keys.ENTER);
			page.until("it is mended", () -> page.text(SAID).contains("can be right"));
			page.press(Keys.ENTER);
			page.until("the form is closed", () -> page.all("#cover-form[open]").isEmpty());

			page.tabTo(line + " .ways button:nth-of-type(1)");
			page.press(Keys.ENTER);
			page.until("the form is open", () -> !page.all("#cover-form[open] #cover-how").isEmpty());
			page.screenshot("cover-verify-" + screen.width());
			page.tabTo("#cover-words");
			page.press("Told at the counter", Keys.ENTER);
			page.until("it is verified", () -> page.text(line).contains("verified today"));
			JsonNode now = insured.now().get(0);
			assertThat(now.at("/verified/words").asText(), equalTo("Told at the counter"));
			assertThat(now.get("memberId").asText(), equalTo(insured.number()));
		}
	}

	@Test
	void givenAnotherOneWhoPays_whenItIsRecordedByTheKeyboard_thenItStandsOnTheSheet() {
		try (Insured insured = Insured.any(clinic)) {
			page.open("").signIn(Account.DESK).goTo(insured.person());
			openSheet();
			page.tabTo("#cover-add");
			page.press(Keys.ENTER);
			page.until("the payers are there", () -> page.all("#cover-payer option").size() > 1);
			page.screenshot("cover-add-1366");
			assertThat(Axe.findings(page), empty());
			page.tabTo(NUMBER);
			page.press(Keys.ENTER);
			page.until("it is said what is missing", () -> page.text("#cover-form").contains("Choose who pays"));
			page.press(Keys.ESCAPE);
			page.until("the form is closed", () -> page.all("#cover-form[open]").isEmpty());
			assertThat("the sheet is still there", page.all("#patient-sheet[open]").size(), equalTo(1));
			assertThat(page.focused().getDomAttribute("id"), equalTo("cover-add"));
		}
	}

	@Test
	void givenACheckIn_whenAllIsAsItWas_thenTheCardCountsAsSeen() {
		try (Insured insured = Insured.any(clinic)) {
			page.open("").signIn(Account.DESK).goTo(insured.person());
			page.press("c");
			page.until("who pays is there to be compared", () -> !page.all("dialog.asks .coverage .on-record").isEmpty());
			assertThat(page.text("dialog.asks .coverage .on-record"),
					containsString(insured.coverage().at("/payer/name").asText()));
			page.screenshot("cover-check-in-1366");
			page.answerCheckIn();
			page.untilNotice("Checked in: ");
			page.until("it is verified by the card",
					() -> "card".equals(insured.now().get(0).at("/verified/how").asText())
							&& insured.now().get(0).at("/verified/at").asText()
									.startsWith(clinic.signIn(Account.DESK).today()));
			assertThat(page.complaints(), empty());
		}
	}

	@Test
	void givenACheckIn_whenSomebodyElsePaysNow_thenTheFormOpensAfterIt() {
		try (Insured insured = Insured.any(clinic)) {
			page.open("").signIn(Account.DESK).goTo(insured.person());
			page.press("c");
			page.until("who pays is there to be compared", () -> !page.all("dialog.asks .coverage .on-record").isEmpty());
			assertThat(Axe.findings(page), empty());
			page.press("12");
			page.press(Keys.ENTER);
			page.press("1");
			page.press("2");
			page.leaveTheSlip();
			page.press(Keys.ENTER);
			page.until("the form is open", () -> !page.all("#cover-form[open] #cover-payer").isEmpty());
			assertThat(page.text("#cover-form"), containsString("ends the day before"));
			page.press(Keys.ESCAPE);
			page.until("the form is closed", () -> page.all("dialog[open]").isEmpty());
			assertThat(page.focusedRow(), equalTo(insured.person().appointment()));
		}
	}

	/** Nothing answers from the first question on, or only to the verification. */
	@ParameterizedTest
	@ValueSource(strings = { "*/coverages*", "*/verify" })
	void givenACheckIn_whenTheCardCannotBeRecorded_thenItIsSaidAndCanBeTriedAgain(String unreachable) {
		try (Insured insured = Insured.any(clinic)) {
			JsonNode before = insured.coverage().at("/verified/at");
			page.open("").signIn(Account.DESK).goTo(insured.person());
			page.block(unreachable);
			page.press("c");
			page.answerCheckIn();
			page.untilNotice("it could not be recorded that the card was seen");
			page.screenshot("cover-card-unrecorded-1366");
			assertThat(Axe.findings(page), empty());
			page.untilStatus(insured.person().appointment(), "CheckedIn");
			page.block();
			page.tabBackTo(".notice .go");
			page.press(Keys.ENTER);
			page.until("it is verified by the card", () -> isByCardSince(insured, before));
			assertThat(page.focusedRow(), equalTo(insured.person().appointment()));
		}
	}

	@Test
	void givenACheckInWithoutAnAnswer_whenItIsTriedAgain_thenTheCardCountsAsSeen() {
		try (Insured insured = Insured.any(clinic)) {
			JsonNode before = insured.coverage().at("/verified/at");
			page.open("").signIn(Account.DESK).goTo(insured.person());
			page.block("*/check-in");
			page.press("c");
			page.answerCheckIn();
			page.untilNotice("The server did not answer");
			page.block();
			page.tabBackTo(".notice .go");
			page.press(Keys.ENTER);
			page.untilNotice("Checked in: ");
			page.until("it is verified by the card", () -> isByCardSince(insured, before));
		}
	}

	@Test
	void givenACheckIn_whenSomethingElseIsOpenByThen_thenTheFormWaitsUntilOneComesToIt() {
		try (Insured insured = Insured.any(clinic)) {
			page.open("").signIn(Account.DESK).goTo(insured.person());
			page.run("""
					const real = window.fetch;
					window.fetch = async (input, init) => {
						if (String(input).endsWith('/check-in')) {
							await new Promise((done) => setTimeout(done, 2000));
						}
						return real(input, init);
					};
					""");
			page.press("c");
			page.press("12");
			page.press(Keys.ENTER);
			page.press("1");
			page.press("2");
			page.leaveTheSlip();
			page.press(Keys.ENTER);
			page.press("?");
			page.until("the keys are shown", () -> page.all("dialog[open]").size() == 1);

			page.untilNotice("it is still to be recorded");
			assertThat("it does not open over them", page.all("#cover-form[open]"), empty());
			page.press(Keys.ESCAPE);
			page.until("the keys are closed", () -> page.all("dialog[open]").isEmpty());
			page.screenshot("cover-changed-later-1366");
			page.tabBackTo(".notice .go");
			page.press(Keys.ENTER);
			page.until("the form is open", () -> !page.all("#cover-form[open] #cover-payer").isEmpty());
			assertThat(page.text("#cover-form h2"), containsString(insured.person().name()));
			page.press(Keys.ESCAPE);
		}
	}

	@Test
	void givenAColleagueWhoWasFaster_thenWhatWasTypedIsStillThereAndCanBeRecorded() {
		try (Insured insured = Insured.any(clinic)) {
			page.open("").signIn(Account.DESK).goTo(insured.person());
			openSheet();
			page.tabTo("[data-coverage='" + insured.coverage().get("uuid").asText() + "'] .ways button:nth-of-type(2)");
			page.press(Keys.ENTER);
			page.until("the form is open", () -> !page.all("#cover-form[open] " + NUMBER).isEmpty());
			page.tabTo(NUMBER);
			page.press(Keys.chord(Keys.CONTROL, "a"), insured.mistyped());
			recordAsItIs(insured);
			page.press(Keys.chord(Keys.CONTROL, "a"), insured.number());
			page.until("it can be right", () -> page.text(SAID).contains("can be right"));

			page.press(Keys.ENTER);
			page.until("it is told", () -> page.text("#cover-form .message").contains("A colleague has changed this"));
			assertThat(page.one(NUMBER).getDomProperty("value"), equalTo(insured.number()));
			assertThat("the focus has not moved", page.focused().getDomAttribute("id"), equalTo("cover-memberId"));
			page.press(Keys.ENTER);
			page.until("the form is closed", () -> page.all("#cover-form[open]").isEmpty());
			assertThat(insured.now().get(0).get("memberId").asText(), equalTo(insured.number()));
		}
	}

	/** A colleague looks at it and records it: it is another one from then on. */
	private void recordAsItIs(Insured insured) {
		JsonNode one = insured.coverage();
		clinic.signIn(Account.COLLEAGUE).send(Call.to("PUT", insured.path() + "/" + one.get("uuid").asText())
				.ifMatch(one.get("version").asText())
				.json("{\"kind\":\"insured\",\"payer\":" + one.at("/payer/uuid") + ",\"plan\":"
						+ orNull(one.at("/plan/uuid"))
						+ ",\"memberId\":" + one.get("memberId") + ",\"relationship\":" + one.get("relationship")
						+ ",\"holder\":"
						+ one.get("holder") + ",\"from\":" + one.get("from") + ",\"until\":" + one.get("until")
						+ ",\"place\":"
						+ one.get("place") + "}"))
				.ok();
	}

	private static String orNull(JsonNode text) {
		return text.isMissingNode() ? "null" : text.toString();
	}

	private static boolean isByCardSince(Insured insured, JsonNode before) {
		JsonNode verified = insured.now().get(0).get("verified");
		return "card".equals(verified.path("how").asText()) && !verified.path("at").equals(before);
	}

	private void openSheet() {
		page.press("i");
		page.until("who pays is read", () -> !page.all("#patient-sheet[open] .paying li").isEmpty());
	}
}
