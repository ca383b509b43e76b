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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.overbooking.ShowChance;
import org.openmrs.module.frontdesk.overbooking.ShowEffect;
import org.openmrs.module.frontdesk.overbooking.ShowReason;
import org.openmrs.module.frontdesk.schedule.Attendance;
import org.openmrs.module.frontdesk.schedule.PastAppointment;

/**
 * How likely people come, as it was learned. It holds nothing of anybody: a person's past is given to it when it is asked.
 *
 * @param services those that were known, by the host's ids, the least first
 * @param alone of the place alone: what is to be expected of anybody
 * @param untold how far what is likely lies from what is said, for what nobody tells
 * @param missed how many of the appointments were missed that it was learned from
 * @param learned whether effects were looked for; else it is what is assumed, moved by what was missed
 */
public record ShowModel(int[] services, Terms alone, Terms whole, Spread spread, Calibration calibration,
		Untold untold, int missed, int appointments, boolean learned) {

	/** The id of what is asked about, among appointments that have one. */
	private static final int ASKED = -1;

	/** Nobody is called certain: that it is missed is between these. */
	private static final double LEAST = 0.002;

	private static final double MOST = 0.95;

	/** Student's for 90 of 100, by four degrees of freedom: how far all this strays is itself but estimated. */
	private static final double WIDTH = 2.132;

	private static final double SMALLEST_POINTS = 0.5;

	static ShowModel of(int[] services, Study.Learned learned, int missed, int appointments) {
		return new ShowModel(services, learned.alone(), learned.whole(), learned.spread(), learned.calibration(),
				learned.untold(), missed, appointments, true);
	}

	/** @return what is assumed, moved by what was missed of so many appointments */
	public static ShowModel assumed(int missed, int appointments) {
		double weight = appointments + Assumed.STRENGTH;
		double rate = (missed + Assumed.STRENGTH * Assumed.MISSED) / weight;
		int size = new Layout(0).size();
		double[] coefficients = new double[size];
		coefficients[Layout.BASE] = Odds.of(rate);
		coefficients[Layout.ODDS] = 1;
		double base = 1 / (weight * rate * (1 - rate));
		Terms alone = new Terms(EnumSet.noneOf(ShowEffect.class), coefficients, new double[size], new double[size], base, 0);
		Terms whole = new Terms(EnumSet.of(ShowEffect.PATIENT), coefficients, new double[size], new double[size], base, 0);
		return new ShowModel(new int[0], alone, whole, Assumed.SPREAD, Calibration.NONE, Strays.USUAL, missed, appointments,
				false);
	}

	/** @param past all that is known of the person's appointments; what was not known on the day asked for does not count */
	public ShowChance chance(ShowAsked asked, List<PastAppointment> past) {
		Rows rows = rows(asked, past);
		int row = IntStream.range(0, rows.size()).filter(at -> rows.ids[at] == ASKED).findFirst().orElseThrow();
		Layout layout = new Layout(services.length);
		Sparse columns = new Sparse();
		layout.fill(rows, row, whole.effects(), columns);
		double odds = calibration.apply(columns.times(whole.coefficients()));
		double likely = Math.min(MOST, Math.max(LEAST, Odds.probability(odds)));
		double apart = WIDTH * Math.sqrt(variance(rows, row, columns, likely));
		return new ShowChance(1 - likely, 1 - Odds.probability(Odds.of(likely) + apart),
				1 - Odds.probability(Odds.of(likely) - apart), reasons(asked, past, layout, columns, odds));
	}

	private Rows rows(ShowAsked asked, List<PastAppointment> past) {
		History history = new History();
		past.forEach(history::add);
		history.add(ASKED, asked.patient(), asked.service(), asked.start(), asked.booked(), false);
		Rows rows = history.rows(services);
		rows.expect(new Layout(services.length), alone.effects(), alone.coefficients());
		rows.follow(spread);
		return rows;
	}

	/** How unsure what was learned is, how far people differ of whom that much is known, and what is not told. */
	private double variance(Rows rows, int row, Sparse columns, double likely) {
		return calibration.slope() * calibration.slope() * whole.variance(rows.service[row] < 0, columns)
				+ untold.variance(spread.variance(whole.known(rows.known[row]), likely));
	}

	private List<ShowReason> reasons(ShowAsked asked, List<PastAppointment> past, Layout layout, Sparse columns,
			double odds) {
		double rate = (missed + Assumed.STRENGTH * Assumed.MISSED) / (appointments + Assumed.STRENGTH);
		List<ShowReason> reasons = new ArrayList<>();
		whole.effects().stream().filter(effect -> effect != ShowEffect.FADING).forEach(effect -> {
			double without = odds - calibration.slope() * whole.adds(effect, layout, columns);
			double points = Math.rint(1000 * (Odds.probability(without) - Odds.probability(odds))) / 10;
			if (Math.abs(points) >= SMALLEST_POINTS) {
				reasons.add(reason(effect, points, asked, past));
			}
		});
		reasons.sort(Comparator.comparing((ShowReason reason) -> -Math.abs(reason.points())));
		reasons.add(0, new ShowReason(learned ? "clinic" : "assumed", null,
				Map.of("percent", Math.round(100 * (1 - rate)), "count", appointments)));
		return reasons;
	}

	private static ShowReason reason(ShowEffect effect, double points, ShowAsked asked, List<PastAppointment> past) {
		String way = points > 0 ? ".more" : ".less";
		List<PastAppointment> before = past.stream()
				.filter(one -> one.start().toLocalDate().isBefore(asked.start().toLocalDate())).toList();
		long came = count(before, Attendance.CAME);
		long missed = count(before, Attendance.MISSED);
		return switch (effect) {
			case LEAD -> new ShowReason("lead" + way, points, Map.of("days", Math.max(0,
					asked.start().toLocalDate().toEpochDay() - asked.booked().toLocalDate().toEpochDay())));
			case PATIENT -> came + missed == 0
					? new ShowReason("newcomer" + way, points, Map.of())
					: new ShowReason("patient" + way, points, Map.of("came", came, "of", came + missed));
			case CANCELLATIONS -> new ShowReason("cancellations" + way, points,
					Map.of("count", past.stream().filter(one -> isKnown(one, asked)).count()));
			default -> new ShowReason(effect.code() + way, points, Map.of());
		};
	}

	private static long count(List<PastAppointment> past, Attendance attendance) {
		return past.stream().filter(one -> one.attendance() == attendance).count();
	}

	private static boolean isKnown(PastAppointment one, ShowAsked asked) {
		return one.attendance() == Attendance.CANCELLED
				&& one.cancelled().toLocalDate().isBefore(asked.start().toLocalDate());
	}
}
