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
import static org.hamcrest.Matchers.not;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.FreedPlaces;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptSetting;
import org.openqa.selenium.Keys;

/** Places that come free, from the board, by the keyboard alone. */
class OffersPageAcceptanceTest extends PageTest {

	private static final String OFFERS = ".offers";

	private static final Duration SOON = Duration.ofSeconds(60);

	OffersPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@Test
	void givenACancellation_whenOneDeclines_thenTheNextOneIsShownAndAccepts() {
		BookingWindow window = new BookingWindow(page);
		try (KeptSetting often = KeptSetting.any(clinic);
				Expected person = Expected.withLongName(clinic);
				PlacesToBook mine = new PlacesToBook(clinic, person);
				FreedPlaces places = new FreedPlaces(clinic, person.row().at("/service/uuid").asText(),
						person.row().at("/patient/uuid").asText())) {
			often.set("2", often.tag()).ok();
			places.take();
			places.wish(1).ok();
			FreedPlaces.pause();
			page.open("").signIn(Account.DESK).goTo(person);
			window.open();
			waitForSuchAPlace();
			window.notBefore(places.start().toLocalDate().plusDays(12));
			window.hold(1);
			window.take("Booked for");
			String later = mine.booked().get(0).get("uuid").asText();
			page.tabBackTo("#booking [data-booked='" + later + "'] .earlier input");
			page.press(Keys.SPACE);
			page.until("it is noted", () -> clinic.signIn(Account.DESK)
					.get("/patients/" + person.row().at("/patient/uuid").asText() + "/wishes").ok().get("wishes")
					.size() == 1);
			page.screenshot("offers-earlier");
			assertThat("before axe loads what the page may not", page.complaints(), empty());
			assertThat(Axe.findings(page), empty());
			window.close();

			places.wishInstead(person.row().at("/patient/uuid").asText(), later);
			places.giveBack();
			page.until("the place is offered", SOON, () -> page.text(OFFERS).contains("has no place yet")
					&& !page.text(OFFERS).contains(person.name()));
			page.screenshot("offers-1366");
			assertThat(page.text(OFFERS), containsString("is free"));
			assertThat(page.text(OFFERS), containsString("nobody has waited longer"));
			assertThat(page.text(OFFERS), containsString("It is kept until "));
			assertThat(Axe.findings(page), empty());

			page.press("x");
			page.until("the next one is shown", SOON, () -> page.text(OFFERS).contains("offer it to " + person.name()));
			assertThat(page.text(OFFERS), containsString("keeps their turn for the next one"));
			assertThat(page.text(OFFERS), containsString("1 person was asked before"));
			page.press("p");
			page.until("the name is hidden", () -> !page.text(OFFERS).contains(person.name()));
			person.secrets().forEach(secret -> assertThat(page.one(OFFERS).getDomProperty("outerHTML"),
					not(containsString(secret))));
			page.screenshot("offers-private");
			page.press("p");
			page.until("the name is shown", () -> page.text(OFFERS).contains(person.name()));
			page.show(Screen.PHONE);
			page.tabTo(".needs .fold");
			page.press(Keys.ENTER);
			page.until("it is unfolded", () -> page.one(OFFERS).isDisplayed());
			page.screenshot("offers-390");
			assertThat(Axe.findings(page), empty());
			assertThat(((Number) page.run("return document.documentElement.scrollWidth")).intValue(),
					is(lessThanOrEqualTo(Screen.PHONE.width())));
			page.show(Screen.DESK);

			page.tabTo(OFFERS + " li .ways .go");
			page.press(Keys.ENTER);
			page.until("it is said", SOON, () -> page.text(OFFERS).contains(person.name() + " has the place"));
			page.screenshot("offers-accepted");
			assertThat(places.has(person.row().at("/patient/uuid").asText()), is(true));
			assertThat("it has moved", mine.booked().get(0).get("uuid").asText(), is(later));
			assertThat("the focus is where one was", page.focused().getDomAttribute("id"), is("offers"));
		}
	}

	/** From what is looked for to a wish and back, where nothing of what is free suits. */
	private void waitForSuchAPlace() {
		page.tabTo("#wish-open");
		page.press(Keys.ENTER);
		assertThat(page.focused().getDomAttribute("id"), is("wish-notice"));
		page.tabTo("#wish .buttons .go");
		page.press(Keys.ENTER);
		page.until("it is told that they wait", () -> page.all("[data-wish]").size() == 1
				&& page.text("[data-wish]").contains("Waits for a place"));
		assertThat(page.focused().getDomAttribute("id"), is("wish-open"));
		page.screenshot("offers-wait");
		page.tabBackTo("[data-wish] .go");
		page.press(Keys.ENTER);
		page.until("they wait no more", () -> page.all("[data-wish]").isEmpty());
	}
}
