/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.capacity;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.schedule.Absence;
import org.openmrs.module.frontdesk.schedule.ClosedDays;
import org.springframework.stereotype.Component;

@Component("frontdesk.wholeDays")
public class WholeDays implements ClosedDays {

	private final AbsenceTable absences;

	public WholeDays(AbsenceTable absences) {
		this.absences = absences;
	}

	@Override
	public Set<LocalDate> from(LocalDate day) {
		return absences.from(day.atStartOfDay()).stream()
				.filter(absence -> absence.provider() == null && absence.location() == null)
				.flatMap(WholeDays::days).filter(closed -> !closed.isBefore(day)).collect(Collectors.toSet());
	}

	private static Stream<LocalDate> days(Absence absence) {
		LocalDate first = absence.from().toLocalDate();
		first = absence.from().isAfter(first.atStartOfDay()) ? first.plusDays(1) : first;
		LocalDate end = absence.until().toLocalDate();
		return first.isBefore(end) ? first.datesUntil(end) : Stream.empty();
	}
}
