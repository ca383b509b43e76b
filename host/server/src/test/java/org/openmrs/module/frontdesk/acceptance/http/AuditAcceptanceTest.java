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
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.AccessLog;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** The audit log over the network: what somebody has just seen is what the auditor finds. */
@ExtendWith(ClinicExtension.class)
class AuditAcceptanceTest {

	private final Clinic clinic;

	private final Desk auditor;

	private JsonNode patient;

	AuditAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.auditor = clinic.signIn(Account.AUDITOR);
	}

	@BeforeEach
	void somebodyLooksAtTheBoard() {
		try (Expected person = Expected.any(clinic)) {
			patient = person.row().get("patient");
		}
	}

	private List<JsonNode> accesses(String query) {
		return list(auditor.get("/audit/accesses?" + query).ok().get("accesses"));
	}

	private static List<JsonNode> list(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false).toList();
	}

	private String ofPatient() {
		return "patient=" + patient.get("uuid").asText();
	}

	@Test
	void givenABoard_whenAskedWhoSawOneOfItsPatients_thenItIsWhoeverLooked() {
		List<JsonNode> found = accesses(ofPatient() + "&category=appointment");

		assertThat(found.size(), greaterThan(0));
		JsonNode newest = found.get(0);
		assertThat(newest.at("/patient/name").asText(), equalTo(patient.get("name").asText()));
		assertThat(newest.at("/user/name").asText(), not(equalTo("")));
		assertThat(newest.get("endpoint").asText(), containsString("/frontdesk/"));
		assertThat(newest.toString(), newest.get("outcome").asText(), equalTo("done"));
	}

	@Test
	void givenTheLogWasRead_thenThatIsInItToo() {
		accesses(ofPatient());

		assertThat(accesses(ofPatient() + "&category=log&action=view").get(0).at("/user/identifier").asText(),
				equalTo(Account.AUDITOR.username()));
		auditor.get("/audit/accesses").ok();
		assertThat(list(auditor.get("/audit/accesses?category=log&action=view").ok().get("accesses")).stream()
				.anyMatch(access -> access.get("patient").isNull()), is(true));
	}

	@Test
	void givenMoreThanAPage_thenPagesFollowOneAnotherWithoutRepeating() {
		List<String> places = new ArrayList<>();
		String next = "";
		for (int page = 0; page < 3; page++) {
			JsonNode answer = auditor.get("/audit/accesses" + (next.isEmpty() ? "" : "?after=" + next)).ok();
			assertThat(answer.get("accesses").size(), lessThanOrEqualTo(50));
			answer.get("accesses").forEach(access -> places.add(access.get("node") + "-" + access.get("number")));
			if (answer.get("next").isNull()) {
				break;
			}
			next = answer.get("next").asText();
		}
		assertThat(new HashSet<>(places).size(), is(places.size()));
	}

	@Test
	void givenATable_thenItHasTheSameRecords() {
		Answer table = auditor.get("/audit/accesses.csv?" + ofPatient());

		assertThat(table.toString(), table.status(), is(200));
		assertThat(table.header("Content-Disposition").orElse(""), startsWith("attachment"));
		assertThat(table.text(), startsWith("\uFEFFat,until,times,user"));
		assertThat(table.text(), containsString(patient.get("name").asText()));
	}

	@Test
	void givenATimeline_thenTodayIsOnIt() {
		JsonNode timeline = auditor.get("/audit/timeline?" + ofPatient()).ok();

		String today = clinic.signIn(Account.DESK).today();
		assertThat(timeline.get("to").asText(), equalTo(today));
		assertThat(list(timeline.get("entries")).stream().anyMatch(entry -> entry.get("day").asText().equals(today)),
				is(true));
		assertThat(auditor.get("/audit/timeline?" + ofPatient() + "&from=2020-01-01&to=2026-01-01").refusal(422),
				equalTo("timeline.days"));
		assertThat(auditor.get("/audit/timeline").refusal(404), equalTo("patient.unknown"));
	}

	@Test
	void givenASearch_thenThePatientIsFoundByWhatPeopleKnow() {
		String identifier = patient.get("identifier").asText();
		JsonNode found = auditor.send(Call.to("POST", "/audit/people").json("{\"text\":\"" + identifier + "\"}")).ok();

		assertThat(found.at("/patients/0/uuid").asText(), equalTo(patient.get("uuid").asText()));
		assertThat(auditor.get("/audit/people?" + ofPatient()).ok().at("/patients/0/name").asText(),
				equalTo(patient.get("name").asText()));
		assertThat(auditor.send(Call.to("POST", "/audit/people").json("{\"text\":\"a\"}")).refusal(422),
				equalTo("people.length"));
	}

	@Test
	void givenNoPrivilege_thenNothingIsShown() {
		Desk desk = clinic.signIn(Account.DESK);
		for (String path : List.of("/accesses", "/accesses.csv", "/timeline?" + ofPatient(), "/people", "/health", "/log")) {
			assertThat(desk.get("/audit" + path).refusal(403), equalTo("privilege.missing"));
		}
		assertThat(desk.send(Call.post("/audit/verifications")).refusal(403), equalTo("privilege.missing"));
	}

	@Test
	void givenAnAuditor_whenTheyHaveTheLogChecked_thenTheResultComesAndWhoAskedIsInTheLog() throws Exception {
		AccessLog.awaitSigned(clinic);
		Answer begun = auditor.send(Call.post("/audit/verifications"));
		assertThat(begun.toString(), begun.status(), is(oneOf(202, 409)));
		JsonNode health = auditor.get("/audit/health").ok();
		for (int i = 0; i < 300 && !health.get("verifying").isNull(); i++) {
			Thread.sleep(100);
			health = auditor.get("/audit/health").ok();
		}

		assertThat(health.toString(), health.at("/verification/findings").asInt(-1), is(0));
		assertThat(accesses("category=log&action=verify").stream()
				.anyMatch(access -> access.at("/user/identifier").asText().equals(Account.AUDITOR.username())), is(true));
	}
}
