/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show.learn;

import java.util.List;
import org.openmrs.module.frontdesk.schedule.PastAppointment;

/**
 * Measures how long it takes to learn from a clinic's history, and to answer for people; how little memory suffices, the option
 * -Xmx says.
 *
 * <pre>java -cp api/target/classes:api/target/test-classes
 * org.openmrs.module.frontdesk.overbooking.show.learn.LearnBench 400000</pre>
 */
public final class LearnBench {

	private static final double NANOS = 1e6;

	private static final int ASKED = 20_000;

	private LearnBench() {
	}

	public static void main(String[] arguments) {
		int appointments = Integer.parseInt(arguments[0]);
		World world = Worlds.large(appointments);
		List<PastAppointment> past = world.history;
		History history = new History();
		past.forEach(history::add);
		List<PastAppointment> few = List.copyOf(past.subList(0, 12));
		PastAppointment last = past.get(past.size() - 1);
		past.clear();
		world.truth.clear();
		long start = System.nanoTime();
		ShowLearner.Learned learned = ShowLearner.learn(history, step -> {
		});
		System.out.printf("learning from %,d: %,.0f ms, judged by %,d, %d characters of text%n", history.size(),
				(System.nanoTime() - start) / NANOS, learned.quality().appointments(),
				ShowModelText.write(learned.model()).length());
		ShowAsked asked = new ShowAsked(last.patient(), last.service(), last.start(), last.booked());
		long before = 0;
		for (int i = 0; i < 2 * ASKED; i++) {
			before = i == ASKED ? System.nanoTime() : before;
			learned.model().chance(asked, few);
		}
		System.out.printf("an answer by 12 earlier appointments: %.4f ms%n", (System.nanoTime() - before) / NANOS / ASKED);
	}
}
