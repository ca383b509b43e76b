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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

/** Finding people over the network: by all that is known of somebody, and by nobody who may not. */
@ExtendWith(ClinicExtension.class)
class PeopleAcceptanceTest {

	private final Clinic clinic;

	private final Desk desk;

	PeopleAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
	}

	private static Answer search(Desk who, String text, int limit) {
		return who.send(Call.post("/people/search")
				.json(new ObjectMapper().createObjectNode().put("text", text).put("limit", limit).toString()));
	}

	private List<JsonNode> found(String text) {
		return StreamSupport.stream(search(desk, text, 20).ok().get("people").spliterator(), false).toList();
	}

	private static String reversed(String name) {
		List<String> words = Arrays.asList(name.split("\\s+"));
		Collections.reverse(words);
		return String.join(" ", words);
	}

	@Test
	void givenSomebodyOfToday_thenTheyAreFoundByIdentifierAndByNameWithTheirAppointment() {
		try (Expected person = Expected.withLongName(clinic)) {
			String uuid = person.row().at("/patient/uuid").asText();

			JsonNode byIdentifier = found(person.findable()).get(0);
			assertThat(byIdentifier.at("/patient/uuid").asText(), equalTo(uuid));
			assertThat(byIdentifier.get("wholeIdentifier").asBoolean(),
					is(person.row().at("/patient/identifier").isTextual()));

			String words = reversed(person.name().toLowerCase());
			List<JsonNode> byName = found(words + " " + person.row().at("/patient/birthDate").asText(""));
			JsonNode one = byName.stream().filter(each -> each.at("/patient/uuid").asText().equals(uuid)).findFirst()
					.orElseThrow();
			assertThat(one.get("today").findValuesAsText("appointment"), hasItem(person.appointment()));
		}
	}

	@Test
	void givenALimit_thenNoMoreAreFoundAndItIsSaidThatThereAre() {
		try (Expected person = Expected.withLongName(clinic)) {
			JsonNode one = search(desk, person.name().substring(0, 2), 1).ok();

			assertThat(one.get("people").size(), equalTo(1));
			assertThat(one.get("complete").asBoolean(), is(true));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "a", "''", "\u0000", "%_%_" })
	void givenATextThatCannotBeLookedFor_thenItIsRefused(String text) {
		assertThat(search(desk, text, 20).refusal(422), equalTo("people.length"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "' or 1=1 --", "99999999999999999999999", "31/02/1985", "00/00/0000", "-1y", "999y",
			"1/1/1/1/1", "\uD83D\uDE00\uD83D\uDE00 ab", "(((((((((( ab", "+++ 12", "0000000000000",
			"\u0661\u0669\u0668\u0665" })
	void givenOddTexts_thenTheAnswerIsClear(String text) {
		search(desk, text, 20).ok();
	}

	@Test
	void givenALimitThatCannotBe_thenItIsRefused() {
		assertThat(search(desk, "somebody", 0).refusal(422), equalTo("people.limit"));
		assertThat(search(desk, "somebody", 21).refusal(422), equalTo("people.limit"));
		assertThat(desk.send(Call.post("/people/search").json("{\"text\":\"somebody\"}")).refusal(400),
				equalTo("request.unreadable"));
	}

	@Test
	void givenWhoMayNot_thenNobodyIsFound() {
		Desk stranger = clinic.signIn(Account.STRANGER);
		assertThat(search(stranger, "somebody", 5).refusal(403), equalTo("privilege.missing"));
		assertThat(stranger.get("/people/index").refusal(403), equalTo("privilege.missing"));
		assertThat(stranger.send(Call.post("/people/index").json("{}")).refusal(403), equalTo("privilege.missing"));
	}

	@Test
	void givenTheManager_thenTheySeeHowFarTheIndexIs() {
		JsonNode index = clinic.signIn(Account.COLLEAGUE).get("/people/index").ok();
		assertThat(index.get("complete").asBoolean(), is(true));
		assertThat(index.get("done").asInt() > 0, is(true));
	}
}
