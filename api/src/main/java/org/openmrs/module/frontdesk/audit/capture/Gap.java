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
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Keeps what could not be recorded, until it can be, with a record of the gap before it: since when, how much came late, and
 * how much is lost since there was no more room to keep it. There is one for as long as the module is loaded: whatever comes
 * while the platform builds all beans anew, the next ones find.
 */
public class Gap implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Gap.class);

	private static final int MOST = 100_000;

	private static final Gap OF_THIS_SERVER = new Gap(MOST);

	/**
	 * A time in which accesses could not be recorded at once.
	 *
	 * @param since null where there is none
	 * @param kept how many wait to be recorded
	 * @param late how many were not on disk when their answer left
	 * @param lost how many will never be
	 */
	record State(Instant since, int kept, long late, long lost) {

		String text() {
			return "since " + since.toEpochMilli() + ", kept " + kept + ", late " + late + ", lost " + lost;
		}
	}

	private final int most;

	private final List<Access> kept = new ArrayList<>();

	private Instant since;

	/** When the first came since a record of the gap was last made. */
	private Instant unsaidSince;

	private long late;

	private long lost;

	Gap(int most) {
		this.most = most;
	}

	/** @return the one to which all beans say what they cannot record */
	public static Gap ofThisServer() {
		return OF_THIS_SERVER;
	}

	/** Keeps what cannot be handed over now. */
	synchronized void keep(Collection<Access> records) {
		open();
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
		open();
		late += count;
	}

	/** So many will never be recorded. */
	synchronized void lost(long count) {
		if (count > 0) {
			open();
			lost += count;
		}
	}

	private void open() {
		Instant now = Instant.now();
		since = since == null ? now : since;
		unsaidSince = unsaidSince == null ? now : unsaidSince;
	}

	synchronized boolean isOpen() {
		return since != null;
	}

	synchronized State state() {
		return new State(since, kept.size(), late, lost);
	}

	/** Tries again. A record of the gap goes before those that it kept, and what is on disk is not tried again. */
	void close(Delivery delivery) {
		State state = toSay();
		if (state.since() == null) {
			return;
		}
		delivery.handOverNow(List.of(Access.ofLog(Instant.now(), Action.GAP, Outcome.FAILED, state.text())));
		said(state);
		for (int left = state.kept(); left > 0; left -= Delivery.SLICE) {
			List<Access> slice = first(Math.min(left, Delivery.SLICE));
			delivery.handOverNow(slice);
			drop(slice.size());
		}
		closed();
	}

	private synchronized State toSay() {
		unsaidSince = null;
		return state();
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
		since = unsaidSince;
	}

	/** The beans go. If the module goes for good, what was not recorded is lost: that is said where all else fails. */
	@Override
	public synchronized void destroy() {
		if (since != null) {
			log.error("The audit log could not take all: {}. Where the module stops, that is lost", state().text());
		}
	}
}
