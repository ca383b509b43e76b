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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.board.person.Knowledge;
import org.openmrs.module.frontdesk.board.person.PersonLines;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.ScheduleService;

/** Reads a day: the bookings always, and of what belongs to them only that which is not remembered or has changed. */
public class DayReader {

	private final ScheduleService schedule;

	private final ChangeFeed feed;

	private final BoardRows rows;

	private final PersonLines persons;

	private final DayMemory memory;

	public DayReader(ScheduleService schedule, ChangeFeed feed, BoardRows rows, PersonLines persons, DayMemory memory) {
		this.schedule = schedule;
		this.feed = feed;
		this.rows = rows;
		this.persons = persons;
		this.memory = memory;
	}

	/**
	 * @param news from the asker's look on, if they have looked
	 * @param bookings in the order of time
	 * @param known of these bookings, and perhaps of others
	 */
	record Day(ChangeFeed.News news, List<Booking> bookings, KnownDay known) {
	}

	/**
	 * @param locations empty for all
	 * @param seen how far the feed was when the asker looked, or null
	 */
	Day read(LocalDate day, Collection<Integer> locations, ChangeFeed.Mark seen) {
		Knowledge knowledge = persons.knowledge();
		KnownDay remembered = memory.of(day, knowledge);
		ChangeFeed.News news = news(day, seen, remembered);
		List<Booking> bookings = schedule.onDay(day, locations);
		KnownDay known = known(day, bookings, news, remembered, knowledge);
		memory.keep(day, knowledge, known);
		return new Day(news, bookings, known);
	}

	private ChangeFeed.News news(LocalDate day, ChangeFeed.Mark seen, KnownDay remembered) {
		List<ChangeFeed.Mark> looks = Stream.of(seen, remembered.mark()).filter(Objects::nonNull).toList();
		return looks.isEmpty() ? new ChangeFeed.News(feed.mark(day), List.of()) : feed.news(day, looks);
	}

	/** What a colleague has read since this transaction began may say more than it can see: then it reads all by itself. */
	private KnownDay known(LocalDate day, List<Booking> bookings, ChangeFeed.News news, KnownDay remembered,
			Knowledge knowledge) {
		boolean usable = remembered.mark() != null && !news.isOlderThan(remembered.mark());
		KnownDay before = usable ? remembered : KnownDay.nothing(remembered.since());
		Set<String> changed = usable
				? news.keysSince(remembered.mark(), ChangeFeed.APPOINTMENT, Set.of())
				: Set.of();
		List<Booking> unknown = before.unknown(bookings, changed);
		List<Integer> patients = unknown.stream().map(Booking::patientId).distinct().toList();
		return before.with(news.mark(), changed, unknown, rows.steps(unknown, day), persons.of(patients, day, knowledge));
	}
}
