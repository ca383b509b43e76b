/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckedTest {

	private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

	private static final Duration DAY = Duration.ofDays(1);

	private final Checked checked = new Checked(NOON, NOON.plusSeconds(9), 2);

	@Test
	void givenItsText_thenItIsReadAgain() {
		assertEquals(Optional.of(checked), Checked.parse(checked.text()));
	}

	@Test
	void givenAnotherText_thenTheLogCountsAsNotChecked() {
		assertEquals(Optional.empty(), Checked.parse(""));
		assertEquals(Optional.empty(), Checked.parse("yesterday today 0"));
		assertEquals(Optional.empty(), Checked.parse("2026-11-23T12:00:00Z 2026-11-23T12:00:00Z none"));
	}

	@Test
	void givenATimeToCheckAgain_thenItIsDueFromThenOnAndWhenTheLastOneLiesAhead() {
		assertFalse(checked.isDue(DAY, NOON.plus(DAY).minusMillis(1)));
		assertTrue(checked.isDue(DAY, NOON.plus(DAY)));
		assertTrue(checked.isDue(DAY, NOON.minusMillis(1)));
	}
}
