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
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** The patient's sheet by the keyboard alone. */
class SheetPageAcceptanceTest extends PageTest {

	private static final String PHONE = "#patient-sheet input[type=tel]";

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
	void givenACheckIn_whenTheNumberIsNew_thenItIsCorrectedOnTheWay() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.press("c");
			page.until("the number is there to be compared", () -> !page.all("dialog.asks .on-record .go").isEmpty());
			page.screenshot("check-in-with-phone-1366");
			page.press("12");
			page.press(Keys.ENTER);
			page.press(Keys.TAB);
			page.press(Keys.ENTER);
			page.until("the sheet is open", () -> !page.all("#patient-sheet[open] input").isEmpty());
			page.press(Keys.ESCAPE);
			page.until("the check-in goes on", () -> page.all("dialog[open]").size() == 1);
			page.press(Keys.ESCAPE);
			page.until("it is closed", () -> page.all("dialog[open]").isEmpty());
			assertThat(page.focusedRow(), equalTo(person.appointment()));
		}
	}

	private void openSheet() {
		page.press("i");
		page.until("the sheet is read", () -> !page.all("#patient-sheet[open] input").isEmpty());
	}

	private void retype(String number) {
		page.one(PHONE).click();
		page.press(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, number, Keys.ENTER);
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
