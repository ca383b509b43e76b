/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.util.ArrayList;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.LogLine;

/** The records behind a node's last seal. */
class Tail {

	private static final int AT = LogLine.COLUMNS.indexOf("at");

	private static final int UNTIL_AT = LogLine.COLUMNS.indexOf("until_at");

	/** Of more old ones the last stands for the rest: seals go in order. */
	private static final int MOST = 1000;

	private final long now;

	private final List<Old> old = new ArrayList<>();

	private long newest = Long.MIN_VALUE;

	private long count;

	Tail(long now) {
		this.now = now;
	}

	private record Old(long number, long moment) {
	}

	/** In the order of their numbers. */
	void add(long number, List<String> texts) {
		String until = texts.get(UNTIL_AT);
		long at = Long.parseLong(texts.get(AT));
		long moment = until == null ? at : Math.max(at, Long.parseLong(until));
		newest = Math.max(newest, moment);
		count++;
		if (isLate(moment, now)) {
			old.subList(Math.min(old.size(), MOST - 1), old.size()).clear();
			old.add(new Old(number, moment));
		}
	}

	/** What is still to come is no moment at which somebody wrote a record. */
	private boolean isLate(long moment, long alive) {
		return moment > now + LogCheck.TO_SEAL_MILLIS || moment < alive - LogCheck.TO_SEAL_MILLIS;
	}

	/**
	 * @param alive when the node was there for certain, besides when it wrote these
	 * @return the numbers of those that should have had their seals by then
	 */
	List<Long> late(long alive) {
		long last = Math.max(alive, newest);
		return old.stream().filter(record -> isLate(record.moment, last)).map(Old::number).toList();
	}

	boolean isOld() {
		return !old.isEmpty();
	}

	long count() {
		return count;
	}
}
