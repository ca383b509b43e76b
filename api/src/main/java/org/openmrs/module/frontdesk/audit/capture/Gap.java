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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.AccessSink;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.NotRecorded;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keeps what could not be recorded, until it can be, with a record of the gap before it: since when, how much came late, and
 * how much is lost since there was no more room to keep it.
 */
@Component("frontdesk.gap")
public class Gap implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Gap.class);

	private static final int MOST = 100_000;

	/** So many records are handed over at once. */
	static final int SLICE = 1_000;

	private static final long PATIENCE_SECONDS = 60;

	/**
	 * A time in which accesses could not be recorded at once.
	 *
	 * @param since null where there is none
	 * @param kept how many wait to be recorded
	 * @param late how many were not on disk when their answer left
	 * @param lost how many will never be
	 */
	record State(Instant since, int kept, long late, long lost) {
	}

	/** Asked for late: what reports here is there before the log is. */
	private final ObjectProvider<AccessSink> sink;

	private final int most;

	private final List<Access> kept = new ArrayList<>();

	private Instant since;

	private long late;

	private long lost;

	@Autowired
	public Gap(ObjectProvider<AccessSink> sink) {
		this(sink, MOST);
	}

	Gap(ObjectProvider<AccessSink> sink, int most) {
		this.sink = sink;
		this.most = most;
	}

	/** Hands records to the log; what it cannot take is kept. */
	CompletableFuture<Void> put(List<Access> records) {
		List<CompletableFuture<Void>> slices = new ArrayList<>();
		for (int from = 0; from < records.size(); from += SLICE) {
			List<Access> slice = records.subList(from, Math.min(from + SLICE, records.size()));
			slices.add(handOver(slice).whenComplete((done, failure) -> {
				if (failure != null) {
					keep(slice);
				}
			}));
		}
		return CompletableFuture.allOf(slices.toArray(CompletableFuture[]::new));
	}

	/**
	 * Hands records to the log that somebody else keeps, and waits until they are on disk.
	 *
	 * @throws NotRecorded where they are not, or not yet
	 */
	void handOverNow(List<Access> records) {
		try {
			handOver(records).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new NotRecorded(e);
		} catch (ExecutionException | TimeoutException e) {
			throw new NotRecorded(e);
		}
	}

	private CompletableFuture<Void> handOver(Collection<Access> records) {
		try {
			return sink.getObject().put(records);
		} catch (RuntimeException e) {
			return CompletableFuture.failedFuture(e);
		}
	}

	/** Keeps what cannot be handed over now. */
	synchronized void keep(Collection<Access> records) {
		since = since == null ? Instant.now() : since;
		for (Access access : records) {
			if (kept.size() < most) {
				kept.add(access);
			} else {
				lost++;
			}
		}
	}

	/** So many were not on disk in time; they may be yet. */
	synchronized void late(int count) {
		since = since == null ? Instant.now() : since;
		late += count;
	}

	/** So many will never be recorded. */
	synchronized void lost(long count) {
		if (count > 0) {
			since = since == null ? Instant.now() : since;
			lost += count;
		}
	}

	synchronized boolean isOpen() {
		return since != null;
	}

	synchronized State state() {
		return new State(since, kept.size(), late, lost);
	}

	/** Tries again. A record of the gap goes before those that it kept, and what is on disk is not tried again. */
	void close() {
		State state = state();
		if (state.since() == null) {
			return;
		}
		handOverNow(List.of(Access.ofLog(Instant.now(), Action.GAP, Outcome.FAILED,
				"since " + state.since().toEpochMilli() + ", kept " + state.kept() + ", late " + state.late() + ", lost "
						+ state.lost())));
		said(state);
		for (int left = state.kept(); left > 0; left -= SLICE) {
			List<Access> slice = first(Math.min(left, SLICE));
			handOverNow(slice);
			drop(slice.size());
		}
		closed();
	}

	private synchronized void said(State state) {
		late -= state.late();
		lost -= state.lost();
	}

	private synchronized List<Access> first(int count) {
		return List.copyOf(kept.subList(0, count));
	}

	private synchronized void drop(int count) {
		kept.subList(0, count).clear();
	}

	/** What came meanwhile is another gap. */
	private synchronized void closed() {
		since = kept.isEmpty() && late == 0 && lost == 0 ? null : Instant.now();
	}

	/** What the log could not take until now is lost with this: that is said where all else fails. */
	@Override
	public synchronized void destroy() {
		if (!kept.isEmpty()) {
			log.error("The audit log could not take {} records since {}, and they are lost: the module stops", kept.size(),
					since);
		}
	}
}
