/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue.order;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When those in an order are likely to be seen, and by when they are whatever happens among those who have come. It holds for
 * planned durations, and while those who see people take the first one of the order whom they can see, without a pause.
 * <p>
 * <b>The bound</b>: (R + E + L) / p minutes, rounded up. While somebody waits for anybody of the service, all p who see people are
 * busy with what lies before them, so it is over after so long at the latest.
 * <ul>
 * <li>R is what those who are inside still take.</li>
 * <li>E is what those take who wait and are more urgent, or as urgent and came earlier.</li>
 * <li>L is what those take who came later and are as urgent: the longest ones of them, as many as may still overtake.</li>
 * <li>p is how many see people at once. For somebody who waits for a certain provider it is 1, and R, E and L are of those only
 * whom that provider may see.</li>
 * </ul>
 * It covers every order that the rule allows, with moves by hand too; not an urgency that is changed, nor who comes later and
 * is more urgent.
 */
public final class Outlook {

	private final List<Waiter> order;

	private final Collection<Inside> inside;

	private final Set<Integer> atWork;

	private final int parallel;

	/**
	 * @param order those who wait, the next one first
	 * @param atWork the host's ids of the providers who see people of this queue, as far as they are known
	 * @param parallel how many people are seen at once, at least 1 and at least as many as are at work
	 */
	public Outlook(List<Waiter> order, Collection<Inside> inside, Set<Integer> atWork, int parallel) {
		this.order = order;
		this.inside = inside;
		this.atWork = atWork;
		this.parallel = parallel;
	}

	/**
	 * @param most how many who came later may be seen before somebody
	 * @return within how many minutes from now the person is seen
	 */
	public long bound(Waiter of, int most) {
		long before = 0;
		for (Inside one : inside) {
			before += of.competesWith(one.providers()) ? one.minutes() : 0;
		}
		long[] longest = new long[Math.max(0, most - of.overtaken())];
		for (Waiter other : order) {
			if (other != of && of.competesWith(other.providers())) {
				before += isBefore(other, of) ? other.minutes() : gain(longest, other, of);
			}
		}
		int seeing = of.providers().isEmpty() ? parallel : 1;
		return (before + seeing - 1) / seeing;
	}

	private static boolean isBefore(Waiter other, Waiter of) {
		return other.urgency().isAbove(of.urgency()) || other.urgency() == of.urgency() && of.isLaterThan(other);
	}

	/** @return by how much the sum of the longest ones grows */
	private static long gain(long[] longest, Waiter other, Waiter of) {
		if (longest.length == 0 || other.urgency() != of.urgency()) {
			return 0;
		}
		int least = 0;
		for (int i = 1; i < longest.length; i++) {
			least = longest[i] < longest[least] ? i : least;
		}
		long gain = Math.max(0, other.minutes() - longest[least]);
		longest[least] += gain;
		return gain;
	}

	/** Somebody who sees people, or a room for it. */
	private static final class Seeing {

		private final Integer provider;

		private final boolean takesAnybody;

		private long free;

		Seeing(Integer provider, boolean takesAnybody) {
			this.provider = provider;
			this.takesAnybody = takesAnybody;
		}

		boolean sees(Waiter waiter) {
			return waiter.providers().isEmpty() ? takesAnybody : provider != null && waiter.providers().contains(provider);
		}
	}

	/** @return by the key, in how many minutes they are likely to be seen, where each takes as long as planned */
	public Map<String, Long> expected() {
		List<Seeing> seeing = seeing();
		Map<String, Long> minutes = new HashMap<>();
		List<Waiter> left = new ArrayList<>(order);
		while (!left.isEmpty() && !seeing.isEmpty()) {
			Seeing next = seeing.stream().min(Comparator.comparingLong(one -> one.free)).orElseThrow();
			Waiter taken = left.stream().filter(next::sees).findFirst().orElse(null);
			if (taken == null) {
				seeing.remove(next);
			} else {
				minutes.put(taken.key(), next.free);
				next.free += taken.minutes();
				left.remove(taken);
			}
		}
		return minutes;
	}

	/** Whoever is waited for by name and has not begun sees those alone who wait for them. */
	private List<Seeing> seeing() {
		List<Seeing> all = new ArrayList<>();
		atWork.stream().sorted().forEach(provider -> all.add(new Seeing(provider, true)));
		while (all.size() < parallel) {
			all.add(new Seeing(null, true));
		}
		Set<Integer> others = new HashSet<>();
		order.forEach(waiter -> others.addAll(waiter.providers()));
		others.stream().filter(provider -> !atWork.contains(provider)).sorted()
				.forEach(provider -> all.add(new Seeing(provider, false)));
		inside.forEach(one -> occupy(all, one));
		return all;
	}

	private static void occupy(List<Seeing> all, Inside one) {
		all.stream().filter(seeing -> one.providers().isEmpty() || one.providers().contains(seeing.provider))
				.min(Comparator.comparingLong(seeing -> seeing.free))
				.ifPresent(seeing -> seeing.free += one.minutes());
	}
}
