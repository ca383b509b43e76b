/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.ChangeFeed.Announced;
import org.openmrs.module.frontdesk.ChangeFeed.Mark;
import org.openmrs.module.frontdesk.ChangeFeed.News;

/** What a look at the feed tells those who looked before. */
class ChangeFeedTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

	/** Of ten entries the last three, 8 in another place. */
	private static final News NEWS = new News(new Mark(DAY, 10, 12),
			List.of(announced(9, 1, "i"), announced(8, 2, "h"), announced(12, null, "l")));

	@Test
	void givenAMarkFromItsTag_thenItIsTheSame() {
		Mark mark = new Mark(DAY, 10, 12);

		assertEquals(Optional.of(mark), Mark.ofTag(mark.tag()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "2026-02-30-1-1", "2026-03-04-1", "2026-03-04-1-1-1", "2026-03-04--1-1",
			"2026-03-04-1-9999999999999999999" })
	void givenATagOfSomethingElse_thenItIsNoMark(String tag) {
		assertEquals(Optional.empty(), Mark.ofTag(tag));
	}

	@Test
	void givenNothingLate_thenOnlyWhatCameSinceIsTold() {
		assertEquals(Set.of("l"), NEWS.keysSince(new Mark(DAY, 9, 9), "x", Set.of()));
		assertEquals(Set.of(), NEWS.keysSince(new Mark(DAY, 10, 12), "x", Set.of()));
	}

	@Test
	void givenALowerIdThatWasCommittedLater_thenTheMinuteBeforeIsToldAgain() {
		assertEquals(Set.of("h", "i", "l"), NEWS.keysSince(new Mark(DAY, 8, 9), "x", Set.of()));
	}

	@Test
	void givenALookOfWhichTheCountIsNotKnown_thenTheMinuteBeforeIsToldAgain() {
		assertEquals(Set.of("h", "i", "l"), NEWS.keysSince(new Mark(DAY, Mark.UNKNOWN, 12), "x", Set.of()));
	}

	@Test
	void givenALocation_thenWhatHappenedElsewhereIsLeftOut() {
		assertEquals(Set.of("i", "l"), NEWS.keysSince(new Mark(DAY, Mark.UNKNOWN, 7), "x", Set.of(1)));
		assertEquals(Set.of(), NEWS.keysSince(new Mark(DAY, Mark.UNKNOWN, 7), "y", Set.of(1)));
	}

	@Test
	void givenSomebodyWhoSawMore_thenThisIsOlder() {
		assertTrue(NEWS.isOlderThan(new Mark(DAY, 11, 12)));
	}

	private static Announced announced(long id, Integer location, String key) {
		return new Announced(id, location, "x", key);
	}
}
