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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.UserNames;
import org.openmrs.module.frontdesk.insurance.Cover;
import org.openmrs.module.frontdesk.insurance.CoverPeriod;
import org.openmrs.module.frontdesk.insurance.Coverage;
import org.openmrs.module.frontdesk.insurance.Coverage.By;
import org.openmrs.module.frontdesk.insurance.coverage.StoredCoverage.Check;
import org.openmrs.module.frontdesk.insurance.coverage.StoredCoverage.Stamp;
import org.springframework.stereotype.Component;

/** Coverages as others read them: with names in place of the host's ids. */
@Component("frontdesk.coverageLines")
public class CoverageLines {

	private final UserNames users;

	public CoverageLines(UserNames users) {
		this.users = users;
	}

	/** @param all in order, with those that were removed */
	Cover cover(List<StoredCoverage> all, boolean withRemoved, LocalDate today) {
		List<StoredCoverage> counting = all.stream().filter(one -> !one.isRemoved()).toList();
		List<CoverPeriod> periods = counting.stream().map(one -> one.terms().period()).toList();
		return new Cover(counting.stream().anyMatch(one -> one.pays(today)), of(withRemoved ? all : counting),
				overlaps(counting), CoverDays.gaps(periods, today));
	}

	private static List<Cover.Overlap> overlaps(List<StoredCoverage> counting) {
		List<Cover.Overlap> overlaps = new ArrayList<>();
		for (int i = 0; i < counting.size(); i++) {
			StoredCoverage first = counting.get(i);
			counting.subList(i + 1, counting.size()).forEach(second -> first.terms().period().and(second.terms().period())
					.ifPresent(days -> overlaps.add(new Cover.Overlap(first.uuid(), second.uuid(), days))));
		}
		return overlaps;
	}

	Coverage of(StoredCoverage one) {
		return of(List.of(one)).get(0);
	}

	private List<Coverage> of(List<StoredCoverage> all) {
		Map<Integer, String> names = users.of(all.stream().flatMap(StoredCoverage::users).collect(Collectors.toSet()));
		return all.stream().map(one -> new Coverage(one.uuid(), one.version(), one.terms(), by(one.noted(), names),
				by(one.changed(), names), by(one.removed(), names), one.removedWhy(), verified(one.check(), names)))
				.toList();
	}

	private static By by(Stamp stamp, Map<Integer, String> names) {
		return stamp == null ? null : new By(stamp.at(), names.get(stamp.by()));
	}

	private static Coverage.Verified verified(Check check, Map<Integer, String> names) {
		return check == null
				? null
				: new Coverage.Verified(by(check.by(), names), check.how(), check.answer(), check.words());
	}
}
