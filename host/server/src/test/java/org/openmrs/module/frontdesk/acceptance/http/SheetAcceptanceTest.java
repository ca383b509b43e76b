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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;

/** How a patient is reached and what helps them, over the network. */
@ExtendWith(ClinicExtension.class)
class SheetAcceptanceTest {

	private final Clinic clinic;

	private final Desk desk;

	private String patient;

	SheetAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
	}

	@Test
	void givenANumber_whenItIsCorrectedWithASlip_thenItIsAskedAboutAndTakenWhenSure() {
		JsonNode sheet = sheet();
		assumeFalse(sheet.get("phones").isEmpty(), "This OpenMRS has no person attribute for phone numbers.");
		String type = sheet.at("/phones/0/type").asText();
		String before = sheet.at("/phones/0/value").asText("");
		try {
			correct(type, "+254712345678", true).ok();
			assertThat(correct(type, "+254712354678", false).refusal(422), equalTo("contact.didYouMean"));
			assertThat(sheet().at("/phones/0/value").asText(), equalTo("+254712345678"));

			JsonNode sure = correct(type, "+254712354678", true).ok();
			assertThat(sure.at("/phones/0/value").asText(), equalTo("+254712354678"));
			assertThat(sure.get("confirmed").isTextual(), is(true));
			assertThat(correct(type, "+2547", true).refusal(422), equalTo("contact.phone"));
			assertThat("a slip comes first", correct(type, "+25471235467", false).refusal(422),
					equalTo("contact.didYouMean"));
			assertThat(correct(type, "+25471235467", true).refusal(422), equalTo("contact.phone"));
		} finally {
			correct(type, before.length() < 5 ? "" : before, true);
		}
	}

	@Test
	void givenAnAddress_whenAPartIsCorrected_thenItIsTakenAsTheSiteLaysItOut() {
		JsonNode first = sheet().at("/address/0");
		assumeFalse(first.isMissingNode(), "This OpenMRS has no address template.");
		String part = first.get("name").asText();
		String before = first.get("value").asText("");
		assertThat(first.get("label").asText(), not(equalTo("")));
		try {
			JsonNode sheet = address(part, "77 Test Road", true).ok();
			assertThat(sheet.at("/address/0/value").asText(), equalTo("77 Test Road"));
			assertThat(sheet().at("/address/0/value").asText(), equalTo("77 Test Road"));
			assertThat(address(part, "x".repeat(256), true).refusal(422), equalTo("sheet.text"));
			assertThat(address("startDate", "2020-01-01", true).refusal(422), equalTo("address.unknown"));
			assertThat(desk.send(contact("[{\"name\":null,\"value\":\"1\"}]", "")).refusal(400),
					equalTo("sheet.unreadable"));
			assertThat(desk.send(contact("[null]", "")).refusal(400), equalTo("sheet.unreadable"));
		} finally {
			address(part, before, true);
		}
	}

	@Test
	void givenHowSomebodyWantsToBeCalled_thenTheRowAndTheAnswersSayIt() {
		try (Expected person = Expected.any(clinic)) {
			patient = person.row().at("/patient/uuid").asText();
			try {
				need("preferredName", "Sam").ok();
				need("spokenAs", "SAHM").ok();
				JsonNode row = desk.row(person.appointment()).orElseThrow();
				assertThat(row.at("/patient/called").asText(), equalTo("Sam"));
				assertThat(row.at("/patient/spoken").asText(), equalTo("SAHM"));
				assertThat(row.get("tag").asText(), equalTo(person.tag()));
				assertThat(desk.checkIn(person.appointment(), person.tag()).ok().at("/patient/called").asText(),
						equalTo("Sam"));
			} finally {
				need("preferredName", "");
				need("spokenAs", "");
			}
		}
	}

	@Test
	void givenNeeds_whenTheyAreRecorded_thenTheBoardPointsThemOutWithThePoll() {
		try (Expected person = Expected.any(clinic)) {
			patient = person.row().at("/patient/uuid").asText();
			try {
				JsonNode sheet = need("interpreter", "Somali").ok();

				assertThat(sheet.at("/needs/interpreter").asText(), equalTo("Somali"));
				assertThat(flags(person), hasItem("interpreter"));
				assertThat(need("interpreter", "x".repeat(51)).refusal(422), equalTo("sheet.text"));
			} finally {
				need("interpreter", "").ok();
			}
			assertThat(flags(person), not(hasItem("interpreter")));
		}
	}

	@Test
	void givenATagOfAnEarlierState_thenNothingIsOverwritten() {
		Call call = Call.to("PUT", path("/needs")).json("{\"needs\":[]}");
		assertThat(desk.send(call.ifMatch("0123456789abcdef")).refusal(412), equalTo("sheet.stale"));
		assertThat(desk.send(call).refusal(400), equalTo("ifMatch.missing"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"phones\":null,\"birthDate\":null,\"address\":[],\"sure\":[]}",
			"{\"phones\":[{\"type\":null,\"value\":\"1\"}],\"birthDate\":null,\"address\":[],\"sure\":[]}",
			"{\"phones\":[],\"birthDate\":\"31.12.1999\",\"address\":[],\"sure\":[]}", "{\"phones\":1}", "[]" })
	void givenABodyThatSaysNothing_thenItIsRefused(String body) {
		desk.send(Call.to("PUT", path("/contact")).json(body).ifMatch(sheet().get("tag").asText())).refusal(400);
	}

	@Test
	void givenNobody_thenThereIsNoSheet() {
		assertThat(desk.get("/patients/" + UUID.randomUUID() + "/sheet").refusal(404), equalTo("patient.unknown"));
		assertThat(clinic.signIn(Account.STRANGER).get(path("/sheet")).refusal(403), equalTo("privilege.missing"));
	}

	private String path(String what) {
		if (patient == null) {
			try (Expected person = Expected.any(clinic)) {
				patient = person.row().at("/patient/uuid").asText();
			}
		}
		return "/patients/" + patient + what;
	}

	private JsonNode sheet() {
		return desk.get(path("/sheet")).ok();
	}

	private Answer correct(String type, String number, boolean sure) {
		String body = "{\"phones\":[{\"type\":\"%s\",\"value\":\"%s\"}],\"birthDate\":null,\"address\":[],\"sure\":[%s]}"
				.formatted(type,
						number, sure ? '"' + type + '"' : "");
		return desk.send(Call.to("PUT", path("/contact")).json(body).ifMatch(sheet().get("tag").asText()));
	}

	private Answer address(String part, String text, boolean sure) {
		return desk.send(contact("[{\"name\":\"%s\",\"value\":\"%s\"}]".formatted(part, text),
				sure ? '"' + part + '"' : ""));
	}

	private Call contact(String address, String sure) {
		return Call.to("PUT", path("/contact"))
				.json("{\"phones\":[],\"birthDate\":null,\"address\":%s,\"sure\":[%s]}".formatted(address, sure))
				.ifMatch(sheet().get("tag").asText());
	}

	private Answer need(String need, String text) {
		String body = "{\"needs\":[{\"need\":\"%s\",\"text\":\"%s\"}]}".formatted(need, text);
		return desk.send(Call.to("PUT", path("/needs")).json(body).ifMatch(sheet().get("tag").asText()));
	}

	private List<String> flags(Expected person) {
		return StreamSupport.stream(desk.get("/board").ok().get("flags").spliterator(), false)
				.filter(flag -> flag.get("appointment").asText().equals(person.appointment()))
				.map(flag -> flag.get("flag").asText()).toList();
	}
}
