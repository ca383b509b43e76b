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
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.openmrs.module.frontdesk.acceptance.clinic.MadeUpPayer;

/** Payers over the network: seen by the desk, changed by managers, taken from tables line by line. */
@ExtendWith(ClinicExtension.class)
class PayersAcceptanceTest {

	private final Clinic clinic;

	private final Desk manager;

	private MadeUpPayer payer;

	PayersAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.manager = clinic.signIn(Account.COLLEAGUE);
	}

	@BeforeEach
	void makeOneUp() {
		payer = new MadeUpPayer(clinic);
	}

	@AfterEach
	void retireIt() {
		payer.close();
	}

	@Test
	void givenTheClockOfCms_thenItIsThatOfAPayerOfWhichNothingElseIsSaid() {
		assertThat(payer.now().get("expeditedHours").asInt(), is(72));
		assertThat(payer.now().get("standardDays").asInt(), is(7));
		assertThat(payer.now().get("standardBusiness").asBoolean(), is(false));
	}

	@Test
	void givenTheDesk_thenItSeesPayersAndChangesNone() {
		Desk desk = clinic.signIn(Account.CLERK);

		assertThat(MadeUpPayer.all(desk).stream().anyMatch(one -> one.get("uuid").asText().equals(payer.uuid())), is(true));
		assertThat(desk.send(Call.post("/payers").json("{\"code\":\"Z\",\"name\":\"Z\"}")).refusal(403),
				equalTo("privilege.missing"));
		assertThat(desk.get("/payers.csv").refusal(403), equalTo("privilege.missing"));
	}

	@Test
	void givenAColleagueWhoWasFaster_thenItIs412AndWhatIsWrongIsNamed() {
		JsonNode seen = payer.now();
		payer.change("name", "Renamed").ok();

		ObjectNode late = seen.deepCopy();
		late.remove("uuid");
		assertThat(manager.send(Call.to("PUT", "/payers/" + payer.uuid()).json(late.toString())).refusal(412),
				equalTo("payer.stale"));
		Answer wrong = payer.change("portal", "javascript:alert(1)");
		assertThat(wrong.refusal(422), equalTo("payer.wrong"));
		assertThat(wrong.json().at("/error/fields/0/field").asText(), equalTo("portal"));
		assertThat(payer.now().get("name").asText(), equalTo("Renamed"));
	}

	@Test
	void givenATable_thenItIsSaidWhatWouldChangeAndThenItDoes() {
		String table = "code;name;expeditedHours\n" + payer.code() + ";;24\nx y;Bad;0\n";

		JsonNode would = load(table, true);
		assertThat(payer.now().get("expeditedHours").asInt(), is(72));
		JsonNode did = load(table, false);

		assertThat(would.get("lines"), equalTo(did.get("lines")));
		assertThat(did.at("/lines/0/outcome").asText(), equalTo("changed"));
		assertThat(did.at("/lines/0/changes/0/to").asText(), equalTo("24"));
		assertThat(did.at("/lines/1/outcome").asText(), equalTo("refused"));
		assertThat(did.at("/lines/1/problems/0/message").asText(), startsWith("The code has letters"));
		assertThat(payer.now().get("expeditedHours").asInt(), is(24));
		Answer saved = manager.get("/payers.csv");
		assertThat(saved.header("Content-Disposition").orElse(""), equalTo("attachment; filename=payers.csv"));
		assertThat(saved.text(), containsString(payer.code()));
	}

	private JsonNode load(String table, boolean rehearse) {
		ObjectNode body = new ObjectMapper().createObjectNode().put("table", table).put("rehearse", rehearse);
		return manager.send(Call.post("/payers/table").json(body.toString())).ok();
	}

	@Test
	void givenANumberThatIsTried_thenTheSlipIsNamedOrThatItCannotBeRight() {
		JsonNode said = manager.send(Call.post("/payers/member-id").json("""
				{"memberLayout":"99999999999","memberCheck":"luhn","memberId":"79927398731","known":"7992 7398 713"}"""))
				.ok();

		assertThat(said.get("problem").asText(), equalTo("check"));
		assertThat(said.at("/slip/kind").asText(), equalTo("swapped"));
		assertThat(said.at("/slip/from").asInt(), is(10));
	}
}
