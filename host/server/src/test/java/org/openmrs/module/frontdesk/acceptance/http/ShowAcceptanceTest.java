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
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.AccessLog;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;

/** How likely people come is learned from what the clinic has seen, and told with its reasons and how right it is. */
@ExtendWith(ClinicExtension.class)
class ShowAcceptanceTest {

	private static final String SHOW = "/overbooking/show";

	private static final String NOBODY = "00000000-0000-4000-8fff-0000000000ff";

	private static final long LOOK_AGAIN_NANOS = 200_000_000;

	private static final int LOOKS_AT_MOST = 600;

	private final Clinic clinic;

	private final Desk desk;

	private final Desk manager;

	ShowAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
		this.manager = clinic.signIn(Account.COLLEAGUE);
	}

	@Test
	void givenThatSomebodyHasItLearned_thenThereIsAReport() {
		Answer answer = manager.send(Call.post(SHOW + "/learn"));
		assertThat(answer.status(), is(202));
		JsonNode begun = answer.json();
		assertThat(begun.get("running").asBoolean(), is(true));

		JsonNode learning = awaitEnd();

		assertThat(learning.get("failed").asBoolean(), is(false));
		JsonNode report = manager.get(SHOW + "/report").ok();
		assertThat(OffsetDateTime.parse(report.get("learned").asText()),
				is(greaterThanOrEqualTo(OffsetDateTime.parse(begun.get("begun").asText()))));
		assertThat(report.get("missed").asInt(), is(lessThanOrEqualTo(report.get("appointments").asInt())));
		for (JsonNode group : report.get("groups")) {
			assertThat(group.get("people").asInt(), is(greaterThanOrEqualTo(20)));
		}
		if (clinic.ours()) {
			assertThat(report.findValuesAsText("effect"), hasItem("patient"));
			assertThat(report.at("/quality/brier").asDouble(), is(lessThan(report.at("/quality/brierOfRate").asDouble())));
			assertThat(report.at("/quality/brier").asDouble(),
					is(lessThan(report.at("/quality/brierOfPatients").asDouble())));
		}
	}

	private JsonNode awaitEnd() {
		JsonNode learning = manager.get(SHOW + "/learn").ok();
		for (int i = 0; i < LOOKS_AT_MOST && learning.get("running").asBoolean(); i++) {
			LockSupport.parkNanos(LOOK_AGAIN_NANOS);
			learning = manager.get(SHOW + "/learn").ok();
		}
		assertThat("it ends", learning.get("running").asBoolean(), is(false));
		return learning;
	}

	@Test
	void givenAnAppointmentAndAPlace_thenEachHasItsProbabilityWithReasonsAndItIsOnRecord() {
		JsonNode row = manager.rows().get(0);
		String patient = row.at("/patient/uuid").asText();
		String appointment = row.get("appointment").asText();
		AccessLog log = AccessLog.from(clinic);

		JsonNode said = ask(
				"{\"appointments\":[\"%s\",\"%s\"],\"place\":{\"patient\":\"%s\",\"service\":\"%s\",\"start\":\"%s\"}}"
						.formatted(appointment, NOBODY, patient, service(), OffsetDateTime.now().plusDays(9)))
				.ok();

		assertThat(said.get("appointments").size(), is(1));
		assertThat(said.at("/appointments/0/appointment").asText(), equalTo(appointment));
		JsonNode place = said.get("place");
		assertThat(place.get("probability").asDouble(), is(greaterThan(place.get("low").asDouble())));
		assertThat(place.get("probability").asDouble(), is(lessThan(place.get("high").asDouble())));
		assertThat(place.at("/reasons/0/text").asText(), not(equalTo("")));
		assertThat(said.toString().contains("frontdesk.show"), is(false));
		assertThat(log.said("patient=" + patient), hasItem("appointment view done"));
	}

	private String service() {
		return manager.get("/bookable").ok().at("/services/0/uuid").asText();
	}

	@Test
	void givenTheComingDays_thenForEachSessionItIsSaidHowManyAreLikelyToCome() {
		JsonNode sessions = manager.get(SHOW + "/forecast").ok().get("sessions");

		for (JsonNode session : sessions) {
			assertThat(session.get("expected").asDouble(), is(lessThanOrEqualTo(session.get("booked").asInt() + 1e-9)));
			assertThat(session.get("low").asInt(), is(lessThanOrEqualTo(session.get("high").asInt())));
			assertThat(session.get("high").asInt(), is(lessThanOrEqualTo(session.get("booked").asInt())));
		}
		if (clinic.ours()) {
			assertThat(sessions.findValues("booked").stream().mapToInt(JsonNode::asInt).sum(), is(greaterThan(100)));
		}
		assertThat(manager.get(SHOW + "/forecast?from=2026-01-01&to=2026-01-15").refusal(422), equalTo("show.to"));
		assertThat(manager.get(SHOW + "/forecast?from=2026-01-01").refusal(422), equalTo("show.from"));
		assertThat(manager.get(SHOW + "/forecast?from=%2B999999999-12-31").refusal(400), equalTo("date.unreadable"));
		assertThat(manager.get(SHOW + "/forecast?from=1").refusal(400), equalTo("date.unreadable"));
	}

	@Test
	void givenWhoMayBookAlone_thenTheyAreToldOfPeopleAndNotOfTheClinic() {
		ask("{\"appointments\":[]}").ok();
		for (String path : new String[]{ "/report", "/forecast", "/learn" }) {
			assertThat(desk.get(SHOW + path).refusal(403), equalTo("privilege.missing"));
		}
		assertThat(desk.send(Call.post(SHOW + "/learn")).refusal(403), equalTo("privilege.missing"));
	}

	@Test
	void givenWhatCannotBe_thenItIsRefusedByName() {
		String place = "{\"appointments\":[],\"place\":{\"patient\":\"%s\",\"service\":\"%s\",\"start\":%s}}";

		assertThat(ask("{}").refusal(400), equalTo("show.unreadable"));
		assertThat(ask("{\"appointments\":[null]}").refusal(400), equalTo("show.unreadable"));
		assertThat(ask("{\"appointments\":[" + String.join(",", Collections.nCopies(101, "\"x\"")) + "]}").refusal(422),
				equalTo("show.appointments"));
		assertThat(ask(place.formatted(NOBODY, NOBODY, "\"2099-01-05T08:00:00Z\"")).refusal(422), equalTo("show.start"));
		assertThat(ask(place.formatted(NOBODY, NOBODY, "\"tomorrow\"")).refusal(400), equalTo("show.unreadable"));
		assertThat(ask(place.formatted(NOBODY, NOBODY, "null")).refusal(400), equalTo("show.unreadable"));
		assertThat(ask(place.formatted(NOBODY, NOBODY, "\"" + OffsetDateTime.now().plusDays(1) + "\"")).refusal(404),
				equalTo("patient.unknown"));
	}

	private Answer ask(String body) {
		return desk.send(Call.post(SHOW).json(body));
	}
}
