/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.day;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.openmrs.module.frontdesk.board.move.OwnSteps;
import org.openmrs.module.frontdesk.board.person.People;
import org.openmrs.module.frontdesk.board.person.PersonLines;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Moments;
import org.openmrs.module.frontdesk.schedule.ScheduleService;

/** Makes lines of the board out of bookings, for all of them at once. */
public class BoardRows {

	private final ScheduleService schedule;

	private final PersonLines persons;

	private final OwnSteps ownSteps;

	private final ClinicTime time;

	private final AccessCapture audit;

	public BoardRows(ScheduleService schedule, PersonLines persons, OwnSteps ownSteps, ClinicTime time,
			AccessCapture audit) {
		this.schedule = schedule;
		this.persons = persons;
		this.ownSteps = ownSteps;
		this.time = time;
		this.audit = audit;
	}

	/** @return a row to go by; see {@link #answer} for one to show */
	BoardRow of(Booking booking) {
		return of(booking, Action.VIEW, persons::ofPatients);
	}

	BoardRow printed(Booking booking) {
		return of(booking, Action.PRINT, persons::ofPatients);
	}

	/** @return a row as it stands on a board, with how the person wants to be called */
	BoardRow answer(Booking booking) {
		return of(booking, Action.VIEW, (patients, day) -> persons.of(patients, day).lines());
	}

	private BoardRow of(Booking booking, Action action,
			BiFunction<List<Integer>, LocalDate, Map<Integer, PersonLine>> people) {
		LocalDate day = time.dayOf(booking.start());
		List<Integer> patients = List.of(booking.patientId());
		shown(patients, action);
		return row(booking, people.apply(patients, day), steps(List.of(booking), day));
	}

	/** @param steps of at least these bookings, as are the people */
	List<BoardRow> of(List<Booking> bookings, Map<Integer, Steps> steps, People people) {
		return bookings.stream().map(booking -> row(booking, people.lines(), steps)).toList();
	}

	/** Records that a list shows these. */
	void listed(List<Booking> told) {
		shown(patients(told), Action.LIST);
	}

	/** @return what is known of each one's course, by the host's id */
	Map<Integer, Steps> steps(List<Booking> bookings, LocalDate day) {
		List<Integer> ids = bookings.stream().map(Booking::id).toList();
		Map<Integer, Steps> steps = new HashMap<>();
		ids.forEach(id -> steps.put(id, new Steps()));
		Map<Integer, Moments> history = schedule.moments(day, ids);
		history.forEach((id, moments) -> steps.get(id).add(moments));
		ownSteps.of(day, ids).forEach(step -> steps.get(step.appointmentId()).add(step));
		return steps;
	}

	private static List<Integer> patients(List<Booking> bookings) {
		return bookings.stream().map(Booking::patientId).distinct().toList();
	}

	private void shown(List<Integer> patients, Action action) {
		audit.shown(Category.APPOINTMENT, action, patients);
		audit.shown(Category.PATIENT, action, patients);
	}

	private static BoardRow row(Booking booking, Map<Integer, PersonLine> people, Map<Integer, Steps> known) {
		Steps steps = known.get(booking.id());
		DayRow row = steps.row(booking);
		return new BoardRow(booking, people.get(booking.patientId()), row.state(), row.course(), steps.checkIn(booking),
				steps.move(booking), steps.call(booking));
	}
}
