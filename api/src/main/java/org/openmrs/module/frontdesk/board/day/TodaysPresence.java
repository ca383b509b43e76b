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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.Course;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.openmrs.module.frontdesk.board.person.Fact;
import org.openmrs.module.frontdesk.board.person.People;
import org.openmrs.module.frontdesk.board.place.Branch;
import org.openmrs.module.frontdesk.board.place.Places;
import org.openmrs.module.frontdesk.overbooking.Presence;
import org.openmrs.module.frontdesk.overbooking.Present;
import org.openmrs.module.frontdesk.overbooking.PresentDay;
import org.openmrs.module.frontdesk.overbooking.PresentState;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.PatientName;

/** Tells the queue who is here, from what the board reads and remembers anyway. */
public class TodaysPresence implements Presence {

	/** The kind of the facts by which somebody counts as come earlier. */
	public static final String QUEUE_NEED = "queueNeed";

	private static final String RESTRICTED = "restricted";

	private static final Map<BoardState, PresentState> STATES = Map.of(BoardState.EXPECTED, PresentState.EXPECTED,
			BoardState.ARRIVED, PresentState.WAITING, BoardState.CHECKED_IN, PresentState.WAITING, BoardState.WITH_PROVIDER,
			PresentState.INSIDE, BoardState.DONE, PresentState.DONE);

	private final Places places;

	private final DayReader days;

	private final BoardRows rows;

	private final ClinicTime time;

	public TodaysPresence(Places places, DayReader days, BoardRows rows, ClinicTime time) {
		this.places = places;
		this.days = days;
		this.rows = rows;
		this.time = time;
	}

	@Override
	public PresentDay today(String locationUuid) {
		LocalDate day = time.today();
		Branch branch = locationUuid == null ? null : places.branch(locationUuid);
		Set<Integer> within = branch == null ? Set.of() : branch.ids();
		DayReader.Day read = days.read(day, within, null);
		List<Present> present = read.bookings().stream().map(booking -> read.known().row(booking))
				.filter(row -> STATES.containsKey(row.state())).map(row -> present(row, read.known())).toList();
		Named location = branch == null
				? null
				: new Named(branch.place().id(), branch.place().uuid(), branch.place().name());
		return new PresentDay(read.news().mark(), location, within, present);
	}

	private Present present(DayRow row, KnownDay known) {
		Booking booking = row.booking();
		BoardRow shown = row.state().isWaiting()
				? rows.of(List.of(booking), known.steps(), known.people()).get(0)
				: null;
		return new Present(booking, name(booking.patientId(), known.people()), STATES.get(row.state()),
				row.course().arrived(), seen(row.course()), row.state() == BoardState.CHECKED_IN, row.planned(),
				has(booking.patientId(), QUEUE_NEED, known.people()), shown == null ? null : shown.tag(),
				shown == null || shown.call() == null ? null : shown.call().number());
	}

	private static Instant seen(Course course) {
		return course.withProvider() == null ? course.done() : course.withProvider();
	}

	private static PatientName name(int patient, People people) {
		PersonLine line = people.lines().get(patient);
		return new PatientName(line.uuid(), line.name(), line.identifier(), line.birthDate(), line.called(),
				has(patient, RESTRICTED, people));
	}

	private static boolean has(int patient, String kind, People people) {
		for (Fact fact : people.facts().getOrDefault(patient, List.of())) {
			if (fact.kind().equals(kind)) {
				return true;
			}
		}
		return false;
	}
}
