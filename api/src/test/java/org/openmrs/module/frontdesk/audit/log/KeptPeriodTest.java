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

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.frontdesk.audit.log.KeptPeriod.Shortened;

class KeptPeriodTest {

	private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

	private static final Duration LONG = Duration.ofDays(2192);

	private static final Duration SHORT = Duration.ofDays(1);

	@TempDir
	private Path folder;

	/** As after a start. */
	private KeptPeriod period() {
		return new KeptPeriod(() -> new NodeFile(folder, "one", "kept"));
	}

	@Test
	void givenAPeriodThatIsShortened_thenItCountsAfterAWeekAndADay() {
		KeptPeriod period = period();
		assertEquals(LONG, period.inForce(LONG, NOON));
		assertEquals(Optional.empty(), period.shortened(LONG));

		assertEquals(LONG, period().inForce(SHORT, NOON.plus(Duration.ofDays(1))));
		KeptPeriod later = period();
		assertEquals(LONG, later.inForce(SHORT, NOON.plus(Duration.ofDays(7))));
		assertEquals(Optional.of(new Shortened(1, 2192, LocalDate.of(2026, 12, 1))), later.shortened(SHORT));
		assertEquals(SHORT, later.inForce(SHORT, NOON.plus(Duration.ofDays(8))));
		assertEquals(Optional.empty(), later.shortened(SHORT));
	}

	@Test
	void givenAPeriodThatIsMadeLonger_thenItCountsAtOnce() {
		KeptPeriod period = period();
		period.inForce(SHORT, NOON);

		assertEquals(LONG, period.inForce(LONG, NOON));
		assertEquals(Optional.empty(), period.shortened(LONG));
	}

	@Test
	void givenAFileThatSomebodySpoilt_thenWhatIsSetCounts() {
		new NodeFile(folder, "one", "kept").write("2192 yesterday\nx\n99999999 1\n");

		assertEquals(SHORT, period().inForce(SHORT, NOON));
	}
}
