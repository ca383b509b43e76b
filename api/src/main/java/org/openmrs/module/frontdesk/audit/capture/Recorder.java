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

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.NotRecorded;
import org.openmrs.module.frontdesk.audit.capture.Windows.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Sends what was touched to the log, but for what is only counted, and waits for it. */
@Component("frontdesk.recorder")
public class Recorder {

	/** Done again and again by looking. What changes something is a record each time. */
	static final Set<Action> COUNTED = EnumSet.of(Action.VIEW, Action.LIST, Action.SEARCH, Action.REQUEST);

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	/** While it is known that nothing can be recorded, nobody is kept waiting for long. */
	private static final Duration LITTLE_PATIENCE = Duration.ofSeconds(1);

	private final Windows windows;

	private final Gap gap;

	private final Delivery delivery;

	private final Duration patience;

	private final Duration littlePatience;

	@Autowired
	public Recorder(Windows windows, Gap gap, Delivery delivery) {
		this(windows, gap, delivery, PATIENCE, LITTLE_PATIENCE);
	}

	Recorder(Windows windows, Gap gap, Delivery delivery, Duration patience, Duration littlePatience) {
		this.windows = windows;
		this.gap = gap;
		this.delivery = delivery;
		this.patience = patience;
		this.littlePatience = littlePatience;
	}

	/** A gap that only waits to be told of stops nobody. */
	boolean canRecord() {
		return !delivery.isFailing();
	}

	/** What a request touched that nobody watched is not known: it counts as one that is lost. */
	void missed(int requests) {
		gap.lost(requests);
	}

	/**
	 * Returns when the records are on disk.
	 *
	 * @param signInsAreCounted whether somebody signs in with every request
	 * @throws NotRecorded where they are not; they are kept
	 */
	void recordNow(List<Access> records, boolean signInsAreCounted) {
		if (records.isEmpty()) {
			return;
		}
		Duration longest = delivery.isFailing() ? littlePatience : patience;
		CompletableFuture<Void> onDisk = record(records, signInsAreCounted);
		try {
			onDisk.get(longest.toNanos(), TimeUnit.NANOSECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new NotRecorded(e);
		} catch (ExecutionException e) {
			throw new NotRecorded(e.getCause());
		} catch (TimeoutException e) {
			gap.late(records.size());
			throw new NotRecorded(e);
		}
	}

	/** @return ends when the records are on disk; those that cannot be are kept */
	CompletableFuture<Void> record(Collection<Access> records, boolean signInsAreCounted) {
		List<Window> opened = new ArrayList<>();
		try {
			return record(records, opened, signInsAreCounted);
		} catch (RuntimeException e) {
			opened.forEach(window -> window.recorded().completeExceptionally(e));
			gap.keep(records);
			return CompletableFuture.failedFuture(e);
		}
	}

	private CompletableFuture<Void> record(Collection<Access> records, List<Window> opened, boolean signInsAreCounted) {
		List<Access> firsts = new ArrayList<>();
		Set<CompletableFuture<Void>> awaited = new LinkedHashSet<>();
		for (Access access : records) {
			Entry entry = isCounted(access, signInsAreCounted) ? windows.enter(access) : null;
			if (entry == null || entry.isFirst()) {
				firsts.add(access);
			}
			if (entry != null && entry.isFirst()) {
				opened.add(entry.window());
			} else if (entry != null && !entry.window().recorded().isDone()) {
				awaited.add(entry.window().recorded());
			}
		}
		if (!firsts.isEmpty()) {
			awaited.add(put(firsts, opened));
		}
		return CompletableFuture.allOf(awaited.toArray(CompletableFuture[]::new));
	}

	private static boolean isCounted(Access access, boolean signInsAreCounted) {
		return COUNTED.contains(access.action()) || signInsAreCounted && access.action() == Action.SIGN_IN;
	}

	/** A repeat that comes meanwhile waits for the same. */
	private CompletableFuture<Void> put(List<Access> firsts, List<Window> opened) {
		return delivery.put(firsts, gap::keep).whenComplete((done, failure) -> opened.forEach(window -> {
			if (failure == null) {
				window.recorded().complete(null);
			} else {
				window.recorded().completeExceptionally(failure);
			}
		}));
	}
}
