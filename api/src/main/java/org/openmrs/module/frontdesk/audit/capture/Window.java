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

/** The repeats of one access. Many count at once. */
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

	private boolean ended;

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

	/** @return whether it was counted: it is not after the window's end */
	synchronized boolean repeat(Instant at) {
		if (ended) {
			return false;
		}
		times++;
		from = from == null ? at : from;
		until = at;
		return true;
	}

	/** @return the repeats as one record, or null where there were none; from now on none is counted */
	synchronized CounterRow end() {
		ended = true;
		return times == 0 ? null : counter();
	}

	boolean isOlderThan(long nanos, long now) {
		return now - openedAt >= nanos;
	}

	/** @return whether something was counted that is not on disk */
	synchronized boolean isNews() {
		return times > kept;
	}

	synchronized void kept(int count) {
		kept = Math.max(kept, count);
	}

	/** @return the repeats until now as one record */
	synchronized CounterRow counter() {
		return new CounterRow(slot,
				new Access(from, until, times, first.actor(), first.patientId(), first.category(),
						first.action(), first.outcome(), first.way(), first.purpose(), first.reason(), first.detail()));
	}
}
