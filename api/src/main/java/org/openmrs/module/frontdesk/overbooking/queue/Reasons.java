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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.overbooking.Urgency;
import org.openmrs.module.frontdesk.overbooking.Why;
import org.openmrs.module.frontdesk.overbooking.queue.order.Placed;

/** Says in words why somebody stands where they stand, what weighs most first. */
class Reasons {

	private static final String WHO = "who";

	private static final String TIME = "time";

	private static final String COUNT = "count";

	private final Comer one;

	private final Placed placed;

	private final int most;

	private final Duration needsCredit;

	private final List<Why> all = new ArrayList<>();

	Reasons(Comer one, Placed placed, int most, Duration needsCredit) {
		this.one = one;
		this.placed = placed;
		this.most = most;
		this.needsCredit = needsCredit;
	}

	/** @param late how long after their own time they are likely to be seen */
	List<Why> all(Duration late) {
		urgency();
		byHand();
		kind();
		if (!late.isZero()) {
			add("providerLate", Map.of(COUNT, late.toMinutes()));
		}
		needs();
		overtaken();
		return all;
	}

	private void urgency() {
		Urgency urgency = one.urgency(null);
		if (urgency != Urgency.UNSET) {
			StoredEvent set = one.entry().last(StoredEvent.Kind.URGENCY, null).orElseThrow();
			add("urgency." + urgency.code(), Map.of(WHO, set.by(), TIME, set.at()));
		}
	}

	private void byHand() {
		if (one.entry() != null) {
			one.entry().last(StoredEvent.Kind.MOVED, null).ifPresent(
					moved -> add("moved", Map.of(WHO, moved.by(), TIME, moved.at(), "reason", moved.reason())));
		}
	}

	private void kind() {
		switch (one.kind()) {
			case OWN_TIME, OVERBOOKED -> add(one.kind().code(), Map.of(TIME, one.present().booking().start()));
			case LATE -> add("late", Map.of(TIME, one.present().booking().start(), "came", one.came()));
			case WALK_IN, CALL -> add(one.kind().code(), Map.of(TIME, one.came()));
		}
	}

	private void needs() {
		if (one.needs() && !needsCredit.isZero()) {
			add("needs", Map.of(COUNT, needsCredit.toMinutes()));
		}
	}

	private void overtaken() {
		int overtaken = placed.waiter().overtaken();
		if (overtaken >= most) {
			add("worn", Map.of(COUNT, overtaken));
		} else if (overtaken > 0) {
			add("overtaken", Map.of(COUNT, overtaken, "more", most - overtaken));
		}
		if (placed.aged()) {
			add("aged", Map.of(COUNT, most));
		}
	}

	private void add(String code, Map<String, Object> arguments) {
		all.add(new Why(code, arguments));
	}
}
