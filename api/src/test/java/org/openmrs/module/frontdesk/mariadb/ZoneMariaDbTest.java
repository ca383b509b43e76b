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

import java.time.Instant;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.board.Board;

/** The Appointments module sets the JVM's default zone to a browser's for moments at a time. */
class ZoneMariaDbTest extends CommittedTest {

	private static final int READS = 200;

	@Test
	void givenAnotherThreadFlipsTheDefaultZone_thenTheBoardShowsTheSameDayAndTimes() throws Exception {
		String uuid = book(today(0, 10));
		Instant start = date(today(0, 10)).toInstant();
		TimeZone before = TimeZone.getDefault();
		AtomicBoolean stop = new AtomicBoolean();
		Thread flipper = new Thread(() -> flip(before, stop));
		flipper.start();
		try {
			for (int i = 0; i < READS; i++) {
				Board read = by("tom", () -> board.board(time.today(), null)).get();
				assertEquals(1, read.rows().size());
				assertEquals(uuid, read.rows().get(0).booking().uuid());
				assertEquals(start, read.rows().get(0).booking().start());
			}
		} finally {
			stop.set(true);
			flipper.join();
			TimeZone.setDefault(before);
		}
	}

	private static void flip(TimeZone before, AtomicBoolean stop) {
		while (!stop.get()) {
			TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
			Thread.onSpinWait();
			TimeZone.setDefault(before);
		}
	}
}
