/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days of the clinic, from the first to the last.
 *
 * @param from the first day, or null for always before
 * @param until the last day, or null for ever after
 */
public record CoverPeriod(LocalDate from, LocalDate until) {

	/** @return whether the day is one of them */
	public boolean holds(LocalDate day) {
		return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
	}

	/** @return the days that are in both, if there are any */
	public Optional<CoverPeriod> and(CoverPeriod other) {
		LocalDate first = from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
		LocalDate last = until == null || other.until != null && other.until.isBefore(until) ? other.until : until;
		return first != null && last != null && last.isBefore(first)
				? Optional.empty()
				: Optional.of(new CoverPeriod(first, last));
	}
}
