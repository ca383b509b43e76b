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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.openmrs.module.frontdesk.audit.proof.Seal;

/** Records at the end of the log, which wait for their seals. */
class LogCheckTest {

	private static final long NOW = 1_795_000_000_000L;

	private static final long HOUR = 3_600_000;

	private static final long MINUTE = 60_000;

	/** A record, and when it was sealed. */
	private record Entry(int node, long number, long at, Long untilAt, Long sealedAt) {

		String line() {
			List<String> texts = new ArrayList<>(Collections.nCopies(LogLine.COLUMNS.size(), "x"));
			texts.set(0, Integer.toString(node));
			texts.set(1, Long.toString(number));
			texts.set(2, Long.toString(at));
			texts.set(3, untilAt == null ? null : untilAt.toString());
			return LogLine.join(texts);
		}
	}

	private static Entry sealed(int node, long number, long at) {
		return new Entry(node, number, at, null, at);
	}

	private static Entry unsealed(int node, long number, long at) {
		return new Entry(node, number, at, null, null);
	}

	/** @param since numbers that have got their seals since it was read */
	private record Log(List<Entry> entries, Set<Long> since) implements LogSource {

		@Override
		public void read(LogReader reader) {
			long sequence = 0;
			for (Entry entry : entries) {
				if (entry.sealedAt() == null) {
					reader.unsealed(entry.line());
				} else {
					reader.seal(new Seal(sequence++, entry.node(), entry.number(), entry.sealedAt(),
							LogLine.hash(entry.line())), entry.line());
				}
			}
		}

		@Override
		public boolean isSealedSince(int node, long number) {
			return since.contains(number);
		}
	}

	private static Report report(Handwriting handwriting, Set<Long> since, Entry... entries) throws Exception {
		return new LogCheck(List.of(), handwriting, NOW, size -> {
		}).check(new Log(List.of(entries), since));
	}

	/** @return of the records without a seal that are findings, how and which */
	private static List<String> found(Report report) {
		return report.findings().stream().filter(finding -> finding.number() > 0)
				.map(finding -> finding.code() + " " + finding.number()).toList();
	}

	private static List<String> found(Entry... entries) throws Exception {
		return found(report(Handwriting.UNKNOWN, Set.of(), entries));
	}

	@Test
	void givenRepeatsThatBeganLongAgo_thenTheLastOneCounts() throws Exception {
		assertEquals(List.of(), found(new Entry(1, 1, NOW - HOUR, NOW - 1000, null)));
		assertEquals(List.of("CONTENT_UNSEALED 1"), found(new Entry(1, 1, NOW - HOUR, NOW - HOUR / 2, null)));
		assertEquals(List.of("CONTENT_UNSEALED 1"), found(new Entry(1, 1, NOW - HOUR, NOW + HOUR, null)));
	}

	@Test
	void givenOldRecordsThatCameToTheLogLate_thenOnlyThoseThatGetNoSealAreFindings() throws Exception {
		Entry[] late = { unsealed(1, 1, NOW - HOUR), unsealed(1, 2, NOW - HOUR), unsealed(1, 3, NOW) };

		assertEquals(List.of(), found(report(Handwriting.UNKNOWN, Set.of(1L, 2L), late)));
		assertEquals(List.of("CONTENT_UNSEALED 1"), found(report(Handwriting.UNKNOWN, Set.of(2L), late)));
		assertEquals(List.of("CONTENT_UNSEALED 1", "CONTENT_UNSEALED 2"),
				found(report(Handwriting.UNKNOWN, Set.of(), late)));
	}

	@Test
	void givenMoreOldOnesThanAreAskedFor_thenTheLastStandsForTheRest() throws Exception {
		Entry[] late = new Entry[5000];
		for (int i = 0; i < late.length; i++) {
			late[i] = unsealed(1, i + 1, NOW - HOUR);
		}

		List<String> found = found(report(Handwriting.UNKNOWN, Set.of(), late));

		assertEquals(1000, found.size());
		assertEquals("CONTENT_UNSEALED 5000", found.get(999));
	}

