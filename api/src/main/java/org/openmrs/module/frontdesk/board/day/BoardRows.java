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
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.CheckInLine;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.openmrs.module.frontdesk.board.checkin.ActiveCheckIn;
import org.openmrs.module.frontdesk.board.checkin.CheckInStore;
import org.openmrs.module.frontdesk.board.person.PersonLines;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.springframework.stereotype.Component;

/** Makes lines of the board out of bookings, for all of them at once. */
@Component("frontdesk.boardRows")
public class BoardRows {

	private final PersonLines persons;

	private final CheckInStore checkIns;

	private final ClinicTime time;

	private final AccessCapture audit;

	public BoardRows(PersonLines persons, CheckInStore checkIns, ClinicTime time, AccessCapture audit) {
		this.audit = audit;
		this.persons = persons;
		this.checkIns = checkIns;
		this.time = time;
	}

	BoardRow of(Booking booking) {
		return rows(List.of(booking), time.dayOf(booking.start()), Action.VIEW).get(0);
	}

	List<BoardRow> of(List<Booking> bookings, LocalDate day) {
		return rows(bookings, day, Action.LIST);
	}

	private List<BoardRow> rows(List<Booking> bookings, LocalDate day, Action action) {
		List<Integer> patients = bookings.stream().map(Booking::patientId).distinct().toList();
		audit.shown(Category.APPOINTMENT, action, patients);
		audit.shown(Category.PATIENT, action, patients);
		Map<Integer, PersonLine> people = persons.ofPatients(patients, day);
		Map<Integer, ActiveCheckIn> active = new HashMap<>();
		checkIns.activeOf(bookings.stream().map(Booking::id).toList()).forEach(c -> active.put(c.appointmentId(), c));
		Map<Integer, String> users = persons
				.ofUsers(active.values().stream().map(ActiveCheckIn::by).distinct().toList());
		return bookings.stream().map(booking -> new BoardRow(booking, people.get(booking.patientId()),
				line(active.get(booking.id()), booking, users))).toList();
	}

	private static CheckInLine line(ActiveCheckIn checkIn, Booking booking, Map<Integer, String> users) {
		return checkIn == null
				? null
				: new CheckInLine(checkIn.uuid(), checkIn.at(), users.get(checkIn.by()), checkIn.visit(),
						booking.status() == BookingStatus.CheckedIn);
	}
}
