/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.schedule.Vacancy;
import org.openmrs.module.frontdesk.schedule.calendar.Taken;

class VacatedTest {

	private static final Taken WAS = taken(1, Set.of(7, 4), 0, 30);

	@Test
	void givenACancelledOne_thenAllOfItIsGivenUpWithTheFirstProvider() {
		assertEquals(List.of(vacancy(0, 30)), left(null));
	}

	@Test
	void givenAShortenedOne_thenTheRestIsGivenUp() {
		assertEquals(List.of(vacancy(20, 30)), left(taken(1, Set.of(4, 7), 0, 20)));
	}

	@Test
	void givenOneThatIsMovedALittle_thenWhatItLeavesIsGivenUp() {
		assertEquals(List.of(vacancy(0, 10)), left(taken(1, Set.of(4, 7), 10, 40)));
		assertEquals(List.of(vacancy(0, 5), vacancy(25, 30)), left(taken(1, Set.of(4, 7), 5, 25)));
	}

	@Test
	void givenOneThatIsMovedAway_thenAllOfItIsGivenUp() {
		assertEquals(List.of(vacancy(0, 30)), left(taken(1, Set.of(4, 7), 30, 60)));
		assertEquals(List.of(vacancy(0, 30)), left(taken(2, Set.of(4, 7), 0, 30)));
		assertEquals(List.of(vacancy(0, 30)), left(taken(1, Set.of(4), 0, 30)));
	}

	@Test
	void givenOneThatIsLonger_thenNothingIsGivenUp() {
		assertEquals(List.of(), left(taken(1, Set.of(4, 7), 0, 45)));
	}

	private static List<Vacancy> left(Taken now) {
		return Vacated.left(WAS, now).toList();
	}

	private static Taken taken(int service, Set<Integer> providers, int from, int until) {
		return new Taken(1, service, 3, providers, 10, at(from), at(until));
	}

	private static Vacancy vacancy(int from, int until) {
		return new Vacancy(1, 1, 3, 4, at(from), at(until));
	}

	private static Instant at(int minute) {
		return Instant.parse("2026-11-30T10:00:00Z").plusSeconds(60L * minute);
	}
}