	@Test
	void givenANodeThatWentAway_thenItsLastRecordsWaitForIt() throws Exception {
		Report report = report(Handwriting.UNKNOWN, Set.of(), sealed(1, 1, NOW - 5 * HOUR), sealed(2, 1, NOW - MINUTE),
				unsealed(1, 2, NOW - 5 * HOUR), unsealed(1, 3, NOW - 5 * HOUR + MINUTE));

		assertEquals(List.of(), found(report));
		assertEquals(2, report.waiting());
		assertEquals(
				List.of("Node 1 has sealed nothing since 2026-11-18T06:06:40Z, and 2 of its records wait until it does"),
				report.away());
	}

	@Test
	void givenANodeThatGoesOn_thenWhatItPassesOverIsFound() throws Exception {
		Entry other = sealed(2, 1, NOW - MINUTE);
		assertEquals(List.of("CONTENT_UNSEALED 9"),
				found(sealed(1, 1, NOW - HOUR), other, unsealed(1, 9, NOW - 2 * HOUR)));
		assertEquals(List.of("CONTENT_UNSEALED 2"),
				found(sealed(1, 1, NOW - HOUR), sealed(1, 3, NOW - HOUR), other, unsealed(1, 2, NOW - MINUTE))
						.stream().filter(code -> code.startsWith("CONTENT_UNSEALED")).toList());
	}

	@Test
	void givenANodeThatWritesAndDoesNotSeal_thenThatIsFound() throws Exception {
		assertEquals(List.of("CONTENT_UNSEALED 2"), found(sealed(1, 1, NOW - 3 * HOUR), sealed(2, 1, NOW - MINUTE),
				unsealed(1, 2, NOW - 2 * HOUR), unsealed(1, 3, NOW - HOUR)));
	}

	@Test
	void givenALogInWhichNothingIsSealedAnyMore_thenThatIsFound() throws Exception {
		assertEquals(List.of("CONTENT_UNSEALED 2"), found(sealed(1, 1, NOW - 3 * HOUR), unsealed(1, 2, NOW - 2 * HOUR)));
	}

	@Test
	void givenANodeThatNeverSealedAnything_thenItsRecordsAreFound() throws Exception {
		assertEquals(List.of("CONTENT_UNSEALED 7"), found(sealed(1, 1, NOW - MINUTE), unsealed(3, 7, NOW - HOUR)));
	}

	@Test
	void givenASealBehindARecordWithoutOne_thenThatIsFound() throws Exception {
		assertEquals(List.of("MALFORMED 1", "MALFORMED 1"),
				found(unsealed(1, 1, NOW - HOUR), sealed(1, 1, NOW - HOUR), sealed(2, 1, NOW)));
	}

	@Test
	void givenARecordFromTheFuture_thenItIsFound() throws Exception {
		assertEquals(List.of("CONTENT_UNSEALED 2"),
				found(sealed(1, 1, NOW - HOUR), sealed(2, 1, NOW), unsealed(1, 2, NOW + HOUR)));
	}

	@Test
	void givenTheNodeThatChecks_thenItKnowsWhatItDidNotWriteAndIsNotAway() throws Exception {
		Handwriting own = new Handwriting() {

			@Override
			public boolean isTrue(int node, String content) {
				return node != 1 || !content.startsWith("1\t3\t");
			}

			@Override
			public int node() {
				return 1;
			}
		};

		assertEquals(List.of("MAC 3", "CONTENT_UNSEALED 2"), found(report(own, Set.of(), sealed(1, 1, NOW - HOUR),
				sealed(2, 1, NOW - HOUR), unsealed(1, 2, NOW - HOUR), unsealed(1, 3, NOW), unsealed(2, 2, NOW - HOUR))));
	}
}
