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

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** Finding anybody from the board, with the keyboard alone. */
class FindAcceptanceTest extends PageTest {

	private static final String OPTIONS = "#find-people [role=option]";

	FindAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	private boolean isOpen() {
		return Boolean.TRUE.equals(page.run("return document.getElementById('find-people').open"));
	}

	@Test
	void givenSomebodyOfToday_whenFoundByName_thenEnterGoesToTheirRow() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK);
			page.press("f");
			page.press(person.name() + " " + person.findable());
			page.until("somebody is found", () -> !page.all(OPTIONS).isEmpty());
			assertThat(page.address(), not(containsString(person.name().split(" ")[0])));

			page.press(Keys.ENTER);

			page.until("the focus is on their row", () -> person.appointment().equals(page.focusedRow()));
			assertThat(isOpen(), is(false));
		}
	}

	@Test
	void givenAScannerThatTypesAnIdentifierAndEnter_thenItsOwnersRowIsThereAtOnceWhateverWasShown() {
		try (Expected person = Expected.any(clinic, row -> row.at("/patient/identifier").isTextual())) {
			page.open("?date=1999-12-31&state=done").signIn(Account.DESK);
			page.press("f");
			page.press(person.findable() + Keys.ENTER);

			page.until("the focus is on their row", () -> person.appointment().equals(page.focusedRow()));
			assertThat(isOpen(), is(false));
		}
	}

	@Test
	void givenAFilterThatFindsNobody_whenPressingEnter_thenTheSearchGoesOnWithTheText() {
		page.open("").signIn(Account.DESK);
		page.press("/");
		page.press("zzqqxx", Keys.ENTER);

		page.until("it says that nobody fits", () -> page.one("#find-people .told").getText().contains("Nobody fits"));
		assertThat(page.focused().getDomProperty("value"), equalTo("zzqqxx"));

		page.press(Keys.ESCAPE);
		page.until("the cursor is where it was", () -> "filter-name".equals(page.focused().getDomAttribute("id")));
		assertThat(page.focused().getDomProperty("value"), equalTo("zzqqxx"));
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenPeopleFound_thenTheArrowsMoveAmongThemAndAxeFindsNothing(Screen screen) {
		try (Expected person = Expected.withLongName(clinic)) {
			page.show(screen);
			page.open("").signIn(Account.DESK);
			page.press("f");
			page.press(person.name().substring(0, 2));
			page.until("several are found", () -> page.all(OPTIONS).size() > 1);

			page.press(Keys.ARROW_DOWN);

			page.until("the second is the active one",
					() -> "true".equals(page.all(OPTIONS).get(1).getDomAttribute("aria-selected")));
			assertThat(page.focused().getDomAttribute("aria-activedescendant"),
					equalTo(page.all(OPTIONS).get(1).getDomAttribute("id")));
			page.screenshot("find-" + screen);
			assertThat(Axe.findings(page), empty());
		}
	}
}
