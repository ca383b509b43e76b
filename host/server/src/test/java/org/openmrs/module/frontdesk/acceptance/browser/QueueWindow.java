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

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** The page of the queue, used by the keyboard. Others may wait in it. */
final class QueueWindow {

	static final String SELECTED = ".queue tr.selected";

	private final Page page;

	QueueWindow(Page page) {
		this.page = page;
	}

	void open(Account account) {
		page.openAt("/frontdesk?page=queue", "form.sign-in").signInTo(account, ".queue h1");
		untilRead();
	}

	void untilRead() {
		page.until("the queue is read",
				() -> page.all(".queue h1").size() == 1 && !page.text("footer .freshness").isEmpty());
	}

	/** @param service the name of what they come for, where that is asked */
	void putIn(Expected person, String service, String reason) {
		findAndType(person, service, reason);
		save(person);
	}

	void findAndType(Expected person, String service, String reason) {
		page.press("e");
		page.until("it is asked for whom", () -> "who".equals(page.focused().getDomAttribute("name")));
		page.type(person.findable());
		page.until("they are found", () -> !page.all(".queue-form .found li").isEmpty());
		page.press(Keys.ENTER);
		page.until("it is asked for what", () -> page.all("#queue-add-service").size() == 1);
		// where somebody waits for one service alone, that one is chosen already
		if (!service.equals(page.run("return document.querySelector('#queue-add-service').selectedOptions[0].text"))) {
			if (!"service".equals(page.focused().getDomAttribute("name"))) {
				page.tabBackTo("#queue-add-service");
			}
			page.type(service);
			page.press(Keys.TAB, Keys.TAB, Keys.TAB);
		}
		page.type(reason);
	}

	void save(Expected person) {
		page.press(Keys.ENTER);
		page.until("they are in the queue", () -> page.all("dialog[open]").isEmpty()
				&& page.text(SELECTED).contains(person.name()));
	}

	/** Moves with the arrows, from line to line. */
	void goTo(Expected person) {
		page.press(Keys.HOME);
		for (int i = names().size(); i > 0 && !isSelected(person); i--) {
			page.press(Keys.ARROW_DOWN);
		}
		if (!isSelected(person)) {
			fail("The arrows did not reach the line of " + person.name());
		}
	}

	private boolean isSelected(Expected person) {
		return page.text(SELECTED).contains(person.name());
	}

	/** @return those who wait, from top to bottom */
	List<String> names() {
		return page.all(".queue tr[data-line] .name").stream().map(name -> name.getDomProperty("textContent")).toList();
	}

	boolean isAhead(Expected one, Expected other) {
		List<String> names = names();
		return names.indexOf(one.name()) >= 0 && names.indexOf(one.name()) < names.indexOf(other.name());
	}

	boolean isRightBehind(Expected one, Expected other) {
		List<String> names = names();
		return names.contains(other.name()) && names.indexOf(one.name()) == names.indexOf(other.name()) + 1;
	}
}
