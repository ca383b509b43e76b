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
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;

/** What works and what does not, over the network. */
@ExtendWith(ClinicExtension.class)
class HealthAcceptanceTest {

	private static final List<String> STATES = List.of("good", "warn", "bad");

	private final Clinic clinic;

	private final JsonNode health;

	HealthAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.health = clinic.signIn(Account.COLLEAGUE).get("/health").ok();
	}

	@Test
	void givenTheChecks_thenEachHasASentenceAndWhereItIsNotGoodSomethingToDo() {
		for (JsonNode check : health.get("checks")) {
			String state = check.get("state").asText();
			assertThat(state, in(STATES));
			assertThat(check.get("sentence").asText(), matchesPattern("\\p{Lu}[^{}<>]+\\."));
			assertThat(check.toString(), check.get("todo").isNull(), is(state.equals("good")));
			if (!state.equals("good")) {
				assertThat(check.get("todo").asText(), matchesPattern("\\p{Lu}[^{}<>]+\\."));
			}
		}
		assertThat(ids("checks"),
				containsInAnyOrder("database", "platform", "appointments", "index", "feed", "background", "personIndex",
						"settings", "visitType", "settingsFile", "privileges", "auditCapture", "auditKey", "auditSealing",
						"auditWitness", "auditTriggers", "auditVerification", "auditRetention", "auditDurability"));
	}

	@Test
	void givenTheState_thenItIsThatOfTheWorstCheck() {
		int worst = StreamSupport.stream(health.get("checks").spliterator(), false)
				.mapToInt(check -> STATES.indexOf(check.get("state").asText())).max().orElseThrow();
		assertThat(health.get("state").asText(), equalTo(STATES.get(worst)));
	}

	@Test
	void givenTheRunningModule_thenItsPartsAreGood() {
		for (JsonNode check : health.get("checks")) {
			if (List.of("database", "platform", "appointments", "index", "background", "privileges",
					"auditCapture", "auditKey", "auditTriggers")
					.contains(check.get("id").asText())) {
				assertThat(check.toString(), check.get("state").asText(), equalTo("good"));
			}
		}
		assertThat(health.get("version").asText(), matchesPattern("\\d+\\.\\d+\\.\\d+.*"));
		assertThat(ids("jobs"),
				containsInAnyOrder("feed.purge", "hold.purge", "person.index", "page.filters", "audit.capture",
						"audit.retention",
						"audit.seal",
						"audit.checkpoint", "audit.witness", "audit.verify", "show.learn", "offers", "offers.wishes",
						"authorizations.expiry", "authorizations.review"));
		health.get("jobs").forEach(job -> assertThat(job.toString(), job.get("state").asText(), equalTo("good")));
		health.get("changesByDay")
				.forEach(day -> assertThat(day.get("day").asText(), matchesPattern("\\d{4}-\\d{2}-\\d{2}")));
	}

	@Test
	void givenNoPrivilege_thenNothingIsSaid() {
		Desk desk = clinic.signIn(Account.DESK);
		assertThat(desk.get("/health").refusal(403), equalTo("privilege.missing"));
	}

	private List<String> ids(String list) {
		return StreamSupport.stream(health.get(list).spliterator(), false).map(each -> each.get("id").asText()).toList();
	}
}
