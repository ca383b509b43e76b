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

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/**
 * Measures what nobody tells: the weather of a day, that a season or a year is another one, an hour that is bad for one service,
 * what has become of a person. It shows in those that have it in common: what is left of them goes the same way.
 */
final class Strays {

	/** For each thing they may have in common, as a variance of log-odds; assumed until the rows tell more than so much weight. */
	private static final double ASSUMED = 0.03;

	private static final double ASSUMED_WEIGHT = 50;

	/** What is assumed of all: the day, the month, and two of service, lead, weekday and hour. */
	static final Untold USUAL = new Untold(1, 8 * ASSUMED);

	/** How precise it is beforehand that people differ as far as they are said to: a standard deviation of a half. */
	private static final double FIRM = 4;

	private static final double LEAST_PEOPLE = 1;

	private static final int DAYS_A_MONTH = 30;

	private static final int FACTOR = 100;

	private final Rows rows;

	private final int from;

	/** That each is missed, as log-odds. */
	private final double[] odds;

	/** @param odds said of missing, from that row on */
	Strays(Rows rows, int from, double[] odds) {
		this.rows = rows;
		this.from = from;
		this.odds = odds;
	}

	/**
	 * @param heldOut the row from which on nothing was learned from: the rest would seem nearer than it is
	 * @param ofPerson which part of what is said is by the person, by the row
	 * @param differ how far people of whom as much is known are said to differ, as a variance, by the row
	 */
	Untold measure(int heldOut, IntToDoubleFunction ofPerson, IntToDoubleFunction differ) {
		List<IntUnaryOperator> kinds = List.of(row -> rows.service[row], row -> rows.lead[row],
				row -> History.weekday(rows.day[row]), row -> rows.hour[row]);
		double months = shared(from, row -> rows.day[row] / DAYS_A_MONTH);
		double rest = months + shared(heldOut, row -> rows.day[row]);
		for (IntUnaryOperator one : kinds) {
			for (IntUnaryOperator other : kinds.subList(0, kinds.indexOf(one))) {
				rest += shared(heldOut, row -> one.applyAsInt(row) + FACTOR * other.applyAsInt(row));
			}
		}
		return new Untold(people(months, ofPerson, differ), rest);
	}

	/** By two appointments of a person at a time, of which the second is taken by what was known of the person at the first. */
	private double people(double months, IntToDoubleFunction ofPerson, IntToDoubleFunction differ) {
		int[] last = new int[rows.people.length];
		Arrays.fill(last, -1);
		double together = FIRM;
		double expected = FIRM;
		for (int row = from; row < from + odds.length; row++) {
			int before = last[rows.who[row]];
			if (before >= 0) {
				double first = Odds.probability(odds[before - from]);
				double second = Odds
						.probability(odds[row - from] - ofPerson.applyAsDouble(row) + ofPerson.applyAsDouble(before));
				double weight = first * (1 - first) * second * (1 - second);
				double apart = differ.applyAsDouble(before);
				together += apart * (left(before, first) * left(row, second) - weight * months);
				expected += apart * apart * weight;
			}
			last[rows.who[row]] = row;
		}
		return Math.max(LEAST_PEOPLE, together / expected);
	}

	private double left(int row, double said) {
		return (rows.missed[row] ? 1 : 0) - said;
	}

	/** Sums over those that have something in common. */
	private static final class Sums {

		private double left;

		private double leftSquares;

		private double weight;

		private double weightSquares;

		void add(double more, double said) {
			double bend = said * (1 - said);
			left += more;
			leftSquares += more * more;
			weight += bend;
			weightSquares += bend * bend;
		}
	}

	private double shared(int begin, IntUnaryOperator common) {
		Map<Integer, Sums> all = new HashMap<>();
		for (int row = begin; row < from + odds.length; row++) {
			double said = Odds.probability(odds[row - from]);
			all.computeIfAbsent(common.applyAsInt(row), none -> new Sums()).add(left(row, said), said);
		}
		double together = ASSUMED * ASSUMED_WEIGHT;
		double pairs = ASSUMED_WEIGHT;
		for (Sums sums : all.values()) {
			together += sums.left * sums.left - sums.leftSquares;
			pairs += sums.weight * sums.weight - sums.weightSquares;
		}
		return Math.max(0, together / pairs);
	}
}
