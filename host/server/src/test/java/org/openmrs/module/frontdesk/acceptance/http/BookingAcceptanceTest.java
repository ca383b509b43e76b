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
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptRule;

/** Places are found, held, booked, moved and given back, and there are no more of them than there are. */
@ExtendWith(ClinicExtension.class)
class BookingAcceptanceTest {

	private static final int MINUTES = 20;

	private static final String MOVE = "{\"place\":%s,\"hold\":null,\"overbook\":null}";

	private final Desk desk;

	private final Desk manager;

	private final List<String> patients;

	private JsonNode service;

	private KeptRule rule;

	private OffsetDateTime start;

	BookingAcceptanceTest(Clinic clinic) {
		desk = clinic.signIn(Account.DESK);
		manager = clinic.signIn(Account.COLLEAGUE);
		patients = desk.rows().stream().map(row -> row.at("/patient/uuid").asText()).distinct().limit(3).toList();
	}

	/** One person at a time, at a moment that is far off and nobody else's. */
	@BeforeEach
	void seeOneAtATime() {
		assumeTrue(patients.size() == 3, "Fewer than three people come today, so nobody can be booked.");
		service = desk.get("/bookable").ok().get("services").get(0);
		rule = new KeptRule(manager, service.get("uuid").asText());
		rule.want("enforce", 1);
		JsonNode free = openings(OffsetDateTime.parse(desk.get("/desk").ok().get("now").asText())
				.plusDays(60 + ThreadLocalRandom.current().nextInt(25)).truncatedTo(ChronoUnit.DAYS));
		start = OffsetDateTime.parse(free.get("start").asText());
	}

	@AfterEach
	void takeAllBack() {
		if (start == null) {
			return;
		}
		patients.forEach(patient -> appointments(patient).stream()
				.filter(one -> one.get("status").asText().equals("Scheduled"))
				.filter(one -> !OffsetDateTime.parse(one.get("start").asText()).isBefore(start.minusHours(1)))
				.forEach(one -> cancel(one).ok()));
		rule.close();
	}

	@Test
	void givenAPlace_whenHeldAndBooked_thenNobodyElseHasIt() {
		JsonNode held = desk.send(Call.post("/holds").json("{\"place\":" + place(start) + ",\"patient\":\"" + patients.get(0)
				+ "\"}")).ok();

		JsonNode kept = desk.send(Call.post("/holds/" + held.get("uuid").asText() + "/keep")).ok();
		assertThat(moment(kept, "expires").isBefore(moment(held, "expires")), is(false));
		assertThat(manager.send(Call.post("/holds/" + held.get("uuid").asText() + "/keep")).refusal(404),
				equalTo("hold.unknown"));
		Answer other = book(patients.get(1), start, null);
		assertThat(other.refusal(409), equalTo("place.atOnce"));
		assertThat(other.json().at("/error/fields/0/code").asText(), equalTo("place.atOnce"));
		assertThat(other.sentence(), containsString("Free instead: "));
		JsonNode booked = book(patients.get(0), start, held.get("uuid").asText()).ok();

		assertThat(booked.get("overbooked").size(), is(0));
		assertThat(openings(start).get("start").asText(), not(equalTo(booked.get("start").asText())));
		assertThat(book(patients.get(1), start, null).refusal(409), equalTo("place.atOnce"));
	}

	@Test
	void givenAnAppointment_whenMovedAndCancelled_thenItsPlaceIsFreeForOthers() {
		JsonNode first = book(patients.get(0), start, null).ok();
		OffsetDateTime later = OffsetDateTime.parse(openings(start.plusMinutes(MINUTES)).get("start").asText());

		JsonNode moved = desk.send(Call.post("/appointments/" + first.get("uuid").asText() + "/move")
				.json(MOVE.formatted(place(later))).ifMatch(first.get("tag").asText())).ok();
		assertThat(book(patients.get(1), start, null).ok().get("uuid"), not(equalTo(first.get("uuid"))));
		assertThat(cancel(first).refusal(412), equalTo("row.stale"));
		assertThat(cancel(moved).ok().get("status").asText(), equalTo("Cancelled"));

		assertThat(book(patients.get(2), later, null).status(), is(200));
	}

	@Test
	void givenAPlaceThatIsTaken_thenItSaysWhatOneMoreDoesToWhoHasIt() {
		JsonNode alone = whatIf(patients.get(1), null).ok();
		JsonNode first = book(patients.get(0), start, null).ok();

		JsonNode effect = whatIf(patients.get(1), null).ok();

		assertThat(effect.get("others").asInt(), is(alone.get("others").asInt() + 1));
		assertThat("one of the two waits if both come", effect.at("/ownWaitMinutes/expected").asDouble(),
				greaterThan(alone.at("/ownWaitMinutes/expected").asDouble()));
		assertThat(effect.at("/simulation/runs").asInt(), greaterThan(0));
		assertThat("nobody is in their own way", whatIf(patients.get(0), first.get("uuid").asText()).ok().get("others"),
				equalTo(alone.get("others")));
		assertThat(whatIf("00000000-0000-4000-8fff-0000000000ff", null).refusal(404), equalTo("patient.unknown"));
		assertThat(desk.send(Call.post("/overbooking/session/what-if").json("{}")).refusal(400),
				equalTo("booking.unreadable"));
	}

