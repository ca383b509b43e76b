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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.board.person.Fact;
import org.openmrs.module.frontdesk.insurance.ListedCover;

/** What is known of somebody's cover on a day. */
class CoverOfDay {

	private final List<ListedCover> covers;

	private final LocalDate day;

	/** @param facts at least one: of whom none are known, nothing can be said */
	CoverOfDay(List<Fact> facts, LocalDate day) {
		this.covers = facts.stream().map(fact -> ListedCover.of(fact.key(), fact.text())).filter(Objects::nonNull).toList();
		this.day = day;
	}

	boolean isMissing() {
		return paying(day).findAny().isEmpty();
	}

	/** @return the last day with cover, if one of so many days after this one is without, and this one is not */
	Optional<LocalDate> endsWithin(int days) {
		return isMissing()
				? Optional.empty()
				: day.datesUntil(day.plusDays(days)).filter(one -> paying(one.plusDays(1)).findAny().isEmpty()).findFirst();
	}

	/** @return whether what pays on this day was verified before that moment for the last time, or one of them was */
	boolean isVerifiedBefore(Instant moment) {
		return paying(day).map(ListedCover::lastVerified).filter(Objects::nonNull).anyMatch(last -> last.isBefore(moment));
	}

	private Stream<ListedCover> paying(LocalDate one) {
		return covers.stream().filter(cover -> cover.pays(one));
	}
}
