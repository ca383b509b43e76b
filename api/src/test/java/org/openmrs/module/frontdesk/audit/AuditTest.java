/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class AuditTest extends ClinicTest {

	private static final String CIRUS_UUID = "00000000-0000-4000-8000-000000000010";

	private static final String GONES_UUID = "00000000-0000-4000-8000-000000000012";

	private static final String AMINAS_UUID = "00000000-0000-4000-8004-000000000002";

	private static final int AMINA = 2;

	private static final int TOM = 3;

	private static final long NOON = Instant.parse("2026-11-23T12:00:00Z").toEpochMilli();

	private static final AccessQuery ALL = new AccessQuery(null, null, null, null, null, null, null, null);

	private static final AccessQuery OF_CIRU = new AccessQuery(CIRUS_UUID, null, null, null, null, null, null, null);

	@Autowired
	@Qualifier("frontdesk.auditService")
	private AuditService audit;

	@BeforeEach
	void openTheLog() {
		LogTables.make(session());
		LogTables.run(session(), "insert into role (role, description, uuid) values ('Auditor', '', 'auditor')");
		for (String privilege : List.of(FrontDeskPrivileges.VIEW_LOG, FrontDeskPrivileges.EXPORT_LOG)) {
			LogTables.run(session(), "insert into privilege (privilege, description, uuid) values (?, '', ?)", privilege,
					privilege);
			LogTables.run(session(), "insert into role_privilege (role, privilege) values ('Auditor', ?)", privilege);
		}
		LogTables.run(session(), "insert into user_role (user_id, role) values (4, 'Auditor')");
		signIn("ada");
	}

	private void record(int node, long number, long at, Integer user, Integer patient, Category category, Action action) {
		LogTables.run(session(),
				"insert into frontdesk_access (node, number, at, times, user_id, patient_id, category, action,"
						+ " outcome, location_id, module, endpoint, mac) values (?, ?, ?, 1, ?, ?, ?, ?, 'done', 2, 'frontdesk',"
						+ " 'GET /board', '')",
				node, number, at, user, patient, category.code(), action.code());
	}

	private void seen(long number, long at, Integer user, Integer patient) {
		record(1, number, at, user, patient, Category.PATIENT, Action.VIEW);
	}

	private static List<Long> numbers(AccessPage page) {
		return page.lines().stream().map(AccessLine::number).toList();
	}

	@Test
	void givenAccesses_whenAskedWhoSawThisPatient_thenTheyComeWithNamesTheNewestFirst() {
		seen(1, NOON, AMINA, CIRU);
		seen(2, NOON + 1, TOM, CIRU);
		seen(3, NOON + 2, TOM, SIZWE);
		LogTables.run(session(), "insert into frontdesk_access_seal values (0, 1, 1, ?, ?)", new byte[32], NOON);

		AccessPage page = audit.accesses(OF_CIRU);

		assertEquals(List.of(2L, 1L), numbers(page));
		assertNull(page.next());
		AccessLine first = page.lines().get(1);
		assertEquals(new Someone(AMINAS_UUID, "Amina Bello", "amina"), first.user());
		assertEquals(new Someone(CIRUS_UUID, "Ciru Kamau", "100077-X"), first.patient());
		assertEquals("Ground floor", first.location().name());
		assertEquals(Instant.ofEpochMilli(NOON), first.at());
		assertTrue(first.sealed());
		assertFalse(page.lines().get(0).sealed());
	}

	@Test
	void givenWhatThisUserSaw_thenItIsTheirsAlone() {
		seen(1, NOON, AMINA, CIRU);
		seen(2, NOON + 1, TOM, CIRU);
		seen(3, NOON + 2, null, SIZWE);

		assertEquals(List.of(1L), numbers(audit.accesses(new AccessQuery(null, AMINAS_UUID, null, null, null, null, null,
				null))));
	}

	@Test
	void givenEachFilter_thenItLeavesWhatFits() {
		record(1, 1, NOON, AMINA, CIRU, Category.PATIENT, Action.VIEW);
		record(1, 2, NOON + 10, AMINA, CIRU, Category.APPOINTMENT, Action.CHANGE);
		LogTables.run(session(), "update frontdesk_access set outcome = 'refused' where number = 2");

		assertEquals(List.of(2L), numbers(audit.accesses(
				new AccessQuery(null, null, Category.APPOINTMENT, null, null, null, null, null))));
		assertEquals(List.of(1L), numbers(audit.accesses(
				new AccessQuery(null, null, null, Action.VIEW, null, null, null, null))));
		assertEquals(List.of(2L), numbers(audit.accesses(
				new AccessQuery(null, null, null, null, Outcome.REFUSED, null, null, null))));
		assertEquals(List.of(2L), numbers(audit.accesses(new AccessQuery(null, null, null, null, null,
				Instant.ofEpochMilli(NOON + 10), null, null))));
		assertEquals(List.of(1L), numbers(audit.accesses(new AccessQuery(null, null, null, null, null, null,
				Instant.ofEpochMilli(NOON + 10), null))));
	}

	@Test
	void givenMoreThanAPageAtTheSameMomentOnTwoNodes_thenPagesShowEachOnce() {
		for (int number = 1; number <= 70; number++) {
			record(1 + number % 2, number, NOON + number / 60, AMINA, CIRU, Category.PATIENT, Action.VIEW);
		}
		List<Long> all = new ArrayList<>();
		AccessPage page = audit.accesses(OF_CIRU);
		assertEquals(AuditService.PAGE, page.lines().size());
		all.addAll(numbers(page));
		page = audit.accesses(OF_CIRU.after(AccessCursor.of(page.next().text())));
		all.addAll(numbers(page));

		assertNull(page.next());
		assertEquals(70, all.size());
		assertEquals(70, all.stream().distinct().count());
		List<Long> exported = new ArrayList<>();
		assertNull(audit.export(OF_CIRU, line -> exported.add(line.number())));
		assertEquals(all, exported);
	}

	@Test
	void givenSomebodyVoidedOrNoLongerThere_thenTheirRecordsAreShown() {
		seen(1, NOON, AMINA, VOIDED_PATIENT);
		seen(2, NOON + 1, 4711, 4712);
		LogTables.run(session(), "update users set retired = true where user_id = ?", AMINA);

		AccessLine gone = audit.accesses(ALL).lines().get(0);
		AccessLine voided = audit.accesses(new AccessQuery(GONES_UUID, AMINAS_UUID, null, null, null, null, null, null))
				.lines().get(0);

		assertEquals("Gone Away", voided.patient().name());
		assertEquals(new Someone(null, "", "4711"), gone.user());
		assertEquals(new Someone(null, "", "4712"), gone.patient());
	}

	@Test
	void givenNobodyOfThatUuid_thenItIsSaid() {
		for (AccessQuery unknown : List.of(new AccessQuery("nobody", null, null, null, null, null, null, null),
				new AccessQuery(null, "nobody", null, null, null, null, null, null),
				new AccessQuery("00000000-0000-4000-8000-000000000002", null, null, null, null, null, null, null))) {
			assertEquals(Refusal.Kind.UNKNOWN, assertThrows(Refusal.class, () -> audit.accesses(unknown)).getKind());
			assertThrows(Refusal.class, () -> audit.export(unknown, line -> {
			}));
		}
		assertThrows(Refusal.class, () -> audit.timeline("nobody", LocalDate.EPOCH, LocalDate.EPOCH));
	}

	@Test
	void givenATimeline_thenItCountsByDayOfTheClinicAndUser() {
		set(FrontDeskSettings.ZONE, "Asia/Kathmandu");
		signIn("ada");
		long midnight = time.startOf(LocalDate.of(2026, 11, 24)).toEpochMilli();
		seen(1, midnight - 1, AMINA, CIRU);
		seen(2, midnight, AMINA, CIRU);
		seen(3, midnight + 3_600_000, AMINA, CIRU);
		seen(4, midnight, null, CIRU);
		LogTables.run(session(), "update frontdesk_access set times = 14 where number = 3");

		Timeline timeline = audit.timeline(CIRUS_UUID, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24));

		assertEquals(List.of("2026-11-23 amina 1", "2026-11-24 null 1", "2026-11-24 amina 15"), timeline.days().stream()
				.map(e -> e.day() + " " + (e.user() == null ? null : e.user().identifier()) + " " + e.times()).sorted(
						(a, b) -> a.length() - b.length() == 0
								? a.compareTo(b)
								: a.substring(0, 10).compareTo(b.substring(0, 10)))
				.toList());
		assertEquals("timeline.days", assertThrows(Refusal.class,
				() -> audit.timeline(CIRUS_UUID, LocalDate.of(2026, 1, 1), LocalDate.of(2028, 1, 1))).getCode());
	}

	@Test
	void givenASearch_thenNamesIdentifiersAndUserNamesAreFound() {
		assertEquals(List.of("Ciru Kamau"), names(audit.people("kam Ciru").patients()));
		assertEquals(List.of("Ciru Kamau"), names(audit.people("100077").patients()));
		assertEquals(List.of("Gone Away"), names(audit.people("gone").patients()));
		assertEquals(List.of("Amina Bello"), names(audit.people("amina").users()));
		assertEquals(List.of(), names(audit.people("%%").patients()));
		assertEquals("people.length", assertThrows(Refusal.class, () -> audit.people(" a ")).getCode());
	}

	private static List<String> names(List<Someone> people) {
		return people.stream().map(Someone::name).toList();
	}

	@Test
	void givenTheLogsState_thenItIsTold() {
		assertEquals(new LogHealth(0, null, null, null, null, null), audit.health());
		seen(1, NOON, AMINA, CIRU);
		seen(2, NOON, AMINA, CIRU);
		record(2, 1, NOON, AMINA, CIRU, Category.PATIENT, Action.VIEW);
		LogTables.run(session(), "insert into frontdesk_access_seal values (0, 1, 1, ?, ?)", new byte[32], NOON);
		String checkpoint = "insert into frontdesk_access_checkpoint (size, at, key_id, note, witnessed_at)"
				+ " values (?, ?, 1, '', ?)";
		LogTables.run(session(), checkpoint, 1, NOON, NOON + 5);
		LogTables.run(session(), checkpoint, 2, NOON + 10, null);
		LogTables.run(session(), "insert into frontdesk_access_verification (node, begun_at, ended_at, size, checked,"
				+ " finding_count, report) values (1, ?, ?, 2, 2, 1, ?)", NOON, NOON + 1,
				"Result: 1 findings\nNo checkpoint covers the log\nCUT_OFF: The file was cut off\nand 7 more");
		LogTables.run(session(), "insert into frontdesk_access_verification (node, begun_at, size, checked,"
				+ " finding_count) values (1, ?, 2, 1, 0)", NOON + 2);
		LogTables.run(session(), "insert into frontdesk_access_retention (before_at, at) values (5, 6)");

		LogHealth health = audit.health();

		assertEquals(2, health.unsealed());
		assertEquals(new LogHealth.Checkpoint(2, Instant.ofEpochMilli(NOON + 10), false), health.checkpoint());
		assertEquals(Instant.ofEpochMilli(NOON + 5), health.witnessedAt());
		assertEquals(new LogHealth.Verification(Instant.ofEpochMilli(NOON), Instant.ofEpochMilli(NOON + 1), 2, 1,
				List.of("CUT_OFF: The file was cut off")), health.verification());
		assertNull(health.verifying(), "a check that was broken off does not go on");
		assertEquals(Instant.ofEpochMilli(5), health.prunedBefore());
	}

	@Test
	void givenAUserWithoutThePrivilege_thenNothingIsShown() {
		signIn("amina");

		assertThrows(APIAuthenticationException.class, () -> audit.accesses(ALL));
		assertThrows(APIAuthenticationException.class, () -> audit.export(ALL, line -> {
		}));
		assertThrows(APIAuthenticationException.class, () -> audit.timeline(CIRUS_UUID, LocalDate.EPOCH, LocalDate.EPOCH));
		assertThrows(APIAuthenticationException.class, () -> audit.people("ciru"));
		assertThrows(APIAuthenticationException.class, () -> audit.named(CIRUS_UUID, null));
		assertThrows(APIAuthenticationException.class, () -> audit.health());
		assertThrows(APIAuthenticationException.class, () -> audit.verify());
		assertThrows(APIAuthenticationException.class, () -> audit.exportSealed(OutputStream.nullOutputStream()));
	}

	@Test
	void givenSomebodyWhoMaySeeAndExport_thenTheyMayNotHaveItChecked() {
		assertThrows(APIAuthenticationException.class, () -> audit.verify());
	}
}
