/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.openmrs.module.frontdesk.insurance.CaseAction;

/** What of a case's history holds: all but what was taken back. */
final class Standing {

	/** What the payer said last: null where it has not. */
	record Said(String number, String reference, Integer units, LocalDate from, LocalDate until, int appeals) {

		/** @return whether so much can have been used by what it has said: nothing, where nothing is authorized */
		boolean allows(int used) {
			return number == null ? used == 0 : units == null || used <= units;
		}
	}

	/** The last one first. */
	private final Deque<StoredEvent> events = new ArrayDeque<>();

	/** @param history the first one first */
	Standing(List<StoredEvent> history) {
		history.forEach(event -> {
			if (event.takesBack()) {
				events.pop();
			} else if (!event.action().equals(CaseAction.OPEN)) {
				events.push(event);
			}
		});
	}

	/** @return the last one, which holds no longer from now on; null where nothing has been done */
	StoredEvent takeBack() {
		return events.poll();
	}

	Said said() {
		StoredEvent authorized = events.stream().filter(StoredEvent::authorizes).findFirst().orElse(null);
		String reference = events.stream().map(StoredEvent::reference).filter(one -> one != null).findFirst().orElse(null);
		int appeals = (int) events.stream().filter(event -> event.is(CaseAction.APPEAL)).count();
		return authorized == null
				? new Said(null, reference, null, null, null, appeals)
				: new Said(authorized.number(), reference, authorized.units(), authorized.fromDay(), authorized.untilDay(),
						appeals);
	}
}
