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
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openmrs.module.frontdesk.overbooking.Urgency;

/**
 * Who is next. Clinical urgency comes first; within it the {@link Standing}. Nobody is overtaken by more than so many who came
 * later with the same or a lower urgency: one after the other is chosen, and somebody can be chosen only while each who came
 * earlier, is as urgent and still waits has been overtaken fewer times; being chosen overtakes all of these once. The
 * earliest of the highest urgency can always be chosen, so there is always a next one. Lower urgencies hold up nobody, so that
 * the order is that of one urgency after the other.
 * <p>
 * It goes by nothing but what it is given, and two who wait are never equal: so it is the same wherever it is made.
 */
public final class Order {

	private static final int NONE = -1;

	private Order() {
	}

	/**
	 * @param waiting in any order
	 * @param most how many who came later may be seen before somebody, at least 1
	 */
	public static List<Placed> of(Collection<Waiter> waiting, int most) {
		List<Placed> order = new ArrayList<>(waiting.size());
		for (Urgency urgency : Urgency.values()) {
			Waiter[] preferred = waiting.stream().filter(waiter -> waiter.urgency() == urgency)
					.sorted(Comparator.comparing(Waiter::standing).thenComparing(Waiter::key)).toArray(Waiter[]::new);
			new Level(preferred, most).placeInto(order);
		}
		return order;
	}

	/** Those of one urgency, in the order of their standing. Who came when is compared by a rank, for 500 who wait. */
	private static final class Level {

		private final Waiter[] preferred;

		private final int most;

		private final int[] rank;

		private final int[] overtaken;

		private final boolean[] placed;

		Level(Waiter[] preferred, int most) {
			this.preferred = preferred;
			this.most = most;
			rank = ranks(preferred);
			overtaken = Arrays.stream(preferred).mapToInt(Waiter::overtaken).toArray();
			placed = new boolean[preferred.length];
		}

		private static int[] ranks(Waiter[] all) {
			Integer[] byArrival = new Integer[all.length];
			Arrays.setAll(byArrival, i -> i);
			Arrays.sort(byArrival, (one, other) -> {
				if (one.equals(other)) {
					return 0;
				}
				return all[one].isLaterThan(all[other]) ? 1 : -1;
			});
			int[] rank = new int[all.length];
			for (int i = 0; i < byArrival.length; i++) {
				rank[byArrival[i]] = i;
			}
			return rank;
		}

		void placeInto(List<Placed> order) {
			for (int i = 0; i < preferred.length; i++) {
				int first = firstUpTo(preferred.length);
				int worn = earliestWorn();
				int next = worn == NONE ? first : firstUpTo(rank[worn]);
				overtakeBy(next);
				placed[next] = true;
				order.add(new Placed(preferred[next], next != first));
			}
		}

		/** @return the earliest of those whom nobody else may overtake */
		private int earliestWorn() {
			int earliest = NONE;
			for (int i = 0; i < preferred.length; i++) {
				if (!placed[i] && overtaken[i] >= most && (earliest == NONE || rank[i] < rank[earliest])) {
					earliest = i;
				}
			}
			return earliest;
		}

		/** @return the one with the best standing that came no later than that */
		private int firstUpTo(int latest) {
			for (int i = 0; i < preferred.length; i++) {
				if (!placed[i] && rank[i] <= latest) {
					return i;
				}
			}
			throw new IllegalStateException("whoever waits longest can be chosen");
		}

		private void overtakeBy(int next) {
			for (int i = 0; i < preferred.length; i++) {
				if (!placed[i] && rank[i] < rank[next]) {
					overtaken[i]++;
				}
			}
		}
	}
}
