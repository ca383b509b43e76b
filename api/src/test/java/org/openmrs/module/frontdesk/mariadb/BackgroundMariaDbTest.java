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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.background.Background;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class BackgroundMariaDbTest extends CommittedTest {

	@Autowired
	private Background background;

	@Autowired
	@Qualifier("frontdesk.feedPurge")
	private Job purge;

	@AfterEach
	void stop() {
		background.stop();
	}

	@Test
	void givenALongBacklog_thenItIsPurgedPieceByPieceAndRecentDaysStay() throws Exception {
		fill(8, 1200);
		fill(7, 10);
		fill(0, 10);
		assertTrue(piece());
		assertEquals("720", DATABASE.ask("select count(*) from frontdesk_change"));
		assertTrue(piece());
		assertFalse(piece());

		assertEquals("20", DATABASE.ask("select count(*) from frontdesk_change"));
	}

	@Test
	void givenADayLongPastThatHasChangedToday_thenThatIsKept() throws Exception {
		fill(8, 10);
		DATABASE.run("update frontdesk_change set changed_at = unix_timestamp() * 1000 limit 3");

		assertFalse(piece());

		assertEquals("3", DATABASE.ask("select count(*) from frontdesk_change"));
	}

	@Test
	void givenNodesThatPurgeAtOnce_thenNoneFails() throws Exception {
		fill(30, 3000);

		for (Future<Boolean> node : atOnce(4, "tom", () -> {
			while (piece()) {
				Thread.onSpinWait();
			}
			return true;
		})) {
			assertTrue(node.get());
		}

		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_change"));
	}

	@Test
	void givenItIsStoppedHoweverOften_thenNoThreadIsLeft() {
		background.begin();
		background.begin();
		assertTrue(background.isRunning());
		assertTrue(background.states().stream().anyMatch(state -> state.id().equals("feed.purge")));

		background.stop();
		background.stop();

		assertFalse(background.isRunning());
		assertTrue(Thread.getAllStackTraces().keySet().stream()
				.noneMatch(thread -> thread.isAlive() && thread.getName().equals(Background.THREAD)));
	}

	private boolean piece() {
		return Boolean.TRUE.equals(transaction.execute(status -> purge.run()));
	}

	private void fill(int daysAgo, int rows) throws Exception {
		DATABASE.run("insert into frontdesk_change (day, kind, entity_key, changed_at) select '"
				+ time.today().minusDays(daysAgo) + "', 'appointment', uuid(), 0 from seq_1_to_" + rows);
	}
}
