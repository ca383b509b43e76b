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
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openqa.selenium.Keys;

/** Who is likely to come, on the manager's page, with the keyboard alone. */
class ShowsPageAcceptanceTest extends PageTest {

	private static final String AHEAD = "[data-part=shows] .shows";

	ShowsPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenTheComingDays_whenItIsLearnedAnew_thenThePageShowsHowFarItIsAndThenHowRight(Screen screen) {
		page.show(screen);
		page.openAt("/frontdesk?page=capacity", "form.sign-in").signInTo(Account.COLLEAGUE, ".capacity .views");
		assumeTrue(clinic.ours(), "Another clinic may have nobody booked and too short a past.");
		page.tabTo(".views button:nth-child(3)");
		page.press(Keys.ENTER);
		page.until("the coming days are shown", () -> !page.all(AHEAD).isEmpty());
		assertThat(page.address(), containsString("part=shows"));
		page.screenshot("shows-ahead-" + screen.width());

		page.tabTo(".learning button");
		page.press(Keys.ENTER);
		page.until("it is being learned, or has been", () -> !page.text(".learning [role=status]").isEmpty());
		page.until("it has been learned", () -> page.text(".learning [role=status]").contains("learned anew"));

		assertThat("the focus stays", page.focused().getText(), is("Learn anew"));
		page.until("the report is shown", () -> !page.all(".effects li").isEmpty());
		page.run("arguments[0].scrollIntoView()", page.one(".learning"));
		page.screenshot("shows-right-" + screen.width());
		page.run("arguments[0].scrollIntoView()", page.one(".effects"));
		page.screenshot("shows-effects-" + screen.width());
		assertThat("before axe loads what the page may not", page.complaints(), empty());
		assertThat(Axe.findings(page), empty());
		assertThat(((Number) page.run("return document.documentElement.scrollWidth")).intValue(),
				is(lessThanOrEqualTo(screen.width())));
	}
}
