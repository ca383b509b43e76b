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
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** What can be done for somebody whom the session cannot see, and that it is kept who decided it. */
@ExtendWith(ClinicExtension.class)
class WaysAcceptanceTest {

	private static final String NOBODY = "00000000-0000-4000-8fff-0000000000ff";

	private static final String DECISION = """
			{"uuid":"%s","who":%s,"way":"%s","place":null,"tag":null,"line":null,"version":null,"reason":"%s","words":"as agreed"}""";

	private final Clinic clinic;

	private final Desk desk;

	private final Desk manager;

	WaysAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		desk = clinic.signIn(Account.DESK);
		manager = clinic.signIn(Account.COLLEAGUE);
	}

	@Test
	void givenSomebodyOfToday_thenEachWaySaysWhatItDoesAndNothingIsBooked() {
		try (Expected person = Expected.any(clinic)) {
			JsonNode before = appointments(person);

			JsonNode told = ways(manager, who(person)).ok();

			assertThat(names(told), hasItems("asPlanned", "doubleUp", "urgentCare"));
			assertThat("nobody comes twice", names(told), not(hasItem("remote")));
			assertThat("who may not overbook is not offered it", names(ways(desk, who(person)).ok()),
					not(hasItem("doubleUp")));
			for (JsonNode way : told.get("ways")) {
				assertThat(way.get("clinician").asBoolean(), is(way.get("way").asText().equals("urgentCare")));
				if (!way.get("effect").isNull()) {
					assertThat(way.at("/effect/others").asInt(), greaterThanOrEqualTo(0));
					assertThat(way.at("/effect/simulation/runs").asInt(), greaterThanOrEqualTo(400));
				}
			}
			assertThat(appointments(person), equalTo(before));
		}
	}

	@Test
	void givenADecision_thenItStaysWithTheAppointmentWithWhoAndWhy() {
		try (Expected person = Expected.any(clinic)) {
			String reason = ways(desk, who(person)).ok().at("/reasons/0").asText();
			String body = DECISION.formatted(UUID.randomUUID(), who(person), "asPlanned", reason);

			JsonNode decided = desk.send(Call.post("/decisions").json(body)).ok();
			JsonNode again = desk.send(Call.post("/decisions").json(body)).ok();

			assertThat(again, equalTo(decided));
			assertThat(decided.get("by").asText(), equalTo(desk.name()));
			JsonNode kept = manager.get("/appointments/" + person.appointment() + "/decisions").ok().at("/decisions/0");
			assertThat(kept, equalTo(decided));
			assertThat(kept.get("reason").asText(), equalTo(reason));
			assertThat(kept.get("words").asText(), equalTo("as agreed"));
		}
	}

	@Test
	void givenWhatCannotBe_thenItIsRefusedByName() {
		try (Expected person = Expected.any(clinic)) {
			String reason = ways(desk, who(person)).ok().at("/reasons/0").asText();
			String other = desk.rows().stream().map(row -> row.at("/patient/uuid").asText())
					.filter(uuid -> !uuid.equals(person.row().at("/patient/uuid").asText())).findFirst().orElseThrow();

			assertThat(decide(who(person), "urgentCare", reason).status(), is(403));
			assertThat(decide(who(person), "standby", "Because").refusal(422), equalTo("overbook.reason"));
			assertThat(decide(who(person), "home", reason).refusal(400), equalTo("way.unreadable"));
			assertThat(decide(who(person), "laterToday", reason).refusal(422), equalTo("way.place"));
			assertThat("from another patient's page",
					decide(who(other, person.appointment()), "standby", reason).refusal(404),
					equalTo("appointment.unknown"));
			assertThat(ways(desk, who(NOBODY, null)).refusal(404), equalTo("patient.unknown"));
			assertThat(desk.get("/appointments/" + NOBODY + "/decisions").refusal(404), equalTo("appointment.unknown"));
		}
	}

	private Answer decide(String who, String way, String reason) {
		return desk.send(Call.post("/decisions").json(DECISION.formatted(UUID.randomUUID(), who, way, reason)));
	}

	private static Answer ways(Desk by, String who) {
		return by.send(Call.post("/ways").json(who));
	}

	private String who(Expected person) {
		return who(person.row().at("/patient/uuid").asText(), person.appointment());
	}

	private String who(String patient, String appointment) {
		String service = desk.get("/bookable").ok().at("/services/0/uuid").asText();
		return "{\"patient\":\"" + patient + "\",\"appointment\":" + (appointment == null ? null : "\"" + appointment + "\"")
				+ ",\"service\":\"" + service + "\",\"location\":null}";
	}

	private JsonNode appointments(Expected person) {
		return desk.get("/patients/" + person.row().at("/patient/uuid").asText() + "/appointments").ok();
	}

	private static List<String> names(JsonNode told) {
		return StreamSupport.stream(told.get("ways").spliterator(), false).map(way -> way.get("way").asText()).toList();
	}
}
