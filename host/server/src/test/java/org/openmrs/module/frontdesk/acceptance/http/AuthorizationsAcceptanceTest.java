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

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
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
import org.openmrs.module.frontdesk.acceptance.clinic.KeptSetting;

/** Requests to payers over the network: for a patient of whom it is known who pays. */
@ExtendWith(ClinicExtension.class)
class AuthorizationsAcceptanceTest {

	private static final String PDF = Base64.getEncoder().encodeToString("%PDF-1.7 acceptance".getBytes(UTF_8));

	private static final String TEXT = Base64.getEncoder().encodeToString("A text".getBytes(UTF_8));

	private final Clinic clinic;

	private final Desk clerk;

	private final Desk manager;

	private final JsonNode insured;

	private JsonNode sheet;

	AuthorizationsAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.clerk = clinic.signIn(Account.CLERK);
		this.manager = clinic.signIn(Account.COLLEAGUE);
		this.insured = stream(clerk.get("/authorizations").ok().get("cases")).map(line -> one(line.get("uuid").asText()))
				.filter(one -> !one.get("coverages").isEmpty()).findFirst().orElseThrow();
		this.sheet = clerk.send(Call.post("/patients/" + patient() + "/authorizations").json(asked("\"Acceptance\""))).ok();
	}

	@AfterEach
	void withdraw() {
		sheet = one(uuid());
		while (!row("withdraw").isPresent() && row("correct").isPresent()) {
			sheet = act(manager, "correct", "\"reason\":\"Acceptance\"").ok();
		}
		act(manager, "withdraw", "\"reason\":\"Acceptance\"").ok();
	}

	@Test
	void givenARequest_whenThePayerPendsAndApprovesIt_thenItSaysSoAndEachStepTakesWhatTheTableSays() {
		assertThat(sheet.at("/line/state").asText(), equalTo("draft"));
		sheet = act(clerk, "submit", "").ok();
		assertThat(sheet.at("/line/next/clock").asText(), equalTo("reply"));
		sheet = review("A4", "\"reference\":\"R 77\"").ok();
		assertThat(sheet.at("/line/state").asText(), equalTo("pended"));

		Answer incomplete = review("A1", "\"from\":\"2026-12-01\",\"until\":\"2099-12-31\"");
		assertThat(incomplete.refusal(422), equalTo("case.field"));
		assertThat(incomplete.json().at("/error/fields/0/field").asText(), equalTo("number"));
		assertThat(review("A1", "\"number\":\"PA 1\",\"from\":\"2026-12-01\",\"until\":\"2026-11-01\"").refusal(422),
				equalTo("case.field"));
		assertThat(act(clerk, "submit", "").refusal(409), equalTo("case.action"));
		assertThat(act(clerk, "withdraw", "\"reason\":\"x\"").refusal(403), equalTo("privilege.missing"));

		JsonNode before = sheet;
		sheet = review("A1", "\"number\":\"PA 1\",\"units\":4,\"from\":\"2026-12-01\",\"until\":\"2099-12-31\"").ok();
		assertThat(sheet.at("/line/state").asText(), equalTo("approved"));
		assertThat(sheet.at("/line/next/at").asText(), startsWith("2100-01-01T00:00:00"));
		assertThat(clerk.send(Call.post("/authorizations/" + uuid() + "/actions")
				.json("{\"version\":" + before.at("/line/version") + ",\"action\":\"modify\"}")).status(), is(412));
		assertThat(stream(sheet.get("history")).map(event -> event.get("action").asText()).toList(),
				equalTo(List.of("open", "submit", "pend", "approve")));
		assertThat(sheet.at("/history/3/review").asText(), equalTo("A1"));
	}

	@Test
	void givenAnApprovalThatWasAnother_whenTheManagerCorrectsIt_thenItWaitsForTheAnswerAgain() {
		sheet = act(clerk, "submit", "").ok();
		String reply = sheet.at("/line/next/at").asText();
		sheet = review("A1", "\"number\":\"PA 1\",\"from\":\"2026-12-01\",\"until\":\"2099-12-31\"").ok();

		sheet = act(manager, "correct", "\"reason\":\"Somebody else's\"").ok();

		assertThat(sheet.at("/line/state").asText(), equalTo("submitted"));
		assertThat(sheet.at("/line/number").isNull(), is(true));
		assertThat(sheet.at("/line/next/at").asText(), equalTo(reply));
	}

	@Test
	void givenTheDesk_thenItSeesWhatIsNotClinicalAndChangesNothing() {
		Desk desk = clinic.signIn(Account.DESK);

		JsonNode seen = desk.get("/authorizations/" + uuid()).ok();

		assertThat(seen.get("clinical").isNull(), is(true));
		assertThat(seen.toString(), not(containsString("Acceptance")));
		assertThat(act(desk, "submit", "").refusal(403), equalTo("privilege.missing"));
		assertThat(desk.send(Call.post("/authorizations/" + uuid() + "/documents").json("{\"words\":\"x\"}")).refusal(403),
				equalTo("privilege.missing"));
		assertThat(clinic.signIn(Account.CLINICIAN).get("/authorizations/" + uuid()).refusal(403),
				equalTo("privilege.missing"));
	}

	@Test
	void givenADocument_thenItComesBackAsItWasAndIsNeverShown() {
		sheet = clerk.send(Call.post("/authorizations/" + uuid() + "/documents").json("{\"words\":\"Referral\"}")).ok();
		String document = "/authorizations/" + uuid() + "/documents/" + sheet.at("/clinical/documents/0/uuid").asText();
		assertThat(clerk.send(Call.post(document + "/file").json(file("evil.pdf",
				Base64.getEncoder().encodeToString(new byte[]{ 'M', 'Z', 0, 1 })))).refusal(422), equalTo("case.field"));
		assertThat(clerk.send(Call.post(document + "/file").json(file("x", "?"))).refusal(400), equalTo("case.unreadable"));

		sheet = clerk.send(Call.post(document + "/file").json(file("../<b>\\\"ü.html", PDF))).ok();
		Answer kept = clerk.get(document + "/file");

		assertThat(kept.text(), equalTo("%PDF-1.7 acceptance"));
		assertThat(kept.header("Content-Type").orElse(""), startsWith("application/pdf"));
		assertThat(kept.header("Content-Disposition").orElse(""), startsWith("attachment;"));
		assertThat(kept.header("Content-Disposition").orElse(""), not(containsString("/")));
		assertThat(kept.header("X-Content-Type-Options").orElse(""), equalTo("nosniff"));
		sheet = clerk.send(Call.post(document + "/remove").json("{}")).ok();
		assertThat(clerk.get(document + "/file").refusal(404), equalTo("case.document.unknown"));
	}

	@Test
	void givenASettingThatHasChanged_whenAFileComes_thenItIsKept() {
		sheet = clerk.send(Call.post("/authorizations/" + uuid() + "/documents").json("{\"words\":\"Referral\"}")).ok();
		String document = "/authorizations/" + uuid() + "/documents/" + sheet.at("/clinical/documents/0/uuid").asText();
		try (KeptSetting size = new KeptSetting(manager, "authorizations.document.megabytes")) {
			size.set(size.value().equals("9") ? "8" : "9", size.tag()).ok();

			sheet = clerk.send(Call.post(document + "/file").json(file("letter.hta", TEXT))).ok();
		}
		assertThat(clerk.get(document + "/file").header("Content-Disposition").orElse(""), containsString("letter.hta.txt"));
		sheet = clerk.send(Call.post(document + "/remove").json("{}")).ok();
	}

	@Test
	void givenAPromise_thenItIsAClockUntilItIsKept() {
		sheet = act(clerk, "submit", "").ok();
		sheet = clerk
				.send(Call.post("/authorizations/" + uuid() + "/contacts").json("{\"with\":\"Ms Otieno\",\"said\":\"Soon\","
						+ "\"promised\":\"A call\",\"promisedBy\":\"" + sheet.get("now").asText().substring(0, 10) + "\"}"))
				.ok();
		assertThat(sheet.at("/line/next/clock").asText(), equalTo("callback"));
		String contact = sheet.at("/contacts/0/uuid").asText();

		sheet = clerk.send(Call.post("/authorizations/" + uuid() + "/contacts/" + contact + "/keep").json("{}")).ok();

		assertThat(sheet.at("/line/next/clock").asText(), equalTo("reply"));
	}

	@Test
	void givenWhatItCanBeFor_thenWhatIsOfferedIsTakenAndOnlyForWhoWorksOnIt() {
		JsonNode choices = clerk.get("/authorizations/" + uuid() + "/choices").ok();
		JsonNode service = choices.at("/services/0");
		JsonNode provider = choices.at("/providers/0");
		String visits = stream(choices.get("appointments")).limit(2).map(one -> one.get("uuid").toString()).toList()
				.toString();

		sheet = clerk.send(Call.to("PUT", "/authorizations/" + uuid())
				.json("{\"version\":" + sheet.at("/line/version") + ",\"service\":" + service.get("uuid") + ",\"provider\":"
						+ provider.get("uuid") + ",\"appointments\":" + visits + "}"))
				.ok();

		assertThat(sheet.at("/line/service"), equalTo(service));
		assertThat(sheet.at("/line/provider"), equalTo(provider));
		assertThat(stream(sheet.get("appointments")).map(one -> one.get("uuid").toString()).toList().toString(),
				equalTo(visits));
		Desk desk = clinic.signIn(Account.DESK);
		assertThat(desk.get("/authorizations/" + uuid() + "/choices").refusal(403), equalTo("privilege.missing"));
		assertThat(clerk.get("/authorizations/00000000-0000-4000-8fff-0000000000ff/choices").refusal(404),
				equalTo("case.unknown"));
	}

	@Test
	void givenWhoLooksWhatItCanBeFor_thenItIsOnRecordThatTheySawThePatient() {
		JsonNode other = stream(manager.get("/authorizations?state=appeal").ok().get("cases")).findFirst().orElse(null);
		assumeTrue(other != null, "Nobody appeals here.");
		AccessLog log = AccessLog.from(clinic);

		manager.get("/authorizations/" + other.get("uuid").asText() + "/choices").ok();

		assertThat(log.said("patient=" + other.at("/patient/uuid").asText()), hasItem("coverage view done"));
	}

	@Test
	void givenSomethingThatIsLookedFor_thenTheDictionaryAnswersAsTheDocumentSays() {
		clerk.get("/authorizations/procedures?q=97").ok();
		assertThat(clerk.get("/authorizations/procedures?q=9").refusal(422), equalTo("case.search"));
		assertThat(clerk.get("/authorizations/procedures").refusal(422), equalTo("case.search"));
		assertThat(clinic.signIn(Account.DESK).get("/authorizations/procedures?q=97").refusal(403),
				equalTo("privilege.missing"));
	}

	@Test
	void givenWhoSawAndChangedIt_thenItIsOnRecord() {
		AccessLog log = AccessLog.from(clinic);
		// what the clerk sees again within minutes is counted in a record that is there already
		manager.get("/authorizations/" + uuid()).ok();
		sheet = act(clerk, "submit", "").ok();

		assertThat(log.said("patient=" + patient()), hasItem("coverage view done"));
		assertThat(log.said("patient=" + patient()), hasItem("coverage change done"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"action\":\"fly\"", "\"review\":\"A9\"", "\"action\":\"submit\",\"due\":\"soon\"",
			"\"action\":\"submit\",\"from\":\"2026-13-01\"", "\"units\":\"x\",\"action\":\"submit\"", "\"reason\":\"x\"" })
	void givenWhatCannotBeRead_thenItIsRefused(String step) {
		clerk.send(Call.post("/authorizations/" + uuid() + "/actions")
				.json("{\"version\":" + sheet.at("/line/version") + "," + step + "}")).refusal(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"from\":\"-999999999-01-01\"", "\"until\":\"+999999999-12-31\"", "\"units\":0",
			"\"units\":10000", "\"words\":\"\\u0000\"", "\"items\":[null]", "\"items\":[{\"words\":\" \"}]" })
	void givenWhatCannotBe_thenItIsRefusedByItsField(String asked) {
		Answer answer = clerk.send(Call.to("PUT", "/authorizations/" + uuid())
				.json("{\"version\":" + sheet.at("/line/version") + "," + asked + "}"));
		assertThat(answer.refusal(422), equalTo("case.field"));
	}

	private String asked(String words) {
		return "{\"coverage\":" + insured.at("/coverages/0/uuid") + ",\"units\":8,\"words\":" + words
				+ ",\"items\":[{\"system\":\"CPT\",\"code\":\"97110\",\"words\":\"Exercises\",\"units\":8}]}";
	}

	private static String file(String name, String content) {
		ObjectNode file = JsonNodeFactory.instance.objectNode();
		return file.put("name", name).put("content", content).toString();
	}

	private String patient() {
		return insured.at("/line/patient/uuid").asText();
	}

	private String uuid() {
		return sheet.at("/line/uuid").asText();
	}

	private JsonNode one(String uuid) {
		return clerk.get("/authorizations/" + uuid).ok();
	}

	private Answer act(Desk who, String action, String more) {
		return step(who, "\"action\":\"" + action + "\"", more);
	}

	private Answer review(String code, String more) {
		return step(clerk, "\"review\":\"" + code + "\"", more);
	}

	private Answer step(Desk who, String what, String more) {
		return who.send(Call.post("/authorizations/" + uuid() + "/actions").json(
				"{\"version\":" + sheet.at("/line/version") + "," + what + (more.isEmpty() ? "" : "," + more) + "}"));
	}

	/** The table's row for the state in which it is. */
	private Optional<JsonNode> row(String action) {
		return stream(clerk.get("/authorizations/transitions").ok().get("transitions"))
				.filter(row -> row.get("from").equals(sheet.at("/line/state")) && row.get("action").asText().equals(action))
				.findFirst();
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}
}
