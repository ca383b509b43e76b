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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
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
import org.openmrs.module.frontdesk.acceptance.clinic.FreedPlaces;

/** A place that comes free goes from one who waits to the next, and odd requests get a clear answer. */
@ExtendWith(ClinicExtension.class)
class OffersAcceptanceTest {

	private final Clinic clinic;

	private final Desk desk;

	private final String service;

	OffersAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		desk = clinic.signIn(Account.DESK);
		service = desk.get("/bookable").ok().get("services").get(0).get("uuid").asText();
	}

	@Test
	void givenTwoWhoWait_whenAPlaceComesFree_thenOneIsAskedAfterTheOtherAndNobodyElseGetsIt() {
		try (FreedPlaces places = new FreedPlaces(clinic, service)) {
			places.take();
			JsonNode first = places.wish(1).ok();
			FreedPlaces.pause();
			places.wish(2).ok();
			Answer twice = places.wish(1);
			assertThat(twice.refusal(409), equalTo("wish.already"));
			assertThat(twice.sentence(), containsString("End that wish first"));

			places.giveBack();
			JsonNode offer = places.offer();

			assertThat(offer.at("/patient/uuid").asText(), equalTo(places.patient(1)));
			assertThat(offer.get("reason").asText(), equalTo("longest"));
			assertThat(offer.get("bookedAt").isNull(), is(true));
			assertThat(places.book(0).status(), is(409));
			JsonNode declined = places.answer(offer, "decline").ok();
			assertThat(declined.get("status").asText(), equalTo("declined"));
			assertThat(declined.at("/answered/by").asText(), equalTo(desk.name()));
			Answer late = places.answer(offer, "accept");
			assertThat(late.refusal(409), equalTo("offer.declined"));
			assertThat(late.sentence(), containsString(desk.name()));

			JsonNode next = places.offer();
			assertThat(next.at("/patient/uuid").asText(), equalTo(places.patient(2)));
			assertThat(next.get("askedBefore").asInt(), is(1));
			JsonNode accepted = places.answer(next, "accept").ok();

			assertThat(accepted.get("status").asText(), equalTo("accepted"));
			assertThat(places.has(places.patient(2)), is(true));
			assertThat(places.open(), empty());
			assertThat(places.answer(next, "decline").refusal(409), equalTo("offer.accepted"));
			List<String> waiting = desk.get("/patients/" + places.patient(1) + "/wishes").ok().findValuesAsText("uuid");
			assertThat(waiting.contains(first.get("uuid").asText()), is(true));
		}
	}

	@Test
	void givenNothingNew_thenAPollIsAnsweredWithoutABody() {
		Answer read = desk.get("/offers");
		Answer again = desk.send(Call.get("/offers").with("If-None-Match", read.header("ETag").orElseThrow()));

		assertThat(read.ok().get("offers").isArray(), is(true));
		assertThat(again.status(), is(304));
		assertThat(again.text(), is(""));
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{}",
			"{\"patient\":\"%1$s\"}",
			"{\"patient\":\"%1$s\",\"kind\":\"earlier\"}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"sooner\"}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"notice\":-1}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"notice\":99999999999999999999}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"minutes\":0}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"minutes\":1441}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"minutes\":\"<script>\"}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"from\":\"2026-13-45\"}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"until\":\"1999-12-31\"}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"until\":\"+999999999-12-31T\"}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"parts\":[null]}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"parts\":[\"night\"]}",
			"{\"patient\":\"%1$s\",\"service\":\"%2$s\",\"kind\":\"earlier\",\"provider\":\"' or '1'='1\"}",
			"{\"patient\":\"%1$s\",\"service\":\"' or '1'='1\",\"kind\":\"earlier\"}",
			"{\"patient\":\"' or '1'='1\",\"service\":\"%2$s\",\"kind\":\"earlier\"}",
			"{\"patient\":\"%1$s\",\"appointment\":\"%2$s\",\"kind\":\"standby\"}",
			"{\"patient\":{\"uuid\":\"%1$s\"},\"service\":[],\"kind\":7}" })
	void givenAnOddWish_thenItIsRefusedInWords(String body) {
		String patient = desk.rows().get(0).at("/patient/uuid").asText();

		desk.send(Call.post("/wishes").json(body.formatted(patient, service))).refusal(Set.of(400, 404, 422));
	}

	@Test
	void givenAnEndedWish_thenItCannotBeEndedAgain() {
		try (FreedPlaces places = new FreedPlaces(clinic, service)) {
			String uuid = places.wish(1).ok().get("uuid").asText();

			assertThat(desk.send(Call.post("/wishes/" + uuid + "/end")).status(), is(204));
			assertThat(desk.send(Call.post("/wishes/" + uuid + "/end")).refusal(404), equalTo("wish.unknown"));
		}
	}
}
