/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.overbooking.ShowLearning;

/** When it is learned by itself. */
class LearningJobTest {

	private static final Instant NOW = Instant.parse("2026-11-30T23:30:00Z");

	private static ShowLearning begun(int hoursAgo, boolean running, boolean hasEnded, boolean failed) {
		Instant begun = NOW.minus(Duration.ofHours(hoursAgo));
		return new ShowLearning(running, 0, begun, hasEnded ? begun.plusSeconds(60) : null, failed);
	}

	private static boolean isDue(ShowLearning last, boolean isLearned, boolean isNight) {
		return LearningJob.isDue(last, isLearned, isNight, NOW);
	}

	@Test
	void givenThatItNeverWas_thenItIsAtAnyTime() {
		assertTrue(isDue(new ShowLearning(false, 0, null, null, false), false, false));
	}

	@Test
	void givenThatItWasLearned_thenItIsOnceEachNight() {
		assertFalse(isDue(begun(20, false, true, false), true, false));
		assertTrue(isDue(begun(20, false, true, false), true, true));
		assertFalse(isDue(begun(2, false, true, false), true, true));
	}

	@Test
	void givenThatItRuns_thenItIsNot() {
		assertFalse(isDue(begun(20, true, false, false), false, true));
	}

	@Test
	void givenThatItWasBrokenOff_thenItIsAtAnyTime() {
		assertTrue(isDue(begun(1, false, false, false), true, false));
	}

	@Test
	void givenThatItFailed_thenItIsNotTriedAllTheTime() {
		assertFalse(isDue(begun(1, false, true, true), false, false));
		assertTrue(isDue(begun(13, false, true, true), false, false));
	}

	@Test
	void givenAModelThatCannotBeReadAnyMore_thenItIsAtAnyTime() {
		assertTrue(isDue(begun(1, false, true, false), false, false));
	}
}
