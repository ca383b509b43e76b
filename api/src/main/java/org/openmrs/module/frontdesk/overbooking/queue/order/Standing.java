/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue.order;

import java.util.Comparator;

/**
 * By what people of the same urgency are compared: a promise first, then the time, then who came first, then the key, which
 * differs. Whoever was moved by hand has the standing of the one whom they were put beside, and a nudge from it, so that they
 * keep that place when that one is gone.
 *
 * @param promised whether a time of their own is kept
 * @param at that time, or from when on they count as waiting; epoch milliseconds
 * @param entered from when on they wait; epoch milliseconds
 * @param key whose standing it is
 * @param nudge negative: ahead of that one; positive: behind
 */
public record Standing(boolean promised, long at, long entered, String key, double nudge)
		implements
			Comparable<Standing> {

	private static final Comparator<Standing> IN_ORDER = Comparator.comparing((Standing one) -> !one.promised)
			.thenComparingLong(Standing::at).thenComparingLong(Standing::entered).thenComparing(Standing::key)
			.thenComparingDouble(Standing::nudge);

	@Override
	public int compareTo(Standing other) {
		return IN_ORDER.compare(this, other);
	}

	/** @return right ahead of this one, behind the other, which may be null */
	public Standing ahead(Standing before) {
		return nudged(before != null && before.isBeside(this) ? (before.nudge + nudge) / 2 : nudge - 1);
	}

	/** @return right behind this one, ahead of the other, which may be null */
	public Standing behind(Standing after) {
		return nudged(after != null && after.isBeside(this) ? (after.nudge + nudge) / 2 : nudge + 1);
	}

	private boolean isBeside(Standing other) {
		return nudged(0).equals(other.nudged(0));
	}

	private Standing nudged(double by) {
		return new Standing(promised, at, entered, key, by);
	}
}
