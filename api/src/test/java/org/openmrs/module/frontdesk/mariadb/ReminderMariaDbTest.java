/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.Reminder;
import org.openmrs.module.frontdesk.insurance.ReminderCount;
import org.openmrs.module.frontdesk.insurance.ReminderLevel;
import org.openmrs.module.frontdesk.insurance.Reminders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What is due of requests to payers. */
class ReminderMariaDbTest extends CommittedTest {

	private static final String FIRST = "00000000-0000-4000-8bbb-000000000001";

	@Autowired
	@Qualifier("frontdesk.reminders")
	private Reminders reminders;

	@Autowired
	@Qualifier("frontdesk.authorizationService")
	private AuthorizationService authorizations;

	@BeforeEach
	void casesThatAreDue() throws Exception {
		Instant endOfToday = time.startOf(time.today().plusDays(1));
		request(1, "submitted", time.now().minus(Duration.ofDays(20)));
		request(2, "pended", time.now().minusMillis(1));
		request(3, "information", endOfToday);
		request(4, "approved", endOfToday);
		request(5, "draft", endOfToday.plusMillis(1));
		request(6, "closed", time.now().minus(Duration.ofDays(20)));
		DATABASE.run("insert into frontdesk_authorization (uuid, version, patient_id, state, urgency, words, used_units,"
				+ " appeal_level, opened_at, state_since) values (uuid(), 1, " + CIRU
				+ ", 'denied', 'standard', '', 0, 0, 0, 0)");
	}

	@Test
	void givenCasesThatAreDue_thenEachCountsOnceAsFarAsItIsPressing() throws Exception {
		assertEquals(new ReminderCount(2, 1, 1), counted());

		List<Reminder> due = by("admin", reminders::due).get();
		assertEquals(List.of(ReminderLevel.ESCALATED, ReminderLevel.OVERDUE, ReminderLevel.TODAY, ReminderLevel.TODAY),
				due.stream().map(Reminder::level).toList());
		assertEquals(FIRST, due.get(0).request());
	}

	@Test
	void givenACaseIsMovedOn_thenItIsDueNoMore() throws Exception {
		assertEquals(new ReminderCount(2, 1, 1), counted());

		by("admin",
				() -> authorizations.act(FIRST, 1, new CaseStep(CaseAction.WITHDRAW, null, "Not needed", null, null, null,
						null, null, null)))
				.get();

		assertEquals(new ReminderCount(2, 1, 0), counted());
	}

	private ReminderCount counted() throws Exception {
		return by("admin", authorizations::reminders).get();
	}

	private static void request(int number, String state, Instant due) throws Exception {
		DATABASE.run("insert into frontdesk_authorization (uuid, version, patient_id, state, urgency, words, used_units,"
				+ " appeal_level, opened_at, state_since, next_at, next_clock) values ('" + FIRST.substring(0, 35) + number
				+ "', 1, " + CIRU + ", '" + state + "', 'standard', '', 0, 0, 0, 0, " + due.toEpochMilli() + ", 'reply')");
	}
}
