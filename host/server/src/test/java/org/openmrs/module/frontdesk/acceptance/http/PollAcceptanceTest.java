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
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Elsewhere;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** How an open page stays true: it asks with what it has, and is told what is new. */
@ExtendWith(ClinicExtension.class)
class PollAcceptanceTest {

	private static final int TRIES = 5;

	private final Clinic clinic;

	private final Desk page;

	PollAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.page = clinic.signIn(Account.DESK);
	}

	@Test
	void givenNothingNew_whenPolling_thenTheAnswerIsEmpty() {
		Answer poll = pollUntilQuiet("\"%s\"");

		assertThat(poll.status(), is(304));
		assertThat(poll.text(), equalTo(""));
		assertThat(poll.header("ETag").isPresent(), is(true));
	}

	@Test
	void givenAProxyThatWeakensTags_whenPolling_thenTheyAreStillRecognised() {
		assertThat(pollUntilQuiet("\"nothing\", W/\"%s\"").status(), is(304));
	}

	@Test
	void givenAnUnknownTag_whenPolling_thenTheWholeBoardIsTold() {
		Answer poll = page.send(Call.get("/board").with(Call.IF_NONE_MATCH, "\"nothing\""));

		assertThat(poll.ok().get("partial").asBoolean(), is(false));
	}

	@Test
	void givenAColleaguesCheckIn_whenPolling_thenThatRowIsTold() {
		try (Expected person = Expected.any(clinic)) {
			Answer seen = page.get("/board");
			String tag = seen.header("ETag").orElseThrow();
			long change = seen.ok().get("change").asLong();
			int all = Desk.rows(seen).size();

			clinic.signIn(Account.COLLEAGUE).checkIn(person.appointment(), person.tag()).ok();
			Answer poll = page.send(Call.get(since(change)).with(Call.IF_NONE_MATCH, tag));

			JsonNode news = poll.ok();
			assertThat(news.get("partial").asBoolean(), is(true));
			assertThat(news.get("change").asLong(), is(greaterThan(change)));
			assertThat(poll.header("ETag").orElseThrow(), is(not(equalTo(tag))));
			assertThat(status(Desk.rows(poll), person.appointment()), equalTo("CheckedIn"));
			assertThat(Desk.rows(poll).size(), is(lessThan(Math.max(all, 2))));
		}
	}

	@Test
	void givenAnUndo_whenPolling_thenThatRowIsToldAgain() {
		try (Expected person = Expected.any(clinic)) {
			Desk colleague = clinic.signIn(Account.COLLEAGUE);
			colleague.checkIn(person.appointment(), person.tag()).ok();
			long change = page.get("/board").ok().get("change").asLong();

			colleague.undo(person.appointment()).ok();

			assertThat(status(Desk.rows(page.get(since(change))), person.appointment()), equalTo("Scheduled"));
		}
	}

	@Test
	void givenALocation_whenPollingIt_thenItsRowsAreToldAndThoseOfOthersAreNot() {
		try (Expected person = Expected.any(clinic, row -> !row.get("location").isNull())) {
			String own = person.row().at("/location/uuid").asText();
			long change = page.get("/board").ok().get("change").asLong();

			clinic.signIn(Account.COLLEAGUE).checkIn(person.appointment(), person.tag()).ok();

			assertThat(status(told(own, change), person.appointment()), equalTo("CheckedIn"));
			for (String other : locationsWithout(own)) {
				assertThat(told(other, change).stream().filter(row -> !row.path("gone").asBoolean())
						.map(row -> row.get("appointment").asText()).toList(), not(hasItem(person.appointment())));
			}
		}
	}

	@Test
	void givenAnAppointmentThatMovesToAnotherLocation_whenPolling_thenOneHasItAndFromTheOtherItIsGone() {
		try (Elsewhere elsewhere = Elsewhere.with(clinic)) {
			String appointment = elsewhere.person().appointment();
			String from = elsewhere.person().row().at("/location/uuid").asText();
			String to = locationsWithout(from).get(0);
			long change = page.get("/board").ok().get("change").asLong();

			elsewhere.moveTo(to);

			assertThat(entry(told(from, change), appointment).path("gone").asBoolean(), is(true));
			assertThat(entry(told(to, change), appointment).at("/location/uuid").asText(), equalTo(to));
			assertThat(entry(Desk.rows(page.get(since(change))), appointment).at("/location/uuid").asText(), equalTo(to));
		}
	}

	@Test
	void givenAChangeInTheAppointmentsModule_whenPolling_thenThatRowIsTold() {
		try (Elsewhere elsewhere = Elsewhere.with(clinic)) {
			Answer seen = page.get("/board");

			elsewhere.change("Missed");

			Answer poll = page.send(Call.get(since(seen.ok().get("change").asLong())).with(Call.IF_NONE_MATCH,
					seen.header("ETag").orElseThrow()));
			assertThat(status(Desk.rows(poll), elsewhere.person().appointment()), equalTo("Missed"));
		}
	}

	@Test
	void givenNoDate_whenPolling_thenItIsAskedForSinceTodayEndsAtMidnight() {
		Answer poll = page.get("/board?since=0");

		assertThat(poll.refusal(400), equalTo("since.withoutDate"));
		assertThat(poll.json().at("/error/fields/0/field").asText(), equalTo("date"));
	}

	private List<JsonNode> told(String location, long change) {
		return Desk.rows(page.get(since(change) + "&location=" + location));
	}

	/** @return those that the place does not lie in */
	private List<String> locationsWithout(String place) {
		List<String> all = page.get("/desk").ok().get("locations").findValuesAsText("uuid");
		return all.stream().filter(other -> Desk.rows(page.get("/board?location=" + other)).stream()
				.noneMatch(row -> row.at("/location/uuid").asText().equals(place))).toList();
	}

	private String since(long change) {
		return "/board?date=" + page.today() + "&since=" + change;
	}

	/** Others work here too: a change between the two calls is no failure. */
	private Answer pollUntilQuiet(String header) {
		Answer poll = null;
		for (int i = 0; i < TRIES && (poll == null || poll.status() != 304); i++) {
			String tag = page.get("/board").header("ETag").orElseThrow();
			poll = page
					.send(Call.get("/board").with(Call.IF_NONE_MATCH, header.formatted(tag.substring(1, tag.length() - 1))));
		}
		return poll;
	}

	private static String status(List<JsonNode> rows, String appointment) {
		return entry(rows, appointment).path("status").asText();
	}

	private static JsonNode entry(List<JsonNode> rows, String appointment) {
		return rows.stream().filter(row -> row.get("appointment").asText().equals(appointment)).findFirst()
				.orElseThrow(
						() -> new AssertionError("The appointment is not among the " + rows.size() + " that were told"));
	}
}
