/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.overbooking.WishAsked;
import org.openmrs.module.frontdesk.overbooking.WishKind;
import org.openmrs.module.frontdesk.schedule.Bookable;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Whether somebody can wait so for a place that comes free. */
@Component("frontdesk.wishRules")
public class WishRules {

	private static final int A_DAY = 1440;

	private static final int A_WEEK = 10080;

	/** Where neither the service nor who asks says how long. */
	private static final int USUAL = 15;

	private static final String PATIENT = """
			select p.patient_id from patient p join person o on o.person_id = p.patient_id
			where o.uuid = :uuid and p.voided = false and o.voided = false""";

	private final BookingService bookings;

	private final Places places;

	private final HostQuery host;

	private final ClinicTime time;

	public WishRules(@Qualifier("frontdesk.bookingService") BookingService bookings, Places places, HostQuery host,
			ClinicTime time) {
		this.bookings = bookings;
		this.places = places;
		this.host = host;
		this.time = time;
	}

	/** @return the host's id */
	int patient(String uuid) {
		return host.list(PATIENT, Map.of("uuid", uuid), (row, n) -> row.getInt(1)).stream().findFirst()
				.orElseThrow(() -> unknown("patient"));
	}

	/** @param by the host's id of the user */
	Waiting read(WishAsked asked, int by) {
		int patient = patient(asked.patient());
		Booking appointment = asked.appointment() == null ? null : appointment(asked);
		Bookable service = service(appointment == null ? asked.service() : appointment.service().uuid());
		boolean today = asked.kind() == WishKind.STANDBY;
		LocalDate from = today ? time.today() : asked.from();
		LocalDate until = today ? time.today() : asked.until();
		int minutes = minutes(asked, appointment, service);
		refuse(minutes < 1 || minutes > A_DAY, "minutes");
		refuse(asked.notice() < 0 || asked.notice() > A_WEEK, "notice");
		refuse(until != null && until.isBefore(from == null ? time.today() : from), "until");
		return new Waiting(0, UUID.randomUUID().toString(), patient, service.service().id(), asked.appointment(),
				location(asked, appointment), asked.provider() == null ? null : (Integer) provider(asked.provider()).id(),
				asked.kind(), minutes,
				asked.notice(), from, until, asked.parts(), time.now(), by, true);
	}

	private Booking appointment(WishAsked asked) {
		List<Booking> theirs = bookings.ofPatient(asked.patient());
		Booking appointment = theirs.stream().filter(one -> one.uuid().equals(asked.appointment())).findFirst()
				.orElseThrow(() -> unknown("appointment"));
		if (!new FairOrder(time.now(), time.zone()).isMovable(asked.kind(), appointment)) {
			throw new Refusal(Refusal.Kind.CONFLICT, "booking.over");
		}
		return appointment;
	}

	private Integer location(WishAsked asked, Booking appointment) {
		if (asked.location() != null) {
			return places.withUuid(asked.location());
		}
		return appointment == null || appointment.location() == null ? null : (Integer) appointment.location().id();
	}

	private Bookable service(String uuid) {
		return bookings.bookable().stream().filter(one -> one.service().uuid().equals(uuid)).findFirst()
				.orElseThrow(() -> unknown("service"));
	}

	private Named provider(String uuid) {
		return bookings.providers().stream().filter(one -> one.uuid().equals(uuid)).findFirst()
				.orElseThrow(() -> unknown("provider"));
	}

	private static int minutes(WishAsked asked, Booking appointment, Bookable service) {
		if (asked.minutes() != null) {
			return asked.minutes();
		}
		if (appointment != null && appointment.end() != null && appointment.end().isAfter(appointment.start())) {
			return (int) Math.min(A_DAY, (appointment.end().toEpochMilli() - appointment.start().toEpochMilli()) / 60_000);
		}
		return service.minutes() == null ? USUAL : service.minutes();
	}

	private static Refusal unknown(String what) {
		return new Refusal(Refusal.Kind.UNKNOWN, what + ".unknown");
	}

	private static void refuse(boolean wrong, String field) {
		if (wrong) {
			throw new Refusal(Refusal.Kind.RULE, "wish." + field, new Refusal.Field(field, "field.wish." + field));
		}
	}
}
