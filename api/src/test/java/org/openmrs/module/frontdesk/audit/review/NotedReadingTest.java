/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.AccessQuery;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.AuditService;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.LogTables;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever reads the log is in the log. */
class NotedReadingTest extends ClinicTest {

	private static final String CIRUS_UUID = "00000000-0000-4000-8000-000000000010";

	private static final AccessQuery ALL = new AccessQuery(null, null, null, null, null, null, null, null);

	private static final AccessQuery OF_CIRU = new AccessQuery(CIRUS_UUID, null, null, null, null, null, null, null);

	@Autowired
	private HostQuery host;

	@Autowired
	private TimelineReader timelines;

	@Autowired
	private PeopleSearch search;

	@Autowired
	private LogNames names;

	@Autowired
	private LogState state;

	@Autowired
	private WholeLog whole;

	private final List<String> noted = new ArrayList<>();

	private AuditDesk desk;

	@BeforeEach
	void openTheLog() {
		LogTables.make(session());
		AccessCapture capture = new Noting();
		desk = new AuditDesk(new LogReader(host, names, capture), timelines, search, names, state, whole, capture);
	}

	private final class Noting implements AccessCapture {

		@Override
		public void shown(Category category, Action action, Collection<Integer> ids) {
			if (!ids.isEmpty()) {
				noted.add(action.code() + " " + category.code() + " " + ids);
			}
		}

		@Override
		public void because(int patient, String reason) {
			noted.add(reason + " [" + patient + "]");
		}
	}

	@Test
	void givenAPatient_whenTheirAccessesAreRead_thenItIsNotedWhose() {
		desk.accesses(OF_CIRU);
		desk.export(OF_CIRU, line -> {
		});
		desk.timeline(CIRUS_UUID, LocalDate.EPOCH, LocalDate.EPOCH);

		assertEquals(List.of("view log [10]", "export log [10]", "view log [10]"), noted);
	}

	@Test
	void givenNoPatient_whenTheLogIsRead_thenThatIsNotedToo() {
		desk.accesses(ALL);

		assertEquals(List.of("view log [null]"), noted);
	}

	@Test
	void givenRecordsOfPatients_whenTheLogIsRead_thenItIsNotedWhoseNamesWereShown() {
		LogTables.run(session(),
				"insert into frontdesk_access (node, number, at, times, patient_id, category, action, outcome, mac)"
						+ " values (1, 1, 0, 1, 10, 'obs', 'view', 'done', '')");

		desk.accesses(ALL);
		desk.export(ALL, line -> {
		});

		assertEquals(List.of("list patient [10]", "view log [null]", "export log [null]", "export patient [10]"), noted);
	}

	@Test
	void givenMoreThanAPage_whenTheLogIsRead_thenWhoeverIsOnTheNextOneWasNotShown() {
		for (int number = 0; number <= AuditService.PAGE; number++) {
			LogTables.run(session(),
					"insert into frontdesk_access (node, number, at, times, patient_id, category, action, outcome, mac)"
							+ " values (1, ?, ?, 1, ?, 'obs', 'view', 'done', '')",
					number, number, 1000 + number);
		}

		assertEquals(AuditService.PAGE, desk.accesses(ALL).lines().size());

		assertTrue(noted.get(0).contains("1001"));
		assertFalse(noted.get(0).contains("1000"));
	}

	@Test
	void givenNothingThatWasSigned_whenTheLogIsToBeChecked_thenItIsRefusedAndNothingIsNoted() {
		assertEquals("audit.unsigned", assertThrows(Refusal.class, desk::verify).getCode());
		assertEquals(List.of(), noted);
	}

	@Test
	void givenASearch_thenWhoWasFoundIsNoted() {
		desk.people("ciru");
		desk.people("nobody of that name");
		desk.named(CIRUS_UUID, null);

		assertEquals(List.of("search patient [10]", "view patient [10]"), noted);
	}
}
