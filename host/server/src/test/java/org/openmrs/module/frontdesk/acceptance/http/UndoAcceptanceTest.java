/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.http;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Elsewhere;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** A check-in is taken back once, and only while nothing has come after it. */
@ExtendWith(ClinicExtension.class)
class UndoAcceptanceTest {

	private final Clinic clinic;

	private final Desk desk;

	UndoAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
	}

	@Test
	void givenACheckIn_whenUndoing_thenTheRowIsAsItWas() {
		try (Expected person = Expected.any(clinic)) {
			desk.checkIn(person.appointment(), person.tag()).ok();

			JsonNode row = desk.undo(person.appointment()).ok();

			assertThat(row.get("status").asText(), equalTo("Scheduled"));
			assertThat(row.get("checkIn").isNull(), is(true));
			assertThat(row, equalTo(person.row()));
			assertThat(desk.row(person.appointment()).orElseThrow(), equalTo(person.row()));
		}
	}

	@Test
	void givenACheckInThatIsUndone_whenUndoingAgain_thenThereIsNothingToUndo() {
		try (Expected person = Expected.any(clinic)) {
			desk.checkIn(person.appointment(), person.tag()).ok();
			desk.undo(person.appointment()).ok();

			assertThat(desk.undo(person.appointment()).refusal(409), equalTo("undo.nothing"));
		}
	}

	@Test
	void givenNoCheckIn_whenUndoing_thenThereIsNothingToUndo() {
		try (Expected person = Expected.any(clinic)) {
			assertThat(desk.undo(person.appointment()).refusal(409), equalTo("undo.nothing"));
		}
	}

	@Test
	void givenACheckInThatIsUndone_whenCheckingInAgain_thenItIsANewOneThatCanBeUndone() {
		try (Expected person = Expected.any(clinic)) {
			String first = desk.checkIn(person.appointment(), person.tag()).ok().at("/checkIn/uuid").asText();
			String tag = desk.undo(person.appointment()).ok().get("tag").asText();

			String second = desk.checkIn(person.appointment(), tag).ok().at("/checkIn/uuid").asText();

			assertThat(second.equals(first), is(false));
			desk.undo(person.appointment()).ok();
		}
	}

	@Test
	void givenAColleaguesCheckIn_whenUndoing_thenItIsTakenBack() {
		try (Expected person = Expected.any(clinic)) {
			clinic.signIn(Account.COLLEAGUE).checkIn(person.appointment(), person.tag()).ok();

			assertThat(desk.undo(person.appointment()).ok().get("status").asText(), equalTo("Scheduled"));
		}
	}

	@Test
	void givenNoPrivilege_whenUndoing_thenItIsRefusedAndNothingChanges() {
		try (Expected person = Expected.any(clinic)) {
			desk.checkIn(person.appointment(), person.tag()).ok();

			assertThat(clinic.signIn(Account.STRANGER).undo(person.appointment()).refusal(403),
					equalTo("privilege.missing"));
			assertThat(desk.row(person.appointment()).orElseThrow().get("status").asText(), equalTo("CheckedIn"));
		}
	}

	@Test
	void givenAChangeAfterTheCheckIn_whenUndoing_thenItIsRefusedAndNothingChanges() {
		try (Elsewhere elsewhere = Elsewhere.with(clinic)) {
			Expected person = elsewhere.person();
			desk.checkIn(person.appointment(), person.tag()).ok();
			elsewhere.change("Completed");

			assertThat(desk.undo(person.appointment()).refusal(409), equalTo("undo.notLast"));
			assertThat(elsewhere.row(desk).get("status").asText(), equalTo("Completed"));
		}
	}
}
