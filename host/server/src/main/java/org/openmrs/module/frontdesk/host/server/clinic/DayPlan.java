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

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.openmrs.module.frontdesk.host.server.clinic.Journey.Step;

/**
 * What has happened to a day's appointments. Today is kind to whoever tries the demo: at any hour, late in the evening too,
 * somebody is still to be received, and somebody has been.
 */
final class DayPlan {

	private static final int STILL_EXPECTED = 36;

	private static final int STILL_WAITING = 7;

	private DayPlan() {
	}

	/**
	 * @param bookings a day's appointments, the earliest first
	 * @param now the moment up to which things have happened
	 * @param dice decides
	 * @return the steps of each appointment, in the same order
	 */
	static List<List<Step>> until(List<Booking> bookings, LocalDateTime now, RandomGenerator dice) {
		List<List<Step>> happened = new ArrayList<>();
		bookings.forEach(booking -> happened.add(Journey.until(booking, now, dice)));
		boolean today = !bookings.isEmpty() && bookings.get(0).start().toLocalDate().equals(now.toLocalDate());
		if (today) {
			keepSomeExpected(bookings, happened);
			completeOne(bookings, happened, now);
			keepSomeWaiting(bookings, happened, now);
		}
		return happened;
	}

	private static void keepSomeExpected(List<Booking> bookings, List<List<Step>> happened) {
		int expected = 0;
		for (int i = bookings.size() - 1; i >= 0 && expected < STILL_EXPECTED; i--) {
			boolean cancelled = isLast(happened.get(i), "Cancelled");
			if (!bookings.get(i).walkIn() && !cancelled) {
				happened.set(i, happened.get(i).subList(0, 1));
				expected++;
			}
		}
	}

	private static void completeOne(List<Booking> bookings, List<List<Step>> happened, LocalDateTime now) {
		boolean none = happened.stream().noneMatch(steps -> isLast(steps, "Completed"));
		for (int i = 0; none && i < bookings.size(); i++) {
			if (happened.get(i).size() == 1) {
				happened.set(i, List.of(happened.get(i).get(0), new Step("Completed", now)));
				none = false;
			}
		}
	}

	// The later ones of those who were seen are still here: one has just come, one has waited for long.
	private static void keepSomeWaiting(List<Booking> bookings, List<List<Step>> happened, LocalDateTime now) {
		int waiting = 0;
		for (int i = bookings.size() - 1; i >= 0 && waiting < STILL_WAITING; i--) {
			if (isLast(happened.get(i), "Completed") && happened.get(i).get(0).status().equals("Scheduled")) {
				LocalDateTime came = now.minusMinutes(2 + 8L * waiting);
				List<Step> steps = new ArrayList<>(List.of(happened.get(i).get(0), new Step("Arrived", came)));
				if (waiting % 3 != 0) {
					steps.add(new Step("CheckedIn", came.plusMinutes(2)));
				}
				happened.set(i, steps);
				waiting++;
			}
		}
	}

	private static boolean isLast(List<Step> steps, String status) {
		return steps.get(steps.size() - 1).status().equals(status);
	}
}
