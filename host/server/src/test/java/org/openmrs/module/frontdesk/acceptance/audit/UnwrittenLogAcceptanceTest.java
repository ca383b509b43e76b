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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.AccessLog;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptSetting;
import org.openmrs.module.frontdesk.host.server.EmbeddedHost;

/** The database takes no records for a while. */
@ExtendWith(ClinicExtension.class)
class UnwrittenLogAcceptanceTest {

	private static final String REFUSE_OURS = "audit.refuse.ours";

	private static final int CLOSES_AFTER_AT_MOST = 120;

	private static final long LOOK_AGAIN_NANOS = 250_000_000;

	private final Clinic clinic;

	private Desk desk;

	private Desk manager;

	private AccessLog log;

	private boolean isAway;

	UnwrittenLogAcceptanceTest(Clinic clinic) {
		assumeTrue(clinic.ours(), "The log of another clinic is not for the tests to break.");
		this.clinic = clinic;
	}

	@BeforeEach
	void signIn() {
		desk = clinic.signIn(Account.DESK);
		manager = clinic.signIn(Account.COLLEAGUE);
		log = AccessLog.from(clinic);
	}

	@AfterEach
	void comeBack() throws SQLException {
		if (isAway) {
			run("rename table frontdesk_access_away to frontdesk_access");
			isAway = false;
			for (int i = 0; i < CLOSES_AFTER_AT_MOST && !capture().get("state").asText().equals("good"); i++) {
				LockSupport.parkNanos(LOOK_AGAIN_NANOS);
			}
			assertThat(capture().toString(), capture().get("state").asText(), is("good"));
		}
	}

	/** Somebody's sign-in cannot be recorded any more, by which the server knows. */
	private void goAway() throws SQLException {
		run("rename table frontdesk_access to frontdesk_access_away");
		isAway = true;
		assertThat(new Desk(clinic).trySignIn("nobody-" + System.nanoTime(), "wrong").status(), is(200));
		assertThat(capture().get("state").asText(), is("bad"));
	}

	private void run(String statement) throws SQLException {
		EmbeddedHost host = clinic.host();
		try (Connection connection = DriverManager.getConnection(host.jdbcUrl(), host.databaseUser(),
				host.databasePassword()); Statement sql = connection.createStatement()) {
			sql.execute(statement);
		}
	}

	private JsonNode capture() {
		return StreamSupport.stream(manager.get("/health").ok().get("checks").spliterator(), false)
				.filter(check -> check.get("id").asText().equals("auditCapture")).findFirst().orElseThrow();
	}

	private JsonNode row(Expected person) {
		return manager.row(person.appointment()).orElseThrow();
	}

	@Test
	void givenUnrecordedIsRefused_whenSomebodyIsCheckedIn_thenItIsRefusedAndHasNotHappened() throws SQLException {
		try (Expected person = Expected.any(clinic)) {
			goAway();

			Answer answer = desk.checkIn(person.appointment(), person.tag());

			assertThat(answer.toString(), answer.status(), is(503));
			assertThat(answer.json().at("/error/code").asText(), equalTo("audit.unavailable"));
			assertThat(answer.header("Retry-After").isPresent(), is(true));
			comeBack();
			assertThat(row(person), equalTo(person.row()));
			assertThat(log.said("action=gap"), hasSize(1));
			desk.checkIn(person.appointment(), person.tag()).ok();
		}
	}

	@Test
	void givenUnrecordedIsLetThrough_whenSomebodyIsCheckedIn_thenItHappensAndIsRecordedLater() throws SQLException {
		try (KeptSetting setting = new KeptSetting(manager, REFUSE_OURS); Expected person = Expected.any(clinic)) {
			setting.set("false", setting.tag());
			goAway();

			desk.checkIn(person.appointment(), person.tag()).ok();

			comeBack();
			assertThat(row(person).get("status").asText(), equalTo("CheckedIn"));
			assertThat(log.said("patient=" + person.row().at("/patient/uuid").asText()),
					hasItem("appointment change done"));
			List<JsonNode> gap = log.lines("action=gap");
			assertThat(gap, hasSize(1));
			assertThat(gap.get(0).get("number").asLong() < log.lines("action=change").get(0).get("number").asLong(),
					is(true));
		}
	}
}
