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
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** Coming in, being sent away, and coming back. */
class SignInPageAcceptanceTest extends PageTest {

	private static final String COVER = "form.sign-in";

	SignInPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@Override
	@BeforeEach
	void openPage() {
		super.openPage();
		page.open("");
	}

	@Test
	void givenAWrongPassword_whenSigningIn_thenThatIsSaidAndThePasswordCanBeTypedAgain() {
		// a user name that is nobody's: a real one would be locked by too many runs of this test
		page.enter("no-such-user", "wrong");

		page.until("the reason is said", () -> !page.one("[role=alert].message").getText().isEmpty());
		assertThat(page.one("[role=alert].message").getText(), containsString("do not go together"));
		assertThat(page.focused().getDomAttribute("name"), equalTo("password"));
		assertThat(page.rows(), empty());
	}

	@Test
	void givenNothingTyped_whenSigningIn_thenTheFieldSaysWhatIsMissing() {
		page.press(Keys.ENTER);

		assertThat(page.focused().getDomAttribute("name"), equalTo("username"));
		assertThat(page.focused().getDomAttribute("aria-invalid"), equalTo("true"));
		assertThat(page.one("#" + page.focused().getDomAttribute("aria-describedby")).getText(),
				containsString("Enter your user name"));
	}

	@Test
	void givenAnAccountWithoutPrivileges_whenSigningIn_thenItIsSaidWhomToAsk() {
		page.signIn(Account.STRANGER);

		page.until("the reason is said", () -> page.one(".empty").getText().contains("may not see the board"));
		assertThat(page.one(".empty").getText(), containsString("Front Desk: View Board"));
		assertThat(page.rows(), empty());
	}

	@Test
	void givenTheBoard_whenSigningOut_thenNothingOfItIsLeftAndTheSessionIsOver() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.signIn(Account.DESK);
			page.one("button.user").sendKeys(Keys.ENTER);
			page.until("the menu is open", () -> !page.all("#user-menu:popover-open").isEmpty());
			page.all("#user-menu button").get(2).sendKeys(Keys.ENTER);

			page.until("the sign-in is there", () -> !page.all(COVER).isEmpty());
			assertThat(page.one("html").getDomProperty("outerHTML"), not(containsString(person.name())));
			page.until("the session is over", () -> Boolean.FALSE.equals(page.run(
					"return fetch('ws/rest/v1/frontdesk/desk', { headers: { 'Disable-WWW-Authenticate': 'true' } }).then(a => a.ok)")));
		}
	}

	@Test
	void givenASessionThatHasEnded_whenCheckingIn_thenNothingIsLostButTheCheckIn() {
		Desk desk = clinic.signIn(Account.DESK);
		try (Expected person = Expected.any(clinic)) {
			page.signIn(Account.DESK);
			page.press("/");
			page.press(person.name(), Keys.ENTER);
			page.moveTo(person);
			page.press("c");
			page.until("what is on record has been read", () -> page.all("dialog.asks[open]").isEmpty()
					|| !page.all("dialog.asks .on-record").isEmpty());
			page.loseSession();
			page.answerCheckIn();

			page.until("the sign-in covers the page", () -> !page.all(COVER).isEmpty());
			page.block();
			assertThat(page.one(COVER).getText(), containsString("Your session has ended"));
			page.signIn(Account.DESK);

			page.untilNotice("is not checked in yet");
			assertThat(page.one("#filter-name").getDomProperty("value"), equalTo(person.name()));
			assertThat(page.rows(), hasItem(person.appointment()));
			page.until("the focus is back", () -> person.appointment().equals(page.focusedRow()));
			assertThat(desk.row(person.appointment()).orElseThrow(), is(equalTo(person.row())));
		}
	}
}
