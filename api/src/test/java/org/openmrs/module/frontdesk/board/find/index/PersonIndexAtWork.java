/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.util.Set;
import org.hibernate.SessionFactory;
import org.springframework.stereotype.Component;

/** Has the index of people brought up to date at once, for tests whose transaction never commits. */
@Component("frontdesk.personIndexAtWork")
public class PersonIndexAtWork {

	private final PersonIndex index;

	private final ChangedPeople changed;

	private final SessionFactory sessionFactory;

	PersonIndexAtWork(PersonIndex index, ChangedPeople changed, SessionFactory sessionFactory) {
		this.index = index;
		this.changed = changed;
		this.sessionFactory = sessionFactory;
	}

	/** Makes the index of everybody. */
	public void all() {
		index.begin();
		while (index.step()) {
			Thread.onSpinWait();
		}
	}

	/** As it is written when a change commits. */
	public void changed(int personId) {
		sessionFactory.getCurrentSession().doWork(connection -> changed.write(Set.of(personId), connection));
	}
}
