/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.person.Knowledge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What boards have read of today and of days to come, for a minute, so that the next one reads only what the feed has
 * announced since. What went past Hibernate is not announced: it is seen when the minute is over. Bookings are not in it.
 */
@Component("frontdesk.dayMemory")
public class DayMemory {

	private static final Duration GOOD_FOR = Duration.ofMinutes(1);

	/** Days by who may know what: a few are looked at all day, and others now and then. */
	private static final int MOST = 24;

	private final ClinicTime time;

	private final Map<Key, KnownDay> days = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, KnownDay> eldest) {
			return size() > MOST;
		}
	});

	public DayMemory(ClinicTime time) {
		this.time = time;
	}

	/** What somebody may know is a part of it: nobody is told what was read for somebody who may know more. */
	private record Key(LocalDate day, Knowledge knowledge) {
	}

	/** @return what is known for whoever may know as much, or nothing, as of now */
	KnownDay of(LocalDate day, Knowledge knowledge) {
		Instant now = time.now();
		KnownDay known = isOwn() ? days.get(new Key(day, knowledge)) : null;
		boolean good = known != null && !now.isBefore(known.since()) && now.isBefore(known.since().plus(GOOD_FOR));
		return good ? known : KnownDay.nothing(now);
	}

	/** Past days are left out, since changes of people are not announced for them. */
	void keep(LocalDate day, Knowledge knowledge, KnownDay known) {
		if (isOwn() && !day.isBefore(time.today())) {
			days.merge(new Key(day, knowledge), known, DayMemory::newer);
		}
	}

	private static KnownDay newer(KnownDay kept, KnownDay read) {
		boolean older = read.since().isBefore(kept.since())
				|| read.since().equals(kept.since()) && read.mark().count() < kept.mark().count();
		return older ? kept : read;
	}

	/** Whoever also writes in the transaction sees what is not committed, and perhaps never is. */
	private static boolean isOwn() {
		return TransactionSynchronizationManager.isCurrentTransactionReadOnly();
	}
}
