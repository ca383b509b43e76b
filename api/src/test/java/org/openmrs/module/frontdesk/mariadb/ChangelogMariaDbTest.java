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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.FrontDeskActivator;

class ChangelogMariaDbTest extends CommittedTest {

	private static final String INDEXES = "select count(*) from information_schema.statistics where table_schema = database()"
			+ " and table_name = 'patient_appointment' and column_name = 'start_date_time' and seq_in_index = 1";

	private static final String FORGET = "delete from DATABASECHANGELOG where id like 'frontdesk-%'";

	@AfterEach
	void putTheIndexBack() throws Exception {
		DATABASE.run("drop index if exists site_start on patient_appointment");
		DATABASE.run("create index if not exists frontdesk_appointment_start on patient_appointment (start_date_time)");
	}

	@Test
	void givenItHasRun_whenItIsRunAgain_thenNothingHappens() throws Exception {
		String before = DATABASE.ask("select count(*) from DATABASECHANGELOG");
		migrate();
		assertEquals(before, DATABASE.ask("select count(*) from DATABASECHANGELOG"));
	}

	@Test
	void givenTablesThatAreThereAlready_whenItsRecordIsLost_thenItLeavesThemAlone() throws Exception {
		book(today(10, 0));
		String changes = DATABASE.ask("select count(*) from frontdesk_change");
		DATABASE.run(FORGET);

		migrate();

		assertEquals(changes, DATABASE.ask("select count(*) from frontdesk_change"));
		assertEquals("1", DATABASE.ask(INDEXES));
	}

	@Test
	void givenASiteWithAnIndexOfItsOwn_thenOursIsNotMade() throws Exception {
		DATABASE.run("create index site_start on patient_appointment (start_date_time)");
		DATABASE.run("drop index frontdesk_appointment_start on patient_appointment");
		DATABASE.run(FORGET);

		migrate();

		assertEquals("1", DATABASE.ask(INDEXES));
	}

	@Test
	void givenADaysBoard_thenItIsReadByTheIndex() throws Exception {
		String plan = DATABASE.ask("explain format=json select * from patient_appointment"
				+ " where start_date_time >= '2026-11-23 00:00:00' and start_date_time < '2026-11-24 00:00:00'");
		assertTrue(plan.contains("frontdesk_appointment_start"), plan);
	}

	private static void migrate() throws Exception {
		try (Connection connection = DATABASE.connect()) {
			ClinicDatabase.migrate(connection, FrontDeskActivator.class);
		}
	}
}
