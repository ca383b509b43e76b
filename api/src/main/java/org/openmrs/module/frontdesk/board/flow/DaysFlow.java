/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Flow;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * Measures from the day's rows how late providers run, and what that does to those who wait. The rule:
 * <ul>
 * <li>Whoever is with the provider comes out when their planned duration is over, counted from when they went in, or now
 * where that is past. How much later that is than planned is the provider's delay.</li>
 * <li>Where nobody is inside and somebody who is checked in waits past their time, the delay is how long past.</li>
 * <li>Whoever has arrived waits for the one inside and for those who have arrived too and whose time is earlier, each for
 * as long as planned; nobody is expected to go in before their own time. With several providers, the one who keeps them
 * longest counts.</li>
 * </ul>
 * Who was cancelled, missed, is done or has not come yet does not count.
 */
public final class DaysFlow {

	private static final Comparator<DayRow> IN_ORDER = Comparator
			.comparing((DayRow row) -> row.booking().start()).thenComparing(row -> row.booking().id());

	private DaysFlow() {
	}

	/** @param now decides only which of several providers keeps somebody longest */
	public static Flow of(Collection<DayRow> rows, Instant now) {
		Map<Named, List<DayRow>> present = new LinkedHashMap<>();
		rows.stream().filter(row -> row.state().isWaiting() || row.state() == BoardState.WITH_PROVIDER).sorted(IN_ORDER)
				.forEach(row -> row.booking().providers()
						.forEach(provider -> present.computeIfAbsent(provider, p -> new ArrayList<>()).add(row)));
		List<Flow.OfProvider> providers = new ArrayList<>();
		Map<String, Flow.Ahead> waiting = new HashMap<>();
		present.forEach((provider, theirs) -> {
			Instant free = free(theirs);
			due(theirs).ifPresent(due -> providers.add(new Flow.OfProvider(provider, due, free)));
			queue(provider, theirs, free).forEach(ahead -> waiting.merge(ahead.appointment(), ahead,
					(one, other) -> other.expected(now).isAfter(one.expected(now)) ? other : one));
		});
		return new Flow(providers, List.copyOf(waiting.values()));
	}

	private static Instant free(List<DayRow> theirs) {
		return theirs.stream().filter(DaysFlow::isInside).map(row -> row.course().withProvider().plus(row.planned()))
				.max(Comparator.naturalOrder()).orElse(null);
	}

	/** Of several inside at once the one who is to come out last counts. */
	private static Optional<Instant> due(List<DayRow> theirs) {
		Optional<Instant> inside = theirs.stream().filter(DaysFlow::isInside)
				.max(Comparator.comparing((DayRow row) -> row.course().withProvider().plus(row.planned())))
				.map(row -> row.booking().start().plus(row.planned()));
		return inside.or(() -> theirs.stream().filter(row -> row.state() == BoardState.CHECKED_IN)
				.map(DayRow::waitsFrom).min(Comparator.naturalOrder()));
	}

	private static List<Flow.Ahead> queue(Named provider, List<DayRow> theirs, Instant free) {
		List<Flow.Ahead> queue = new ArrayList<>();
		Duration before = Duration.ZERO;
		for (DayRow row : theirs) {
			if (row.state().isWaiting()) {
				queue.add(new Flow.Ahead(row.booking().uuid(), provider, row.booking().start(), free, before));
				before = before.plus(row.planned());
			}
		}
		return queue;
	}

	private static boolean isInside(DayRow row) {
		return row.state() == BoardState.WITH_PROVIDER;
	}
}
