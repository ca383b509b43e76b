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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.HashSet;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.Board;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Flow;
import org.openmrs.module.frontdesk.board.flag.FlagDay;
import org.openmrs.module.frontdesk.board.flag.Flags;
import org.openmrs.module.frontdesk.board.flow.DaysFlow;
import org.openmrs.module.frontdesk.board.person.People;
import org.openmrs.module.frontdesk.board.place.Branch;
import org.openmrs.module.frontdesk.board.place.Places;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ScheduleService;

/**
 * Reads a day's board, or what changed on it. Flags and flow are those of the whole board each time: one person who goes in
 * changes them for all who wait.
 */
public class BoardReader {

	private final ScheduleService schedule;

	private final ChangeFeed feed;

	private final Places places;

	private final BoardRows rows;

	private final Flags flags;

	private final ClinicTime time;

	public BoardReader(ScheduleService schedule, ChangeFeed feed, Places places, BoardRows rows, Flags flags,
			ClinicTime time) {
		this.schedule = schedule;
		this.feed = feed;
		this.places = places;
		this.rows = rows;
		this.flags = flags;
		this.time = time;
	}

	/** @param after the highest id of the change feed that the asker has seen, or null for all */
	Board read(LocalDate day, String locationUuid, Long after) {
		Branch branch = locationUuid == null ? null : places.branch(locationUuid);
		Set<Integer> ids = branch == null ? Set.of() : branch.ids();
		ChangeFeed.Changes changes = after == null
				? new ChangeFeed.Changes(feed.mark(day), null)
				: feed.changes(day, ChangeFeed.APPOINTMENT, ids, after);
		List<Booking> all = schedule.onDay(day, ids);
		List<Booking> told = all.stream().filter(booking -> changes.told(booking.uuid())).toList();
		Map<Integer, Steps> steps = rows.steps(all, day);
		People people = rows.people(told, all, day);
		List<DayRow> dayRows = all.stream().map(booking -> steps.get(booking.id()).row(booking)).toList();
		boolean today = day.equals(time.today());
		Flow flow = today ? DaysFlow.of(dayRows, time.now()) : Flow.NONE;
		FlagDay flagDay = new FlagDay(time.startOf(day), today, dayRows, flow, people.facts());
		return new Board(day, time.zone(), named(branch), changes.mark(), after != null, rows.of(told, steps, people),
				gone(changes.keys(), told), flags.on(dayRows, flagDay), flow);
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
