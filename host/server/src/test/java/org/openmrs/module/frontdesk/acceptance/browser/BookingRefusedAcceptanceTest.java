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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptSetting;
import org.openqa.selenium.Keys;

/** PlacesToBook that somebody else gets, holds that end and a network that fails: it is said, and nothing is lost. */
class BookingRefusedAcceptanceTest extends PageTest {

	private BookingWindow window;

	private Expected person;

	private PlacesToBook places;

	/** What the page shows first: one at a time can be seen, on a day of its own. */
	private JsonNode opening;

	BookingRefusedAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@BeforeEach
	void seeOneAtATime() {
		window = new BookingWindow(page);
		person = Expected.withLongName(clinic);
		places = new PlacesToBook(clinic, person);
		places.oneAtATime();
	}

	@AfterEach
	void takeBack() {
		if (places != null) {
			places.close();
			person.close();
		}
	}

	private void openAs(Account account) {
		OffsetDateTime day = places.now().plusDays(30 + ThreadLocalRandom.current().nextInt(50));
		OffsetDateTime start = day.toLocalDate().atStartOfDay().atOffset(day.getOffset());
		page.open("").signIn(account).goTo(person);
		window.open();
		chooseAnybody();
		window.notBefore(start.toLocalDate());
		opening = places.firstFrom(start);
	}

	/** With whom does not matter, so that what is free for the page is free for the others of the test. */
	private void chooseAnybody() {
		page.tabTo("#booking-provider");
		page.press(Keys.HOME);
		page.until("it does not matter with whom", () -> "".equals(page.focused().getDomProperty("value")));
	}

	@Test
	void givenAPlaceThatAColleagueGets_thenItIsSaidWithWhatIsFreeInstead() {
		openAs(Account.DESK);
		places.takeAway(opening).ok();

		page.press("1");
		page.until("it is said", () -> window.said().contains("Not booked"));
		assertThat(window.said(), containsString("Nobody is free to see one more person at that time."));
		page.until("what is free instead is shown",
				() -> page.text("#booking .openings h3").contains("Free instead")
						&& !page.all(BookingWindow.OPTIONS).isEmpty());
		assertThat("who may not is not offered it", page.all("#booking .overbook"), empty());
		page.screenshot("booking-refused");
		assertThat(Axe.findings(page), empty());

		assertThat("the cursor is on them", window.isInList(), is(true));
		assertThat(window.option(0), containsString("the nearest"));
		page.press(Keys.ENTER);
		window.untilHeld();
		window.take("Booked for");
		assertThat(places.booked(), hasSize(1));
		window.close();
	}

	@Test
	void givenWhoMay_whenRefused_thenItIsBookedAllTheSameWithAReasonAndOwnWords() {
		openAs(Account.COLLEAGUE);
		places.takeAway(opening).ok();
		page.press("1");
		page.until("it is offered", () -> !page.all("#booking .overbook").isEmpty());

		page.tabTo("#booking-words");
		page.press("Came from far, 2 hours", Keys.ENTER);
		page.until("a reason is missed", () -> page.text("#booking .message").contains("Choose one of the reasons"));
		assertThat("nothing typed is lost", page.one("#booking-words").getDomProperty("value"),
				equalTo("Came from far, 2 hours"));
		assertThat(page.focused().getDomAttribute("id"), equalTo("booking-reason"));
		page.press(Keys.ARROW_DOWN);
		String reason = page.focused().getDomProperty("value");
		page.screenshot("booking-overbook");
		assertThat(Axe.findings(page), empty());
		page.tabTo("#booking .overbook .danger");
		page.press(Keys.ENTER);

		window.untilDone("Booked for");
		assertThat(page.text("#booking .done"), containsString("It is noted as overbooked: Nobody is free"));
		JsonNode told = places.overbooked(places.booked().get(0)).get(0);
		assertThat(told.get("reason").asText(), equalTo(reason));
		assertThat(told.get("words").asText(), equalTo("Came from far, 2 hours"));
		window.close();
	}

	@Test
	void givenAPlaceThatIsHeldHere_thenNobodyElseHasItUntilEscGivesItBack() {
		openAs(Account.DESK);
		window.hold(1);
		assertThat(places.takeAway(opening).refusal(409), equalTo("place.atOnce"));

		window.close();
		assertThat(page.focusedRow(), equalTo(person.appointment()));
		page.until("it is free for others", () -> places.takeAway(opening).status() == 200);
		assertThat(places.booked(), empty());
	}

	@Test
	void givenAPlaceThatAColleagueHolds_thenItIsNoneOfThoseThatAreFree() {
		openAs(Account.DESK);
		places.holdAway(opening);

		page.press("1");
		page.until("it is said", () -> window.said().contains("Not booked"));
		page.press(Keys.ESCAPE);
		window.untilOpenings();
		assertThat(places.firstFrom(OffsetDateTime.parse(opening.get("start").asText())).get("start"),
				not(equalTo(opening.get("start"))));
		window.close();
	}

	@Test
	void givenAHoldThatIsKeptAndExpires_thenItIsSaidAndCanBeHeldAgain() {
		try (KeptSetting minutes = new KeptSetting(clinic.signIn(Account.COLLEAGUE), "booking.holdMinutes")) {
			minutes.set("2", minutes.tag()).ok();
			openAs(Account.DESK);
			window.hold(1);
			page.letPass(Duration.ofSeconds(100));
			page.until("it runs out", () -> window.said().contains("sec more"));
			page.tabTo("#booking .foot .go:nth-child(2)");
			assertThat(page.focused().getText(), containsString("Hold longer"));
			page.stopPolls();
			page.press(Keys.ENTER);
			page.until("it is held for longer", () -> (boolean) page.run("""
					return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/keep'));
					"""));

			page.letPass(Duration.ofSeconds(130));
			page.until("it has expired", () -> window.said().contains("no longer held"));
			page.screenshot("booking-expired");
			assertThat(Axe.findings(page), empty());
			page.until("the focus is on the way out", () -> page.focused().getText().contains("Hold it again"));
			page.press(Keys.ENTER);
			page.letPass(Duration.ofSeconds(-230));
			window.untilHeld();
			page.block();
			assertThat("nothing was booked", places.booked(), empty());
			window.close();
		}
	}

	@Test
	void givenANetworkThatFails_thenItIsSaidAndAskedAgainBooksOnce() {
		openAs(Account.DESK);
		window.hold(1);
		page.block("*/frontdesk/appointments");
		page.press(Keys.ENTER);
		page.until("it is said", () -> page.text("#booking .message").contains("did not answer"));
		page.screenshot("booking-no-answer");
		page.block();

		window.take("Booked for");
		assertThat(places.booked(), hasSize(1));
		window.close();
	}

	@Test
	void givenASessionThatEnds_thenTheWindowIsAsItWasAfterSigningInAgain() {
		openAs(Account.DESK);
		window.hold(1);
		page.loseSession();
		page.press(Keys.ENTER);
		page.until("it is asked who is there", () -> !page.all("form.sign-in").isEmpty());
		page.block();
		page.enter(Account.DESK.username(), Account.DESK.password());
		page.until("the window is back", () -> !page.all("#booking[open]").isEmpty());
		assertThat(page.text("#booking .message"), containsString("Your session had ended"));
		assertThat(window.title(), containsString(person.name()));
		window.untilHeld();

		window.take("Booked for");
		assertThat(places.booked(), hasSize(1));
		window.close();
	}
}
