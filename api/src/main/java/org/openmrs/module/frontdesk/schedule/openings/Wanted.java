/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.openings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PartOfDay;
import org.openmrs.module.frontdesk.schedule.Wish;

/**
 * What is looked for, with the host's ids.
 *
 * @param providers empty where it does not matter with whom
 * @param patient null where that is not known yet
 * @param preferred the host's id of one of the providers, or null
 */
record Wanted(List<Named> providers, Integer patient, Integer location, Duration length, Instant from, Instant until,
		Integer preferred, PartOfDay part, Set<DayOfWeek> days, int limit) {

	/** @return the wishes that a place does not fulfil */
	Set<Wish> against(ZonedDateTime start, Named provider) {
		Set<Wish> against = EnumSet.noneOf(Wish.class);
		if (preferred != null && (provider == null || provider.id() != preferred)) {
			against.add(Wish.PROVIDER);
		}
		LocalTime clock = start.toLocalTime();
		if (part != null && !part.holds(clock)) {
			against.add(Wish.PART_OF_DAY);
		}
		if (!days.isEmpty() && !days.contains(start.getDayOfWeek())) {
			against.add(Wish.DAYS);
		}
		return against;
	}
}
