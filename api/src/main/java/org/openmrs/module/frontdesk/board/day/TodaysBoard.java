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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.Board;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.BoardService;
import org.openmrs.module.frontdesk.board.Place;
import org.openmrs.module.frontdesk.board.checkin.CheckInDesk;
import org.openmrs.module.frontdesk.board.place.Branch;
import org.openmrs.module.frontdesk.board.place.Places;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ScheduleService;

/** The board, read afresh for everybody who asks. */
public class TodaysBoard implements BoardService {

	private final ScheduleService schedule;

	private final ChangeFeed feed;

	private final Places places;

	private final BoardRows rows;

	private final CheckInDesk checkIns;

	private final ClinicTime time;

	public TodaysBoard(ScheduleService schedule, ChangeFeed feed, Places places, BoardRows rows, CheckInDesk checkIns,
			ClinicTime time) {
		this.schedule = schedule;
		this.feed = feed;
		this.places = places;
		this.rows = rows;
		this.checkIns = checkIns;
		this.time = time;
	}

	@Override
	public List<Place> places() {
		return places.all();
	}

	@Override
	public ChangeFeed.Mark mark(LocalDate day) {
		return feed.mark(day);
	}

	@Override
	public Board board(LocalDate day, String locationUuid) {
		ChangeFeed.Mark before = feed.mark(day);
		Branch branch = branch(locationUuid);
		List<Booking> bookings = schedule.onDay(day, ids(branch));
		return new Board(day, time.zone(), named(branch), before, false, rows.of(bookings, day), Set.of());
	}

	@Override
	public Board changes(LocalDate day, String locationUuid, long after) {
		ChangeFeed.Mark before = feed.mark(day);
		Branch branch = branch(locationUuid);
		Set<String> changed = feed.changedSince(day, ChangeFeed.APPOINTMENT, ids(branch), after);
		List<Booking> bookings = schedule.onDay(day, ids(branch), changed);
		Set<String> gone = new HashSet<>(changed);
		bookings.forEach(booking -> gone.remove(booking.uuid()));
		return new Board(day, time.zone(), named(branch), before, true, rows.of(bookings, day), gone);
	}

	@Override
	public BoardRow checkIn(String appointmentUuid, String shown) {
		Booking held = schedule.hold(appointmentUuid);
		checkIns.checkIn(held, rows.of(held).tag().equals(shown));
		return rows.of(schedule.hold(appointmentUuid));
	}

	@Override
	public BoardRow undoCheckIn(String appointmentUuid) {
		checkIns.undo(schedule.hold(appointmentUuid));
		return rows.of(schedule.hold(appointmentUuid));
	}

	private Branch branch(String locationUuid) {
		return locationUuid == null ? null : places.branch(locationUuid);
	}

	private static Set<Integer> ids(Branch branch) {
		return branch == null ? Set.of() : branch.ids();
	}

	private static Named named(Branch branch) {
		return branch == null ? null : new Named(branch.place().id(), branch.place().uuid(), branch.place().name());
	}
}
