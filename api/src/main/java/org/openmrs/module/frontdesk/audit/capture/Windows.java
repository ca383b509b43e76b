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

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.audit.Access;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The same access again within a window is counted. A full house closes the oldest windows before their time; their counts
 * become records, as at any window's end.
 */
@Component("frontdesk.windows")
public class Windows {

	private static final int MOST = 200_000;

	/**
	 * What became of an access.
	 *
	 * @param isFirst whether it opened the window and is to be recorded now
	 */
	record Entry(Window window, boolean isFirst) {
	}

	private final FrontDeskSettings settings;

	private final int most;

	private final Map<WindowKey, Window> open = new ConcurrentHashMap<>();

	/** The same in the order in which they were opened. */
	private final Map<WindowKey, Window> inOrder = new LinkedHashMap<>();

	/** The counts of those that have ended; no more than may be open. */
	private final List<CounterRow> closed = new ArrayList<>();

	/** How many repeats were counted for which there was no room. */
	private long lost;

	/** By chance, so that rows of an earlier start stay what they are, whatever became of the clock. */
	private long nextSlot = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE / 2);

	@Autowired
	public Windows(FrontDeskSettings settings) {
		this(settings, MOST);
	}

	Windows(FrontDeskSettings settings, int most) {
		this.settings = settings;
		this.most = most;
	}

	/** @return how the access is to be recorded, or null where it is to be recorded for itself */
	Entry enter(Access access) {
		long length = settings.auditWindow().toNanos();
		if (length == 0) {
			return null;
		}
		WindowKey key = WindowKey.of(access);
		Entry repeat = repeat(key, access, length);
		return repeat == null ? enter(key, access, length) : repeat;
	}

	/** Nobody waits for anybody: a board has as many repeats as there are people on it, and many desks ask at once. */
	private Entry repeat(WindowKey key, Access access, long length) {
		Window found = open.get(key);
		boolean counts = found != null && !found.isOlderThan(length, System.nanoTime())
				&& !found.recorded().isCompletedExceptionally();
		return counts && found.repeat(access.at()) ? new Entry(found, false) : null;
	}

	private synchronized Entry enter(WindowKey key, Access access, long length) {
		Entry repeat = repeat(key, access, length);
		return repeat == null ? new Entry(open(key, access, System.nanoTime()), true) : repeat;
	}

	/** Counts an access of which the first is no record for itself, either. */
	synchronized void count(Access access) {
		WindowKey key = WindowKey.of(access);
		Window found = open.get(key);
		Window window = found == null ? open(key, access, System.nanoTime()) : found;
		window.recorded().complete(null);
		window.repeat(access.at());
	}

	private Window open(WindowKey key, Access first, long now) {
		close(inOrder.remove(key));
		while (inOrder.size() >= most) {
			Iterator<Map.Entry<WindowKey, Window>> oldest = inOrder.entrySet().iterator();
			Map.Entry<WindowKey, Window> one = oldest.next();
			open.remove(one.getKey());
			close(one.getValue());
			oldest.remove();
		}
		Window window = new Window(nextSlot++, first, now);
		inOrder.put(key, window);
		open.put(key, window);
		return window;
	}

	private void close(Window window) {
		CounterRow ended = window == null ? null : window.end();
		if (ended != null) {
			close(ended);
		}
	}

	private void close(CounterRow ended) {
		if (closed.size() < most) {
			closed.add(ended);
		} else {
			lost += ended.repeats().times();
		}
	}

	/** @return the counts of those that have ended; they are handed out once */
	List<CounterRow> takeEnded() {
		return takeEnded(settings.auditWindow().toNanos(), System.nanoTime());
	}

	private synchronized List<CounterRow> takeEnded(long length, long now) {
		Iterator<Map.Entry<WindowKey, Window>> oldest = inOrder.entrySet().iterator();
		while (oldest.hasNext()) {
			Map.Entry<WindowKey, Window> one = oldest.next();
			if (!one.getValue().isOlderThan(length, now)) {
				break;
			}
			open.remove(one.getKey());
			close(one.getValue());
			oldest.remove();
		}
		List<CounterRow> ended = List.copyOf(closed);
		closed.clear();
		return ended;
	}

	/** Takes those back that could not be recorded. */
	synchronized void giveBack(List<CounterRow> ended) {
		ended.forEach(this::close);
	}

	/** @return how many repeats were lost since this was asked the last time */
	synchronized long takeLost() {
		long taken = lost;
		lost = 0;
		return taken;
	}

	/** @return the counts, as they are now, of those that have counted something since they were kept */
	synchronized List<CounterRow> news() {
		return Stream.concat(inOrder.values().stream().filter(Window::isNews).map(Window::counter), closed.stream())
				.toList();
	}

	/** These counts are on disk. */
	synchronized void kept(List<CounterRow> rows) {
		Map<Long, Integer> times = rows.stream().collect(Collectors.toMap(CounterRow::slot, row -> row.repeats().times()));
		inOrder.values().forEach(window -> window.kept(times.getOrDefault(window.slot(), 0)));
	}
}
