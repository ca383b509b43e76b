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

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.FreedPlaces;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptSetting;
import org.openqa.selenium.Keys;

/**
 * An overfull morning, with the keyboard alone: at one desk two people come without an appointment, one of whom a clinician
 * has to see, and somebody who is booked calls off; at another one the clinician says how soon.
 */
class OverfullMorningAcceptanceTest extends PageTest {

	private static final String ALERT = ".needs .flagged";

	private static final Duration SOON = Duration.ofSeconds(60);

	private final Desk desk;

	private KeptSetting often;

	private Page theirs;

	private TwoToPutIn two;

	OverfullMorningAcceptanceTest(Clinic clinic) {
		super(clinic);
		desk = clinic.signIn(Account.DESK);
	}

	@BeforeEach
	void openAtBothDesks() {
		often = KeptSetting.any(clinic);
		often.set("2", often.tag()).ok();
		two = new TwoToPutIn(clinic);
		theirs = new Page(clinic);
		page.open("").signIn(Account.DESK);
		new QueueWindow(theirs).open(Account.CLINICIAN);
	}

	@AfterEach
	void takeBack() {
		Page.close(theirs);
		two.close();
		often.close();
	}

	@Test
	void givenTwoWalkInsARedFlagAndAFreedPlace_thenEachIsSeenToByTheKeyboard() {
		QueueWindow queue = new QueueWindow(page);
		int flagged = flagged();
		page.press("q");
		queue.untilRead();
		queue.putIn(two.first(), two.service(), "Cough since Monday");
		queue.putIn(two.second(), two.service(), "No strength, and pain in the chest");
		assertThat(page.text(".queue .notice"), containsString("chest pain"));
		assertThat(page.text(QueueWindow.SELECTED), containsString("Call a clinician now"));
		assertThat("what it says changes nobody's place", queue.isRightBehind(two.second(), two.first()), is(true));
		assertThat(page.text(".day-load"), containsString("How full today is"));
		assertThat("before axe loads what the page may not", page.complaints(), empty());
		look(page, "morning-queue");

		page.press("q");
		page.until("the board says so", () -> page.text(ALERT).contains("may need a clinician now"));
		assertThat(page.text("nav a[href*='page=queue']"), containsString("▲ " + (flagged + 1)));
		look(page, "morning-board");

		settle(new QueueWindow(theirs));
		page.until("the board knows", () -> flagged == 0
				? page.text(ALERT).isEmpty()
				: page.text("nav a[href*='page=queue']").contains("▲ " + flagged));

		offerAFreedPlace();
	}

	private int flagged() {
		return desk.get("/board").ok().at("/queue/flagged").asInt();
	}

	/** In two keys: to the line, and how soon. */
	private void settle(QueueWindow queue) {
		theirs.until("the clinician sees it", () -> theirs.text(".flagged").contains("may need a clinician now")
				&& queue.names().contains(two.second().name()));
		queue.goTo(two.second());
		theirs.press("1");
		theirs.until("the urgent one is ahead", () -> queue.isAhead(two.second(), two.first()));
		assertThat(theirs.text(QueueWindow.SELECTED), containsString("Set as urgent, now, by"));
		assertThat(theirs.text(QueueWindow.SELECTED), containsString("Seen to by a clinician: chest pain"));
		look(theirs, "morning-clinician");
	}

	private void offerAFreedPlace() {
		try (Expected booked = Expected.withLongName(clinic, row -> !two.has(row));
				FreedPlaces places = new FreedPlaces(clinic, booked)) {
			places.take();
			places.wish(1).ok();
			FreedPlaces.pause();
			page.goTo(booked);
			BookingWindow window = new BookingWindow(page);
			window.open();
			window.showAll();
			window.goToWay(places.appointment(), ":last-child");
			page.press(Keys.ENTER);
			page.until("it is asked", () -> window.said().contains("Cancel for " + booked.name()));
			page.press(Keys.TAB, Keys.ENTER);
			window.untilDone("Cancelled for " + booked.name());
			window.close();

			String offer = ".offers [data-offer='" + places.offer().get("uuid").asText() + "']";
			page.until("the place is offered", SOON, () -> !page.all(offer).isEmpty());
			look(page, "morning-offer");
			page.tabTo(offer + " .ways .go");
			page.press(Keys.ENTER);
			page.until("it is said", SOON, () -> page.text(".offers").contains("has the place"));
			assertThat(places.has(places.patient(1)), is(true));
		}
	}

	private static void look(Page page, String name) {
		page.screenshot(name + "-1366");
		page.show(Screen.PHONE);
		page.screenshot(name + "-390");
		assertThat((Long) page.run("return document.documentElement.scrollWidth"),
				lessThanOrEqualTo((long) Screen.PHONE.width()));
		page.show(Screen.DESK);
		assertThat("what axe finds: " + name, Axe.findings(page), empty());
	}
}
