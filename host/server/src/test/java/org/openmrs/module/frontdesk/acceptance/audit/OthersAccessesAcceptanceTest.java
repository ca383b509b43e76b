/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.audit;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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

/** What operations of other modules leave in the log. */
@ExtendWith(ClinicExtension.class)
class OthersAccessesAcceptanceTest {

	private final Clinic clinic;

	private Desk clinician;

	private JsonNode patient;

	private AccessLog log;

	OthersAccessesAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
	}

	@BeforeEach
	void signIn() {
		clinician = clinic.signIn(Account.COLLEAGUE);
		assumeTrue(clinician.send(Call.at("GET", Clinic.REST + "/location?limit=1")).status() == 200,
				"This host has no webservices.rest: what its operations leave is tested on a real OpenMRS.");
		List<JsonNode> rows = clinician.rows();
		assumeTrue(!rows.isEmpty(), "Nobody has an appointment today.");
		patient = rows.get(0).get("patient");
		log = AccessLog.from(clinic);
	}

	private Answer get(String path) {
		Answer answer = clinician.send(Call.at("GET", Clinic.REST + path));
		assertThat(answer.toString(), answer.status(), is(200));
		return answer;
	}

	private String uuid() {
		return patient.get("uuid").asText();
	}

	@Test
	void givenAPatient_whenTheyAreRead_thenOneRecordSaysSo() {
		get("/patient/" + uuid());
		get("/patient/" + uuid());

		assertThat(log.said("patient=" + uuid()), contains("patient view done"));
		JsonNode line = log.lines("patient=" + uuid()).get(0);
		assertThat(line.get("endpoint").asText(), equalTo("GET /ws/rest/v1/patient/{id}"));
		assertThat(line.get("module").asText(), equalTo("webservices.rest"));
	}

	@Test
	void givenAPatientInTheCache_whenSomebodyElseReadsThem_thenThatIsRecordedToo() {
		get("/patient/" + uuid());
		AccessLog later = log.next();
		clinician = clinic.signIn(Account.COLLEAGUE);

		get("/patient/" + uuid());

		assertThat(later.said("patient=" + uuid()), contains("patient view done"));
	}

	@Test
	void givenASearch_whenItFindsThePatient_thenTheyWereFound() {
		get("/patient?q=" + patient.get("identifier").asText());

		assertThat(log.said("action=search"), hasItem("patient search done"));
	}

	@Test
	void givenTheirEncountersVisitsAndObservations_whenTheyAreRead_thenEachIsRecordedByItsKind() {
		for (String kind : List.of("encounter", "visit", "obs")) {
			AccessLog from = log.next();
			JsonNode found = get("/" + kind + "?patient=" + uuid() + "&v=full").json().get("results");

			List<String> said = from.said("patient=" + uuid());
			assertThat(kind + said, said.contains(kind + " view done"), is(!found.isEmpty()));
			assertThat(kind + said, said.isEmpty(), is(false));
		}
	}

	@Test
	void givenTheirAppointments_whenTheyAreSearched_thenTheyWereFound() {
		Answer answer = clinician.send(Call.at("POST", Clinic.REST + "/appointments/search")
				.json("{\"patientUuid\":\"" + uuid()
						+ "\",\"startDate\":\"" + clinician.today()
						+ "T00:00:00.000Z\",\"endDate\":\"2099-01-01T00:00:00.000Z\"}"));
		assertThat(answer.toString(), answer.status(), is(200));

		assertThat(log.said("patient=" + uuid()), hasItems("appointment search done"));
		assertThat(log.lines("patient=" + uuid()).get(0).get("module").asText(), equalTo("appointments"));
	}

	@Test
	void givenSomebodyWhoMayNot_whenReadingThePatient_thenTheRefusalSaysWhose() {
		Desk stranger = clinic.signIn(Account.STRANGER);

		Answer answer = stranger.send(Call.at("GET", Clinic.REST + "/patient/" + uuid()));

		assertThat(answer.toString(), answer.status(), is(403));
		assertThat(log.said("patient=" + uuid()), contains("other request refused"));
	}

	@Test
	void givenUsersProvidersAndLocations_whenTheyAreListed_thenNothingIsRecorded() {
		get("/user");
		get("/provider");
		get("/location");

		assertThat(log.lines("action=list"), empty());
		assertThat(log.lines("action=view"), empty());
		assertThat(log.lines("action=request"), empty());
	}
}
