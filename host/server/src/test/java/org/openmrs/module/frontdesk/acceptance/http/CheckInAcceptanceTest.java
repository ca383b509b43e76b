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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Elsewhere;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** A patient is checked in, or it is said why not. */
@ExtendWith(ClinicExtension.class)
class CheckInAcceptanceTest {

	private static final int DAYS_TO_LOOK_BACK = 30;

	private final Clinic clinic;

	private final Desk desk;

	CheckInAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
	}

	@Test
	void givenSomebodyExpected_whenCheckingIn_thenTheRowSaysWhoDidItAndWhen() {
		try (Expected person = Expected.any(clinic)) {
			JsonNode row = desk.checkIn(person.appointment(), person.tag()).ok();

			assertThat(row.get("appointment").asText(), equalTo(person.appointment()));
			assertThat(row.get("status").asText(), equalTo("CheckedIn"));
			assertThat(row.at("/checkIn/by").asText(), equalTo(desk.name()));
			assertThat(row.at("/checkIn/undoable").asBoolean(), is(true));
			assertThat(row.at("/checkIn/visit").asText(), is(in(Set.of("started", "joined", "none", "noType"))));
			OffsetDateTime at = OffsetDateTime.parse(row.at("/checkIn/at").asText());
			assertThat(Duration.between(at, OffsetDateTime.now()).abs().toMinutes() < 5, is(true));
			assertThat(row.get("tag").asText(), is(not(equalTo(person.tag()))));
			assertThat(row.has("notice"), is(true));
			assertThat("without a visit type it says so", row.at("/checkIn/visit").asText().equals("noType"),
					is(!row.get("notice").isNull()));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"{} | 422 | checkIn.identity",
			"{\"knownBy\":[\"name\",\"name\"],\"contact\":\"same\",\"coverage\":\"same\"} | 422 | checkIn.identity",
			"{\"knownBy\":[\"name\",\"phone\"],\"coverage\":\"same\"} | 422 | checkIn.contact",
			"{\"knownBy\":[\"name\",\"phone\"],\"contact\":\"later\",\"coverage\":null} | 422 | checkIn.coverage",
			"{\"knownBy\":[\"face\",\"phone\"],\"contact\":\"later\"} | 400 | checkIn.word",
			"{\"knownBy\":[\"name\",null],\"contact\":\"later\"} | 400 | checkIn.word",
			"{\"contact\":\"perhaps\"} | 400 | checkIn.word", "{\"knownBy\":\"name\"} | 400 | request.unreadable" })
	void givenSomethingWasNotAsked_whenCheckingIn_thenItIsNamedAndNothingChanges(String asked, int status, String code) {
		try (Expected person = Expected.any(clinic)) {
			Answer answer = desk.checkIn(person.appointment(), person.tag(), asked);

			assertThat(answer.refusal(status), equalTo(code));
			assertThat(desk.row(person.appointment()).orElseThrow(), equalTo(person.row()));
		}
	}

	@Test
	void givenACheckIn_whenAColleagueReadsTheBoard_thenItIsTheSameRow() {
		try (Expected person = Expected.any(clinic)) {
			JsonNode answered = desk.checkIn(person.appointment(), person.tag()).ok();

			JsonNode read = clinic.signIn(Account.COLLEAGUE).row(person.appointment()).orElseThrow();

			read.properties().forEach(
					property -> assertThat(property.getKey(), property.getValue(),
							equalTo(answered.get(property.getKey()))));
		}
	}

	@Test
	void givenACheckInByAColleague_whenCheckingInToo_thenItSaysWhoWasFaster() {
		try (Expected person = Expected.any(clinic)) {
			Desk colleague = clinic.signIn(Account.COLLEAGUE);
			String time = colleague.checkIn(person.appointment(), person.tag()).ok().at("/checkIn/at").asText().substring(11,
					16);

			Answer late = desk.checkIn(person.appointment(), person.tag());

			assertThat(late.refusal(409), equalTo("checkIn.already"));
			assertThat(late.sentence(), containsString(colleague.name()));
			assertThat(late.sentence(), containsString(time));
		}
	}

	@Test
	void givenATagOfAnEarlierState_whenCheckingIn_thenItIsRefusedAndNothingChanges() {
		try (Expected person = Expected.any(clinic)) {
			assertThat(desk.checkIn(person.appointment(), "0123456789abcdef").refusal(412), equalTo("row.stale"));

			assertThat(desk.row(person.appointment()).orElseThrow(), equalTo(person.row()));
		}
	}

	@Test
	void givenNoTag_whenCheckingIn_thenItIsRefusedAndNothingChanges() {
		try (Expected person = Expected.any(clinic)) {
			Answer answer = desk.send(Call.post("/appointments/" + person.appointment() + "/check-in"));

			assertThat(answer.refusal(400), equalTo("ifMatch.missing"));
			assertThat(answer.json().at("/error/fields/0/field").asText(), equalTo("If-Match"));
			assertThat(desk.row(person.appointment()).orElseThrow(), equalTo(person.row()));
		}
	}

	@Test
	void givenNoPrivilege_whenCheckingIn_thenItIsRefusedAndNothingChanges() {
		try (Expected person = Expected.any(clinic)) {
			Answer answer = clinic.signIn(Account.STRANGER).checkIn(person.appointment(), person.tag());

			assertThat(answer.refusal(403), equalTo("privilege.missing"));
			assertThat(desk.row(person.appointment()).orElseThrow(), equalTo(person.row()));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Completed", "Cancelled", "Missed" })
	void givenAnAppointmentThatIsOver_whenCheckingIn_thenItSaysWhyNot(String status) {
		Optional<JsonNode> there = desk.rows().stream().filter(row -> row.get("status").asText().equals(status)).findAny();
		if (there.isPresent()) {
			assertCannotBeCheckedIn(there.get(), "checkIn.status." + status);
		} else {
			try (Elsewhere elsewhere = Elsewhere.with(clinic)) {
				elsewhere.change(status);
				assertCannotBeCheckedIn(elsewhere.row(desk), "checkIn.status." + status);
			}
		}
	}

	@Test
	void givenAnAppointmentOfAnotherDay_whenCheckingIn_thenItSaysWhyNot() {
		LocalDate today = LocalDate.parse(desk.today());
		Optional<JsonNode> other = IntStream.rangeClosed(-14, DAYS_TO_LOOK_BACK).filter(days -> days != 0)
				.mapToObj(days -> Desk.rows(desk.get("/board?date=" + today.minusDays(days)))).flatMap(rows -> rows.stream())
				.filter(row -> Set.of("Scheduled", "Arrived").contains(row.get("status").asText())).findFirst();
		assumeTrue(other.isPresent() || clinic.ours(), "Nobody is expected on a day around today.");

		assertCannotBeCheckedIn(other.orElseThrow(), "checkIn.otherDay");
	}

	private void assertCannotBeCheckedIn(JsonNode row, String code) {
		Answer answer = desk.checkIn(row.get("appointment").asText(), row.get("tag").asText());

		assertThat(answer.toString(), answer.refusal(409), equalTo(code));
	}
}
