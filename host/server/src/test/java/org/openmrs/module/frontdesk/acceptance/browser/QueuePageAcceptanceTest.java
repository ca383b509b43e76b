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
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** The queue with the keyboard alone; what a clinician does in it is a part of {@link OverfullMorningAcceptanceTest}. */
class QueuePageAcceptanceTest extends PageTest {

	private static final String SELECTED = QueueWindow.SELECTED;

	private QueueWindow queue;

	private TwoToPutIn two;

	private Expected first;

	private Expected second;

	QueuePageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@BeforeEach
	void lookForTwo() {
		queue = new QueueWindow(page);
		two = new TwoToPutIn(clinic);
		first = two.first();
		second = two.second();
	}

	@AfterEach
	void takeThemOut() {
		two.close();
	}

	@Test
	void givenTwoWalkIns_thenTheyAreMovedAndGoInAndAllIsTakenBackByTheKeyboard() {
		queue.open(Account.COLLEAGUE);
		putIn(first, "Cough since Monday");
		assertThat(page.text(SELECTED), containsString("Came without an appointment"));
		assertThat(page.text(SELECTED), containsString("at the latest"));
		putIn(second, "Rash on both hands");

		page.press("m");
		page.until("it is asked where to", () -> "where".equals(page.focused().getDomAttribute("name")));
		page.press(Keys.TAB);
		page.type("Small child along");
		page.press(Keys.ENTER);
		page.until("it is moved", () -> queue.isRightBehind(first, second));
		assertThat(page.text(SELECTED), containsString("Small child along"));
		page.press("u");
		page.until("it is taken back", () -> queue.isRightBehind(second, first));

		page.press("w");
		page.until("they went in", () -> !queue.names().contains(second.name()));
		assertThat("the focus stays in the list", page.focused().getDomAttribute("data-line"), not(equalTo(null)));
		page.press("u");
		page.until("they are back", () -> queue.names().contains(second.name()));
		assertThat("the focus is where it was", page.text(SELECTED), containsString(second.name()));
		assertThat("what the browser complains of", page.complaints(), empty());
	}

	@Test
	void givenNoWayToSeeThem_thenTheKeyboardTakesAWayOutAndSaysWhy() {
		queue.open(Account.COLLEAGUE);
		putIn(first, "Cough since Monday");

		openWays();
		assertThat("what each does", page.text("#queue-ways"), containsString("Another day: "));
		assertThat(page.text("#queue-ways"), containsString("A clinician decides this."));
		page.press(Keys.ARROW_UP);
		assertThat("the last of them", page.focused().getDomProperty("value"), equalTo("urgentCare"));
		page.press(Keys.TAB, Keys.TAB, Keys.ENTER);
		page.until("a reason is asked for", () -> page.text("#queue-ways .message").contains("and why"));
		page.press(Keys.chord(Keys.SHIFT, Keys.TAB));
		page.type("Clinical need");
		page.press(Keys.TAB, Keys.ENTER);

		page.until("it is decided", () -> page.text(".queue .notice").contains("Decided for " + first.name()));
		assertThat(page.text(".queue .notice"), containsString("To urgent care"));
		assertThat("the window is closed", page.all("dialog[open]"), empty());
		assertThat("they wait until they go", queue.names(), hasItem(first.name()));
		assertThat("what the browser complains of", page.complaints(), empty());
	}

	private void openWays() {
		page.press("o");
		page.until("what there is is told", () -> "way".equals(page.focused().getDomAttribute("name")));
	}

	@Test
	void givenItsWindowsPrivacyAndAPhone_thenAxeFindsNothingNamesAreHiddenAndItFits() {
		queue.open(Account.COLLEAGUE);
		putIn(first, "Cough since Monday");
		queue.findAndType(second, two.service(), "Pain in the chest");
		look("queue-add");
		queue.save(second);
		page.press("m");
		page.until("it is asked where to", () -> "where".equals(page.focused().getDomAttribute("name")));
		look("queue-move");
		page.press(Keys.ESCAPE);
		page.until("it is closed", () -> page.all("dialog[open]").isEmpty());
		openWays();
		look("queue-ways");
		page.press(Keys.ESCAPE);
		page.until("it is closed", () -> page.all("dialog[open]").isEmpty());
		page.press("p");
		page.press(Keys.ARROW_UP);
		page.until("the line that one goes to is shown", () -> page.text(SELECTED).contains(first.name()));
		assertThat(page.text(".queue"), not(containsString(second.name())));
		assertThat(page.text(".queue"), not(containsString("Pain in the chest")));
		look("queue-privacy");
		page.press("p");
		assertThat("the page itself does not scroll", (Long) page.run("return document.documentElement.scrollHeight"),
				lessThanOrEqualTo((long) Screen.DESK.height()));
		page.show(Screen.PHONE);
		assertThat((Long) page.run("return document.documentElement.scrollWidth"),
				lessThanOrEqualTo((long) Screen.PHONE.width()));
		look("queue-390");
	}

	private void look(String name) {
		page.screenshot(name);
		assertThat("what axe finds: " + name, Axe.findings(page), empty());
	}

	private void putIn(Expected person, String reason) {
		queue.putIn(person, two.service(), reason);
	}
}
