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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.AccessLog;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** What the front desk's own pages leave in the log. */
@ExtendWith(ClinicExtension.class)
class OwnAccessesAcceptanceTest {

	private final Clinic clinic;

	OwnAccessesAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
	}

	private static String user(Desk desk) {
		return "user=" + desk.get("/desk").ok().at("/user/uuid").asText();
	}

	@Test
	void givenTheBoard_whenItIsRead_thenEverybodyOnItWasSeenAndOnlyOnce() {
		Desk desk = clinic.signIn(Account.DESK);
		String user = user(desk);
		AccessLog log = AccessLog.from(clinic);
		List<JsonNode> rows = desk.rows();
		String who = user + "&patient=" + rows.get(rows.size() - 1).at("/patient/uuid").asText();

		assertThat(log.said(who), contains("appointment list done", "patient list done"));
		JsonNode line = log.lines(who).get(0);
		assertThat(line.get("endpoint").asText(), equalTo("GET /ws/rest/v1/frontdesk/board"));
		assertThat(line.get("module").asText(), equalTo("frontdesk"));
		assertThat(line.get("roles").asText().isEmpty(), is(false));
		assertThat(line.get("address").isNull(), is(false));

		AccessLog afterwards = log.next();
		desk.rows();
		assertThat(afterwards.lines(user), empty());
	}

	@Test
	void givenACheckIn_whenItIsDone_thenTheChangeIsRecorded() {
		try (Expected person = Expected.any(clinic)) {
			Desk desk = clinic.signIn(Account.DESK);
			AccessLog log = AccessLog.from(clinic);

			desk.checkIn(person.appointment(), person.tag()).ok();

			String who = user(desk) + "&patient=" + person.row().at("/patient/uuid").asText();
			assertThat(log.said(who), hasItems("appointment change done", "appointment view done", "patient view done"));
			assertThat(log.lines(who + "&action=change").get(0).get("endpoint").asText(),
					equalTo("POST /ws/rest/v1/frontdesk/appointments/{id}/check-in"));
		}
	}

	@Test
	void givenSomebodyWithoutThePrivilege_whenReadingTheBoard_thenTheRefusalIsRecorded() {
		Desk stranger = clinic.signIn(Account.STRANGER);
		AccessLog log = AccessLog.from(clinic);

		stranger.get("/board").refusal(403);

		List<JsonNode> refused = log.lines(user(stranger) + "&outcome=refused");
		assertThat(refused, hasSize(1));
		assertThat(refused.get(0).get("action").asText(), equalTo("request"));
		assertThat(refused.get(0).get("detail").asText(), equalTo("Front Desk: View Board"));
	}

	@Test
	void givenSomebody_whenSigningInAndOut_thenBothAreRecorded() {
		AccessLog log = AccessLog.from(clinic);
		Desk desk = clinic.signIn(Account.DESK);
		String user = user(desk);

		desk.signOut();

		assertThat(log.said(user), hasItem("account sign_out done"));
	}

	@Test
	void givenAnUnknownName_whenSigningIn_thenOnlyAHashOfItIsKept() {
		AccessLog log = AccessLog.from(clinic);
		Desk nobody = new Desk(clinic);

		nobody.trySignIn("pa55word-" + System.nanoTime(), "wrong");

		List<JsonNode> failed = log.lines("action=sign_in&outcome=failed");
		assertThat(failed, hasSize(1));
		assertThat(failed.get(0).get("user").isNull(), is(true));
		assertThat(failed.get(0).get("account").asText(), matchesPattern("[0-9a-f]{32}"));
		assertThat(failed.get(0).toString().contains("pa55word"), is(false));
	}

	@Test
	void givenAPageOfSettings_whenItIsRead_thenNothingIsRecorded() {
		Desk manager = clinic.signIn(Account.COLLEAGUE);
		AccessLog log = AccessLog.from(clinic);

		manager.send(Call.get("/settings")).ok();

		assertThat(log.lines(user(manager) + "&action=view"), empty());
		assertThat(log.lines(user(manager) + "&action=request"), empty());
	}
}
