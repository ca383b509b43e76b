/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import org.hibernate.SessionFactory;
import org.hibernate.jdbc.ReturningWork;
import org.springframework.stereotype.Component;

/** The connection of the current transaction. */
@Component("frontdesk.logWork")
class LogWork {

	private final SessionFactory sessionFactory;

	LogWork(SessionFactory sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	<T> T on(ReturningWork<T> work) {
		return sessionFactory.getCurrentSession().doReturningWork(work);
	}
}
