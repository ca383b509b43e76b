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
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.overbooking.ShowQuality;
import org.openmrs.module.frontdesk.overbooking.ShowTrial;

/**
 * Learns from a clinic's history how likely people come. A person's past is shrunken towards what is to be expected of
 * anybody for such an appointment, and that towards the clinic; an effect is kept only if months that it was not learned from
 * bear it out, and the result is judged by the last ones, which nothing was chosen by.
 */
public final class ShowLearner {

	/** So many fits at most are done, as progress is told. */
	public static final int STEPS = 18;

	private ShowLearner() {
	}

	/**
	 * What was learned, and how right it was.
	 *
	 * @param days how many days the history has from its first to its last appointment
	 * @param trials of the effects, in the order in which they were tried; none where there was too little
	 * @param quality null where there was too little
	 * @param judged the appointments that it was judged by
	 */
	public record Learned(ShowModel model, int days, List<ShowTrial> trials, ShowQuality quality, List<Judged> judged) {
	}

	/**
	 * How likely somebody was said to come, and whether they came.
	 *
	 * @param appointment the host's id
	 * @param patient the host's id
	 */
	public record Judged(int appointment, int patient, double said, boolean came) {
	}

	/** @param progress is told the number of each step */
	public static Learned learn(History history, IntConsumer progress) {
		Rows rows = history.rows();
		int missed = rows.countMissed(0, rows.size());
		Optional<Periods> periods = Periods.of(rows);
		if (periods.isEmpty()) {
			return new Learned(ShowModel.assumed(missed, rows.size()), rows.days(), List.of(), null, List.of());
		}
		return learn(rows, periods.get(), missed, new Study(rows, progress));
	}

	private static Learned learn(Rows rows, Periods periods, int missed, Study study) {
		Study.Learned first = study.learn(periods.learn(), periods.choose(), periods.choose(), periods.judge());
		double[] odds = study.odds(first, periods.judge(), periods.end());
		ShowQuality quality = Judge.of(rows, periods, odds);
		List<Judged> judged = IntStream.range(periods.judge(), periods.end())
				.mapToObj(row -> new Judged(rows.ids[row], rows.people[rows.who[row]],
						1 - Odds.probability(odds[row - periods.judge()]), !rows.missed[row]))
				.toList();
		Study.Learned last = study.learn(periods.learn(), periods.choose(), periods.judge(), periods.end());
		return new Learned(ShowModel.of(rows.services, last, missed, rows.size()), rows.days(), study.trials(),
				quality, judged);
	}
}
