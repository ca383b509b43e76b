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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

/** What the desk keeps for a patient, and restricted records, over the network. */
@ExtendWith(ClinicExtension.class)
class NotesAcceptanceTest {

	private final Clinic clinic;

	private final Desk desk;

	private final Expected person;

	private final String patient;

	/** Notes of other people's tests and of the clinic's own stay as they are. */
	private final String text = "Acceptance " + UUID.randomUUID();

	NotesAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
		this.person = Expected.any(clinic);
		this.patient = person.row().at("/patient/uuid").asText();
	}

	@AfterEach
	void withdrawAll() {
		open().filter(note -> note.get("text").asText().contains("Acceptance"))
				.forEach(note -> settle(note, "withdrawn"));
		person.close();
	}

	@Test
	void givenANote_thenTheNextPollTellsTheBoardUntilItIsSettled() {
		String known = desk.get("/board").header("ETag").orElseThrow();
		JsonNode note = leave("message", text).ok();

		Answer news = desk.send(Call.get("/board").with(Call.IF_NONE_MATCH, known));
		assertThat(news.status(), is(200));
		assertThat(flags(news, "message"), hasItem(containsString(text)));
		assertThat(open().map(each -> each.get("uuid")).toList(), hasItem(note.get("uuid")));

		JsonNode settled = settle(note, "given").ok();
		assertThat(settled.at("/settled/how").asText(), equalTo("given"));
		assertThat(settled.at("/settled/by").asText(), equalTo(desk.name()));
		assertThat(flags(desk.get("/board"), "message"), not(hasItem(containsString(text))));

		assertThat(reopen(note).ok().get("settled").isNull(), is(true));
		assertThat(flags(desk.get("/board"), "message"), hasItem(containsString(text)));
	}

	@Test
	void givenANoteThatAColleagueHasSettled_thenItIsSaidWhoDid() {
		JsonNode note = leave("document", text).ok();
		Desk colleague = clinic.signIn(Account.COLLEAGUE);
		colleague.send(Call.post("/notes/" + note.get("uuid").asText() + "/settle").json("{\"how\":\"received\"}")).ok();

		Answer late = settle(note, "received");

		assertThat(late.refusal(409), equalTo("note.settled"));
		assertThat(late.sentence(), containsString(colleague.name()));
		assertThat(late.sentence(), not(containsString(text)));
		reopen(note).ok();
		assertThat(reopen(note).refusal(409), equalTo("note.open"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "a\\nb", "\\u0000", "\\t" })
	void givenATextThatIsNone_thenItIsRefusedByItsField(String none) {
		Answer answer = leave("message", none);
		assertThat(answer.refusal(422), equalTo("note.text"));
		assertThat(answer.json().at("/error/fields/0/field").asText(), equalTo("text"));
	}

	@Test
	void givenATextOfAnyWriting_thenItIsKeptAsItIs() {
		for (String any : List.of(text + " 😀 ✉ كلّم أختك", text + " <script>alert(1)</script> ' or 1=1 --",
				text + "x".repeat(150))) {
			assertThat(leave("message", any).ok().get("text").asText(), equalTo(any));
		}
		assertThat(leave("message", text + "x".repeat(200)).refusal(422), equalTo("note.text"));
		Answer odd = leave("message", text + "\\ud800");
		assertThat(odd.toString(), odd.status() < 500, is(true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"kind\":\"message\"}", "{\"kind\":\"letter\",\"text\":\"x\"}",
			"{\"kind\":null,\"text\":\"x\"}", "{\"kind\":[],\"text\":\"x\"}", "{\"kind\":\"message\",\"text\":{}}", "[]" })
	void givenABodyThatSaysNothing_thenItIsRefused(String body) {
		desk.send(Call.post("/patients/" + patient + "/notes").json(body)).refusal(400);
	}

	@Test
	void givenAnEndThatIsNone_thenTheNoteStaysOpen() {
		JsonNode note = leave("document", text).ok();

		assertThat(settle(note, "given").refusal(422), equalTo("note.how"));
		assertThat(settle(note, "lost").refusal(400), equalTo("note.unreadable"));
		assertThat(desk.send(Call.post("/notes/" + note.get("uuid").asText() + "/settle").json("{}")).refusal(400),
				equalTo("note.unreadable"));
		assertThat(open().map(each -> each.get("uuid")).toList(), hasItem(note.get("uuid")));
	}

	@Test
	void givenNobody_thenThereAreNoNotes() {
		assertThat(desk.get("/patients/" + UUID.randomUUID() + "/notes").refusal(404), equalTo("patient.unknown"));
		assertThat(desk.send(Call.post("/notes/" + UUID.randomUUID() + "/reopen").json("{}")).refusal(404),
				equalTo("note.unknown"));
		assertThat(clinic.signIn(Account.STRANGER).get("/patients/" + patient + "/notes").refusal(403),
				equalTo("privilege.missing"));
	}

	@Test
	void givenNotes_thenWhoSawAndChangedThemIsOnRecord() {
		AccessLog log = AccessLog.from(clinic);
		JsonNode note = leave("message", text).ok();
		desk.get("/patients/" + patient + "/notes").ok();
		settle(note, "withdrawn").ok();

		List<String> actions = log.lines("patient=" + patient).stream()
				.filter(line -> line.path("endpoint").asText().contains("/notes"))
				.map(line -> line.get("category").asText() + " " + line.get("action").asText()).toList();
		assertThat(actions, hasItem("patient view"));
		assertThat(actions, hasItem("patient change"));
	}

	@Test
	void givenARestriction_thenTheBoardSaysSoUntilItIsLiftedByWhoeverMay() {
		Desk manager = clinic.signIn(Account.COLLEAGUE);
		JsonNode sheet = manager.get("/patients/" + patient + "/sheet").ok();
		assertThat(sheet.get("restricted").asBoolean(), is(false));
		try {
			JsonNode restricted = restrict(manager, true, sheet.get("tag").asText()).ok();
			assertThat(restricted.get("restricted").asBoolean(), is(true));
			assertThat(flags(desk.get("/board"), "restricted").isEmpty(), is(false));
			assertThat(restrict(manager, false, sheet.get("tag").asText()).refusal(412), equalTo("sheet.stale"));
			assertThat(restrict(clinic.signIn(Account.STRANGER), false, "x").refusal(403), equalTo("privilege.missing"));
		} finally {
			restrict(manager, false, manager.get("/patients/" + patient + "/sheet").ok().get("tag").asText()).ok();
		}
		assertThat(flags(desk.get("/board"), "restricted").isEmpty(), is(true));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"restricted\":null}", "{\"restricted\":\"perhaps\"}", "{\"restricted\":[true]}",
			"true" })
	void givenARestrictionThatSaysNothing_thenItIsRefused(String body) {
		Desk manager = clinic.signIn(Account.COLLEAGUE);
		manager.send(Call.to("PUT", "/patients/" + patient + "/restriction").json(body)
				.ifMatch(manager.get("/patients/" + patient + "/sheet").ok().get("tag").asText())).refusal(400);
	}

	private Stream<JsonNode> open() {
		return StreamSupport.stream(desk.get("/patients/" + patient + "/notes").ok().get("notes").spliterator(), false);
	}

	private Answer leave(String kind, String what) {
		return desk.send(Call.post("/patients/" + patient + "/notes")
				.json("{\"kind\":\"%s\",\"text\":\"%s\"}".formatted(kind, what)));
	}

	private Answer settle(JsonNode note, String how) {
		return desk.send(Call.post("/notes/" + note.get("uuid").asText() + "/settle").json("{\"how\":\"" + how + "\"}"));
	}

	private Answer reopen(JsonNode note) {
		return desk.send(Call.post("/notes/" + note.get("uuid").asText() + "/reopen").json("{}"));
	}

	private Answer restrict(Desk by, boolean restricted, String tag) {
		return by.send(Call.to("PUT", "/patients/" + patient + "/restriction").json("{\"restricted\":" + restricted + "}")
				.ifMatch(tag));
	}

	/** @return what the board says of the person by that flag */
	private List<String> flags(Answer board, String flag) {
		return StreamSupport.stream(board.ok().get("flags").spliterator(), false)
				.filter(line -> line.get("appointment").asText().equals(person.appointment()))
				.filter(line -> line.get("flag").asText().equals(flag))
				.map(line -> line.at("/arguments/what").asText("")).toList();
	}
}
