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
		Place place = place(locationUuid);
		List<Booking> bookings = schedule.onDay(day, within(place));
		return new Board(day, time.zone(), named(place), before, false, rows.of(bookings, day), Set.of());
	}

	@Override
	public Board changes(LocalDate day, String locationUuid, long after) {
		ChangeFeed.Mark before = feed.mark(day);
		Place place = place(locationUuid);
		Set<String> changed = feed.changedSince(day, ChangeFeed.APPOINTMENT, after);
		List<Booking> bookings = schedule.onDay(day, within(place), changed);
		Set<String> gone = new HashSet<>(changed);
		bookings.forEach(booking -> gone.remove(booking.uuid()));
		return new Board(day, time.zone(), named(place), before, true, rows.of(bookings, day), gone);
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

	private Place place(String uuid) {
		return uuid == null ? null : places.withUuid(uuid);
	}

	private Set<Integer> within(Place place) {
		return place == null ? Set.of() : places.within(place);
	}

	private static Named named(Place place) {
		return place == null ? null : new Named(place.id(), place.uuid(), place.name());
	}
}
