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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** Somebody arrives, is checked in, goes in and comes out; each step is told to all, and taken back once. */
@ExtendWith(ClinicExtension.class)
class MoveAcceptanceTest {

	private final Clinic clinic;

	private final Desk desk;

	MoveAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
	}

	@Test
	void givenSomebodyExpected_whenTheyArriveAndGoIn_thenEachStateIsOnTheBoardAndCanBeTakenBack() {
		try (Expected person = Expected.any(clinic)) {
			String id = person.appointment();
			JsonNode arrived = desk.move(id, "arrive", person.tag()).ok();
			assertThat(arrived.get("state").asText(), equalTo("arrived"));
			assertThat(arrived.at("/move/by").asText(), equalTo(desk.name()));
			assertThat(arrived.at("/course/arrived").isTextual(), is(true));
			assertThat(desk.row(id).orElseThrow(), equalTo(arrived));

			JsonNode back = desk.undo(id, "arrive").ok();
			assertThat(back, equalTo(person.row()));

			JsonNode checkedIn = desk.checkIn(id, back.get("tag").asText()).ok();
			JsonNode inside = desk.move(id, "with-provider", checkedIn.get("tag").asText()).ok();
			assertThat(inside.get("state").asText(), equalTo("withProvider"));
			assertThat(inside.get("status").asText(), equalTo("CheckedIn"));
			assertThat(desk.undo(id).refusal(409), equalTo("undo.notLast"));

			JsonNode waiting = desk.undo(id, "with-provider").ok();
			assertThat(waiting.get("state").asText(), equalTo("checkedIn"));
			assertThat(desk.undo(id).ok(), equalTo(person.row()));
		}
	}

	@Test
	void givenSomebodyGoesIn_whenAnotherPageAsksForNews_thenItHearsOfItThoughTheAppointmentIsTheSame() {
		try (Expected person = Expected.any(clinic)) {
			String id = person.appointment();
			String tag = desk.checkIn(id, person.tag()).ok().get("tag").asText();
			Answer before = desk.get("/board");
			desk.move(id, "with-provider", tag).ok();

			Answer news = desk.get("/board?date=" + desk.today() + "&since=" + before.ok().get("change").asLong());

			assertThat(news.ok().get("change").asLong(), not(equalTo(before.ok().get("change").asLong())));
			assertThat(Desk.rows(news).stream().map(row -> row.get("appointment").asText()).toList(), hasItem(id));
		}
	}

	@Test
	void givenAStepThatComesTooEarlyOrTwice_thenItIsRefused() {
		try (Expected person = Expected.any(clinic)) {
			String id = person.appointment();
			assertThat(desk.move(id, "with-provider", person.tag()).refusal(409), equalTo("withProvider.status"));
			assertThat(desk.move(id, "done", person.tag()).refusal(409), equalTo("done.status"));
			String tag = desk.move(id, "arrive", person.tag()).ok().get("tag").asText();
			assertThat(desk.move(id, "arrive", tag).refusal(409), equalTo("arrive.already"));
			assertThat(desk.checkIn(id, person.tag()).refusal(412), equalTo("row.stale"));
		}
	}

	@Test
	void givenNoPrivilege_thenNobodyIsMoved() {
		try (Expected person = Expected.any(clinic)) {
			for (String step : List.of("arrive", "with-provider", "done")) {
				Desk stranger = clinic.signIn(Account.STRANGER);
				assertThat(stranger.move(person.appointment(), step, person.tag()).refusal(403),
						equalTo("privilege.missing"));
				assertThat(stranger.undo(person.appointment(), step).refusal(403), equalTo("privilege.missing"));
			}
			assertThat(desk.row(person.appointment()).orElseThrow(), equalTo(person.row()));
		}
	}

	@Test
	void givenSomebodyExpected_thenAFlagSaysFromWhenOnTheyAreLate_untilTheyAreHere() {
		try (Expected person = Expected.any(clinic)) {
			assertThat(flags(person), hasItem("late"));

			desk.move(person.appointment(), "arrive", person.tag()).ok();

			assertThat(flags(person), hasItem("waiting"));
			assertThat(flags(person), not(hasItem("late")));
		}
	}

	private List<String> flags(Expected person) {
		return StreamSupport.stream(desk.get("/board").ok().get("flags").spliterator(), false)
				.filter(line -> line.get("appointment").asText().equals(person.appointment()))
				.map(line -> line.get("flag").asText()).toList();
	}
}
