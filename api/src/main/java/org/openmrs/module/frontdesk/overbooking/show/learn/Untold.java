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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/**
 * How far what is likely lies from what is said, for what nobody tells: the weather of a day, what has become of a person, an
 * hour that is bad for one service. It shows in those that have it in common: what is left of them goes the same way.
 */
final class Untold {

	/** For each thing they may have in common, as a variance of log-odds; assumed until the rows tell more than so much weight. */
	private static final double ASSUMED = 0.03;

	private static final double ASSUMED_WEIGHT = 50;

	/** What is assumed of all: the day, the person, and two of service, lead, weekday and hour. */
	static final double USUAL = 8 * ASSUMED;

	private static final int FACTOR = 100;

	private final Rows rows;

	private final int from;

	/** That each is missed, as it is said. */
	private final double[] said;

	private Untold(Rows rows, int from, double[] said) {
		this.rows = rows;
		this.from = from;
		this.said = said;
	}

	/**
	 * @param odds said of missing, from that row on
	 * @param known how far people are known to differ, as a variance, by the row
	 * @return the variance of the log-odds beyond that
	 */
	static double of(Rows rows, int from, double[] odds, IntToDoubleFunction known) {
		double[] said = new double[odds.length];
		for (int at = 0; at < said.length; at++) {
			said[at] = Odds.probability(odds[at]);
		}
		Untold untold = new Untold(rows, from, said);
		List<IntUnaryOperator> kinds = List.of(row -> rows.service[row], row -> rows.lead[row],
				row -> History.weekday(rows.day[row]), row -> rows.hour[row]);
		double sum = untold.shared(row -> rows.day[row], row -> 0) + untold.shared(row -> rows.who[row], known);
		for (IntUnaryOperator one : kinds) {
			for (IntUnaryOperator other : kinds.subList(0, kinds.indexOf(one))) {
				sum += untold.shared(row -> one.applyAsInt(row) + FACTOR * other.applyAsInt(row), row -> 0);
			}
		}
		return sum;
	}

	/** Sums over those that have something in common. */
	private static final class Sums {

		private double left;

		private double leftSquares;

		private double weight;

		private double weightSquares;

		private double known;

		private double knownSquares;
	}

	private double shared(IntUnaryOperator common, IntToDoubleFunction known) {
		Map<Integer, Sums> all = new HashMap<>();
		for (int at = 0; at < said.length; at++) {
			int row = from + at;
			add(all.computeIfAbsent(common.applyAsInt(row), none -> new Sums()), said[at], rows.missed[row],
					known.applyAsDouble(row));
		}
		double together = ASSUMED * ASSUMED_WEIGHT;
		double pairs = ASSUMED_WEIGHT;
		for (Sums sums : all.values()) {
			together += sums.left * sums.left - sums.leftSquares - (sums.known * sums.weight - sums.knownSquares);
			pairs += sums.weight * sums.weight - sums.weightSquares;
		}
		return Math.max(0, together / pairs);
	}

	private static void add(Sums sums, double said, boolean missed, double known) {
		double left = (missed ? 1 : 0) - said;
		double weight = said * (1 - said);
		sums.left += left;
		sums.leftSquares += left * left;
		sums.weight += weight;
		sums.weightSquares += weight * weight;
		sums.known += weight * known;
		sums.knownSquares += weight * weight * known;
	}
}
