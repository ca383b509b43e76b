/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What becomes of an appointment: booked, then cancelled, missed, or kept. Only what lies before a given moment has
 * happened, so the same dice tell a past day, a day under way, and a day to come.
 */
final class Journey {

	private static final LocalTime CLOSING = LocalTime.of(18, 0);

	private static final double BASE_NO_SHOW = 0.07;

	private static final double NO_SHOW_PER_DAY_AHEAD = 0.003;

	private static final double MOST_NO_SHOW = 0.5;

	private static final double BASE_CANCEL = 0.04;

	private static final double CANCEL_PER_DAY_AHEAD = 0.0015;

	private static final double ARRIVES_BEFORE_DESK_IS_FREE = 0.25;

	/**
	 * @param status a status of the Appointments module
	 * @param at when it was reached
	 */
	record Step(String status, LocalDateTime at) {
	}

	private Journey() {
	}

	/**
	 * @param booking the appointment
	 * @param now the moment up to which things have happened
	 * @param dice decides
	 * @return the steps until then, of which the first is the booking
	 */
	static List<Step> until(Booking booking, LocalDateTime now, RandomGenerator dice) {
		List<Step> steps = booking.walkIn() ? walkIn(booking, dice) : booked(booking, dice);
		List<Step> happened = new ArrayList<>(steps.subList(0, 1));
		steps.stream().skip(1).takeWhile(step -> !step.at().isAfter(now)).forEach(happened::add);
		return happened;
	}

	private static List<Step> walkIn(Booking booking, RandomGenerator dice) {
		return List.of(new Step("CheckedIn", booking.bookedAt()), completed(booking, dice));
	}

	private static List<Step> booked(Booking booking, RandomGenerator dice) {
		Step scheduled = new Step("Scheduled", booking.bookedAt());
		double fate = dice.nextDouble();
		double cancels = BASE_CANCEL + CANCEL_PER_DAY_AHEAD * booking.daysAhead();
		if (fate < cancels) {
			long minutesAhead = Math.max(1, ChronoUnit.MINUTES.between(booking.bookedAt(), booking.start()));
			return List.of(scheduled, new Step("Cancelled", booking.bookedAt().plusMinutes(dice.nextLong(minutesAhead))));
		}
		if (fate < cancels + noShow(booking)) {
			return List.of(scheduled, new Step("Missed", booking.start().with(CLOSING)));
		}
		return kept(booking, scheduled, dice);
	}

	// People forget what was agreed long ago; Mondays and Fridays are worse; and some people more than others.
	private static double noShow(Booking booking) {
		DayOfWeek day = booking.start().getDayOfWeek();
		double edge = day == DayOfWeek.MONDAY ? 0.04 : day == DayOfWeek.FRIDAY ? 0.03 : 0;
		double habit = booking.patient() % 11 == 0 ? 0.2 : 0;
		return Math.min(MOST_NO_SHOW, BASE_NO_SHOW + NO_SHOW_PER_DAY_AHEAD * booking.daysAhead() + edge + habit);
	}

	private static List<Step> kept(Booking booking, Step scheduled, RandomGenerator dice) {
		LocalDateTime arrival = booking.start().plusMinutes(dice.nextInt(-25, 10));
		List<Step> steps = new ArrayList<>(List.of(scheduled));
		if (dice.nextDouble() < ARRIVES_BEFORE_DESK_IS_FREE) {
			steps.add(new Step("Arrived", arrival));
			arrival = arrival.plusMinutes(dice.nextInt(3, 15));
		}
		steps.add(new Step("CheckedIn", arrival));
		steps.add(completed(booking, dice));
		return steps;
	}

	private static Step completed(Booking booking, RandomGenerator dice) {
		return new Step("Completed", booking.end().plusMinutes(dice.nextInt(1, 30)));
	}
}
