/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openmrs.module.frontdesk.insurance.CoverPeriod;

/** On which days somebody is covered, and on which not. */
final class CoverDays {

	private static final Comparator<CoverPeriod> BY_FIRST_DAY = Comparator.comparing(CoverPeriod::from,
			Comparator.nullsFirst(Comparator.naturalOrder()));

	private CoverDays() {
	}

	/**
	 * @return the days without any of these periods that lie between two of them, and those around today, in order; one without
	 *         an end where nothing follows, one without a beginning where nothing was before
	 */
	static List<CoverPeriod> gaps(Collection<CoverPeriod> periods, LocalDate today) {
		List<CoverPeriod> inOrder = periods.stream().sorted(BY_FIRST_DAY).toList();
		List<CoverPeriod> gaps = new ArrayList<>();
		LocalDate next = null;
		for (int i = 0; i < inOrder.size(); i++) {
			CoverPeriod period = inOrder.get(i);
			if (period.from() != null && (i == 0 ? today.isBefore(period.from()) : period.from().isAfter(next))) {
				gaps.add(new CoverPeriod(next, period.from().minusDays(1)));
			}
			if (period.until() == null) {
				return gaps;
			}
			LocalDate after = period.until().plusDays(1);
			next = next == null || after.isAfter(next) ? after : next;
		}
		if (next == null || !today.isBefore(next)) {
			gaps.add(new CoverPeriod(next, null));
		}
		return gaps;
	}
}
