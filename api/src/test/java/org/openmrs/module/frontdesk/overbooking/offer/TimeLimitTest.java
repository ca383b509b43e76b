/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {

	private static final Instant NOW = Instant.parse("2026-11-30T06:00:00Z");

	@ParameterizedTest
	@CsvSource({ "1440,15", "31,15", "30,15", "20,10", "2,1" })
	void givenAPlace_thenHalfOfTheTimeUntilItBeginsIsLeftForTheNext(int untilStart, int limit) {
		assertEquals(Optional.of(NOW.plusSeconds(60L * limit)), of(60 * untilStart));
	}

	@Test
	void givenAPlaceThatBeginsAtOnce_thenNobodyIsAsked() {
		assertEquals(Optional.empty(), of(119));
		assertEquals(Optional.empty(), of(-60));
	}

	private static Optional<Instant> of(int secondsUntilStart) {
		return TimeLimit.of(NOW.plusSeconds(secondsUntilStart), NOW, Duration.ofMinutes(15));
	}
}
