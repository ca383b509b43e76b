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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.overbooking.ShowChance;
import org.openmrs.module.frontdesk.schedule.Attendance;
import org.openmrs.module.frontdesk.schedule.PastAppointment;

/**
 * What is said of the last fifth of a clinic's appointments by who learned from those before, held against how likely they were:
 * Brier scores and the slope as they are expected, so that the chance of what came does not count.
 *
 * @param slopeError what its standard error is by what came but once, as a clinic sees it
 * @param covered how often the true probability lies between low and high
 * @param farthest how far from the mean anything that was said lies
 */
record Foretold(ShowModel model, int learned, double rate, double slope, double slopeError, double brier, double brierOfRate,
		double brierOfPatients, double covered, double farthest) {

	private static final double LEARNED = 0.8;

	static Foretold of(World world) {
		int cut = (int) (world.history.size() * LEARNED);
		History history = new History();
		world.history.subList(0, cut).forEach(history::add);
		return new Telling(ShowLearner.learn(history, step -> {
		}).model(), world, cut).tell();
	}

	/** The telling, one after another. */
	private static final class Telling {

		private final ShowModel model;

		private final World world;

		private final int cut;

		private final Map<Integer, List<PastAppointment>> past = new HashMap<>();

		private final List<Double> odds = new ArrayList<>();

		private final List<Double> missed = new ArrayList<>();

		private final double rate;

		private double brier;

		private double brierOfRate;

		private double brierOfPatients;

		private int covered;

		Telling(ShowModel model, World world, int cut) {
			this.model = model;
			this.world = world;
			this.cut = cut;
			List<PastAppointment> before = world.history.subList(0, cut).stream()
					.filter(one -> one.attendance() != Attendance.CANCELLED).toList();
			rate = before.stream().filter(one -> one.attendance() == Attendance.CAME).count() / (double) before.size();
			world.history.subList(0, cut).forEach(one -> of(one).add(one));
		}

		private List<PastAppointment> of(PastAppointment one) {
			return past.computeIfAbsent(one.patient(), none -> new ArrayList<>());
		}

		private Foretold tell() {
			world.history.subList(cut, world.history.size()).forEach(one -> {
				if (one.attendance() != Attendance.CANCELLED) {
					tell(one);
				}
				of(one).add(one);
			});
			Calibration calibration = Calibration.plain(0, odds.size(), odds::get, missed::get);
			int all = odds.size();
			double mean = odds.stream().mapToDouble(Odds::probability).average().orElse(0);
			double farthest = odds.stream().mapToDouble(one -> Math.abs(Odds.probability(one) - mean)).max().orElse(0);
			return new Foretold(model, cut, rate, calibration.slope(), calibration.slopeError(), brier / all,
					brierOfRate / all, brierOfPatients / all, covered / (double) all, farthest);
		}

		private void tell(PastAppointment one) {
			List<PastAppointment> before = of(one);
			ShowChance chance = model.chance(new ShowAsked(one.patient(), one.service(), one.start(), one.booked()), before);
			double truth = 1 - world.truth.get(one.id());
			odds.add(Odds.of(1 - chance.probability()));
			missed.add(1 - truth);
			brier += expected(chance.probability(), truth);
			brierOfRate += expected(rate, truth);
			brierOfPatients += expected(mean(before), truth);
			covered += truth >= chance.low() && truth <= chance.high() ? 1 : 0;
		}

		private static double expected(double said, double truth) {
			return Math.pow(said - truth, 2) + truth * (1 - truth);
		}

		private double mean(List<PastAppointment> before) {
			return before.stream().filter(one -> one.attendance() != Attendance.CANCELLED)
					.mapToInt(one -> one.attendance() == Attendance.CAME ? 1 : 0).average().orElse(rate);
		}
	}
}
