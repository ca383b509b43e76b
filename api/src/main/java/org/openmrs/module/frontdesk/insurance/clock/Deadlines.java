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

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When clocks end that are counted in days, as people at the clinic count them: the day on which one starts is not counted,
 * and the last one is over when the next day begins there. A day that the zone skips, as Apia did 30 December 2011, is none.
 */
public final class Deadlines {

	/** Where every day of a long time is closed, the count ends all the same. */
	private static final int MOST_DAYS = 5000;

	private final ZoneId zone;

	public Deadlines(ZoneId zone) {
		this.zone = zone;
	}

	/** @return the first moment after the last of so many days; 0 days end with the day itself */
	public Instant after(Instant from, int days, BusinessDays which) {
		LocalDate day = from.atZone(zone).toLocalDate();
		int left = days;
		for (int walked = 0; left > 0 && walked < MOST_DAYS; walked++) {
			day = day.plusDays(1);
			if (exists(day) && which.has(day)) {
				left--;
			}
		}
		return endOf(day);
	}

	/** @return the first moment after the day */
	public Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(zone).toInstant();
	}

	private boolean exists(LocalDate day) {
		return day.atStartOfDay(zone).toLocalDate().equals(day);
	}
}
