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

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What all pages share, with the keyboard alone. */
class ShellAcceptanceTest extends PageTest {

	private static final String LOCK = "form.lock";

	ShellAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@Test
	void givenTheKeyboardAlone_whenGoingThroughAllPages_thenEachIsReachedAndTheBrowsersBackReturns() {
		page.open("").signIn(Account.COLLEAGUE);
		String board = page.address();
		page.tabBackTo(".skip");
		page.press(Keys.ENTER);
		assertThat("the skip link leads to the list", page.focusedRow(), is(not(equalTo(null))));

		page.tabBackTo("nav a[href*=settings]");
		page.press(Keys.ENTER);
		page.until("the settings are shown", () -> !page.all(".setting").isEmpty());
		assertThat(page.address(), containsString("page=settings"));
		assertThat(page.one("nav [aria-current]").getText(), equalTo("Settings"));

		page.tabBackTo("nav a[href*=health]");
		page.press(Keys.ENTER);
		page.until("the checks are shown", () -> !page.all(".attention li").isEmpty());
		page.tabTo(".health .go");
		page.press(Keys.ENTER);

		page.run("history.back()");
		page.until("the settings are back", () -> !page.all(".setting").isEmpty());
		page.run("history.back()");
		page.until("the board is back", () -> !page.all("section.board").isEmpty());
		assertThat(page.address(), equalTo(board));
	}

	@Test
	void givenThePageOfSettingsInTheAddress_whenReloading_thenItIsThatPage() {
		page.open("?page=settings").signInTo(Account.COLLEAGUE, ".setting");
		page.run("location.reload()");
		page.until("the settings are there again", () -> !page.all(".setting").isEmpty());
	}

	@Test
	void givenAnAccountWithoutThePrivilege_whenOpeningThePageByItsAddress_thenAnotherOneIsShown() {
		page.open("?page=settings").signIn(Account.DESK);
		assertThat(page.all("section.board").size(), is(1));
		assertThat(page.all("nav a[href*=settings]"), empty());
	}

	@Test
	void givenTheKeyToLock_whenThePasswordIsTyped_thenThePageIsAsItWasLeft() {
		page.open("").signIn(Account.DESK);
		page.press("/");
		page.press("zz");
		page.run("document.activeElement.blur()");
		page.press("l");
		page.until("the page is covered", () -> !page.all(LOCK).isEmpty());
		assertThat("nothing behind it can be reached", page.one(".page").getDomAttribute("inert"), is(not(equalTo(null))));

		page.press("not-the-password", Keys.ENTER);
		page.until("the reason is said", () -> page.one(LOCK).getText().contains("not the password"));
		page.press(Account.DESK.password(), Keys.ENTER);

		page.until("the page is open", () -> page.all(LOCK).isEmpty());
		assertThat(page.one("#filter-name").getDomProperty("value"), equalTo("zz"));
	}

	@Test
	void givenALockedPage_whenReloadingOrOpeningAnother_thenThatIsLockedToo() {
		page.open("").signIn(Account.DESK);
		page.press("l");
		page.until("the page is covered", () -> !page.all(LOCK).isEmpty());
		page.run("location.reload()");
		page.until("it is covered again", () -> !page.all(LOCK).isEmpty());
		assertThat("and nothing was read", page.rows(), empty());

		page.press(Account.DESK.password(), Keys.ENTER);
		page.until("the board is read", () -> !page.rows().isEmpty() || !page.all(".empty button").isEmpty());
	}

	@Test
	void givenNobodyTouchesThePage_whenTheTimeIsOver_thenItLocksAndWhatIsTypedStays() {
		Duration lock = Duration.ofMinutes(clinic.signIn(Account.DESK).get("/desk").ok().get("lockMinutes").asLong());
		page.open("").signIn(Account.DESK);
		page.press("/");
		page.press("halfway");
		page.letPass(lock.plusSeconds(1));

		page.until("the page is covered", () -> !page.all(LOCK).isEmpty());
		page.press(Account.DESK.password(), Keys.ENTER);
		page.until("the page is open", () -> page.all(LOCK).isEmpty());

		assertThat(page.one("#filter-name").getDomProperty("value"), equalTo("halfway"));
		assertThat("the cursor is back", page.focused().getDomAttribute("id"), equalTo("filter-name"));
	}

	@Test
	void givenALockedPageWhoseUserSignsOut_whenTheServerDoesNotAnswer_thenAReloadDoesNotOpenIt() {
		page.open("").signIn(Account.DESK);
		page.press("l");
		page.until("the page is covered", () -> !page.all(LOCK).isEmpty());
		page.block("*/rest/v1/session*");
		page.tabTo(LOCK + " button[type=button]");
		page.press(Keys.ENTER);
		page.until("it is told", () -> page.one("form.sign-in").getText().contains("may still be signed in"));
		page.block();
		page.run("location.reload()");

		page.until("it is covered", () -> !page.all(LOCK).isEmpty() || !page.all("#field-username").isEmpty());
		assertThat(page.rows(), empty());
	}

	@Test
	void givenALockedPage_whenAnotherPersonHasSignedInElsewhere_thenTheirPasswordDoesNotOpenWhatTheFirstOneSaw() {
		page.open("").signIn(Account.DESK);
		page.press("/");
		page.press("typed by the first", Keys.ESCAPE);
		page.press("l");
		page.until("the page is covered", () -> !page.all(LOCK).isEmpty());
		page.signInElsewhere(Account.COLLEAGUE);
		page.one("#field-password").sendKeys(Account.COLLEAGUE.password(), Keys.ENTER);

		page.until("it is the other one's page", () -> page.all(".cover").isEmpty());
		assertThat(page.one("#filter-name").getDomProperty("value"), equalTo(""));
		String name = clinic.signIn(Account.COLLEAGUE).name();
		page.until("it says whose it is", () -> page.one("button.user").getText().contains(name));
	}

