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
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** Booking, moving and cancelling from the board, by the keyboard alone. */
class BookingPageAcceptanceTest extends PageTest {

	private BookingWindow window;

	BookingPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@BeforeEach
	void useTheWindow() {
		window = new BookingWindow(page);
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenSomebodyOfToday_whenBooked_thenItIsSaidAndTheFocusIsBackOnTheirRow(Screen screen) {
		try (Expected person = Expected.withLongName(clinic); PlacesToBook places = new PlacesToBook(clinic, person)) {
			page.show(screen);
			page.open("").signIn(Account.DESK).goTo(person);
			window.open();
			assertThat(window.title(), containsString("Appointments of " + person.name()));
			assertThat("whom it is for", page.text("#booking .who"),
					containsString(person.row().at("/patient/birthDate").isNull() ? "age unknown" : "born"));
			assertThat("what they have is in view", page.text("#booking .booked"),
					containsString(person.row().at("/service/name").asText()));
			window.untilOpenings();
			assertThat("what is left is in view", window.option(0).matches("(?s).*(left|no limit).*"), is(true));
			assertThat("and why", window.option(0), containsString("the earliest"));
			page.until("what it does to others is told", () -> !page.text("#booking .effect").isBlank());
			page.screenshot("booking-" + screen.width());
			assertThat("before axe loads what the page may not", page.complaints(), empty());
			assertThat(Axe.findings(page), empty());

			window.goToOpenings();
			page.press(Keys.ENTER);
			window.untilHeld();
			assertThat("it is still told", page.text("#booking .foot .effect"), not(emptyString()));
			page.screenshot("booking-held-" + screen.width());
			assertThat(Axe.findings(page), empty());
			assertThat("nothing is booked yet", places.booked(), empty());
			window.take("Booked for " + person.name());
			page.screenshot("booking-done-" + screen.width());
			assertThat(Axe.findings(page), empty());
			assertThat(places.booked(), hasSize(1));

			window.close();
			page.untilNotice("Booked: " + person.name());
			assertThat(page.focusedRow(), equalTo(person.appointment()));
			assertThat("no name is in the address", page.address(), not(containsString(person.name().split(" ")[0])));
		}
	}

	@Test
	void givenPlacesThatOneLooksAt_thenTheAuthorizationIsAskedAboutForTheOneThatIsChosen() {
		try (Expected person = Expected.withLongName(clinic); PlacesToBook places = new PlacesToBook(clinic, person)) {
			page.open("").signIn(Account.DESK).goTo(person);
			window.open();
			window.goToOpenings();
			for (int i = 0; i < 3; i++) {
				page.press(Keys.ARROW_DOWN);
				page.until("one looks at it", () -> !page.text("#booking .effect").isBlank());
			}
			assertThat(asked(), is(0L));
			page.press(Keys.ENTER);
			window.untilHeld();
			page.until("it is asked", () -> asked() == 1);
			assertThat("nothing is booked", places.booked(), empty());
		}
	}

	/** @return how often the page has asked whether there is an authorization */
	private long asked() {
		return (Long) page.run(
				"return performance.getEntriesByType('resource').filter(({ name }) => name.includes('/cover-check')).length");
	}

	/** Four keys are what a hand learns; fifteen seconds are what somebody on the phone waits for without asking. */
	@Test
	void givenAnExpert_thenFourKeysBookAndThreeMoreEachOfTheNext() {
		try (Expected person = Expected.withLongName(clinic); PlacesToBook places = new PlacesToBook(clinic, person)) {
			page.open("").signIn(Account.DESK).goTo(person);
			long start = System.nanoTime();
			window.open();
			threeKeys("Booked for");
			Duration took = Duration.ofNanos(System.nanoTime() - start);
			System.out.println("From B to booked, 4 keys: " + took.toMillis() + " ms");
			assertThat(took, lessThan(Duration.ofSeconds(15)));

			for (int i = 2; i <= 3; i++) {
				assertThat("one goes on where one began", page.focused().getDomAttribute("id"), equalTo("booking-service"));
				threeKeys("Booked for");
				int many = i;
				page.until("it is booked", () -> places.booked().size() == many);
			}
			List<JsonNode> booked = places.booked();
			for (int i = 1; i < booked.size(); i++) {
				assertThat("the next begins when the one before has ended",
						moment(booked.get(i), "start").isBefore(moment(booked.get(i - 1), "end")), is(false));
			}
			assertThat(page.all("#booking .booked li.fresh"), hasSize(1));
			window.close();
		}
	}

	/** Enter to the list, Enter holds, Enter books. */
	private void threeKeys(String done) {
		String before = page.text("#booking .done");
		window.goToOpenings();
		page.press(Keys.ENTER);
		window.untilHeld();
		page.press(Keys.ENTER);
		page.until("it is done",
				() -> page.text("#booking .done").contains(done) && !page.text("#booking .done").equals(before));
	}

	@Test
	void givenAnAppointment_whenMovedAndCancelled_thenItIsSaidFromWhereToWhereAndAskedOnce() {
		try (Expected person = Expected.withLongName(clinic); PlacesToBook places = new PlacesToBook(clinic, person)) {
			page.open("").signIn(Account.DESK).goTo(person);
			window.open();
			window.notBefore(places.now().toLocalDate().plusDays(40));
			window.hold(2);
			window.take("Booked for");
			JsonNode first = places.booked().get(0);
			assertThat("it is on the day that was asked for or later",
					moment(first, "start").toLocalDate().isBefore(places.now().toLocalDate().plusDays(40)), is(false));

			window.goToWay(first.get("uuid").asText(), ":first-child");
			page.press(Keys.ENTER);
			page.until("the list has the focus", window::isInList);
			assertThat(window.title(), containsString("Move an appointment of"));
			page.screenshot("booking-move");
			window.hold(1);
			page.screenshot("booking-move-held");
			assertThat("it is where it was", places.booked().get(0), equalTo(first));
			window.take("Moved for " + person.name() + ": from ");

			JsonNode moved = places.booked().get(0);
			assertThat(places.booked(), hasSize(1));
			assertThat(moved.get("uuid"), equalTo(first.get("uuid")));
			assertThat(moved.get("start"), not(equalTo(first.get("start"))));

			window.goToWay(first.get("uuid").asText(), ":last-child");
			page.press(Keys.ENTER);
			page.until("it is asked", () -> window.said().contains("Cancel for " + person.name()));
			page.screenshot("booking-cancel");
			assertThat(Axe.findings(page), empty());
			page.press(Keys.ENTER);
			page.until("it is left", () -> !window.said().contains("Cancel for"));
			assertThat(places.booked(), hasSize(1));

			page.press(Keys.ENTER);
			page.until("it is asked again", () -> window.said().contains("Cancel for " + person.name()));
			page.press(Keys.TAB, Keys.ENTER);
			window.untilDone("Cancelled for " + person.name());
			assertThat(places.booked().stream().filter(one -> one.get("status").asText().equals("Scheduled")).toList(),
					empty());
			window.close();
			page.untilNotice("Cancelled: " + person.name());
			assertThat(page.focusedRow(), equalTo(person.appointment()));
		}
	}

	@Test
	void givenNobodySelected_whenPressingTheKey_thenSomebodyIsFoundFirst() {
		try (Expected person = Expected.any(clinic, row -> row.at("/patient/identifier").isTextual());
				PlacesToBook places = new PlacesToBook(clinic, person)) {
			page.open("?date=1999-12-31").signIn(Account.DESK);
			page.press("b");
			page.until("one can type", () -> "find-people-text".equals(page.focused().getDomAttribute("id")));
			assertThat(page.text("#find-people h2"), equalTo("Book: for whom?"));
			page.press(person.findable() + Keys.ENTER);
			window.untilRead();
			assertThat(window.title(), containsString("Appointments of"));
			assertThat(page.text("#booking .openings"), containsString("Choose a service"));
			page.press(person.row().at("/service/name").asText().substring(0, 3));
			window.hold(1);
			window.take("Booked for");
			assertThat(places.booked(), hasSize(1));
			window.close();
		}
	}

	@Test
	void givenSomebodyWhoDoesNotComeToday_whenFound_thenAnotherEnterBooksForThem() {
		Desk desk = clinic.signIn(Account.DESK);
		JsonNode found = StreamSupport
				.stream(desk.send(Call.post("/people/search").json("{\"text\":\"an\",\"limit\":20}")).ok().get("people")
						.spliterator(), false)
				.filter(one -> one.get("today").isEmpty() && !one.get("dead").asBoolean()
						&& one.at("/patient/identifier").isTextual())
				.findFirst().orElse(null);
		assumeTrue(found != null, "Everybody who is found comes today.");
		page.open("").signIn(Account.DESK);
		String row = page.focusedRow();
		page.press("f");
		page.press(found.at("/patient/identifier").asText() + Keys.ENTER);
		page.until("they are shown", () -> page.text("#find-people").contains("Book an appointment"));
		page.screenshot("booking-found");
		page.press(Keys.ENTER);
		window.untilRead();
		assertThat(window.title(), containsString("Appointments of " + found.at("/patient/name").asText()));
		window.close();
		assertThat(page.focusedRow(), equalTo(row));
	}

	private static OffsetDateTime moment(JsonNode appointment, String which) {
		return OffsetDateTime.parse(appointment.get(which).asText());
	}
}
