/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.offer;

import java.util.List;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.springframework.stereotype.Component;

/** Tells open pages, with the transaction, that an offer has changed: on today's feed, whatever day the place is on. */
@Component("frontdesk.offerNews")
public class OfferNews {

	private final ChangeFeed feed;

	private final SessionFactory sessionFactory;

	private final ClinicTime time;

	public OfferNews(ChangeFeed feed, SessionFactory sessionFactory, ClinicTime time) {
		this.feed = feed;
		this.sessionFactory = sessionFactory;
		this.time = time;
	}

	void tell(FreedPlace place, String offer) {
		ChangeFeed.Entry entry = new ChangeFeed.Entry(time.today(), place.location(), ChangeFeed.OFFER, offer);
		sessionFactory.getCurrentSession().doWork(connection -> feed.write(connection, List.of(entry)));
	}
}
