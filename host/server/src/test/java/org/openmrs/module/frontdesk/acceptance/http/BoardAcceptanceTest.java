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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;

/** What the board is made of. */
@ExtendWith(ClinicExtension.class)
class BoardAcceptanceTest {

	private static final Set<String> STATUSES = Set.of("Requested", "WaitList", "Scheduled", "Arrived", "CheckedIn",
			"Completed",
			"Cancelled", "Missed");

	private final Clinic clinic;

	private final Desk desk;

	BoardAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
	}

	@Test
	void givenToday_whenReadingTheBoard_thenItHasOneListOnTop() {
		JsonNode board = desk.get("/board").ok();

		assertThat(board.properties().stream().map(Map.Entry::getKey).toList(),
				containsInAnyOrder("date", "zone", "now", "location", "change", "partial", "rows", "flags", "flow",
						"queue"));
		assertThat(board.properties().stream().filter(p -> p.getValue().isArray()).map(Map.Entry::getKey).toList(),
				contains("rows", "flags"));
		assertThat(board.get("partial").asBoolean(), is(false));
		assertThat(board.get("location").isNull(), is(true));
		assertThat(board.get("change").isIntegralNumber(), is(true));
	}

	@Test
	void givenTheClinicsZone_whenReadingTheBoard_thenNowAndTodayAreTheClinics() {
		JsonNode board = desk.get("/board").ok();

		OffsetDateTime now = OffsetDateTime.parse(board.get("now").asText());
		ZoneId zone = ZoneId.of(board.get("zone").asText());
		assertThat(now.getOffset(), equalTo(zone.getRules().getOffset(now.toInstant())));
		assertThat(board.get("date").asText(), equalTo(now.toLocalDate().toString()));
		assertThat(Duration.between(now, OffsetDateTime.now()).abs().toMinutes() < 5, is(true));
	}

	@Test
	void givenToday_whenReadingTheBoard_thenEachRowIsWholeAndOfThatDay() {
		JsonNode board = desk.get("/board").ok();
		List<JsonNode> rows = Desk.rows(desk.get("/board"));

		assumeFalse(rows.isEmpty(), "There are no appointments today.");
		for (JsonNode row : rows) {
			assertThat(row.properties().stream().map(Map.Entry::getKey).toList(),
					containsInAnyOrder("appointment", "number", "start", "end", "patient", "service", "serviceType",
							"providers",
							"location", "kind", "status", "state", "course", "checkIn", "move", "call", "tag"));
			assertThat(row.get("patient").properties().stream().map(Map.Entry::getKey).toList(),
					containsInAnyOrder("uuid", "name", "identifier", "birthDate", "age", "gender", "called", "spoken",
							"pronouns"));
			assertThat(day(row), equalTo(LocalDate.parse(board.get("date").asText())));
			assertThat(row.get("status").asText(), is(in(STATUSES)));
			assertThat(row.at("/service/name").asText(), not(equalTo("")));
			assertThat(row.get("tag").asText(), not(equalTo("")));
		}
	}

	@Test
	void givenToday_whenReadingTheBoard_thenItIsInTimeOrderAndNobodyIsTwiceInIt() {
		List<JsonNode> rows = desk.rows();

		List<OffsetDateTime> starts = rows.stream().map(BoardAcceptanceTest::start).toList();
		assertThat(starts, equalTo(starts.stream().sorted().toList()));
		assertThat(ids(rows).size(), is(rows.size()));
	}

	@Test
	void givenTheDateOfToday_whenReadingTheBoard_thenItIsTheSameAsWithoutADate() {
		assertThat(ids(Desk.rows(desk.get("/board?date=" + desk.today()))), equalTo(ids(desk.rows())));
	}

	@Test
	void givenAnotherDay_whenReadingTheBoard_thenItHasNoRowOfToday() {
		String tomorrow = LocalDate.parse(desk.today()).plusDays(1).toString();

		JsonNode board = desk.get("/board?date=" + tomorrow).ok();

		assertThat(board.get("date").asText(), equalTo(tomorrow));
		Set<String> both = ids(Desk.rows(desk.get("/board?date=" + tomorrow)));
		both.retainAll(ids(desk.rows()));
		assertThat(both, empty());
	}

	@Test
	void givenADayLongGone_whenReadingTheBoard_thenItIsEmptyAndNotAnError() {
		assertThat(Desk.rows(desk.get("/board?date=1900-01-01")), empty());
	}

	@Test
	void givenALocation_whenReadingTheBoard_thenItHasTheRowsOfThatLocationAndOfThoseWithinIt() {
		Map<String, String> parents = parents();
		List<JsonNode> all = desk.rows();
		for (String location : parents.keySet()) {
			Set<String> due = ids(all.stream().filter(row -> within(row.at("/location/uuid").asText(), location, parents))
					.toList());
			JsonNode board = desk.get("/board?location=" + location).ok();

			assertThat(board.at("/location/uuid").asText(), equalTo(location));
			assertThat(ids(Desk.rows(desk.get("/board?location=" + location))), equalTo(due));
		}
	}

	@Test
	void givenALocationWithOthersInIt_whenReadingItsBoard_thenTheirsAreIncluded() {
		Map<String, String> parents = parents();
		List<JsonNode> all = desk.rows();
		List<JsonNode> ofChildren = all.stream().filter(row -> !parents.getOrDefault(row.at("/location/uuid").asText(), "")
				.isEmpty()).toList();
		assumeTrue(!ofChildren.isEmpty() || clinic.ours(), "No location with appointments today lies within another one.");
		JsonNode child = ofChildren.get(0);
		String parent = parents.get(child.at("/location/uuid").asText());

		Set<String> shown = ids(Desk.rows(desk.get("/board?location=" + parent)));

		assertThat(child.get("appointment").asText(), is(in(shown)));
	}

	@Test
	void givenALocationThatIsNot_whenReadingTheBoard_thenThatIsSaid() {
		assertThat(desk.get("/board?location=" + UUID.randomUUID()).refusal(404), equalTo("location.unknown"));
	}

	@Test
	void givenNoPrivilege_whenReadingTheBoard_thenItIsRefused() {
		assertThat(clinic.signIn(Account.STRANGER).get("/board").refusal(403), equalTo("privilege.missing"));
	}

	/** @return the parent of each location that is offered, "" where there is none */
	private Map<String, String> parents() {
		return StreamSupport.stream(desk.get("/desk").ok().get("locations").spliterator(), false).collect(Collectors
				.toMap(place -> place.get("uuid").asText(),
						place -> place.get("parent").isNull() ? "" : place.get("parent").asText()));
	}

	private static boolean within(String place, String outer, Map<String, String> parents) {
		return place.equals(outer) || !place.isEmpty() && within(parents.getOrDefault(place, ""), outer, parents);
	}

	private static Set<String> ids(List<JsonNode> rows) {
		return rows.stream().map(row -> row.get("appointment").asText()).collect(Collectors.toCollection(HashSet::new));
	}

	private static OffsetDateTime start(JsonNode row) {
		return OffsetDateTime.parse(row.get("start").asText());
	}

	private static LocalDate day(JsonNode row) {
		return start(row).toLocalDate();
	}
}