	@Test
	void givenALockedPage_whenReloading_thenNothingIsAskedOfTheServerThatShowsPatients() {
		page.open("").signIn(Account.DESK);
		page.press("l");
		page.until("the page is covered", () -> !page.all(LOCK).isEmpty());
		page.run("location.reload()");
		page.until("it is covered again", () -> !page.all(LOCK).isEmpty());

		assertThat(
				page.run("return performance.getEntriesByType('resource').filter(e => e.name.includes('/board?')).length"),
				equalTo(0L));
	}

	@Test
	void givenALockedPage_whenAnotherPersonSignsIn_thenNothingOfTheFirstOneIsLeft() {
		page.open("").signIn(Account.DESK);
		page.press("/");
		page.press("typed by the first", Keys.ESCAPE);
		page.press("l");
		page.until("the page is covered", () -> !page.all(LOCK).isEmpty());
		page.tabTo(LOCK + " button[type=button]");
		page.press(Keys.ENTER);
		page.until("the sign-in is there", () -> !page.all("#field-username").isEmpty());
		page.signIn(Account.STRANGER);

		page.until("the reason is said", () -> page.one(".empty").getText().contains("may not see the board"));
		assertThat(page.one("#filter-name").getDomProperty("value"), equalTo(""));
	}

	@Test
	void givenAPageThatAsksForNothing_whenTheSessionIsAboutToEnd_thenItIsToldAndCanBeKept() {
		long seconds = clinic.signIn(Account.COLLEAGUE).get("/desk").ok().get("sessionSeconds").asLong();
		page.open("?page=settings").signInTo(Account.COLLEAGUE, ".setting");
		page.silentFor(Duration.ofSeconds(seconds - 45));

		page.until("it is told", () -> page.one(".ending").getText().contains("Your session ends at"));
		page.tabBackTo(".ending button");
		page.press(Keys.ENTER);
		page.until("it goes on", () -> page.all(".ending").isEmpty());
		assertThat(page.all(".cover"), empty());
	}

	@Test
	void givenAPageThatAsksForNothing_whenTheSessionHasEnded_thenItIsCoveredByItself() {
		long seconds = clinic.signIn(Account.COLLEAGUE).get("/desk").ok().get("sessionSeconds").asLong();
		page.open("?page=settings").signInTo(Account.COLLEAGUE, ".setting");
		page.loseSession();
		page.silentFor(Duration.ofSeconds(seconds + 10));

		page.until("it is covered", () -> page.one("form.sign-in").getText().contains("Your session has ended"));
	}

	@Test
	void givenAKeyOfOnesOwn_whenItIsPressed_thenItDoesWhatTheUsualOneDid() {
		page.open("").signIn(Account.DESK);
		page.press("?");
		page.until("the keys are shown", () -> !page.all("dialog[open]").isEmpty());
		page.tabBackTo("dialog[open] .keys div:last-child button");
		page.press(Keys.ENTER);
		page.press("p");
		assertThat(page.one("dialog[open] [role=alert]").getText(), containsString("P is taken"));
		page.press("k");
		page.press(Keys.ESCAPE);
		page.until("the dialog is closed", () -> page.all("dialog[open]").isEmpty());

		page.press("?");
		assertThat("the usual one does nothing", page.all("dialog[open]"), empty());
		page.press("k");
		page.until("the keys are shown", () -> !page.all("dialog[open]").isEmpty());
		assertThat(page.one("footer").getText(), containsString("K All keys"));
	}

	@Test
	void givenAnotherLanguage_whenItIsChosen_thenPagesAndServerSpeakItAlsoNextTime() {
		page.open("");
		page.tabTo("#sign-in-language");
		page.press("f");
		page.until("the page speaks it", () -> "fr".equals(page.one("html").getDomAttribute("lang")));
		assertThat(page.one("form.sign-in button").getText(), not(equalTo("Sign in")));
		page.tabBackTo("#field-username");
		page.signIn(Account.DESK);
		assertThat(page.one("nav a").getText(), not(equalTo("Board")));
		String told = (String) page.runUntilDone("""
				const done = arguments[arguments.length - 1];
				import(new URL('moduleResources/frontdesk/api.js', document.baseURI)).then(({ request }) =>
					request('frontdesk/board?date=never')).catch(({ sentence }) => done(sentence));
				""");
		Desk english = clinic.signIn(Account.DESK);
		assertThat(told, not(equalTo(english.get("/board?date=never").json().at("/error/message").asText())));

		page.run("location.reload()");
		page.until("it is still spoken", () -> "fr".equals(page.one("html").getDomAttribute("lang")));
	}

	@Test
	void givenTwoTabsOfOneBrowser_whenOneIsLocked_thenBothAreAndOpenTogether() {
		page.open("").signIn(Account.DESK);
		String first = page.tab();
		String second = page.newTab();
		page.open("");
		page.until("the board is read", () -> page.all("section.board[aria-busy=false]").size() == 1);
		page.press("l");
		page.until("the page is covered", () -> !page.all(LOCK).isEmpty());

		page.goToTab(first);
		page.until("the other is covered", () -> !page.all(LOCK).isEmpty());
		page.one("#field-password").sendKeys(Account.DESK.password(), Keys.ENTER);
		page.until("it is open", () -> page.all(LOCK).isEmpty());
		page.goToTab(second);
		page.until("and so is the other", () -> page.all(LOCK).isEmpty());
		assertThat(page.one("body").findElements(By.cssSelector(".cover")), empty());
	}
}
