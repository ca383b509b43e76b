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
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** The patient's sheet by the keyboard alone. */
class SheetPageAcceptanceTest extends PageTest {

	private static final String PHONE = "#patient-sheet input[type=tel]";

	private static final String STREET = "#sheet-address1";

	SheetPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenANumber_whenItIsTypedWithASlip_thenBothAreShownAndTheUserDecides(Screen screen) {
		try (Expected person = Expected.withLongName(clinic)) {
			page.show(screen);
			page.open("").signIn(Account.DESK).goTo(person);
			openSheet();
			assumeFalse(page.all(PHONE).isEmpty(), "This OpenMRS has no person attribute for phone numbers.");
			String before = page.one(PHONE).getDomProperty("value");

			retype("0712 345678");
			sureIfAsked();
			page.until("it is saved", () -> page.one("#patient-sheet .told").getText().contains("Saved"));
			retype("0712 354678");
			page.until("it is asked about", () -> !page.all("#patient-sheet .slip").isEmpty());
			assertThat(page.one("#patient-sheet .slip").getText(), containsString("0712 345678"));
			assertThat(page.one("#patient-sheet .slip").getText(), containsString("0712 354678"));
			page.screenshot("sheet-slip-" + screen.width());
			assertThat(Axe.findings(page), empty());

			page.press(Keys.ENTER);
			page.until("what was on record is back", () -> "0712 345678".equals(page.one(PHONE).getDomProperty("value")));
			page.screenshot("sheet-" + screen.width());
			retype(before.length() < 5 ? "" : before);
			sureIfAsked();
			page.press(Keys.ESCAPE);
			page.until("it is closed", () -> page.all("dialog[open]").isEmpty());
			assertThat("the focus is back", page.focusedRow(), equalTo(person.appointment()));
		}
	}

	@Test
	void givenANeed_whenItIsRecorded_thenTheRowPointsItOut() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			openSheet();
			need("Somali");
			page.press(Keys.ESCAPE);
			page.until("the row says so",
					() -> !page.all("[data-appointment='" + person.appointment() + "'] [data-flag=interpreter]").isEmpty());

			openSheet();
			need("");
			page.press(Keys.ESCAPE);
			page.until("the row says it no more",
					() -> page.all("[data-appointment='" + person.appointment() + "'] [data-flag=interpreter]").isEmpty());
		}
	}

	@Test
	void givenADecision_thenTheSheetSaysWhichByWhomAndWhy() {
		try (Expected person = Expected.withLongName(clinic)) {
			Desk colleague = clinic.signIn(Account.COLLEAGUE);
			String who = "{\"patient\":\"%s\",\"appointment\":\"%s\",\"service\":null,\"location\":null}"
					.formatted(person.row().at("/patient/uuid").asText(), person.appointment());
			String reason = colleague.send(Call.post("/ways").json(who)).ok().at("/reasons/0").asText();
			colleague.send(Call.post("/decisions")
					.json("""
							{"uuid":"%s","who":%s,"way":"asPlanned","place":null,"tag":null,"line":null,"version":null,"reason":"%s","words":"as agreed"}"""
							.formatted(UUID.randomUUID(), who, reason)))
					.ok();
			page.open("").signIn(Account.DESK).goTo(person);

			openSheet();
			page.until("it is told", () -> !page.all("#patient-sheet .decided").isEmpty());

			assertThat(page.text("#patient-sheet .decided"),
					allOf(containsString("Wait as planned"), containsString(reason + ": as agreed"),
							containsString(colleague.name())));
			page.screenshot("sheet-decided");
			assertThat(Axe.findings(page), empty());
		}
	}

	@Test
	void givenACheckIn_whenSomethingIsNew_thenTheSheetOpensAndTheCheckInGoesOnAfterIt() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.press("c");
			page.until("the number is there to be compared", () -> !page.all("dialog.asks .on-record .go").isEmpty());
			page.screenshot("check-in-with-phone-1366");
			page.press("12");
			page.press(Keys.ENTER);
			page.press("2");
			page.until("the sheet is open", () -> Boolean.TRUE.equals(
					page.run(
							"return document.activeElement === document.querySelector('#patient-sheet[open] fieldset:not(.notes) input')")));
			page.press(Keys.ESCAPE);
			page.until("the check-in goes on with the next question", () -> "coverage".equals(
					page.run("return document.activeElement.closest('[data-step]')?.dataset.step")));
			assertThat(page.all("dialog.asks .contact [value=changed]:checked").size(), equalTo(1));
			page.press("1");
			page.leaveTheSlip();
			page.press(Keys.ENTER);
			page.untilNotice("Checked in: ");
			assertThat(page.focusedRow(), equalTo(person.appointment()));
		}
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenAnAddress_whenItIsCorrectedByTheKeyboard_thenItIsOnRecordAndASlipIsAskedAbout(Screen screen) {
		try (Expected person = Expected.withLongName(clinic)) {
			page.show(screen);
			page.open("").signIn(Account.DESK).goTo(person);
			openSheet();
			assumeFalse(page.all(STREET).isEmpty(), "This OpenMRS has no such address template.");
			String before = page.one(STREET).getDomProperty("value");

			retype(STREET, "1234 Station Road");
			sureIfAsked();
			page.until("it is saved", () -> page.one("#patient-sheet .told").getText().contains("Saved"));
			retype(STREET, "1243 Station Road");
			page.until("it is asked about", () -> !page.all("#patient-sheet .slip").isEmpty());
			assertThat(page.one("#patient-sheet").getText(),
					containsString("Digits 3 and 4 stand the other way round than on record."));
			page.screenshot("sheet-address-slip-" + screen.width());
			assertThat(Axe.findings(page), empty());
			page.press(Keys.ENTER);
			page.until("what was on record is back",
					() -> "1234 Station Road".equals(page.one(STREET).getDomProperty("value")));
			page.screenshot("sheet-address-" + screen.width());

			retype(STREET, before);
			sureIfAsked();
			page.press(Keys.ESCAPE);
			page.until("it is closed", () -> page.all("dialog[open]").isEmpty());
		}
	}

	private void openSheet() {
		page.press("i");
		page.until("the sheet is read", () -> !page.all("#patient-sheet[open] fieldset:not(.notes) input").isEmpty());
	}

	private void retype(String number) {
		retype(PHONE, number);
	}

	private void retype(String field, String text) {
		page.one(field).click();
		page.press(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text, Keys.ENTER);
	}

	private void sureIfAsked() {
		page.until("there is an answer", () -> !page.all("#patient-sheet .slip").isEmpty()
				|| page.one("#patient-sheet .told").getText().contains("Saved"));
		if (!page.all("#patient-sheet .slip").isEmpty()) {
			page.one("#patient-sheet .slip .sure").sendKeys(Keys.ENTER);
		}
	}

	private void need(String text) {
		page.one("#sheet-interpreter").click();
		page.press(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text, Keys.ENTER);
		page.until("it is saved", () -> page.one("#patient-sheet .told").getText().contains("Saved"));
	}
}
