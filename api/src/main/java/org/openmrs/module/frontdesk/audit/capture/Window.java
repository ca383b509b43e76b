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
class Window implements Counted {

	private final long slot;

	private final Access first;

	/** By the JVM's nanosecond clock, which never jumps. */
	private final long openedAt;

	/** Ends when the first access is on disk. */
	private final CompletableFuture<Void> recorded = new CompletableFuture<>();

	private int times;

	private Instant from;

	private Instant until;

	private boolean isNews;

	Window(long slot, Access first, long openedAt) {
		this.slot = slot;
		this.first = first;
		this.openedAt = openedAt;
	}

	@Override
	public long slot() {
		return slot;
	}

	CompletableFuture<Void> recorded() {
		return recorded;
	}

	void repeat(Instant at) {
		times++;
		from = from == null ? at : from;
		until = at;
		isNews = true;
	}

	boolean isOlderThan(long nanos, long now) {
		return now - openedAt >= nanos;
	}

	boolean hasRepeats() {
		return times > 0;
	}

	int times() {
		return times;
	}

	/** @return whether something was counted since this was asked the last time */
	boolean takeNews() {
		boolean news = isNews;
		isNews = false;
		return news;
	}

	/** It could not be kept. */
	void giveNewsBack() {
		isNews = true;
	}

	/** @return the repeats as one record */
	@Override
	public Access repeats() {
		return new Access(from, until, times, first.actor(), first.patientId(), first.category(), first.action(),
				first.outcome(), first.way(), first.purpose(), first.reason(), first.detail());
	}
}
