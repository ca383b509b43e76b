/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.clinic;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The Appointments module's own operations, through which others change what the front desk shows. A real OpenMRS has them;
 * the embedded host runs that module without its web part.
 */
public class Elsewhere implements AutoCloseable {

	private final Desk administrator;

	private final Expected person;

	private Elsewhere(Desk administrator, Expected person) {
		this.administrator = administrator;
		this.person = person;
	}

	/** @return somebody's appointment that can be changed there; skips the test where those operations are not */
	public static Elsewhere with(Clinic clinic) {
		Expected person = Expected.any(clinic, row -> !row.get("location").isNull());
		Elsewhere elsewhere = new Elsewhere(clinic.signIn(Account.COLLEAGUE), person);
		Answer there = elsewhere.administrator.send(Call.at("GET", Clinic.REST + "/appointments/" + person.appointment()));
		assumeTrue(there.status() == 200,
				"The Appointments module's REST operations are not on this host, or not for "
						+ Account.COLLEAGUE.username());
		return elsewhere;
	}

	public Expected person() {
		return person;
	}

	public void change(String status) {
		Answer answer = administrator
				.send(Call.at("POST", Clinic.REST + "/appointments/" + person.appointment() + "/status-change")
						.json("{\"toStatus\":\"" + status + "\"}"));
		assertThat(answer.toString(), answer.status(), is(200));
	}

	/** As the Appointments module's page does it when the place of an appointment is edited. */
	public void moveTo(String location) {
		JsonNode now = administrator.send(Call.at("GET", Clinic.REST + "/appointments/" + person.appointment())).ok();
		ObjectNode wanted = JsonNodeFactory.instance.objectNode().put("uuid", person.appointment())
				.put("locationUuid", location)
				.put("patientUuid", now.at("/patient/uuid").asText()).put("serviceUuid", now.at("/service/uuid").asText());
		for (String kept : List.of("startDateTime", "endDateTime", "appointmentKind", "providers", "comments")) {
			wanted.set(kept, now.get(kept));
		}
		Answer answer = administrator.send(Call.at("POST", Clinic.REST + "/appointment").json(wanted.toString()));
		assertThat(answer.toString(), answer.status(), is(200));
	}

	public JsonNode row(Desk desk) {
		return desk.row(person.appointment()).orElseThrow();
	}

	@Override
	public void close() {
		String place = person.row().at("/location/uuid").asText();
		if (!row(administrator).at("/location/uuid").asText().equals(place)) {
			moveTo(place);
		}
		if (row(administrator).get("status").asText().equals("CheckedIn")) {
			person.close();
		}
		if (!row(administrator).get("status").asText().equals("Scheduled")) {
			change("Scheduled");
		}
		assertThat(row(administrator).get("status").asText(), equalTo("Scheduled"));
	}
}
