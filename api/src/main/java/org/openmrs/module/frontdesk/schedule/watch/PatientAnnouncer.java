/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.watch;

import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.schedule.PatientNews;
import org.springframework.stereotype.Component;

/** Announces by the connection of the transaction that runs. */
@Component("frontdesk.patientNews")
public class PatientAnnouncer implements PatientNews {

	private final SessionFactory sessionFactory;

	private final Announcer announcer;

	public PatientAnnouncer(SessionFactory sessionFactory, Announcer announcer) {
		this.sessionFactory = sessionFactory;
		this.announcer = announcer;
	}

	@Override
	public void changed(int patientId) {
		NotedChanges changes = new NotedChanges();
		changes.person(patientId);
		sessionFactory.getCurrentSession().doWork(connection -> announcer.announce(changes, connection));
	}
}
