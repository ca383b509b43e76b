/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingLookup;
import org.springframework.stereotype.Component;

/**
 * Tells open pages, with the transaction, that a case has changed: on today's feed, and for its appointments on the days on
 * which they are.
 */
@Component("frontdesk.caseNews")
public class CaseNews {

	private final ChangeFeed feed;

	private final CaseTable cases;

	private final BookingLookup bookings;

	private final SessionFactory sessionFactory;

	private final ClinicTime time;

	public CaseNews(ChangeFeed feed, CaseTable cases, BookingLookup bookings, SessionFactory sessionFactory,
			ClinicTime time) {
		this.feed = feed;
		this.cases = cases;
		this.bookings = bookings;
		this.sessionFactory = sessionFactory;
		this.time = time;
	}

	void tell(StoredCase changed) {
		List<ChangeFeed.Entry> entries = new ArrayList<>();
		entries.add(new ChangeFeed.Entry(time.today(), null, ChangeFeed.AUTHORIZATION, changed.uuid()));
		bookings.withIds(cases.appointmentsOf(changed.id())).values().forEach(booking -> entries.add(entry(booking)));
		sessionFactory.getCurrentSession().doWork(connection -> feed.write(connection, entries));
	}

	private ChangeFeed.Entry entry(Booking booking) {
		return new ChangeFeed.Entry(time.dayOf(booking.start()),
				booking.location() == null ? null : (Integer) booking.location().id(), ChangeFeed.APPOINTMENT,
				booking.uuid());
	}
}
