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

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

import org.openmrs.module.frontdesk.host.server.clinic.Booking.Service;

/**
 * Makes up the appointments of a day.
 */
final class Bookings {

	private static final int QUARTER = 5;

	private static final double WALK_INS = 0.1;

	private static final double VIRTUAL = 0.04;

	private static final int FURTHEST_AHEAD = 60;

	private final List<Integer> patients;

	private final List<Service> services;

	private final List<Integer> providers;

	Bookings(List<Integer> patients, List<Service> services, List<Integer> providers) {
		this.patients = patients;
		this.services = services;
		this.providers = providers;
	}

	/**
	 * @param day the day
	 * @param count about how many appointments
	 * @param now nothing is booked later than that
	 * @param dice decides
	 * @return the day's appointments, the earliest first
	 */
	List<Booking> of(LocalDate day, int count, LocalDateTime now, RandomGenerator dice) {
		List<Booking> bookings = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Booking booking = one(day, dice);
			// Nobody has walked in yet at an hour to come.
			if (!booking.walkIn() || !booking.bookedAt().isAfter(now)) {
				bookings.add(agreedBy(booking, now));
			}
		}
		bookings.sort(Comparator.comparing(Booking::start));
		return bookings;
	}

	private Booking one(LocalDate day, RandomGenerator dice) {
		int index = dice.nextInt(services.size());
		Service service = services.get(index);
		int provider = providers.get((index + services.size() * dice.nextInt(2)) % providers.size());
		LocalDateTime start = day.atTime(slot(service, dice));
		double kind = dice.nextDouble();
		int patient = patients.get(dice.nextInt(patients.size()));
		if (kind < WALK_INS) {
			return new Booking(patient, service, provider, start, start.minusMinutes(dice.nextInt(5, 40)), Booking.WALK_IN);
		}
		double near = dice.nextDouble() * dice.nextDouble();
		LocalDateTime bookedAt = start.minusDays((long) (near * FURTHEST_AHEAD)).minusMinutes(dice.nextInt(60, 600));
		return new Booking(patient, service, provider, start, bookedAt,
				kind < WALK_INS + VIRTUAL ? Booking.VIRTUAL : Booking.SCHEDULED);
	}

	private static LocalTime slot(Service service, RandomGenerator dice) {
		int half = dice.nextInt(Premises.OPENS.size());
		LocalTime opens = Premises.OPENS.get(half);
		int lastStart = Premises.CLOSES.get(half).toSecondOfDay() / 60 - opens.toSecondOfDay() / 60 - service.minutes();
		return opens.plusMinutes((long) dice.nextInt(lastStart / QUARTER + 1) * QUARTER);
	}

	private static Booking agreedBy(Booking booking, LocalDateTime now) {
		if (!booking.bookedAt().isAfter(now)) {
			return booking;
		}
		LocalDateTime earlier = now.minusMinutes(1 + booking.patient() % 600);
		return new Booking(booking.patient(), booking.service(), booking.provider(), booking.start(), earlier,
				booking.kind());
	}
}
