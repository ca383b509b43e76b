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

import java.time.Duration;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Places that were held are forgotten when they have expired long ago, and not before. */
class HoldPurgeMariaDbTest extends CommittedTest {

	@Autowired
	@Qualifier("frontdesk.holdPurge")
	private Job purge;

	@Test
	void givenHoldsThatExpiredLongAgo_thenTheyGoPieceByPieceAndTheOthersStay() throws Exception {
		fill(Duration.ofHours(25), 700);
		fill(Duration.ofHours(23), 10);
		fill(Duration.ofMinutes(-5), 10);

		assertTrue(piece());
		assertFalse(piece());

		assertEquals("20", DATABASE.ask("select count(*) from frontdesk_hold"));
	}

	@Test
	void givenNodesThatPurgeAtOnce_thenNoneFails() throws Exception {
		fill(Duration.ofDays(3), 3000);

		for (Future<Boolean> node : atOnce(4, "tom", () -> {
			while (piece()) {
				Thread.onSpinWait();
			}
			return true;
		})) {
			assertTrue(node.get());
		}

		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_hold"));
	}

	private boolean piece() {
		return Boolean.TRUE.equals(transaction.execute(status -> purge.run()));
	}

	private void fill(Duration expiredBefore, int rows) throws Exception {
		DATABASE.run(
				"insert into frontdesk_hold (uuid, service_id, start_at, end_at, expires_at, held_by) select uuid(), 1, 0, 1,"
						+ time.now().minus(expiredBefore).toEpochMilli() + ", 1 from seq_1_to_" + rows);
	}
}
