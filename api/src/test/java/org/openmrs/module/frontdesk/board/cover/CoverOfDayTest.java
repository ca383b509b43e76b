/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.cover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.board.person.Fact;
import org.openmrs.module.frontdesk.insurance.ListedCover;

/** What is pointed out of the cover on the last day of a leap year's February. */
class CoverOfDayTest {

	private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

	private static final long VERIFIED = 1_000_000L;

	@Test
	void givenNothing_thenCoverIsMissing() {
		assertTrue(of(new Fact(ListedCover.KIND, "", "")).isMissing());
		assertTrue(of(cover("", "2028-02-28", "")).isMissing());
		assertTrue(of(cover("2028-03-01", "", "")).isMissing());
		assertTrue(of(cover("", "", "inactive")).isMissing());
		assertTrue(of(cover("", "", "unknown")).isMissing());
		assertFalse(of(cover("", "", "unclear")).isMissing());
		assertFalse(of(cover("2028-02-29", "2028-02-29", "active")).isMissing());
	}

	@Test
	void givenALastDay_thenItEndsSoonUnlessAnotherOneGoesOn() {
		assertEquals(Optional.of(DAY), of(cover("", "2028-02-29", "")).endsWithin(14));
		assertEquals(Optional.of(DAY.plusDays(13)), of(cover("", "2028-03-13", "")).endsWithin(14));
		assertEquals(Optional.empty(), of(cover("", "2028-03-14", "")).endsWithin(14));
		assertEquals(Optional.empty(), of(cover("", "2028-03-05", ""), cover("2028-03-06", "", "")).endsWithin(14));
		assertEquals(Optional.of(LocalDate.of(2028, 3, 5)),
				of(cover("", "2028-03-05", ""), cover("2028-03-07", "", "")).endsWithin(14));
		assertEquals(Optional.empty(), of(cover("", "2028-02-28", "")).endsWithin(14));
	}

	@Test
	void givenWhenItWasVerified_thenItIsUncertainAfterThat() {
		CoverOfDay cover = of(cover("", "", "active"));
		assertFalse(cover.isVerifiedBefore(Instant.ofEpochMilli(VERIFIED)));
		assertTrue(cover.isVerifiedBefore(Instant.ofEpochMilli(VERIFIED + 1)));
		assertFalse(of(new Fact(ListedCover.KIND, "//", "/")).isVerifiedBefore(Instant.MAX), "self-payers need not be");
	}

	private static Fact cover(String from, String until, String answer) {
		return new Fact(ListedCover.KIND, from + "/" + until + "/", VERIFIED + "/" + answer);
	}

	private static CoverOfDay of(Fact... facts) {
		return new CoverOfDay(Stream.of(facts).toList(), DAY);
	}
}
