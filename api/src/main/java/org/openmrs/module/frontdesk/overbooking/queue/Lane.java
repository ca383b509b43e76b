/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.overbooking.PresentState;
import org.openmrs.module.frontdesk.overbooking.queue.order.Inside;
import org.openmrs.module.frontdesk.overbooking.queue.order.Order;
import org.openmrs.module.frontdesk.overbooking.queue.order.Outlook;
import org.openmrs.module.frontdesk.overbooking.queue.order.Placed;
import org.openmrs.module.frontdesk.overbooking.queue.order.Waiter;

/** All of today who come for the same service at the same place, and the order of those who wait. */
class Lane {

	private final Collection<Comer> comers;

	private final int most;

	private final Map<String, Comer> waiting = new HashMap<>();

	private final List<Placed> order;

	/** @param most how many who came later may be seen before somebody */
	Lane(Collection<Comer> comers, int most, Duration needsCredit) {
		this.comers = comers;
		this.most = most;
		comers.stream().filter(Comer::waits).forEach(comer -> waiting.put(comer.key(), comer));
		order = Order.of(waiting.values().stream().map(one -> one.waiter(overtaken(one), needsCredit)).toList(), most);
	}

	List<Placed> order() {
		return order;
	}

	Comer waiting(String key) {
		return waiting.get(key);
	}

	int inside() {
		return (int) comers.stream().filter(one -> one.state() == PresentState.INSIDE).count();
	}

	/**
	 * Where it is not known who saw somebody, it counts for all whom it may have kept waiting. The urgencies are those of that
	 * moment: what was right then is not held against anybody later.
	 */
	private int overtaken(Comer one) {
		return (int) comers.stream().filter(other -> other.seen() != null && overtook(other, one)).count();
	}

	private static boolean overtook(Comer other, Comer one) {
		Instant then = other.seen();
		int later = other.since().compareTo(one.since());
		return !then.isBefore(one.since()) && (later > 0 || later == 0 && other.key().compareTo(one.key()) > 0)
				&& !other.urgency(then).isAbove(one.urgency(then)) && canCompete(other.providers(), one.providers());
	}

	private static boolean canCompete(Set<Integer> some, Set<Integer> others) {
		return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
	}

	/** Whoever has begun today and is not through sees people; where nobody is known by name, as many as can be seen at once. */
	private Set<Integer> atWork() {
		Set<Integer> begun = new HashSet<>();
		Set<Integer> ahead = new HashSet<>();
		for (Comer one : comers) {
			boolean in = one.state() == PresentState.INSIDE;
			(in || one.state() == PresentState.DONE ? begun : ahead).addAll(one.providers());
			ahead.addAll(in ? one.providers() : Set.of());
		}
		begun.retainAll(ahead);
		return begun;
	}

	/** @param atOnce how many can be seen at once, or null */
	int parallel(Integer atOnce) {
		int known = atWork().size();
		return known > 0 ? known : Math.max(inside(), atOnce == null ? 1 : atOnce);
	}

	Outlook outlook(Integer atOnce, Instant now) {
		List<Waiter> waiters = order.stream().map(Placed::waiter).toList();
		List<Inside> inside = comers.stream().filter(one -> one.state() == PresentState.INSIDE)
				.map(one -> new Inside(one.providers(), left(one, now))).toList();
		return new Outlook(waiters, inside, atWork(), parallel(atOnce));
	}

	int most() {
		return most;
	}

	/** @return whole minutes; none where they should be out by now, or where it is not known since when they are inside */
	private static long left(Comer inside, Instant now) {
		Instant since = inside.seen() == null ? now : inside.seen();
		Duration left = Duration.between(now, since.plus(inside.planned()));
		return left.isNegative() ? 0 : left.plusSeconds(59).toMinutes();
	}
}
