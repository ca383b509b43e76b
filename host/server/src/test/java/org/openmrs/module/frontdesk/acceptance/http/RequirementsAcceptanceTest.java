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
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.StreamSupport;
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
import org.openmrs.module.frontdesk.acceptance.clinic.Insured;

/** A rule, what it says before somebody books, and what it opens when they do. */
@ExtendWith(ClinicExtension.class)
class RequirementsAcceptanceTest {

	private static final int MINUTES = 10;

	private static final String RULES = "/authorization-rules";

	private final Desk desk;

	private final Desk manager;

	private String patient;

	private String service;

	private JsonNode rule;

	private JsonNode appointment;

	RequirementsAcceptanceTest(Clinic clinic) {
		desk = clinic.signIn(Account.DESK);
		manager = clinic.signIn(Account.COLLEAGUE);
	}

	@BeforeEach
	void ask() {
		patient = desk.rows().stream().map(row -> row.at("/patient/uuid").asText()).distinct()
				.filter(one -> cases(one).isEmpty() && Insured.maybe(desk, one)).findFirst().orElse(null);
		assumeTrue(patient != null, "Everybody who comes today has a case already, or pays for themselves.");
		service = desk.get("/bookable").ok().get("services").get(0).get("uuid").asText();
		rule = manager.send(Call.post(RULES).json(asked(null, 2))).ok();
	}

	@AfterEach
	void takeAllBack() {
		if (rule == null) {
			return;
		}
		manager.send(Call.post(RULES + "/" + rule.get("uuid").asText() + "/retire")
				.json("{\"version\":" + rule.get("version") + "}"));
		if (appointment != null) {
			cancel();
		}
	}

	@Test
	void givenARule_whenTheDeskBooks_thenItIsToldBeforeAndACaseIsOpenedUntilItIsCancelled() {
		OffsetDateTime start = start();
		JsonNode told = look(start).ok();
		assertThat(told.get("state").asText(), equalTo("needed"));
		assertThat(told.get("rule").asText(), equalTo("Acceptance"));
		assertThat(OffsetDateTime.parse(told.get("due").asText()).isBefore(start), is(true));

		appointment = desk.send(Call.post("/appointments").json("""
				{"uuid":"%s","patient":"%s","kind":"Scheduled","hold":null,"overbook":null,"place":{"service":"%s",
				"serviceType":null,"providers":[],"location":null,"start":"%s","end":"%s"}}""".formatted(UUID.randomUUID(),
				patient, service, iso(start), iso(start.plusMinutes(MINUTES))))).ok();

		assertThat(cases(patient), equalTo(List.of("needed")));
		cancel();
		appointment = null;
		assertThat(cases(patient), equalTo(List.of("withdrawn")));
	}

	@Test
	void givenARule_thenItIsChangedByWhoMayAndSawItAsItIs() {
		String one = RULES + "/" + rule.get("uuid").asText();
		assertThat(desk.send(Call.to("PUT", one).json(asked(1, 3))).refusal(403), equalTo("privilege.missing"));

		JsonNode changed = manager.send(Call.to("PUT", one).json(asked(1, 3))).ok();
		assertThat(changed.get("leadDays").asInt(), is(3));
		assertThat(manager.send(Call.to("PUT", one).json(asked(1, 4))).refusal(412), equalTo("authorizationRule.stale"));
		rule = changed;

		Answer wrong = manager.send(Call.post(RULES).json(asked(null, 400)));
		assertThat(wrong.refusal(422), equalTo("authorizationRule.wrong"));
		assertThat(wrong.json().at("/error/fields/0/field").asText(), equalTo("leadDays"));
		assertThat(manager.send(Call.post(RULES).json("{}")).refusal(400), equalTo("authorizationRule.unreadable"));
		assertThat(StreamSupport.stream(desk.get(RULES).ok().get("rules").spliterator(), false)
				.anyMatch(each -> each.get("uuid").equals(rule.get("uuid"))), is(true));
	}

	private void cancel() {
		JsonNode now = StreamSupport
				.stream(desk.get("/patients/" + patient + "/appointments").ok().get("appointments").spliterator(), false)
				.filter(one -> one.get("uuid").equals(appointment.get("uuid"))).findFirst().orElseThrow();
		desk.send(Call.post("/appointments/" + now.get("uuid").asText() + "/cancel").json("{}")
				.ifMatch(now.get("tag").asText())).ok();
	}

	private Answer look(OffsetDateTime start) {
		return desk.send(Call.post("/appointments/cover-check").json("""
				{"patient":"%s","service":"%s","serviceType":null,"start":"%s","moved":null}""".formatted(patient, service,
				iso(start))));
	}

	private static String iso(OffsetDateTime moment) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
	}

	private List<String> cases(String of) {
		return StreamSupport.stream(desk.get("/patients/" + of + "/authorizations").ok().get("cases").spliterator(), false)
				.map(one -> one.get("state").asText()).toList();
	}

	private String asked(Integer version, int leadDays) {
		return """
				{"version":%s,"payer":null,"plan":null,"service":"%s","serviceType":null,"procedure":null,"fromSession":1,
				"periodDays":null,"leadDays":%d,"from":null,"until":null,"words":"Acceptance"}""".formatted(version, service,
				leadDays);
	}

	/** A free place that is far off and nobody else's. */
	private OffsetDateTime start() {
		OffsetDateTime from = OffsetDateTime.parse(desk.get("/desk").ok().get("now").asText())
				.plusDays(60 + ThreadLocalRandom.current().nextInt(100)).truncatedTo(ChronoUnit.DAYS);
		return OffsetDateTime.parse(desk
				.send(Call.post("/openings")
						.json("""
								{"service":"%s","providers":[],"patient":null,"location":null,"minutes":%d,"from":"%s","until":"%s",
								"preferred":null,"part":null,"days":[],"limit":1}"""
								.formatted(service, MINUTES, iso(from), iso(from.plusDays(20)))))
				.ok().at("/openings/0/start").asText());
	}
}
