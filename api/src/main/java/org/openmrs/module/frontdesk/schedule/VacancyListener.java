/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

import java.sql.Connection;
import java.util.List;

/** Hears which places appointments give up, by whatever way of the Appointments module. */
public interface VacancyListener {

	/**
	 * Called before the commit of the transaction that gives them up, which the user waits for: it may only note them.
	 *
	 * @param vacancies at least one
	 * @param connection the transaction's
	 */
	void vacated(List<Vacancy> vacancies, Connection connection);
}
