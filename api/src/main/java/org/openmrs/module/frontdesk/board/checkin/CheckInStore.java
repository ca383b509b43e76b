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

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.board.VisitOutcome;
import org.springframework.stereotype.Component;

/** The table <code>frontdesk_check_in</code>. */
@Component("frontdesk.checkInStore")
public class CheckInStore {

	private static final String ACTIVE = "select appointment_id, uuid, checked_in_at, checked_in_by, visit_outcome"
			+ " from frontdesk_check_in where active = true and appointment_id in (:ids)";

	private final SessionFactory sessionFactory;

	private final HostQuery host;

	public CheckInStore(SessionFactory sessionFactory, HostQuery host) {
		this.sessionFactory = sessionFactory;
		this.host = host;
	}

	/** @return the check-in of that appointment that was not taken back; whoever asks to change it holds the appointment */
	public Optional<CheckIn> activeOf(int appointmentId) {
		return sessionFactory.getCurrentSession()
				.createQuery("from CheckIn c where c.appointmentId = :id and c.active = true", CheckIn.class)
				.setParameter("id", appointmentId).uniqueResultOptional();
	}

	public List<ActiveCheckIn> activeOf(Collection<Integer> appointmentIds) {
		return appointmentIds.isEmpty()
				? List.of()
				: host.list(ACTIVE, Map.of("ids", appointmentIds),
						(row, n) -> new ActiveCheckIn(row.getInt(1), row.getString(2),
								Instant.ofEpochMilli(row.getLong(3)), row.getInt(4), VisitOutcome.of(row.getString(5))));
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
