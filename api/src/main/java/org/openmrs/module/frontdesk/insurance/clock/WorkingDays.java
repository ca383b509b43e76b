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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.schedule.ClosedDays;
import org.springframework.stereotype.Component;

/** On which days there is business here: by the setting, and by when the whole clinic is closed. */
@Component("frontdesk.workingDays")
public class WorkingDays {

	private final ClosedDays closed;

	private final FrontDeskSettings settings;

	public WorkingDays(ClosedDays closed, FrontDeskSettings settings) {
		this.closed = closed;
		this.settings = settings;
	}

	/** @return the last day of business before that one */
	public LocalDate before(LocalDate day) {
		return from(day.minusDays(BusinessDays.FURTHEST)).before(day);
	}

	/** @return those from that day on */
	public BusinessDays from(LocalDate day) {
		Set<DayOfWeek> weekend = settings.authorizationsWeekend().stream()
				.map(name -> DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
		return new BusinessDays(weekend, closed.from(day));
	}
}
