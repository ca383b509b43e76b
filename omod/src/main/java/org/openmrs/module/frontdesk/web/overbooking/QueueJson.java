/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.overbooking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmrs.module.frontdesk.overbooking.Queue;
import org.openmrs.module.frontdesk.overbooking.QueueChoice;
import org.openmrs.module.frontdesk.overbooking.QueueEntry;
import org.openmrs.module.frontdesk.overbooking.QueueLane;
import org.openmrs.module.frontdesk.overbooking.QueueLine;
import org.openmrs.module.frontdesk.overbooking.RedFlag;
import org.openmrs.module.frontdesk.overbooking.Why;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.DayLoad;
import org.openmrs.module.frontdesk.schedule.HourLoad;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PatientName;
import org.openmrs.module.frontdesk.schedule.SessionLoad;
import org.openmrs.module.frontdesk.web.api.ClinicClock;

/** The queue as JSON. Times are ISO 8601 with the clinic's offset. */
final class QueueJson {

	private final ClinicClock clock;

	QueueJson(ClinicClock clock) {
		this.clock = clock;
	}

	record NamedJson(String uuid, String name) {

		static NamedJson of(Named named) {
			return named == null ? null : new NamedJson(named.uuid(), named.name());
		}
	}

	/** @param location the UUID of the place where most come to for it today, or null */
	record ChoiceJson(String uuid, String name, String location) {

		static ChoiceJson of(QueueChoice choice) {
			return new ChoiceJson(choice.service().uuid(), choice.service().name(),
					choice.location() == null ? null : choice.location().uuid());
		}
	}

	/** @param called how they want to be called, or null */
	record PatientJson(String uuid, String name, String identifier, String called, boolean restricted) {

		static PatientJson of(PatientName patient) {
			return new PatientJson(patient.uuid(), patient.name(), patient.identifier(), patient.called(),
					patient.restricted());
		}
	}

	/** @param tag of the row of the board */
	record AppointmentJson(String uuid, String start, List<NamedJson> providers, boolean checkedIn, String tag) {
	}

	record RedFlagJson(List<String> words, boolean open) {

		static RedFlagJson of(RedFlag flag) {
			return flag == null ? null : new RedFlagJson(flag.words(), flag.open());
		}
	}

	/** @param arguments of the sentence; moments are ISO 8601 */
	record WhyJson(String code, Map<String, String> arguments) {
	}

	record LineJson(String line, int version, PatientJson patient, AppointmentJson appointment, Integer call, String kind,
			String came, String since, String urgency, String reason, RedFlagJson redFlag, String wishUntil, int overtaken,
			boolean moved, String expected, String bound, List<WhyJson> why) {
	}

	record LaneJson(NamedJson service, NamedJson location, int parallel, int inside, List<LineJson> lines) {
	}

	record HourJson(String from, Integer places, int booked, int over, int unlimited) {
	}

	record OverJson(NamedJson service, String from, String until, int places, int booked) {
	}

	/** How full the day is. */
	record LoadJson(List<HourJson> hours, List<OverJson> over) {
	}

	record DayJson(String date, String now, NamedJson location, int overtakes, List<ChoiceJson> services, LoadJson load,
			List<LaneJson> lanes) {
	}

	record EntryJson(String uuid, String line, String date, String patient, String appointment, NamedJson service,
			NamedJson location, String entered, String reason, RedFlagJson redFlag, String wishUntil, String urgency,
			String ended, int version) {
	}

	DayJson of(Queue queue, Instant now) {
		return new DayJson(queue.day().toString(), clock.iso(now), NamedJson.of(queue.location()), queue.overtakes(),
				queue.services().stream().map(ChoiceJson::of).toList(), load(queue.load()),
				queue.lanes().stream().map(this::lane).toList());
	}

	EntryJson of(QueueEntry entry) {
		return new EntryJson(entry.uuid(), entry.line(), entry.day().toString(), entry.patient(), entry.appointment(),
				NamedJson.of(entry.service()), NamedJson.of(entry.location()), clock.iso(entry.entered()), entry.reason(),
				RedFlagJson.of(entry.redFlag()), day(entry.wishUntil()), entry.urgency().code(),
				entry.ended() == null ? null : entry.ended().code(), entry.version());
	}

	private LoadJson load(DayLoad load) {
		return new LoadJson(load.hours().stream().map(this::hour).toList(), load.over().stream().map(this::over).toList());
	}

	private HourJson hour(HourLoad hour) {
		return new HourJson(clock.iso(hour.from()), hour.places(), hour.booked(), hour.over(), hour.unlimited());
	}

	private OverJson over(SessionLoad load) {
		return new OverJson(NamedJson.of(load.service()), clock.iso(load.session().from()),
				clock.iso(load.session().until()), load.session().places(), load.booked());
	}

	private LaneJson lane(QueueLane lane) {
		return new LaneJson(NamedJson.of(lane.service()), NamedJson.of(lane.location()), lane.parallel(), lane.inside(),
				lane.lines().stream().map(this::line).toList());
	}

	private LineJson line(QueueLine line) {
		return new LineJson(line.line(), line.version(), PatientJson.of(line.patient()), appointment(line), line.call(),
				line.kind().code(), clock.iso(line.came()), clock.iso(line.since()), line.urgency().code(), line.reason(),
				RedFlagJson.of(line.redFlag()), day(line.wishUntil()), line.overtaken(), line.moved(),
				clock.iso(line.expected()), clock.iso(line.bound()), line.why().stream().map(this::why).toList());
	}

	private AppointmentJson appointment(QueueLine line) {
		Booking booking = line.booking();
		return booking == null
				? null
				: new AppointmentJson(booking.uuid(), clock.iso(booking.start()),
						booking.providers().stream().map(NamedJson::of).toList(),
						booking.status() == BookingStatus.CheckedIn,
						line.tag());
	}

	private WhyJson why(Why why) {
		Map<String, String> arguments = new TreeMap<>();
		why.arguments().forEach((name, value) -> arguments.put(name,
				value instanceof Instant moment ? clock.iso(moment) : value.toString()));
		return new WhyJson(why.code(), arguments);
	}

	private static String day(LocalDate day) {
		return day == null ? null : day.toString();
	}
}
