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

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.Keys;

/** The dialog that books, moves and cancels, used by the keyboard. */
final class BookingWindow {

	static final String OPTIONS = "#booking-openings [role=option]";

	private static final String DONE = "#booking .done";

	/** The order in which the browser takes the parts of a date. */
	private static final String ORDER = """
			return new Intl.DateTimeFormat(navigator.language).formatToParts(0).map(part => part.type)
				.filter(type => type !== 'literal').map(type => type[0]).join('');
			""";

	private final Page page;

	BookingWindow(Page page) {
		this.page = page;
	}

	/** For whoever has the selected row. */
	void open() {
		page.press("b");
		untilRead();
	}

	void untilRead() {
		page.until("the dialog is read", () -> "booking-service".equals(page.focused().getDomAttribute("id")));
	}

	void untilOpenings() {
		page.until("free places are shown", () -> isCurrent() && !page.all(OPTIONS).isEmpty());
	}

	private boolean isCurrent() {
		return page.all("#booking .openings[aria-busy=true]").isEmpty();
	}

	/** Enter, from the fields to the free places. */
	void goToOpenings() {
		untilOpenings();
		page.press(Keys.ENTER);
		page.until("the list has the focus", this::isInList);
	}

	boolean isInList() {
		return "booking-openings".equals(page.focused().getDomAttribute("id"));
	}

	/** @param digit of the opening that is wanted */
	void hold(int digit) {
		untilOpenings();
		page.press(String.valueOf(digit));
		untilHeld();
	}

	void untilHeld() {
		page.until("it is held", () -> page.text("#booking .foot").contains("Held until"));
		page.until("Enter goes on", () -> String.valueOf(page.focused().getDomAttribute("class")).contains("main"));
	}

	/** Enter, and it is booked or moved. */
	void take(String done) {
		page.press(Keys.ENTER);
		untilDone(done);
	}

	void untilDone(String part) {
		page.until("it is said: " + part, () -> page.text(DONE).contains(part));
	}

	String title() {
		return page.text("#booking h2");
	}

	String said() {
		return page.text("#booking .foot");
	}

	String option(int index) {
		return page.all(OPTIONS).get(index).getText();
	}

	/** Types a day before which it is not to be, and goes on to the free places; the cursor is in the fields. */
	void notBefore(LocalDate day) {
		page.tabTo("#booking-from");
		String digits = "";
		for (char part : String.valueOf(page.run(ORDER)).toCharArray()) {
			digits += day.format(DateTimeFormatter.ofPattern(part == 'd' ? "dd" : part == 'm' ? "MM" : "yyyy"));
		}
		page.type(digits);
		page.until("the day is typed", () -> day.toString().equals(page.one("#booking-from").getDomProperty("value")));
		page.press(Keys.ENTER);
		page.until("the list has the focus", this::isInList);
		untilOpenings();
	}

	/** Of somebody who has many appointments the next ones are listed until all are wanted. */
	void showAll() {
		String more = "#booking .booked > .go";
		if (!page.all(more).isEmpty()) {
			page.tabBackTo(more);
			page.press(Keys.ENTER);
		}
	}

	/** With Shift and Tab, to a way of an appointment in the list. */
	void goToWay(String appointment, String way) {
		page.tabBackTo("#booking [data-booked='" + appointment + "'] .go" + way);
	}

	/** Esc leaves step by step. */
	void close() {
		for (int i = 0; i < 3 && !page.all("#booking[open]").isEmpty(); i++) {
			page.press(Keys.ESCAPE);
		}
		page.until("it is closed", () -> page.all("dialog[open]").isEmpty());
	}
}
