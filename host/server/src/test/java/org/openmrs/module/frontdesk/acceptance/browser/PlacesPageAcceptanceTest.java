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
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Places;
import org.openqa.selenium.Keys;

/** The manager's page of places, with the keyboard alone. */
class PlacesPageAcceptanceTest extends PageTest {

	private static final String LOADED = ".capacity .load";

	private Places places;

	PlacesPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@BeforeEach
	void lookAtThePlaces() {
		places = new Places(clinic);
	}

	private Page open(String query) {
		return page.openAt("/frontdesk?page=capacity" + query, "form.sign-in").signInTo(Account.COLLEAGUE,
				".capacity .views");
	}

	@Test
	void givenABooking_thenItsWeekItsDayAndItsSessionShowIt() {
		try (Places.Taken taken = places.book()) {
			String week = "&week=" + Places.monday(taken.day()) + "&service=" + taken.service() + "&day=" + taken.day();
			open(week);
			page.until("the sessions are shown", () -> !page.all(".sessions tbody tr").isEmpty());
			int before = booked();

			assertThat(page.address(), containsString("week=" + Places.monday(taken.day())));
			taken.another();
			page.openSignedIn("?page=capacity" + week, ".sessions tbody tr");

			assertThat(booked(), is(before + 1));
			page.tabTo("[data-cell='" + page.one(".cell[tabindex='0']").getDomAttribute("data-cell") + "']");
			String first = page.focused().getDomAttribute("data-cell");
			page.press(Keys.ARROW_RIGHT);
			assertThat(page.focused().getDomAttribute("data-cell"), not(equalTo(first)));
			page.press(Keys.ENTER);
			page.until("it is open", () -> "true".equals(page.focused().getDomAttribute("aria-expanded")));
			page.press(Keys.ENTER);
			page.until("it is closed", () -> page.all(".sessions").isEmpty());
			assertThat("the focus stays", page.focused().getDomAttribute("class"), equalTo("cell"));
			assertThat("what the browser complains of", page.complaints(), empty());
		}
	}

	@Test
	void givenThePage_whenGoingToOtherWeeks_thenTheAddressSaysWhichAndThisWeekReturns() {
		open("");
		page.until("it is shown", () -> !page.all(LOADED).isEmpty());
		LocalDate now = Places.monday(places.today());
		page.run("document.activeElement.blur()");
		page.press("+");
		page.until("four weeks later", () -> page.address().contains("week=" + now.plusWeeks(4)));
		page.press("-", "-");
		page.until("four weeks earlier", () -> page.address().contains("week=" + now.minusWeeks(4)));
		page.tabBackTo(".day .today");
		page.press(Keys.ENTER);
		page.until("this week", () -> !page.address().contains("week="));
		assertThat(page.one(".day .today").getDomAttribute("aria-current"), equalTo("date"));
		assertThat(page.all(".load .week[aria-pressed=true]").size(), is(1));
	}

	@Test
	void givenAnOverbookedPlace_thenThePageTellsForWhomByWhomAndWhy() {
		try (Places.Taken taken = places.overbook("“As discussed” with the ward")) {
			open("&part=overbooked&week=" + Places.monday(taken.day()));
			String entry = "[data-overbooked='" + taken.appointment() + "']";
			page.until("it is told", () -> !page.all(entry).isEmpty());

			String told = page.text(entry);
			assertThat(told, containsString(taken.patientName()));
			assertThat(told, containsString("Nobody was free to see one more person."));
			assertThat(told, containsString("Booked by " + places.manager()));
			assertThat(told, containsString("Why: " + taken.reason() + "."));
			assertThat(told, containsString("“As discussed” with the ward"));

			page.run("document.activeElement.blur()");
			page.press("p");
			page.until("the name is hidden", () -> !page.text(entry).contains(taken.patientName()));
			assertThat(page.text(entry), not(containsString("As discussed")));
			assertThat("in the page", page.one("html").getDomProperty("outerHTML"),
					not(containsString(taken.patientName())));
			page.press("p");
			assertThat(page.address(), not(containsString(taken.patientName().split(" ")[0])));
		}
	}

	@Test
	void givenNoPrivilege_thenThereIsNoSuchPageInTheMenuAndItsAddressShowsAnother() {
		page.open("?page=capacity").signIn(Account.DESK);

		assertThat(page.all("section.board").size(), is(1));
		assertThat(page.all("nav a[href*=capacity]"), empty());
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenAScreen_whenLookingAtEachPart_thenNothingIsInaccessibleOrWiderThanTheScreen(Screen screen) {
		page.show(screen);
		try (Places.Taken taken = places.overbook("in a hurry")) {
			String week = "&week=" + Places.monday(taken.day());
			open(week + "&service=" + taken.service() + "&day=" + taken.day());
			page.until("it is shown", () -> !page.all(".sessions tbody tr").isEmpty());
			look("places-weeks", screen);
			page.run("arguments[0].scrollIntoView({ block: 'end' })", page.one(".sessions"));
			look("places-sessions", screen);
			for (String part : new String[]{ "load", "overbooked", "rules", "absences" }) {
				page.openSignedIn("?page=capacity&part=" + part + week,
						"[data-part=" + part + "] .load, .overbooked, .rule, .absence");
				look("places-" + part, screen);
			}
			page.openSignedIn("?page=capacity", LOADED);
			look("places-now", screen);
			page.run("arguments[0].scrollIntoView()", page.all(LOADED).get(1));
			look("places-days", screen);
		}
	}

	private int booked() {
		return page.all(".sessions tbody tr td:nth-child(3)").stream()
				.mapToInt(cell -> Integer.parseInt(cell.getText().replaceAll("\\D", ""))).sum();
	}

	private void look(String name, Screen screen) {
		page.screenshot(name + "-" + screen.width());
		assertThat(name + " at " + screen, Axe.findings(page), empty());
		assertThat(name, ((Number) page.run("return document.documentElement.scrollWidth")).intValue(),
				is(lessThanOrEqualTo(screen.width())));
	}
}
