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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** The front desk's work without a mouse. */
class KeyboardAcceptanceTest extends PageTest {

	KeyboardAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@Test
	void givenSomebodyExpected_whenTheyAreFoundByNameAndCheckedIn_thenItIsDoneAndSaidAndCanBeUndone() {
		Desk desk = clinic.signIn(Account.DESK);
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK);
			int all = page.rows().size();
			page.press("/");
			page.press(person.name());
			page.until("the person is found", () -> page.rows().contains(person.appointment()));
			assertThat("a full name leaves few", page.rows().size(), is(lessThan(Math.max(2, all))));

			page.press(Keys.ENTER);
			page.moveTo(person);
			page.checkIn();
			page.untilStatus(person.appointment(), "CheckedIn");
			page.untilNotice("Checked in: " + person.name());
			assertThat("the focus stays on the row", page.focusedRow(), equalTo(person.appointment()));
			assertThat(desk.row(person.appointment()).orElseThrow().get("status").asText(), equalTo("CheckedIn"));
			page.screenshot("checked-in");

			page.press("u");
			page.untilStatus(person.appointment(), "Scheduled");
			page.untilNotice("Undone: " + person.name());
			assertThat("the focus stays on the row", page.focusedRow(), equalTo(person.appointment()));
			assertThat(desk.row(person.appointment()).orElseThrow(), equalTo(person.row()));
		}
	}

	@Test
	void givenTheBoard_whenTypingAName_thenTheListShrinksWithEachLetter() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK);
			page.press("/");
			int before = page.rows().size();
			for (String letter : person.name().split("(?<=.)")) {
				page.press(letter);
				List<String> rows = page.rows();
				assertThat(rows.size(), is(lessThanOrEqualTo(before)));
				assertThat(rows, hasItem(person.appointment()));
				before = rows.size();
			}
			page.press("zzzzzz");
			assertThat(page.rows(), empty());
			assertThat(page.one(".empty").getText(), containsString("No appointment matches"));

			page.press(Keys.ESCAPE);
			assertThat("Esc clears the name and goes back to the list", page.rows().size(), is(not(0)));
			assertThat(page.focusedRow(), is(not(equalTo(null))));
		}
	}

	@Test
	void givenTheCursorInAField_whenTypingTheKeysLetters_thenTheyAreLetters() {
		try (Expected person = Expected.any(clinic)) {
			page.open("").signIn(Account.DESK);
			page.goTo(person);
			page.press("/");
			page.press("cup?");

			assertThat(page.focused().getDomProperty("value"), equalTo("cup?"));
			assertThat(page.all("dialog[open]"), empty());
			page.press(Keys.ESCAPE);
			assertThat(page.status(person.appointment()), equalTo("Scheduled"));
			assertThat(page.notice(), equalTo(""));
		}
	}

	@Test
	void givenTheBoard_whenMovingWithArrows_thenTheFocusMovesByRows() {
		page.open("").signIn(Account.DESK);
		List<String> rows = page.rows();
		assumeTrue(rows.size() > 2, "Too few appointments today to move among them.");

		page.press(Keys.HOME);
		assertThat(page.focusedRow(), equalTo(rows.get(0)));
		page.press(Keys.ARROW_UP);
		assertThat(page.focusedRow(), equalTo(rows.get(0)));
		page.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
		assertThat(page.focusedRow(), equalTo(rows.get(2)));
		page.press(Keys.ARROW_UP);
		assertThat(page.focusedRow(), equalTo(rows.get(1)));
		page.press(Keys.END);
		assertThat(page.focusedRow(), equalTo(rows.get(rows.size() - 1)));
		assertThat(page.all("tr[aria-selected=true]").size(), is(1));
	}

	@Test
	void givenTheDialogOfKeys_whenClosingIt_thenTheFocusIsWhereItWas() {
		page.open("").signIn(Account.DESK);
		String row = page.focusedRow();
		page.press("?");
		page.until("the dialog is open", () -> page.all("dialog[open]").size() == 1);
		assertThat(page.one("dialog[open] h2").getText(), equalTo("All keys"));
		assertThat(page.run("return document.activeElement.closest('dialog') !== null"), is(true));

		page.press(Keys.ESCAPE);

		page.until("the dialog is closed", () -> page.all("dialog[open]").isEmpty());
		assertThat(page.focusedRow(), equalTo(row));
	}

	@Test
	void givenTheBoard_whenGoingThroughItWithTab_thenTheFocusIsAlwaysSeen() {
		page.open("").signIn(Account.DESK);
		for (int i = 0; i < 25; i++) {
			page.press(Keys.TAB);
			Object seen = page
					.run("""
							const element = document.activeElement;
							const style = getComputedStyle(element);
							return element === document.body || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
							""");
			assertThat(page.focused().getDomProperty("outerHTML"), seen, is(true));
		}
	}
}
