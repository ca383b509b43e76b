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

import java.time.LocalDate;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.audit.AccessLine;
import org.openmrs.module.frontdesk.audit.AccessPage;
import org.openmrs.module.frontdesk.audit.AccessQuery;
import org.openmrs.module.frontdesk.audit.AuditService;
import org.openmrs.module.frontdesk.audit.Timeline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Reading the log by its indexes. */
class AuditMariaDbTest extends CommittedTest {

	/** Far from the nodes of the tests that write. */
	private static final int NODE = 900;

	private static final long FIRST = 1_700_000_000_000L;

	private static final int RECORDS = 3000;

	private static final AccessQuery OF_CIRU = new AccessQuery("00000000-0000-4000-8000-000000000010", null, null, null,
			null,
			null, null, null);

	@Autowired
	@Qualifier("frontdesk.auditService")
	private AuditService audit;

	/** Others check the log: these records have no seal. What ends before the mark may go. */
	@AfterEach
	void leaveNone() throws SQLException {
		DATABASE.run("insert into frontdesk_access_retention (before_at, at) values (" + Long.MAX_VALUE + ", 0)");
		DATABASE.run("delete from frontdesk_access where node = " + NODE);
		DATABASE.run("delete from frontdesk_access_retention where at = 0");
	}

	/** Three records at each moment, of three patients in turn. */
	@BeforeEach
	void fillTheLog() throws Exception {
		if (DATABASE.ask("select count(*) from frontdesk_access where node = " + NODE).equals("0")) {
			DATABASE.run("insert into frontdesk_access (node, number, at, times, user_id, patient_id, category, action,"
					+ " outcome, mac) values " + LongStream.rangeClosed(1, RECORDS).mapToObj(AuditMariaDbTest::row)
							.collect(Collectors.joining(", ")));
		}
	}

	private static String row(long number) {
		return "(" + NODE + ", " + number + ", " + (FIRST + number / 9 * 1000) + ", 1, 2, " + (10 + number % 3)
				+ ", 'patient', 'view', 'done', '')";
	}

	@Test
	void givenALongLog_whenReadPageByPage_thenEachRecordComesOnceInItsOrder() throws Exception {
		List<AccessLine> all = by("admin", () -> {
			List<AccessLine> read = new ArrayList<>();
			AccessQuery query = OF_CIRU;
			for (AccessPage page = audit.accesses(query); page != null; page = query == null
					? null
					: audit.accesses(query)) {
				read.addAll(page.lines());
				query = page.next() == null ? null : OF_CIRU.after(page.next());
			}
			return read;
		}).get();

		List<Long> ours = all.stream().filter(line -> line.node() == NODE).map(AccessLine::number).toList();
		assertEquals(RECORDS / 3, ours.size());
		assertEquals(ours.stream().sorted((a, b) -> Long.compare(b, a)).toList(), ours);
		assertEquals("Ciru Kamau", all.get(0).patient().name());
	}

	@Test
	void givenALongLog_whenAskedWhoSawThisPatient_thenItIsReadByTheIndexWithoutSorting() throws Exception {
		DATABASE.run("analyze table frontdesk_access");
		String plan = DATABASE.ask("explain format=json select a.node, a.number, s.sequence from frontdesk_access a"
				+ " left join frontdesk_access_seal s on s.node = a.node and s.number = a.number where a.patient_id = 10"
				+ " and a.at <= " + (FIRST + 100_000) + " and (a.at < " + (FIRST + 100_000) + " or a.node < " + NODE
				+ " or a.node = " + NODE + " and a.number < 800)"
				+ " order by a.at desc, a.node desc, a.number desc limit 51");

		assertTrue(plan.contains("\"key\": \"frontdesk_access_patient\""), plan);
		assertTrue(!plan.contains("filesort"), plan);
	}

	@Test
	void givenADayOfAPatient_thenTheTimelineCountsIt() throws Exception {
		LocalDate day = LocalDate.of(2023, 11, 14);
		Timeline timeline = by("admin", () -> audit.timeline(OF_CIRU.patient(), day, day.plusDays(1))).get();

		assertEquals(RECORDS / 3, timeline.days().stream().mapToLong(Timeline.Entry::times).sum());
		assertEquals("Amina Bello", timeline.days().get(0).user().name());
	}

	@Test
	void givenWhatPeopleType_thenCaseDoesNotMatter() throws Exception {
		assertEquals("Ciru Kamau", by("admin", () -> audit.people("KAMAU ciru")).get().patients().get(0).name());
		assertTrue(by("admin", () -> audit.health()).get().unsealed() >= RECORDS);
	}
}
