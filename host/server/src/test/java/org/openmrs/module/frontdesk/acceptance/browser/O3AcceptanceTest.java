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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/**
 * The pages in the OpenMRS 3 shell. On demand, since it fetches and builds that shell: {@code -Dfrontdesk.o3=true}; another
 * server needs one at {@code /spa} with the module in it.
 */
class O3AcceptanceTest extends PageTest {

	private static final String SHELL_HEADER = "header.cds--header";

	private static final String APP_MENU = "[aria-labelledby='App Menu']";

	private static final String OURS = ".frontdesk";

	O3AcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static List<Screen> screens() {
		return List.of(Screen.DESK, Screen.PHONE);
	}

	@Override
	@BeforeEach
	void openPage() {
		assumeTrue(ClinicExtension.O3, "The OpenMRS 3 shell is fetched and built with -Dfrontdesk.o3=true only.");
		super.openPage();
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenTheShell_whenSigningInToIt_thenTheBoardIsBelowItsHeaderInItsColours(Screen screen) {
		page.show(screen);
		signIn(Account.DESK);
		assertThat(page.all(OURS + " header"), empty());
		page.screenshot("o3-board-" + screen.width());
		assertThat(box(OURS, "top"), equalTo(box(SHELL_HEADER, "bottom")));
		assertThat("no second scroll bar", number("document.documentElement.scrollHeight"), is((long) screen.height()));
		assertThat("nothing is too wide", number("document.querySelector('.frontdesk .page').scrollWidth"),
				is((long) screen.width()));
		assertThat(colour(OURS + " .go", "--act"), equalTo(colour(":root", "--brand-03")));
		assertThat(Axe.findings(page, OURS), empty());
	}

	@Test
	void givenTheShell_whenPressingKeys_thenAPersonIsCheckedInAndItIsUndone() {
		signIn(Account.DESK);
		try (Expected person = Expected.any(clinic)) {
			page.goTo(person);
			page.checkIn();
			page.untilStatus(person.appointment(), "CheckedIn");
			page.screenshot("o3-checked-in");
			page.press("u");
			page.untilStatus(person.appointment(), "Scheduled");
		}
	}

	@Test
	void givenAFilter_whenChoosingIt_thenTheShellsRouterDoesNotTakeTheFocusAway() {
		signIn(Account.DESK);
		page.one("#filter-service").click();
		page.press(Keys.ARROW_DOWN, Keys.ENTER);
		page.until("the choice is in the address", () -> page.address().contains("service="));
		assertThat(page.focused().getDomAttribute("id"), equalTo("filter-service"));
	}

	@Test
	void givenTheBoard_whenTheShellSpeaksAnotherLanguage_thenTheBoardDoesTooAndIsStillAsWide() {
		assumeTrue(clinic.ours(), "Only the embedded host has the mirrored language.");
		signIn(Account.DESK);
		Object width = box(OURS + " .board", "width");
		page.run("document.documentElement.lang = 'ar-XB'");
		page.until("the rows are mirrored",
				() -> page.row(page.rows().get(0)).getText().contains("\u202e")
						&& "rtl".equals(page.one(OURS).getDomAttribute("dir")));
		assertThat(box(OURS + " .board", "width"), equalTo(width));
		page.screenshot("o3-mirrored");
	}

	@Test
	void givenSettings_whenGoingBack_thenTheBoardIsThere() {
		signIn(Account.COLLEAGUE);
		page.one(OURS + " nav a[href$='page=settings']").click();
		page.until("the settings are shown", () -> shownPage().equals("Settings"));
		assertThat(page.address(), containsString("/spa/frontdesk?page=settings"));
		page.run("history.back()");
		page.until("the board is back", () -> shownPage().equals("Board") && !page.rows().isEmpty());
		assertThat(page.address(), not(containsString("page=")));
	}

	@Test
	void givenAnotherPageOfTheShell_whenGoingThere_thenNothingOfOursIsLeftAndTheLinkLeadsBack() {
		signIn(Account.DESK);
		page.run("history.pushState(null, '', arguments[0])", clinic.at("/spa/elsewhere").getPath());
		page.until("the board is gone", () -> page.all(OURS).isEmpty());
		assertThat(page.all("link[href*='moduleResources/frontdesk']"), empty());
		assertThat(page.run("return document.title"), equalTo("OpenMRS"));
		long requests = requests();
		page.run("document.dispatchEvent(new Event('visibilitychange')); dispatchEvent(new Event('online'))");
		page.press("l");
		assertThat("a key locks nothing", page.all("dialog[open]"), empty());
		page.one(APP_MENU).click();
		page.until("the link is there", () -> !page.all("a[href$='/spa/frontdesk']").isEmpty());
		assertThat("the board asks for nothing any more", requests(), is(requests));
		page.one("a[href$='/spa/frontdesk']").click();
		untilBoard();
	}

	@Test
	void givenALockedPage_thenItCoversTheShellTooUntilThePasswordIsTyped() {
		signIn(Account.DESK);
		page.press("l");
		page.until("the page is covered", () -> !page.all("form.lock").isEmpty());
		page.screenshot("o3-locked");
		assertThat(Axe.findings(page, OURS), empty());
		page.press(Keys.ESCAPE);
		page.press(Keys.ESCAPE);
		assertThat("nothing of the shell can be clicked", page.run("""
				return document.elementFromPoint(60, 24).closest('.frontdesk') !== null;
				"""), is(true));
		page.press(Account.DESK.password(), Keys.ENTER);
		page.until("the page is open", () -> page.all("form.lock").isEmpty() && page.focusedRow() != null);
	}

	@Test
	void givenTheSessionHasEnded_whenAnotherUserSignsIn_thenTheShellKnows() {
		signIn(Account.DESK);
		page.loseSession();
		page.checkIn();
		page.until("the sign-in covers the page", () -> !page.all("form.sign-in").isEmpty());
		page.block();
		page.one("#field-username").click();
		page.press(Keys.chord(Keys.CONTROL, "a"));
		page.press(Account.COLLEAGUE.username(), Keys.TAB);
		page.press(Account.COLLEAGUE.password(), Keys.ENTER);
		page.until("the shell has begun anew",
				() -> page.all("dialog[open]").isEmpty() && page.all(OURS + " nav a").size() > 1);
		untilBoard();
	}

	private void signIn(Account account) {
		page.run("location.assign(arguments[0])", clinic.at("/spa/frontdesk").toString());
		page.until("the shell asks for the user name", () -> hasFocus("username"));
		page.press(account.username(), Keys.ENTER);
		page.until("the shell asks for the password", () -> hasFocus("password"));
		page.press(account.password(), Keys.ENTER);
		untilBoard();
	}

	private boolean hasFocus(String field) {
		return field.equals(page.focused().getDomAttribute("id"));
	}

	private void untilBoard() {
		page.until("the board is in the shell",
				() -> page.one(SHELL_HEADER).isDisplayed() && shownPage().equals("Board") && page.focusedRow() != null);
	}

	private String shownPage() {
		return page.one(OURS + " nav a[aria-current]").getText();
	}

	private Object box(String selector, String edge) {
		return page.run("return Math.round(document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]])",
				selector, edge);
	}

	private Object colour(String selector, String variable) {
		return page.run("return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1])",
				selector, variable);
	}

	private long number(String expression) {
		return (Long) page.run("return " + expression);
	}

	private long requests() {
		return number(
				"performance.getEntriesByType('resource').filter(({ name }) => name.includes('/frontdesk/board')).length");
	}
}
