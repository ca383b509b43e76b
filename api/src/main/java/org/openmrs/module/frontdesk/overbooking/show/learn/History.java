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

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.schedule.Attendance;
import org.openmrs.module.frontdesk.schedule.PastAppointment;

/** What a clinic has seen, in columns: in any order as it comes, told in the order of time. */
public final class History {

	private static final int MINUTES_A_DAY = 1440;

	private static final int MINUTES_AN_HOUR = 60;

	/** So that the first of January 1970, a Thursday, is the day 3 of its week. */
	private static final int EPOCH_WEEKDAY = 3;

	private static final int DAYS_A_WEEK = 7;

	private final Ints ids = new Ints();

	private final Ints patients = new Ints();

	private final Ints services = new Ints();

	private final Ints starts = new Ints();

	private final Ints leads = new Ints();

	private final Ints missed = new Ints();

	private final Ints cancelledPatients = new Ints();

	private final Ints cancelledDays = new Ints();

	public void add(PastAppointment one) {
		if (one.attendance() == Attendance.CANCELLED) {
			cancelledPatients.add(one.patient());
			cancelledDays.add(day(minute(one.cancelled())));
		} else {
			add(one.id(), one.patient(), one.service(), one.start(), one.booked(), one.attendance() == Attendance.MISSED);
		}
	}

	/** @return where it is, as {@link #rows} tells by its id */
	void add(int id, int patient, int service, LocalDateTime start, LocalDateTime booked, boolean wasMissed) {
		ids.add(id);
		patients.add(patient);
		services.add(service);
		starts.add(minute(start));
		leads.add((int) Math.max(0, ChronoUnit.DAYS.between(booked.toLocalDate(), start.toLocalDate())));
		missed.add(wasMissed ? 1 : 0);
	}

	/** @return how many appointments are in it of which somebody came or not */
	public int size() {
		return ids.size();
	}

	/** @return how many of them were missed */
	public int missed() {
		return missed.sum();
	}

	private static int minute(LocalDateTime time) {
		return (int) Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), (long) MINUTES_AN_HOUR);
	}

	private static int day(int minute) {
		return Math.floorDiv(minute, MINUTES_A_DAY);
	}

	Rows rows() {
		return rows(services.distinct());
	}

	/** @param known the services that have a column, by id, the least first */
	Rows rows(int[] known) {
		int[] order = starts.order();
		int[] people = IntStream.concat(Arrays.stream(patients.distinct()), Arrays.stream(cancelledPatients.distinct()))
				.distinct().sorted().toArray();
		Rows rows = new Rows(known, people, ids.inOrder(order), places(patients.inOrder(order), people));
		for (int row = 0; row < order.length; row++) {
			int from = order[row];
			int minute = starts.get(from);
			rows.set(row, day(minute), Math.floorMod(minute, MINUTES_A_DAY) / MINUTES_AN_HOUR, leads.get(from),
					Arrays.binarySearch(known, services.get(from)), missed.get(from) == 1);
		}
		int[] cancellations = cancelledDays.order();
		rows.cancelled(cancelledDays.inOrder(cancellations), places(cancelledPatients.inOrder(cancellations), people));
		return rows;
	}

	private static int[] places(int[] patients, int[] people) {
		return Arrays.stream(patients).map(patient -> Arrays.binarySearch(people, patient)).toArray();
	}

	/** @return 0 for a Monday */
	static int weekday(int day) {
		return Math.floorMod(day + EPOCH_WEEKDAY, DAYS_A_WEEK);
	}
}
