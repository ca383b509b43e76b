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
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** Notes and restricted records by the keyboard alone. */
class NotesPageAcceptanceTest extends PageTest {

	private static final String TEXT = "#note-text";

	private final String text = "Please call " + UUID.randomUUID().toString().substring(0, 8);

	NotesPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenANote_whenItIsPassedOnAndTakenBack_thenTheSheetAndTheRowSaySo(Screen screen) {
		try (Expected person = Expected.withLongName(clinic)) {
			page.show(screen);
			page.open("").signIn(Account.COLLEAGUE).goTo(person);
			openSheet();
			page.tabBackTo(TEXT);
			page.press(text, Keys.ENTER);
			page.until("it is in the list", () -> page.text("#patient-sheet .notes:not(.paying) ul").contains(text));
			assertThat("one goes on typing", page.focused().getDomAttribute("id"), equalTo("note-text"));
			page.screenshot("notes-" + screen.width());
			assertThat(Axe.findings(page), empty());

			page.press(Keys.ENTER);
			page.until("it is said what is missing", () -> !page.all("#note-text-message").isEmpty());

			toNote();
			assertThat(page.focused().getText(), equalTo("Passed on"));
			page.press(Keys.ENTER);
			page.until("it is passed on",
					() -> page.text("#patient-sheet .notes:not(.paying) .settled").contains("Passed on at"));
			assertThat("the focus stays", page.focused().getText(), equalTo("Take back"));
			page.screenshot("notes-settled-" + screen.width());
			page.press(Keys.ENTER);
			page.until("it is open again", () -> page.all("#patient-sheet .notes:not(.paying) .settled").isEmpty());

			page.press(Keys.TAB, Keys.ENTER);
			page.until("it is withdrawn",
					() -> page.text("#patient-sheet .notes:not(.paying) .settled").contains("Withdrawn"));
			page.press(Keys.ESCAPE);
			page.until("it is closed", () -> page.all("dialog[open]").isEmpty());
			assertThat("the focus is back", page.focusedRow(), equalTo(person.appointment()));
		}
	}

	@Test
	void givenADocument_whenItIsReceivedFromTheListBeside_thenItGoesAndCanBeTakenBack() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			openSheet();
			page.tabBackTo("#note-kind");
			page.press("Mis");
			page.press(Keys.TAB);
			page.press(text, Keys.ENTER);
			page.until("it is in the list", () -> page.text("#patient-sheet .notes:not(.paying) ul").contains(text));
			page.press(Keys.ESCAPE);
			List<Object> others = othersFlags(person);
			page.until("it is pointed out beside the list", () -> beside().contains(text));
			page.screenshot("notes-attention-1366");

			page.run("[...document.querySelectorAll('.attention li')].find(item => item.textContent.includes(arguments[0]))"
					+ ".querySelector('.go').focus()", text);
			assertThat(page.focused().getText(), equalTo("Received"));
			page.press(Keys.ENTER);
			page.untilNotice("is received");
			page.until("it is gone", () -> !beside().contains(text));

			page.tabBackTo(".notice .go");
			page.press(Keys.ENTER);
			page.untilNotice("missing again");
			page.until("it is there again", () -> beside().contains(text));

			withdraw(person);
			page.until("it is gone", () -> !beside().contains(text));
			assertThat("what others are flagged for stays", othersFlags(person), hasItems(others.toArray()));
		}
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenARestriction_thenTheNameIsHiddenUntilOneGoesToTheRow(Screen screen) {
		try (Expected person = Expected.withLongName(clinic)) {
			page.show(screen);
			page.open("").signIn(Account.COLLEAGUE).goTo(person);
			restrict();
			try {
				page.press(Keys.ESCAPE);
				page.until("the row says so",
						() -> !page.all("[data-appointment='" + person.appointment() + "'] [data-flag=restricted]")
								.isEmpty());
				page.until("the name is hidden",
						() -> !page.row(person.appointment()).getText().contains(person.name()));
				person.secrets().forEach(secret -> assertThat(page.row(person.appointment()).getDomProperty("outerHTML"),
						not(containsString(secret))));
				assertThat(beside(), not(containsString(person.name())));
				page.screenshot("restricted-" + screen.width());
				assertThat(Axe.findings(page), empty());

				boolean first = page.rows().get(0).equals(person.appointment());
				page.press(first ? Keys.ARROW_DOWN : Keys.ARROW_UP);
				page.press(first ? Keys.ARROW_UP : Keys.ARROW_DOWN);
				page.until("the name is shown", () -> page.row(person.appointment()).getText().contains(person.name()));
			} finally {
				page.goTo(person);
				restrict();
				page.press(Keys.ESCAPE);
			}
			page.until("the row says it no more",
					() -> page.all("[data-appointment='" + person.appointment() + "'] [data-flag=restricted]").isEmpty());
		}
	}

	private void openSheet() {
		page.press("i");
		page.until("the sheet is read", () -> !page.all("#patient-sheet[open] " + TEXT).isEmpty()
				&& !page.text("#patient-sheet .notes:not(.paying)").contains("Reading"));
	}

	/** To the first button of the note that was just left. */
	private void toNote() {
		page.tabBackTo("#patient-sheet .notes:not(.paying) li:last-child .ways .go:first-child");
	}

	private void restrict() {
		openSheet();
		boolean was = page.one("#sheet-restricted").isSelected();
		page.tabBackTo("#sheet-restricted");
		page.press(Keys.SPACE);
		page.until("it is saved", () -> was == page.all("#patient-sheet .notes:not(.paying) .restricted").isEmpty());
		if (!was) {
			page.screenshot("restricted-sheet");
		}
	}

	private void withdraw(Expected person) {
		page.goTo(person);
		openSheet();
		page.tabBackTo("#patient-sheet .notes:not(.paying) li:last-child .ways .quiet");
		page.press(Keys.ENTER);
		page.until("it is withdrawn", () -> page.text("#patient-sheet .notes:not(.paying)").contains("Withdrawn"));
		page.press(Keys.ESCAPE);
	}

	/** Of these kinds nothing goes while nobody does anything. */
	@SuppressWarnings("unchecked")
	private List<Object> othersFlags(Expected person) {
		return (List<Object>) page.run("return [...document.querySelectorAll("
				+ "':is([data-flag=late], [data-flag=waiting], [data-flag=message], [data-flag=document])')]"
				+ ".map(flag => [flag.closest('[data-appointment]')?.dataset.appointment, flag.dataset.flag])"
				+ ".filter(([row]) => row && row !== arguments[0]).map(String)", person.appointment());
	}

	private String beside() {
		return page.one(".needs").getDomProperty("textContent");
	}
}
