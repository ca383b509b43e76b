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
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** Two people at two desks, each with the board open. */
@ExtendWith(ClinicExtension.class)
class TwoPagesAcceptanceTest {

	private static final Duration ON_THE_WAY = Duration.ofSeconds(3);

	private final Clinic clinic;

	private Page mine;

	private Page theirs;

	TwoPagesAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
	}

	@BeforeEach
	void openPages() {
		mine = new Page(clinic);
		theirs = new Page(clinic);
		mine.open("").signIn(Account.DESK);
		theirs.open("").signIn(Account.COLLEAGUE);
	}

	@AfterEach
	void closePages() {
		Page.close(mine, theirs);
	}

	@Test
	void givenTwoPages_whenOneChecksIn_thenTheOtherFollowsWithinItsNextPollAndKeepsItsFocus() {
		Desk desk = clinic.signIn(Account.DESK);
		Duration poll = Duration.ofSeconds(desk.get("/desk").ok().get("pollSeconds").asLong()).plus(ON_THE_WAY);
		try (Expected person = Expected.any(clinic)) {
			theirs.goTo(person);
			mine.goTo(person);
			int place = theirs.rows().indexOf(person.appointment());

			mine.checkIn();
			mine.untilStatus(person.appointment(), "CheckedIn");
			theirs.untilStatus(person.appointment(), "CheckedIn", poll);

			assertThat(theirs.row(person.appointment()).getText(), containsString(desk.name()));
			assertThat("the focus stays", theirs.focusedRow(), equalTo(person.appointment()));
			assertThat("the row stays", theirs.rows().indexOf(person.appointment()), equalTo(place));

			theirs.press("u");
			theirs.untilStatus(person.appointment(), "Scheduled");
			mine.untilStatus(person.appointment(), "Scheduled", poll);
			assertThat("the focus stays", mine.focusedRow(), equalTo(person.appointment()));
		}
	}

	@Test
	void givenTwoPages_whenBothCheckInTheSamePerson_thenTheSecondIsToldWho() {
		String name = clinic.signIn(Account.DESK).name();
		try (Expected person = Expected.any(clinic)) {
			theirs.goTo(person);
			mine.goTo(person);
			theirs.stopPolls();

			mine.checkIn();
			mine.untilStatus(person.appointment(), "CheckedIn");
			theirs.checkIn();

			theirs.untilNotice(name + " checked this person in at");
			assertThat(theirs.notice(), containsString(person.name()));
			assertThat("the focus stays", theirs.focusedRow(), equalTo(person.appointment()));
			theirs.screenshot("told-who-was-faster");
		}
	}
}
