/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.board.CallList;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.springframework.stereotype.Component;

/**
 * The tables <code>frontdesk_call_number</code> and <code>frontdesk_call_counter</code>. A number is taken under the lock of
 * the counter's row for the day and place, which is always asked for last, so that nobody waits in a circle.
 */
@Component("frontdesk.callNumbers")
public class CallNumbers {

	private static final int NOWHERE = 0;

	/** How many a screen shows. */
	private static final int SHOWN = 8;

	/** The row that is always there: whoever adds a counter holds it. */
	private static final String ADDING = "select last_number from frontdesk_call_counter where day = '' and place = 0 for update";

	private static final String COUNTER = "select last_number from frontdesk_call_counter where day = :day and place = :place";

	private static final String CALLED = """
			select c.call_number, c.called_at, l.name, c.called_to
			from frontdesk_call_number c left join location l on l.location_id = c.place
			where c.day = :day and c.called_at is not null%s
			order by c.called_at desc, c.call_number_id desc limit %d""";

	private static final String SOMEWHERE = " and c.place in (:places)";

	private final SessionFactory sessionFactory;

	private final HostQuery host;

	private final ChangeFeed feed;

	public CallNumbers(SessionFactory sessionFactory, HostQuery host, ChangeFeed feed) {
		this.sessionFactory = sessionFactory;
		this.host = host;
		this.feed = feed;
	}

	/** @return the place whose number somebody needs: the host's location id, or 0 for an appointment without one */
	public static int placeOf(Booking booking) {
		return booking.location() == null ? NOWHERE : booking.location().id();
	}

	/**
	 * @return those of the appointment for the day, one of each place that it was at when it needed one; whoever asks to
	 *         change them holds the appointment
	 */
	List<CallNumber> of(int appointmentId, LocalDate day) {
		return session().createQuery("from CallNumber c where c.appointmentId = :id and c.day = :day", CallNumber.class)
				.setParameter("id", appointmentId).setParameter("day", day.toString()).list();
	}

	/** @return the next number at the place, which nobody else gets */
	int next(LocalDate day, int place) {
		Map<String, Object> which = Map.of("day", day.toString(), "place", place);
		if (host.list(COUNTER, which, (row, n) -> row.getInt(1)).isEmpty()) {
			add(which);
		}
		host.change("update frontdesk_call_counter set last_number = last_number + 1 where day = :day and place = :place",
				which);
		return host.list(COUNTER, which, (row, n) -> row.getInt(1)).get(0);
	}

	/** Two who add the same row at once would wait for each other. */
	private void add(Map<String, Object> which) {
		host.list(ADDING, Map.of(), (row, n) -> row.getInt(1));
		if (host.list(COUNTER + " for update", which, (row, n) -> row.getInt(1)).isEmpty()) {
			host.change("insert into frontdesk_call_counter (day, place, last_number) values (:day, :place, 0)", which);
		}
	}

	/** @param places ids of the host's locations, or empty for all */
	List<CallList.Called> called(LocalDate day, List<Integer> places) {
		return host.list(CALLED.formatted(places.isEmpty() ? "" : SOMEWHERE, SHOWN),
				Map.of("day", day.toString(), "places", places),
				(row, n) -> new CallList.Called(row.getInt(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3),
						row.getString(4)));
	}

	void save(CallNumber number) {
		session().persist(number);
		session().flush();
	}

	/** The appointment itself has not changed, so the feed hears of it from here. */
	void announce(ChangeFeed.Entry entry) {
		session().doWork(connection -> feed.write(connection, List.of(entry)));
	}

	private Session session() {
		return sessionFactory.getCurrentSession();
	}
}
