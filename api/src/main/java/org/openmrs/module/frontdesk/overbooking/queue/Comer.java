/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.overbooking.Present;
import org.openmrs.module.frontdesk.overbooking.PresentState;
import org.openmrs.module.frontdesk.overbooking.QueueKind;
import org.openmrs.module.frontdesk.overbooking.Urgency;
import org.openmrs.module.frontdesk.overbooking.queue.order.Standing;
import org.openmrs.module.frontdesk.overbooking.queue.order.Waiter;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * Somebody of today, who waits, is being seen or was.
 *
 * @param present the appointment, or null
 * @param entry what the queue keeps of them, or null
 * @param since from when on they wait
 * @param seen when they went in, or null
 */
record Comer(String key, Present present, StoredEntry entry, Named service, Named location, QueueKind kind, Instant came,
		Instant since, Instant seen, PresentState state, Duration planned) {

	boolean waits() {
		return state == PresentState.WAITING;
	}

	boolean needs() {
		return present != null && present.needs();
	}

	int patientId() {
		return present == null ? entry.patientId() : present.booking().patientId();
	}

	Set<Integer> providers() {
		return present == null
				? Set.of()
				: present.booking().providers().stream().map(Named::id).collect(Collectors.toSet());
	}

	/** @return as it was then, or is now for null */
	Urgency urgency(Instant then) {
		return entry == null ? Urgency.UNSET : entry.urgency(then);
	}

	/** @param overtaken how many who came later were seen before them */
	Waiter waiter(int overtaken, Duration needsCredit) {
		return new Waiter(key, urgency(null), since.toEpochMilli(), standing(needsCredit), overtaken, planned.toMinutes(),
				providers());
	}

	/** What helps somebody counts as if they had come, or had their time, so much earlier. */
	private Standing standing(Duration needsCredit) {
		Standing byHand = entry == null
				? null
				: entry.last(StoredEvent.Kind.MOVED, null).map(StoredEvent::standing).orElse(null);
		boolean promised = kind == QueueKind.OWN_TIME;
		Instant at = promised ? present.booking().start() : since;
		return byHand == null
				? new Standing(promised, at.minus(needs() ? needsCredit : Duration.ZERO).toEpochMilli(),
						since.toEpochMilli(), key, 0)
				: byHand;
	}
}