	private Answer whatIf(String patient, String moved) {
		return desk.send(Call.post("/overbooking/session/what-if").json("{\"place\":" + place(start) + ",\"patient\":\""
				+ patient + "\",\"moved\":" + (moved == null ? null : "\"" + moved + "\"") + "}"));
	}

	@Test
	void givenAMoveToATakenPlace_thenBothKeepTheirs() {
		book(patients.get(0), start, null).ok();
		OffsetDateTime later = OffsetDateTime.parse(openings(start.plusMinutes(MINUTES)).get("start").asText());
		JsonNode second = book(patients.get(1), later, null).ok();

		Answer refused = desk.send(Call.post("/appointments/" + second.get("uuid").asText() + "/move")
				.json(MOVE.formatted(place(start))).ifMatch(second.get("tag").asText()));

		assertThat(refused.refusal(409), equalTo("place.atOnce"));
		assertThat(
				appointments(patients.get(1)).stream().filter(one -> one.get("uuid").equals(second.get("uuid"))).findFirst()
						.orElseThrow(),
				equalTo(withoutOverbooked(second)));
	}

	@Test
	void givenWhoMay_thenItIsOverbookedWithAReasonAndToldWhy() {
		book(patients.get(0), start, null).ok();
		String reason = manager.get("/bookable").ok().get("reasons").get(0).asText();
		String body = """
				{"uuid":"%s","patient":"%s","place":%s,"kind":null,"hold":null,"overbook":{"reason":"%s","words":""}}""";

		assertThat(desk.send(Call.post("/appointments")
				.json(body.formatted(UUID.randomUUID(), patients.get(1), place(start), reason))).status(), is(403));
		JsonNode over = manager.send(Call.post("/appointments")
				.json(body.formatted(UUID.randomUUID(), patients.get(1), place(start), reason))).ok();

		assertThat(texts(over.get("overbooked")), hasItem("atOnce"));
		String day = start.toLocalDate().toString();
		JsonNode told = StreamSupport
				.stream(manager.get("/overbooked?from=" + day + "&to=" + day).ok().get("overbooked").spliterator(), false)
				.filter(one -> one.get("appointment").equals(over.get("uuid"))).findFirst().orElseThrow();
		assertThat(told.get("reason").asText(), equalTo(reason));
		assertThat(told.get("by").asText(), equalTo(manager.name()));
	}

	@Test
	void givenTheOtherModulesOwnPage_thenItIsRefusedThereInWords(Clinic clinic) {
		assumeTrue(!clinic.ours(), "The embedded host has no REST of the Appointments module.");
		book(patients.get(0), start, null).ok();

		Answer refused = manager.sendPastUs(Call.at("POST", Clinic.REST + "/appointment").json("""
				{"patientUuid":"%s","serviceUuid":"%s","startDateTime":"%s","endDateTime":"%s","appointmentKind":"Scheduled",
				"providers":[]}""".formatted(patients.get(1), service.get("uuid").asText(), millis(start),
				millis(start.plusMinutes(MINUTES)))));

		assertThat(refused.toString(), refused.status(), is(400));
		assertThat(refused.text(), containsString("Nobody is free to see one more person"));
		assertThat(openings(start).get("start").asText(), not(equalTo(start.toString())));
	}

	private static OffsetDateTime moment(JsonNode json, String which) {
		return OffsetDateTime.parse(json.get(which).asText());
	}

	private static String millis(OffsetDateTime moment) {
		return moment.toInstant().toString().replace("Z", ".000Z");
	}

	private JsonNode openings(OffsetDateTime from) {
		return desk.send(Call.post("/openings").json("""
				{"service":"%s","providers":[],"patient":null,"location":null,"minutes":%d,"from":"%s","until":"%s",
				"preferred":null,"part":null,"days":[],"limit":1}""".formatted(service.get("uuid").asText(),
				MINUTES, from, from.plusDays(20)))).ok().get("openings").get(0);
	}

	private Answer book(String patient, OffsetDateTime at, String hold) {
		return desk.send(Call.post("/appointments").json("""
				{"uuid":"%s","patient":"%s","place":%s,"kind":null,"hold":%s,"overbook":null}"""
				.formatted(UUID.randomUUID(), patient, place(at), hold == null ? null : '"' + hold + '"')));
	}

	private Answer cancel(JsonNode appointment) {
		return desk.send(Call.post("/appointments/" + appointment.get("uuid").asText() + "/cancel")
				.ifMatch(appointment.get("tag").asText()));
	}

	private List<JsonNode> appointments(String patient) {
		return StreamSupport
				.stream(desk.get("/patients/" + patient + "/appointments").ok().get("appointments").spliterator(), false)
				.toList();
	}

	private static JsonNode withoutOverbooked(JsonNode appointment) {
		return ((com.fasterxml.jackson.databind.node.ObjectNode) appointment.deepCopy()).putNull("overbooked");
	}

	private String place(OffsetDateTime at) {
		return """
				{"service":"%s","serviceType":null,"providers":[],"location":null,"start":"%s","end":"%s"}""".formatted(
				service.get("uuid").asText(), at,
				at.plusMinutes(MINUTES));
	}

	private static List<String> texts(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
	}
}
