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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.board.Board;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Flow;
import org.openmrs.module.frontdesk.board.flag.FlagDay;
import org.openmrs.module.frontdesk.board.flag.Flags;
import org.openmrs.module.frontdesk.board.flow.DaysFlow;
import org.openmrs.module.frontdesk.board.place.Branch;
import org.openmrs.module.frontdesk.board.place.Places;
import org.openmrs.module.frontdesk.overbooking.QueueCount;
import org.openmrs.module.frontdesk.overbooking.QueueTally;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * Reads a day's board, or what changed on it.
 */
public class BoardReader {

	private final Places places;

	private final DayReader days;

	private final BoardRows rows;

	private final Flags flags;

	private final QueueTally queue;

	private final ClinicTime time;

	public BoardReader(Places places, DayReader days, BoardRows rows, Flags flags, QueueTally queue, ClinicTime time) {
		this.places = places;
		this.days = days;
		this.rows = rows;
		this.flags = flags;
		this.queue = queue;
		this.time = time;
	}

	/** @param seen how far the feed was when the asker looked, or null for all */
	Board read(LocalDate day, String locationUuid, ChangeFeed.Mark seen) {
		Branch branch = locationUuid == null ? null : places.branch(locationUuid);
		Set<Integer> ids = branch == null ? Set.of() : branch.ids();
		DayReader.Day read = days.read(day, ids, seen);
		KnownDay known = read.known();
		Set<String> changed = seen == null ? null : read.news().keysSince(seen, ChangeFeed.APPOINTMENT, ids);
		List<Booking> told = changed == null
				? read.bookings()
				: read.bookings().stream().filter(booking -> changed.contains(booking.uuid())).toList();
		rows.listed(told);
		List<DayRow> dayRows = read.bookings().stream().map(known::row).toList();
		boolean today = day.equals(time.today());
		Flow flow = today ? DaysFlow.of(dayRows, time.now()) : Flow.NONE;
		Set<String> flagged = told.stream().map(Booking::uuid).collect(Collectors.toSet());
		FlagDay flagDay = new FlagDay(time.startOf(day), today, dayRows, flow, known.people().facts());
		return new Board(day, time.zone(), named(branch), read.news().mark(), seen != null,
				rows.of(told, known.steps(), known.people()), gone(changed, told), flags.on(dayRows, flagged, flagDay),
				flow, today ? queue(read.news().mark(), ids, dayRows) : null);
	}

	private QueueCount queue(ChangeFeed.Mark mark, Set<Integer> locations, Collection<DayRow> rows) {
		if (!Context.hasPrivilege(FrontDeskPrivileges.VIEW_QUEUE)) {
			return null;
		}
		Map<Integer, Instant> waiting = rows.stream().filter(row -> row.state().isWaiting())
				.collect(Collectors.toMap(row -> row.booking().id(), BoardReader::came));
		return queue.of(mark, locations, waiting);
	}

	private static Instant came(DayRow row) {
		return row.course().arrived() == null ? row.booking().start() : row.course().arrived();
	}

	private static Set<String> gone(Collection<String> changed, List<Booking> there) {
		Set<String> gone = changed == null ? new HashSet<>() : new HashSet<>(changed);
		there.forEach(booking -> gone.remove(booking.uuid()));
		return gone;
	}

	private static Named named(Branch branch) {
		return branch == null ? null : new Named(branch.place().id(), branch.place().uuid(), branch.place().name());
	}
}
