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
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskRoles;

class ChangelogMariaDbTest extends CommittedTest {

	private static final String INDEXES = "select count(*) from information_schema.statistics where table_schema = database()"
			+ " and table_name = 'patient_appointment' and column_name = 'start_date_time' and seq_in_index = 1";

	private static final String FORGET = "delete from DATABASECHANGELOG where id like 'frontdesk-%'";

	@AfterEach
	void putTheIndexBack() throws Exception {
		DATABASE.run("drop index if exists site_start on patient_appointment");
		DATABASE.run("create index if not exists frontdesk_appointment_time on patient_appointment"
				+ " (start_date_time, end_date_time, appointment_service_id, patient_id)");
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
	void givenASiteWithAnIndexOfItsOwn_thenItStaysBesideOurs() throws Exception {
		DATABASE.run("create index site_start on patient_appointment (start_date_time)");
		DATABASE.run("drop index frontdesk_appointment_time on patient_appointment");
		DATABASE.run(FORGET);

		migrate();

		assertEquals("2", DATABASE.ask(INDEXES));
	}

	@Test
	void givenTheIndexOfAnEarlierVersion_thenTheWiderOneTakesItsPlace() throws Exception {
		DATABASE.run("create index frontdesk_appointment_start on patient_appointment (start_date_time)");
		DATABASE.run("drop index frontdesk_appointment_time on patient_appointment");
		DATABASE.run(
				"delete from DATABASECHANGELOG where id like 'frontdesk-%-appointment-_%-index' and id not like '%-3-%'");

		migrate();

		assertEquals("frontdesk_appointment_time", DATABASE.ask(INDEXES.replace("count(*)", "group_concat(index_name)")));
	}

	@Test
	void givenADaysBoard_thenItIsReadByTheIndex() throws Exception {
		String plan = DATABASE.ask("explain format=json select * from patient_appointment"
				+ " where start_date_time >= '2026-11-23 00:00:00' and start_date_time < '2026-11-24 00:00:00'");
		assertTrue(plan.contains("frontdesk_appointment_time"), plan);
	}

	@Test
	void givenAFreshPlatform_thenTheRolesAndTheirPrivilegesAreMade() throws Exception {
		DATABASE.run("delete from role_privilege where privilege like 'Front Desk: %'");
		DATABASE.run("delete from privilege where privilege like 'Front Desk: %'");
		DATABASE.run(FORGET);

		migrate();

		assertEquals(String.join(",", FrontDeskPrivileges.ALL.stream().sorted().toList()), DATABASE.ask(
				"select group_concat(privilege order by privilege) from privilege where privilege like 'Front Desk: %'"));
		for (FrontDeskRoles.Role role : FrontDeskRoles.ALL) {
			String named = " where r.role = '" + role.name() + "'";
			assertEquals(role.description(), DATABASE.ask("select description from role r" + named));
			assertEquals(String.join(",", role.privileges().stream().sorted().toList()), DATABASE
					.ask("select group_concat(r.privilege order by r.privilege) from role_privilege r" + named));
			assertEquals(role.inherits(), DATABASE.ask(
					"select group_concat(rr.parent_role) from role r join role_role rr on rr.child_role = r.role" + named));
		}
	}

	@Test
	void givenAnAuditorOfAnEarlierVersion_thenTheyGetThePrivilegesOfTheLogOnce() throws Exception {
		DATABASE.run(FORGET);
		migrate();
		String ofLog = " from role_privilege where role = 'Privacy Auditor' and privilege like '%Audit Log'";
		DATABASE.run("delete" + ofLog);
		DATABASE.run(
				"update role set description = 'Answers for privacy: sees the settings and whether everything works, and"
						+ " changes nothing' where role = 'Privacy Auditor'");
		DATABASE.run("delete from DATABASECHANGELOG where id like 'frontdesk-%-51-%'");

		migrate();

		assertEquals("4", DATABASE.ask("select count(*)" + ofLog));
		assertEquals(FrontDeskRoles.PRIVACY_AUDITOR.description(),
				DATABASE.ask("select description from role where role = 'Privacy Auditor'"));

		DATABASE.run("delete" + ofLog + " and privilege <> 'Front Desk: View Audit Log'");
		migrate();

		assertEquals("1", DATABASE.ask("select count(*)" + ofLog));
	}

	@Test
	void givenARoleOfTheSites_thenItIsLeftAlone() throws Exception {
		DATABASE.run("insert into role (role, description, uuid) values ('Front Desk', 'ours', uuid())");
		DATABASE.run(FORGET);

		migrate();

		assertEquals("ours", DATABASE.ask("select description from role where role = 'Front Desk'"));
		assertEquals("0", DATABASE.ask("select count(*) from role_privilege where role = 'Front Desk'"));
		assertEquals("0", DATABASE.ask("select count(*) from role_role where child_role = 'Front Desk Manager'"));
		assertEquals("29", DATABASE.ask("select count(*) from role_privilege where role = 'Front Desk Manager'"));
	}

	@Test
	void givenARunThatWasBrokenOff_thenTheNextGoesOnThere() throws Exception {
		DATABASE.run("drop table frontdesk_settings_file_line");
		DATABASE.run("delete from frontdesk_settings_file");
		DATABASE.run("alter table frontdesk_setting_change drop foreign key frontdesk_setting_change_by");
		DATABASE.run("drop index frontdesk_setting_change_name on frontdesk_setting_change");
		DATABASE.run(FORGET);

		migrate();

		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_settings_file"));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_settings_file_line"));
		assertEquals("2", DATABASE.ask("select count(*) from information_schema.referential_constraints where"
				+ " constraint_name in ('frontdesk_setting_change_by', 'frontdesk_settings_file_line_of')"));
		assertEquals("2", DATABASE.ask("select count(*) from information_schema.statistics where index_name ="
				+ " 'frontdesk_setting_change_name'"));
	}

	@Test
	void givenCallNumbersOfTheFirstVersion_thenAnAppointmentCanHaveOneAtEachPlaceAfterwards() throws Exception {
		DATABASE.run(
				"alter table frontdesk_call_number add constraint frontdesk_call_number_of_one unique (appointment_id, day)");
		DATABASE.run("drop index frontdesk_call_number_at_place on frontdesk_call_number");
		DATABASE.run("delete from DATABASECHANGELOG where id like 'frontdesk-20261128-%-call-number-%'");

		migrate();

		assertEquals("appointment_id,day,place", DATABASE.ask("select group_concat(column_name order by seq_in_index) from"
				+ " information_schema.statistics where table_name = 'frontdesk_call_number' and non_unique = 0"
				+ " and index_name like 'frontdesk_call_number%' and column_name <> 'call_number'"
				+ " and index_name <> 'frontdesk_call_number_once'"));
	}

	private static void migrate() throws Exception {
		try (Connection connection = DATABASE.connect()) {
			ClinicDatabase.migrate(connection, FrontDeskActivator.class);
		}
	}
}
