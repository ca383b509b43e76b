/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

/** On which days payers and the clinic work. */
public record BusinessDays(Set<DayOfWeek> weekend, Set<LocalDate> closed) {

	/** How far back the last one is looked for. */
	static final int FURTHEST = 60;

	/** Every day counts. */
	public static final BusinessDays ALL = new BusinessDays(Set.of(), Set.of());

	/** @return the last one before that day; the day itself where none was for long, so that all that is late stands out */
	LocalDate before(LocalDate day) {
		return Stream.iterate(day.minusDays(1), one -> one.minusDays(1)).limit(FURTHEST).filter(this::has).findFirst()
				.orElse(day);
	}

	boolean has(LocalDate day) {
		return !weekend.contains(day.getDayOfWeek()) && !closed.contains(day);
	}
}
