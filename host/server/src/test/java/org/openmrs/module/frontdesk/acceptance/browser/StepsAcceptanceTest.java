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
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptSetting;
import org.openqa.selenium.Keys;

/** The whole way of a person by single keys, what needs a person beside it, and the day as columns. */
class StepsAcceptanceTest extends PageTest {

	/** Where the day is looked at. */
	enum View {

		LIST(""), COLUMNS("?view=columns");

		private final String query;

		View(String query) {
			this.query = query;
		}
	}

	StepsAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@ParameterizedTest
	@EnumSource
	void givenSomebodyExpected_whenPressingTheKeys_thenTheyArriveAreCheckedInGoInAndComeBackByUndo(View view) {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open(view.query).signIn(Account.DESK);
			page.press("/");
			page.press(person.findable(), Keys.ENTER);
			page.until("the focus is on them", () -> person.appointment().equals(page.focusedRow()));

			step(person, "a", "arrived", "Arrived: ");
			step(person, "c", "checkedIn", "Checked in: ");
			step(person, "w", "withProvider", "With the provider: ");
			page.screenshot("with-provider-" + view);
			int inside = count("withprovider");
			step(person, "u", "checkedIn", "Undone: ");
			assertThat("the counts follow the rows", count("withprovider"), is(inside - 1));
			assertThat(page.complaints(), empty());
			assertThat(Axe.findings(page), empty());
		}
	}

	@Test
	void givenEnterTwice_thenTheSecondIsNoSecondWish() {
		try (KeptSetting steps = new KeptSetting(clinic.signIn(Account.COLLEAGUE), "checkIn.steps");
				Expected person = Expected.withLongName(clinic)) {
			steps.set("none", steps.tag()).ok();
			page.open("").signIn(Account.DESK).goTo(person);

			page.press(Keys.ENTER, Keys.ENTER);

			page.untilNotice("Checked in: ");
			assertThat(state(person), equalTo("checkedIn"));
		}
	}

	@Test
	void givenTheColumns_whenReloading_thenTheyAreStillColumnsAndTheFiltersToo() {
		page.open("?view=columns&state=expected").signIn(Account.DESK);
		assertThat(page.all(".columns-view section").isEmpty(), is(false));

		page.reload();

		assertThat(page.all(".columns-view section").isEmpty(), is(false));
		assertThat(page.address(), containsString("state=expected"));
		assertThat(page.address(), not(containsString("name")));
	}

	private void step(Expected person, String key, String state, String notice) {
		if (key.equals("c")) {
			page.checkIn();
		} else {
			page.press(key);
		}
		page.untilNotice(notice + person.name());
		page.until("the row is " + state, () -> state.equals(state(person)));
		assertThat("the focus stays", page.focusedRow(), equalTo(person.appointment()));
	}

	private String state(Expected person) {
		return page.one("[data-appointment='" + person.appointment() + "']").getDomAttribute("data-now");
	}

	private int count(String state) {
		return Integer.parseInt(page.one("[data-state=" + state + "] b").getText());
	}
}
