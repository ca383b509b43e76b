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
import java.util.List;
import org.openmrs.module.frontdesk.ModulePart;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.stereotype.Component;

/** Keeps the counters of repeats, turns those of ended windows into records, and records what could not be before. */
@Component("frontdesk.captureJob")
public class CaptureJob implements Job, ModulePart {

	/** Often, so that what there is to write at a busy desk is little each time. */
	private static final Duration INTERVAL = Duration.ofSeconds(2);

	private final Windows windows;

	private final Gap gap;

	private final Delivery delivery;

	private final RepeatsTable table;

	/** Counters that are records already, and whose rows are to be removed. */
	private final List<Long> recorded = new ArrayList<>();

	/** What this node had counted before its last start; null until it is read. */
	private List<CounterRow> leftovers;

	public CaptureJob(Windows windows, Gap gap, Delivery delivery, RepeatsTable table) {
		this.windows = windows;
		this.gap = gap;
		this.delivery = delivery;
		this.table = table;
	}

	@Override
	public String id() {
		return "audit.capture";
	}

	@Override
	public Duration interval() {
		return INTERVAL;
	}

	/** What was counted until then becomes records after the next start. */
	@Override
	public void stop() {
		keep();
	}

	/** Each step is tried, whatever becomes of the others. */
	@Override
	public boolean run() {
		gap.lost(windows.takeLost());
		RuntimeException failure = null;
		for (Runnable step : List.<Runnable>of(() -> gap.close(delivery), this::removeRecorded, this::keep,
				this::recordEnded, this::recordLeftovers)) {
			try {
				step.run();
			} catch (RuntimeException e) {
				failure = failure == null ? e : failure;
			}
		}
		if (failure != null) {
			throw failure;
		}
		return false;
	}

	/** After what was there before has been read: later on it could not be told apart. */
	private synchronized void keep() {
		readLeftovers();
		List<CounterRow> news = windows.news();
		table.write(news);
		windows.kept(news);
	}

	private void recordEnded() {
		List<CounterRow> ended = new ArrayList<>(windows.takeEnded());
		try {
			record(ended);
		} finally {
			windows.giveBack(ended);
		}
	}

	private synchronized void readLeftovers() {
		leftovers = leftovers == null ? new ArrayList<>(table.leftovers()) : leftovers;
	}

	private void recordLeftovers() {
		readLeftovers();
		record(leftovers);
	}

	/** Takes those out of the list that are on record. */
	private void record(List<CounterRow> counters) {
		while (!counters.isEmpty()) {
			List<CounterRow> slice = counters.subList(0, Math.min(counters.size(), Delivery.SLICE));
			delivery.handOverNow(slice.stream().map(CounterRow::repeats).toList());
			slice.forEach(counter -> recorded.add(counter.slot()));
			slice.clear();
			removeRecorded();
		}
	}

	private void removeRecorded() {
		table.remove(recorded);
		recorded.clear();
	}
}
