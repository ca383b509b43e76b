/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.audit.proof.LogLine;

/** Records at the end of the log, which wait for their seals. */
class LogCheckTest {

	private static final long NOW = 1_795_000_000_000L;

	private static final long HOUR = 3_600_000;

	/** A log that is nothing but an unsealed record. */
	private record Unsealed(String at, String untilAt, boolean isSealedSince) implements LogSource {

		@Override
		public void read(LogReader reader) {
			List<String> texts = new ArrayList<>(Collections.nCopies(LogLine.COLUMNS.size(), "x"));
			texts.set(0, "1");
			texts.set(1, "1");
			texts.set(2, at);
			texts.set(3, untilAt);
			reader.unsealed(LogLine.join(texts));
		}

		@Override
		public boolean isSealedSince(int node, long number) {
			return isSealedSince;
		}
	}

	private static long findings(long at, Long untilAt, boolean isSealedSince) throws Exception {
		return new LogCheck(List.of(), Handwriting.UNKNOWN, NOW, size -> {
		}).check(new Unsealed(Long.toString(at), untilAt == null ? null : untilAt.toString(), isSealedSince), List.of())
				.findingCount();
	}

	@Test
	void givenRepeatsThatBeganLongAgo_thenTheLastOneCounts() throws Exception {
		assertEquals(0, findings(NOW - HOUR, NOW - 1000, false));
		assertEquals(1, findings(NOW - HOUR, NOW - HOUR / 2, false));
		assertEquals(1, findings(NOW - HOUR, NOW + HOUR, false));
	}

	@Test
	void givenAnOldRecordThatCameToTheLogLate_thenOnlyWhereItGetsNoSealItIsAFinding() throws Exception {
		assertEquals(0, findings(NOW - HOUR, null, true));
		assertEquals(1, findings(NOW - HOUR, null, false));
		assertEquals(0, findings(NOW, null, false));
	}
}
