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
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** How the pages look on the desk's screen and on a phone, to everybody; pictures are in <code>target/screenshots</code>. */
class LooksAcceptanceTest extends PageTest {

	/** 200% zoom on a desk's screen is a screen of half the size. */
	private static final Screen ZOOMED = new Screen(683, 384);

	private static final int ROWS_IN_VIEW = 8;

	/** In CSS pixels, with what is between the lines. */
	private static final int TWO_LINES = 46;

	private static final int THUMB = 40;

	LooksAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenAScreen_whenLookingAtEachPage_thenNothingIsInaccessibleOrWiderThanTheScreen(Screen screen) {
		page.show(screen);
		page.open("");
		look("sign-in", screen);
		page.signIn(Account.DESK);
		look("board", screen);
		page.press("p");
		look("privacy", screen);
		page.press("p");
		page.press("?");
		page.until("the dialog is open", () -> !page.all("dialog[open]").isEmpty());
		look("keys", screen);
	}

	@Test
	void givenAWrongPassword_whenLookingAtTheSignIn_thenNothingIsInaccessible() {
		page.open("").enter("no-such-user", "wrong");
		page.until("the reason is said", () -> !page.one("[role=alert].message").getText().isEmpty());
		look("sign-in-refused", Screen.DESK);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenACheckIn_whenLookingAtTheBoard_thenNothingIsInaccessible(Screen screen) {
		page.show(screen);
		try (Expected person = Expected.any(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.checkIn();
			page.untilNotice("Checked in: " + person.name());
			assertFocusedRowInView();
			look("board-checked-in", screen);
		}
	}

	@Test
	void givenTheZoomOf200Percent_whenLookingAtTheBoard_thenNothingIsWiderThanTheScreen() {
		page.show(ZOOMED);
		page.open("").signIn(Account.DESK);
		look("board-zoomed", ZOOMED);
	}

	@Test
	void givenADesksScreen_whenLookingAtTheBoard_thenEnoughRowsAreInView() {
		page.open("").signIn(Account.DESK);
		assumeTrue(page.rows().size() >= 2 * ROWS_IN_VIEW, "Too few appointments today to fill the screen.");

		Number whole = (Number) page.run("""
				const list = document.querySelector('.list').getBoundingClientRect();
				const head = document.querySelector('thead').getBoundingClientRect();
				return [...document.querySelectorAll('tr[data-appointment]')].map(row => row.getBoundingClientRect())
					.filter(({ top, bottom }) => top >= Math.max(list.top, head.bottom) - 1
						&& bottom <= Math.min(list.bottom, innerHeight) + 1).length;
				""");

		assertThat(whole.intValue(), is(greaterThanOrEqualTo(ROWS_IN_VIEW)));
	}

	@Test
	void givenPeopleWhoWait_whenLookingAtTheBoard_thenWhatIsKnownOfThemTakesTwoLines() {
		page.open("").signIn(Account.DESK);

		List<?> heights = (List<?>) page.run("""
				return [...document.querySelectorAll('tr[data-appointment]:has(.wait b)')].map(row => {
					row.scrollIntoView({ block: 'center' });
					return row.querySelector('.know').getBoundingClientRect().height;
				});
				""");
		page.screenshot("board-waiting-" + Screen.DESK.width());

		assumeTrue(!heights.isEmpty(), "Nobody waits now.");
		heights.forEach(height -> assertThat(((Number) height).intValue(), is(lessThanOrEqualTo(TWO_LINES))));
	}

	@Test
	void givenAPhone_whenLookingAtTheBoard_thenWhatIsPressedIsAsLargeAsAThumb() {
		page.show(Screen.PHONE);
		page.open("").signIn(Account.DESK);

		List<?> small = (List<?>) page.run("""
				return [...document.querySelectorAll('button, select, input')].map(e => [e, e.getBoundingClientRect()])
					.filter(([e, { width, height }]) => width > 0 && (height < arguments[0] || width < 24))
					.map(([e, { width, height }]) => `${e.outerHTML.slice(0, 120)} ${width}x${height}`);
				""", THUMB);
		page.run("window.scrollTo(0, 0); document.querySelector('main').scrollTo(0, 0)");
		page.screenshot("thumbs-" + Screen.PHONE.width());

		assertThat(small, empty());
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenToday_whenTheBoardOpens_thenTheRowThatIsNextIsInView(Screen screen) {
		page.show(screen);
		page.open("").signIn(Account.DESK);
		assumeTrue(!page.rows().isEmpty(), "There are no appointments today.");

		assertThat(page.focusedRow(), is(not(equalTo(null))));
		assertFocusedRowInView();
	}

	@Test
	void givenPrivacy_whenLookingAtTheBoard_thenNoNameIsAnywhereInThePage() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			assertThat(html(), containsString(person.name()));

			page.press("p");
			page.until("the name is hidden", () -> !page.row(person.appointment()).getText().contains(person.name()));
			page.checkIn();
			page.untilNotice("Checked in:");
			for (String secret : person.secrets()) {
				assertThat(html(), not(containsString(secret)));
			}
			page.reload();
			assertThat("it stays so", html(), not(containsString(person.name())));

			page.press("p");
			page.until("the name is back", () -> page.row(person.appointment()).getText().contains(person.name()));
		}
	}

	@Test
	void givenTheStrictestContentPolicy_whenWorking_thenTheBrowserHasNothingToComplainOf() {
		Answer answer = new Desk(clinic).send(Call.at("GET", "/frontdesk"));
		assertThat(answer.status(), is(200));
		assertThat(answer.header("Content-Security-Policy").orElse(""), containsString("default-src 'self'"));
		assertThat(answer.header("Content-Security-Policy").orElse(""), not(containsString("unsafe")));
		try (Expected person = Expected.any(clinic)) {
			page.open("").signIn(Account.DESK).goTo(person);
			page.checkIn();
			page.untilStatus(person.appointment(), "CheckedIn");
			page.press("?");
		}
		assertThat(page.complaints(), empty());
	}

	private void look(String name, Screen screen) {
		page.screenshot(name + "-" + screen.width());
		assertThat(name + " at " + screen, Axe.findings(page), empty());
		List<?> widths = (List<?>) page
				.run("""
						const within = [...document.querySelectorAll('.list, .sign-in, .needs .body')];
						return [document.documentElement.scrollWidth, Math.max(0, ...within.map(e => e.scrollWidth - e.clientWidth))];
						""");
		assertThat(name, ((Number) widths.get(0)).intValue(), is(lessThanOrEqualTo(screen.width())));
		assertThat(name, ((Number) widths.get(1)).intValue(), is(equalTo(0)));
	}

	private void assertFocusedRowInView() {
		page.until("nothing covers the row that has the focus", () -> Boolean.TRUE.equals(page.run("""
				const row = document.activeElement;
				const { left, width, top, bottom } = row.getBoundingClientRect();
				return [top + 4, bottom - 4].every(y => row.contains(document.elementFromPoint(left + width / 2, y)));
				""")));
	}

	private String html() {
		return page.one("html").getDomProperty("outerHTML");
	}
}
