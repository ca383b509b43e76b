/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.move;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.board.MoveKind;
import org.springframework.stereotype.Component;

/** The table <code>frontdesk_move</code>. */
@Component("frontdesk.moveStore")
public class MoveStore {

	private final SessionFactory sessionFactory;

	private final ChangeFeed feed;

	public MoveStore(SessionFactory sessionFactory, ChangeFeed feed) {
		this.sessionFactory = sessionFactory;
		this.feed = feed;
	}

	/** @return that of the kind which counts; whoever asks to change it holds the appointment */
	public Optional<Move> activeOf(int appointmentId, MoveKind kind) {
		return sessionFactory.getCurrentSession()
				.createQuery("from Move m where m.appointmentId = :id and m.kind = :kind and m.active = true", Move.class)
				.setParameter("id", appointmentId).setParameter("kind", kind.code()).uniqueResultOptional();
	}

	void save(Move move) {
		sessionFactory.getCurrentSession().persist(move);
		sessionFactory.getCurrentSession().flush();
	}

	/** For a move that changes nothing of the appointment itself, of which the feed hears otherwise. */
	void announce(ChangeFeed.Entry entry) {
		sessionFactory.getCurrentSession().doWork((Connection connection) -> feed.write(connection, List.of(entry)));
	}
}
