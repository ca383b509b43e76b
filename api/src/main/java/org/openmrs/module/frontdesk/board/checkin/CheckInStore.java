/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.checkin;

import java.util.Optional;
import org.hibernate.SessionFactory;
import org.springframework.stereotype.Component;

/** The table <code>frontdesk_check_in</code>. */
@Component("frontdesk.checkInStore")
public class CheckInStore {

	private final SessionFactory sessionFactory;

	public CheckInStore(SessionFactory sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	/** @return the check-in of that appointment that was not taken back; whoever asks to change it holds the appointment */
	public Optional<CheckIn> activeOf(int appointmentId) {
		return sessionFactory.getCurrentSession()
				.createQuery("from CheckIn c where c.appointmentId = :id and c.active = true", CheckIn.class)
				.setParameter("id", appointmentId).uniqueResultOptional();
	}

	/** @return whether another check-in that counts relies on the visit */
	public boolean anotherUses(int visitId, CheckIn than) {
		return !sessionFactory.getCurrentSession()
				.createQuery("select c.id from CheckIn c where c.visitId = :visit and c.active = true and c.uuid <> :uuid")
				.setParameter("visit", visitId).setParameter("uuid", than.getUuid()).setMaxResults(1).list().isEmpty();
	}

	public void save(CheckIn checkIn) {
		sessionFactory.getCurrentSession().persist(checkIn);
		sessionFactory.getCurrentSession().flush();
	}
}
