/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.openmrs.module.frontdesk.audit.Access;

/** The repeats of one access. Guarded by {@link Windows}. */
class Window {

	private final long slot;

	private final Access first;

	/** By the JVM's nanosecond clock, which never jumps. */
	private final long openedAt;

	/** Ends when the first access is on disk. */
	private final CompletableFuture<Void> recorded = new CompletableFuture<>();

	private int times;

	private Instant from;

	private Instant until;

	/** How many of these are on disk. */
	private int kept;

	Window(long slot, Access first, long openedAt) {
		this.slot = slot;
		this.first = first;
		this.openedAt = openedAt;
	}

	long slot() {
		return slot;
	}

	CompletableFuture<Void> recorded() {
		return recorded;
	}

	void repeat(Instant at) {
		times++;
		from = from == null ? at : from;
		until = at;
	}

	boolean isOlderThan(long nanos, long now) {
		return now - openedAt >= nanos;
	}

	boolean hasRepeats() {
		return times > 0;
	}

	/** @return whether something was counted that is not on disk */
	boolean isNews() {
		return times > kept;
	}

	void kept(int count) {
		kept = Math.max(kept, count);
	}

	/** @return the repeats until now as one record */
	CounterRow counter() {
		return new CounterRow(slot, new Access(from, until, times, first.actor(), first.patientId(), first.category(),
				first.action(), first.outcome(), first.way(), first.purpose(), first.reason(), first.detail()));
	}
}
