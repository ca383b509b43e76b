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
import org.openmrs.module.frontdesk.acceptance.clinic.Insured;

/** Who pays for a patient, over the network. What the tests add has the ninth place. */
@ExtendWith(ClinicExtension.class)
class CoverageAcceptanceTest {

	private static final String SELF = "{\"kind\":\"self\",\"from\":\"%s\",\"until\":null,\"place\":%d,\"replaces\":%s}";

	private final Clinic clinic;

	private final Desk desk;

	private final Insured insured;

	CoverageAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
		this.insured = Insured.any(clinic);
	}

	@AfterEach
	void removeAll() {
		insured.close();
	}

	@Test
	void givenANumberWithASlip_thenTheSlipIsNamedAndItIsNotRecorded() {
		JsonNode finding = insured.check(insured.mistyped());
		assertThat(finding.get("state").asText(), equalTo("wrong"));
		assertThat(finding.get("known").asText(), equalTo(insured.number()));
		assertThat(finding.at("/slip/kind").asText(), equalTo("swapped"));
		assertThat(insured.check(insured.number()).get("state").asText(), equalTo("right"));

		Answer refused = add("{\"kind\":\"insured\",\"payer\":%s,\"memberId\":\"%s\",\"place\":9}"
				.formatted(insured.coverage().at("/payer/uuid"), insured.mistyped()));
		assertThat(refused.refusal(422), equalTo("coverage.wrong"));
		assertThat(refused.json().at("/error/fields/0/field").asText(), equalTo("memberId"));
		assertThat("nothing of the number is in the refusal", refused.text(), not(containsString(insured.mistyped())));
	}

	@Test
	void givenASecondPrimary_thenItIsRefusedWithWhatToDo() {
		Answer refused = add(SELF.formatted(desk.today(), 1, false));
		assertThat(refused.refusal(409), equalTo("coverage.placeTaken"));
		assertThat(refused.sentence(), containsString("another place"));
	}

	@Test
	void givenOneThatIsAdded_thenItIsVerifiedChangedAndRemovedAndAllOfItIsInTheLog() {
		AccessLog log = AccessLog.from(clinic);
		JsonNode added = add(SELF.formatted(desk.today(), 9, false)).ok();
		String one = insured.path() + "/" + added.get("uuid").asText();
		JsonNode verified = desk
				.send(Call.post(one + "/verify").json("{\"how\":\"phone\",\"answer\":\"active\",\"words\":\"x\"}")).ok();
		assertThat(verified.at("/verified/by").asText(), equalTo(desk.name()));

		String changed = "{\"kind\":\"waiver\",\"reason\":\"Staff\",\"place\":9}";
		assertThat(desk.send(Call.to("PUT", one).json(changed)).refusal(400), equalTo("ifMatch.missing"));
		JsonNode now = desk.send(Call.to("PUT", one).ifMatch(added.get("version").asText()).json(changed)).ok();
		assertThat(now.get("reason").asText(), equalTo("Staff"));
		assertThat(desk.send(Call.to("PUT", one).ifMatch(added.get("version").asText()).json(changed)).refusal(412),
				equalTo("coverage.stale"));
		desk.send(Call.post(one + "/remove").ifMatch(now.get("version").asText()).json("{\"why\":\"In error\"}")).ok();
		assertThat(desk.get(insured.path()).text(), not(containsString(added.get("uuid").asText())));
		assertThat(desk.get(insured.path() + "?removed=true").text(), containsString(added.get("uuid").asText()));

		String patient = insured.person().row().at("/patient/uuid").asText();
		assertThat(log.said("patient=" + patient + "&category=coverage"), hasItem(containsString("coverage")));
	}

	@Test
	void givenWhoMayNot_thenNothingIsTold() {
		Desk stranger = clinic.signIn(Account.STRANGER);
		stranger.get(insured.path()).refusal(403);
		stranger.get("/coverages/payers").refusal(403);
		desk.get("/patients/" + "0".repeat(36) + "/coverages").refusal(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"kind\":\"gift\"}", "{\"kind\":[]}", "{\"kind\":\"self\",\"from\":\"2026-02-30\"}",
			"{\"kind\":\"self\",\"place\":\"x\"}", "{\"kind\":\"self\",\"shared\":\"x\"}", "[]" })
	void givenABodyThatSaysNothing_thenItIsRefused(String body) {
		add(body).refusal(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"kind\":\"self\",\"place\":10}", "{\"kind\":\"waiver\",\"place\":9,\"reason\":\"a\\nb\"}",
			"{\"kind\":\"insured\",\"place\":9}", "{\"kind\":\"self\",\"place\":9,\"from\":\"+12345-01-01\"}",
			"{\"kind\":\"self\",\"place\":9,\"from\":\"2026-02-02\",\"until\":\"2026-02-01\"}" })
	void givenAValueThatCannotBe_thenItsFieldIsNamed(String body) {
		Answer refused = add(body);
		assertThat(refused.refusal(422), equalTo("coverage.wrong"));
		assertThat(refused.json().at("/error/fields").size(), is(1));
	}

	private Answer add(String body) {
		return desk.send(Call.post(insured.path()).json(body));
	}
}
