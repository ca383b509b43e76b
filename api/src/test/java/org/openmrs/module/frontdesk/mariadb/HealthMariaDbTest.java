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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.HealthCheck.State;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.background.Background;
import org.openmrs.module.frontdesk.health.CheckResult;
import org.openmrs.module.frontdesk.health.DayCount;
import org.openmrs.module.frontdesk.health.Health;
import org.openmrs.module.frontdesk.health.HealthService;
import org.openmrs.module.frontdesk.health.check.CheckUp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;

class HealthMariaDbTest extends CommittedTest {

	@Autowired
	@Qualifier("frontdesk.healthService")
	private HealthService service;

	@Autowired
	private Background background;

	@Autowired
	private HostQuery host;

	@Autowired
	private PlatformTransactionManager transactions;

	@AfterEach
	void stop() throws Exception {
		background.stop();
		DATABASE.run("create index if not exists frontdesk_appointment_time on patient_appointment"
				+ " (start_date_time, end_date_time, appointment_service_id, patient_id)");
	}

	@Test
	void givenAClinicInWhichAllWorks_thenItIsSaid() throws Exception {
		background.begin();
		for (String check : List.of("database", "platform", "index", "feed", "background", "settings", "visitType",
				"settingsFile", "privileges")) {
			assertEquals(State.GOOD, look(check).state(), check);
			assertNull(look(check).todo());
		}
	}

	@Test
	void givenTheAppointmentsModuleDoesNotRun_thenTheWholeIsBad() throws Exception {
		assertEquals(State.BAD, look("appointments").state());
		assertEquals("frontdesk.health.appointments.missing.todo", look("appointments").todo());
		assertEquals(State.BAD, health().state());
	}

	@Test
	void givenAChangePastTheFeed_thenItIsNoticed() throws Exception {
		book(today(10, 0));
		assertEquals(State.GOOD, look("feed").state());
		DATABASE.run("delete from frontdesk_change");

		assertEquals("frontdesk.health.feed.silent", look("feed").message());
		assertEquals(Map.of("count", 1L), look("feed").arguments());
	}

	@Test
	void givenNoIndex_thenItIsNoticed() throws Exception {
		DATABASE.run("drop index frontdesk_appointment_time on patient_appointment");
		assertEquals("frontdesk.health.index.missing", look("index").message());
	}

	@Test
	void givenSettingsThatCannotBeUsed_thenTheyAreNamed() throws Exception {
		DATABASE.run("replace into global_property (property, property_value, uuid) values ('frontdesk.poll.seconds', '0',"
				+ " uuid())");
		assertEquals(Map.of("names", "frontdesk.poll.seconds"), look("settings").arguments());
	}

	@Test
	void givenARetiredVisitType_thenItIsNoticed() throws Exception {
		DATABASE.run("update visit_type set retired = 1");
		try {
			assertEquals("frontdesk.health.visitType.none", look("visitType").message());
		} finally {
			DATABASE.run("update visit_type set retired = 0 where visit_type_id = 1");
		}
	}

	@Test
	void givenOnlyAdministratorsMaySeeTheBoard_thenItIsNoticedAndAnInheritedRoleCounts() throws Exception {
		DATABASE.run("delete from user_role where role in ('Clerk', 'Reader')");
		assertEquals("frontdesk.health.privileges.nobody", look("privileges").message());

		DATABASE.run("insert into role (role, description, uuid) values ('Heir', '', uuid())");
		DATABASE.run("insert into role_role (parent_role, child_role) values ('Reader', 'Heir')");
		DATABASE.run("insert into user_role (user_id, role) values (3, 'Heir')");
		assertEquals(Map.of("count", 1L), look("privileges").arguments());
	}

	@Test
	void givenWhoeverIsSignedInMaySeeTheBoard_thenAllPeopleButAdministratorsCount() throws Exception {
		DATABASE.run("delete from user_role where role in ('Clerk', 'Reader')");
		DATABASE.run("insert into role_privilege (role, privilege) values ('Authenticated', 'Front Desk: View Board')");
		assertEquals(Map.of("count", 3L), look("privileges").arguments());
	}

	@Test
	void givenTheBackgroundDoesNotRun_thenItIsBad() throws Exception {
		assertEquals("frontdesk.health.background.stopped", look("background").message());
	}

	@Test
	void givenChanges_thenTheyAreCountedByTheDayTheyWereWritten() throws Exception {
		book(today(10, 0));
		DATABASE.run("insert into frontdesk_change (day, kind, entity_key, changed_at) select day, kind, entity_key,"
				+ " changed_at - 9 * 86400000 from frontdesk_change");
		assertEquals(List.of(new DayCount(time.today(), 1)), health().changesByDay());
	}

	@Test
	void givenACheckThatThrows_thenItIsBadAndTheOthersAreMade() throws Exception {
		HealthCheck broken = check("broken", () -> {
			throw new IllegalStateException("secret");
		});
		HealthCheck wrong = check("wrong",
				() -> HealthCheck.Finding.good(host.list("select 1 from nowhere", Map.of(), (row, n) -> "").get(0),
						Map.of()));
		HealthCheck fine = check("fine", () -> HealthCheck.Finding.good("good", Map.of()));

		Health health = by("admin",
				() -> new CheckUp(List.of(broken, wrong, fine), background, host, time, settings, transactions).health())
				.get();

		assertEquals(List.of(State.BAD, State.BAD, State.GOOD),
				health.checks().stream().map(CheckResult::state).toList());
		assertEquals("frontdesk.health.failed", health.checks().get(0).message());
	}

	@Test
	void givenNoPrivilege_thenNothingIsSaid() {
		assertEquals(APIAuthenticationException.class,
				assertThrows(ExecutionException.class, () -> by("tom", () -> service.health()).get()).getCause().getClass());
	}

	private interface Look {

		HealthCheck.Finding look();
	}

	private static HealthCheck check(String id, Look look) {
		return new HealthCheck() {

			@Override
			public String id() {
				return id;
			}

			@Override
			public Finding look() {
				return look.look();
			}
		};
	}

	private Health health() throws Exception {
		return by("admin", () -> service.health()).get();
	}

	private CheckResult look(String id) throws Exception {
		return health().checks().stream().filter(check -> check.id().equals(id)).findFirst().orElseThrow();
	}
}
