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

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.overbooking.ShowEffect;
import org.openmrs.module.frontdesk.overbooking.ShowTrial;

/** Learns from one part of the history what holds in the next, and tries each effect there. */
final class Study {

	private final Rows rows;

	private final Layout layout;

	private final IntConsumer progress;

	private final List<ShowTrial> trials = new ArrayList<>();

	private int fits;

	Study(Rows rows, IntConsumer progress) {
		this.rows = rows;
		this.layout = new Layout(rows.services.length);
		this.progress = progress;
	}

	/**
	 * What was learned.
	 *
	 * @param alone without what is known of people
	 * @param whole with it
	 * @param untold how far what is likely lies from that
	 */
	record Learned(Terms alone, Spread spread, Terms whole, Calibration calibration, Untold untold) {
	}

	/**
	 * Tries each effect: learns from the rows up to the first held out, and holds it against those. What is kept is learned anew
	 * from more of them, and calibrated by the rest.
	 *
	 * @param next the first row to calibrate by; the same as the first held out where nothing is learned anew
	 */
	Learned learn(int from, int heldOut, int next, int end) {
		trials.clear();
		Terms alone = fit(EnumSet.noneOf(ShowEffect.class), from, heldOut);
		for (ShowEffect effect : ShowEffect.OF_THE_PLACE) {
			alone = attempt(effect, alone, from, heldOut, end);
		}
		Spread spread = follow(alone, from, heldOut);
		Terms whole = alone;
		for (ShowEffect effect : List.of(ShowEffect.PATIENT, ShowEffect.CANCELLATIONS, ShowEffect.FADING)) {
			whole = attempt(effect, whole, from, heldOut, end);
		}
		return heldOut == next
				? learned(alone, spread, whole, from, next, end)
				: again(alone, whole, from, next, end);
	}

	private Learned again(Terms alone, Terms whole, int from, int next, int end) {
		Terms aloneAgain = fit(alone.effects(), from, next);
		Spread spread = follow(aloneAgain, from, next);
		return learned(aloneAgain, spread, fit(whole.effects(), from, next), from, next, end);
	}

	private Spread follow(Terms alone, int from, int to) {
		rows.expect(layout, alone.effects(), alone.coefficients());
		Spread spread = Spread.of(rows, from, to);
		rows.follow(spread);
		return spread;
	}

	private Learned learned(Terms alone, Spread spread, Terms whole, int from, int next, int end) {
		Calibration calibration = calibration(whole, next, end);
		double[] odds = odds(whole, calibration, from, end);
		Untold untold = new Strays(rows, from, odds).measure(next,
				row -> calibration.slope() * whole.ofPerson(rows.odds[row], rows.known[row]),
				row -> spread.variance(whole.known(rows.known[row]), Odds.probability(odds[row - from])));
		return new Learned(alone, spread, whole, calibration, untold);
	}

	List<ShowTrial> trials() {
		return List.copyOf(trials);
	}

	private Terms fit(Set<ShowEffect> effects, int from, int to) {
		progress.accept(++fits);
		return new Fit(rows, layout, effects, from, to).run();
	}

	private Terms attempt(ShowEffect effect, Terms before, int from, int next, int end) {
		Set<ShowEffect> more = EnumSet.of(effect);
		more.addAll(before.effects());
		Terms after = fit(more, from, next);
		ShowTrial trial = compare(effect, before, after, next, end);
		trials.add(trial);
		return trial.kept() ? after : before;
	}

	/** The error is that of whole days: what falls on one day, as rain does, falls on all who come then. */
	private ShowTrial compare(ShowEffect effect, Terms before, Terms after, int from, int to) {
		double[] gains = gains(before, after, from, to);
		double mean = IntStream.range(0, gains.length).mapToDouble(at -> gains[at]).average().orElse(0);
		double squares = 0;
		double ofDay = 0;
		for (int row = from; row < to; row++) {
			ofDay += gains[row - from] - mean;
			if (row + 1 == to || rows.day[row + 1] != rows.day[row]) {
				squares += ofDay * ofDay;
				ofDay = 0;
			}
		}
		return new ShowTrial(effect, mean, Math.sqrt(squares) / gains.length);
	}

	/** Both as they would be used, calibrated: else what counts is which of them is nearer to a level that has moved since. */
	private double[] gains(Terms before, Terms after, int from, int to) {
		double[] one = odds(before, calibration(before, from, to), from, to);
		double[] other = odds(after, calibration(after, from, to), from, to);
		return IntStream.range(from, to).mapToDouble(
				row -> Odds.loss(one[row - from], rows.missed[row]) - Odds.loss(other[row - from], rows.missed[row]))
				.toArray();
	}

	private Calibration calibration(Terms terms, int from, int to) {
		double[] odds = odds(terms, Calibration.NONE, from, to);
		return Calibration.careful(from, to, row -> odds[row - from], row -> rows.missed[row] ? 1 : 0);
	}

	/** @return what was learned says of these rows */
	double[] odds(Learned learned, int from, int to) {
		return odds(learned.whole(), learned.calibration(), from, to);
	}

	private double[] odds(Terms terms, Calibration calibration, int from, int to) {
		Sparse columns = new Sparse();
		return IntStream.range(from, to).mapToDouble(row -> {
			layout.fill(rows, row, terms.effects(), columns);
			return calibration.apply(columns.times(terms.coefficients()));
		}).toArray();
	}
}
