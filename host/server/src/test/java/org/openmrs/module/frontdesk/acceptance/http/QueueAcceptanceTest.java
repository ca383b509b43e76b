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
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.acceptance.clinic.AccessLog;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** Who is next today, over the network. */
@ExtendWith(ClinicExtension.class)
class QueueAcceptanceTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Clinic clinic;

	private final Desk desk;

	private final Desk clinician;

	private final Expected person;

	private final List<String> entered = new ArrayList<>();

	QueueAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
		this.clinician = clinic.signIn(Account.CLINICIAN);
		this.person = Expected.any(clinic);
	}

	@AfterEach
	void takeThemOut() {
		entered.forEach(line -> line(line).ifPresent(there -> end(there, "left")));
		person.close();
	}

	@Test
	void givenAWalkIn_thenTheyAreInTheQueueUntilTheyGoInAndAgainWhenThatIsTakenBack() {
		String before = desk.get("/queue").header("ETag").orElseThrow();
		JsonNode entry = enter("Cough since Monday").ok();

		Answer news = desk.send(Call.get("/queue").with(Call.IF_NONE_MATCH, before));
		assertThat(news.status(), is(200));
		JsonNode line = line(entry.get("line").asText()).orElseThrow();
		assertThat(line.get("kind").asText(), equalTo("walkIn"));
		assertThat(line.at("/why/0/code").asText(), equalTo("walkIn"));
		assertThat(line.at("/patient/name").asText(), equalTo(person.name()));
		assertThat(line.get("redFlag").isNull(), is(true));
		String now = desk.get("/queue").header("ETag").orElseThrow();
		assertThat(desk.send(Call.get("/queue").with(Call.IF_NONE_MATCH, now)).status(), is(304));

		JsonNode ended = end(line, "seen").ok();
		assertThat(ended.get("ended").asText(), equalTo("seen"));
		assertThat(line(entry.get("line").asText()).isPresent(), is(false));
		undo(entry).ok();
		assertThat(line(entry.get("line").asText()).isPresent(), is(true));
		assertThat(undo(entry).refusal(409), equalTo("queue.nothingToUndo"));
	}

	@Test
	void givenARedFlag_thenAClinicianSettlesItAndTheDeskCannot() {
		JsonNode entry = enter("Pain in the chest").ok();
		assertThat(entry.at("/redFlag/words/0").asText(), equalTo("chest pain"));
		JsonNode line = line(entry.get("line").asText()).orElseThrow();

		assertThat(urgency(desk, line, "now").refusal(403), equalTo("privilege.missing"));
		JsonNode urgent = urgency(clinician, line, "now").ok();
		assertThat(urgent.at("/redFlag/open").asBoolean(), is(false));
		assertThat(urgency(clinician, line, "soon").refusal(412), equalTo("queue.stale"));
		JsonNode first = line(entry.get("line").asText()).orElseThrow();
		assertThat(first.at("/why/0/code").asText(), equalTo("urgency.now"));
		assertThat(first.at("/why/0/arguments/who").asText(), equalTo(clinician.name()));
		assertThat(clinician.send(change(first, "acknowledge", "{}")).refusal(409), equalTo("queue.noFlag"));
	}

	@Test
	void givenTheClinician_thenTheyAreToldHowFullTheDayIsAndNothingMoreOfThePlaces() {
		JsonNode load = clinician.get("/queue").ok().get("load");

		assertThat(load.toString(), not(containsString("patient")));
		load.get("hours").forEach(hour -> assertThat(hour.get("booked").asInt(),
				is(greaterThanOrEqualTo(hour.get("over").asInt()))));
		assertThat(clinician.get("/capacity").refusal(403), equalTo("privilege.missing"));
	}

	@Test
	void givenTheBoard_thenItSaysHowManyWaitAndAskForAClinicianToWhoMaySeeTheQueue() {
		JsonNode before = desk.get("/board").ok();
		enter("Pain in the chest").ok();

		JsonNode news = desk.get("/board?date=" + before.get("date").asText() + "&since=" + before.get("change").asText())
				.ok();

		assertThat(news.at("/queue/waiting").asInt(), is(before.at("/queue/waiting").asInt() + 1));
		assertThat(news.at("/queue/flagged").asInt(), is(before.at("/queue/flagged").asInt() + 1));
		assertThat(clinic.signIn(Account.AUDITOR).get("/board").json().path("queue").isObject(), is(false));
	}

	@Test
	void givenSomebodyWithAnAppointment_thenTheyAreInItWhenTheyArriveAndNotPutInTwice() {
		String service = person.row().at("/service/uuid").asText();
		assertThat(desk.send(Call.post("/queue").json(body(service, "x").toString())).refusal(409),
				equalTo("queue.expected"));
		JsonNode row = desk.move(person.appointment(), "arrive", person.tag()).ok();

		JsonNode line = line(person.appointment()).orElseThrow();
		assertThat(line.get("version").asInt(), is(0));
		assertThat(line.at("/appointment/tag").asText(), equalTo(row.get("tag").asText()));
		assertThat(line.at("/call").asInt(), equalTo(row.at("/call/number").asInt()));
		assertThat(desk.send(Call.post("/queue").json(body(service, "x").toString())).refusal(409), equalTo("queue.here"));
		desk.send(change(line, "reason", "{\"reason\":\"Knee\"}")).ok();
		assertThat(line(person.appointment()).orElseThrow().get("reason").asText(), equalTo("Knee"));
		assertThat(desk.send(change(line(person.appointment()).orElseThrow(), "end", "{\"how\":\"seen\"}")).refusal(409),
				equalTo("queue.end.appointment"));
	}

	@Test
	void givenAMove_thenItTakesAReasonAndIsRefusedWhereTheOtherDoesNotWaitForTheSame() {
		JsonNode entry = enter("Cough").ok();
		JsonNode line = line(entry.get("line").asText()).orElseThrow();
		assertThat(desk.send(change(line, "move", move("nobody", "x"))).refusal(409), equalTo("queue.move.elsewhere"));
		assertThat(desk.send(change(line, "move", move(line.get("line").asText(), "x"))).refusal(422),
				equalTo("queue.beside"));
		assertThat(desk.send(change(line, "move", move("nobody", " "))).refusal(422), equalTo("queue.reason"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "a\nb", "\u0000", "\u001b[31m" })
	void givenAReasonThatIsNone_thenItIs422(String reason) {
		Answer answer = enter(reason);
		assertThat(answer.refusal(422), equalTo("queue.reason"));
		assertThat(answer.json().at("/error/fields/0/field").asText(), equalTo("reason"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "' OR '1'='1' --", "<script>alert(1)</script>", "😀 ’ | \\ %00 {name}", "‮abc" })
	void givenAnOddReason_thenItIsKeptAsItIs(String reason) {
		JsonNode entry = enter(reason).ok();
		assertThat(line(entry.get("line").asText()).orElseThrow().get("reason").asText(), equalTo(reason));
	}

	@Test
	void givenHostileRequests_thenEachIsRefusedClearly() {
		String service = otherService();
		List<String> bodies = List.of("{}", "{\"patient\":1}", body(service, "x").put("kind", "late").toString(),
				body(service, "x").put("kind", (String) null).toString(),
				body(service, "x").put("wishUntil", "31.12.").toString());
		bodies.forEach(body -> assertThat(body, desk.send(Call.post("/queue").json(body)).refusal(400),
				equalTo("queue.unreadable")));
		assertThat(
				desk.send(Call.post("/queue").json(body(service, "x").put("wishUntil", "1999-01-01").toString()))
						.refusal(422),
				equalTo("queue.wish"));
		assertThat(desk.send(Call.post("/queue").json(body("nothing", "x").toString())).refusal(404),
				equalTo("service.unknown"));
		assertThat(
				desk.send(Call.post("/queue").json(body(service, "x").put("location", "nowhere").toString())).refusal(404),
				equalTo("location.unknown"));
		JsonNode entry = enter("x").ok();
		assertThat(enter("x").refusal(409), equalTo("queue.already"));
		String line = "/queue/" + entry.get("line").asText();
		assertThat(clinician.send(Call.post(line + "/urgency").json("{\"urgency\":\"soon\"}")).refusal(400),
				equalTo("ifMatch.missing"));
		for (String tag : List.of("", "-1", "99999999999999", "1; drop table", "\"")) {
			assertThat(clinician.send(Call.post(line + "/urgency").json("{\"urgency\":\"soon\"}").ifMatch(tag)).refusal(412),
					equalTo("queue.stale"));
		}
		assertThat(desk.send(Call.post(line + "/end").json("{\"how\":\"placed\"}").ifMatch("1")).refusal(400),
				equalTo("queue.unreadable"));
		for (String odd : List.of("e-", "e-x", "-", "%F0%9F%98%80", "e-'%20OR%201=1")) {
			clinician.send(Call.post("/queue/" + odd + "/urgency").json("{\"urgency\":\"soon\"}").ifMatch("1"))
					.refusal(Set.of(400, 404));
		}
		assertThat(desk.get("/queue?location=nowhere").refusal(404), equalTo("location.unknown"));
	}

	@Test
	void givenWhatIsShownAndChanged_thenTheAuditLogHasIt() {
		AccessLog log = AccessLog.from(clinic);
		JsonNode entry = enter("Cough").ok();
		desk.get("/queue").ok();

		List<String> said = log.said("patient=" + person.row().at("/patient/uuid").asText());
		assertThat(said.toString(), said.containsAll(List.of("patient create done", "patient list done")), is(true));
		assertThat(entry.get("line").asText(), startsWith("e-"));
	}

	private Answer enter(String reason) {
		Answer answer = desk.send(Call.post("/queue").json(body(otherService(), reason).toString()));
		if (answer.status() == 200) {
			entered.add(answer.json().get("line").asText());
		}
		return answer;
	}

	private ObjectNode body(String service, String reason) {
		return JSON.createObjectNode().put("patient", person.row().at("/patient/uuid").asText()).put("service", service)
				.put("location", person.row().at("/location/uuid").asText(null)).put("kind", "walkIn").put("reason", reason);
	}

	/** One for which the person has no appointment today. */
	private String otherService() {
		String patient = person.row().at("/patient/uuid").asText();
		Set<String> booked = desk.rows().stream().filter(row -> row.at("/patient/uuid").asText().equals(patient))
				.map(row -> row.at("/service/uuid").asText()).collect(Collectors.toSet());
		return StreamSupport.stream(desk.get("/queue").ok().get("services").spliterator(), false)
				.map(service -> service.get("uuid").asText()).filter(service -> !booked.contains(service)).findFirst()
				.orElseThrow();
	}

	private Optional<JsonNode> line(String line) {
		return StreamSupport.stream(desk.get("/queue").ok().get("lanes").spliterator(), false)
				.flatMap(lane -> StreamSupport.stream(lane.get("lines").spliterator(), false))
				.filter(one -> one.get("line").asText().equals(line)).findFirst();
	}

	private static Call change(JsonNode line, String what, String body) {
		return Call.post("/queue/" + line.get("line").asText() + "/" + what).json(body)
				.ifMatch(line.get("version").asText());
	}

	private Answer end(JsonNode line, String how) {
		return desk.send(change(line, "end", "{\"how\":\"" + how + "\"}"));
	}

	private Answer undo(JsonNode entry) {
		return desk.send(Call.post("/queue/" + entry.get("line").asText() + "/undo").json("{}"));
	}

	private static Answer urgency(Desk by, JsonNode line, String urgency) {
		return by.send(change(line, "urgency", "{\"urgency\":\"" + urgency + "\"}"));
	}

	private static String move(String beside, String reason) {
		return JSON.createObjectNode().put("beside", beside).put("ahead", true).put("reason", reason).toString();
	}
}
