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

import java.sql.Connection;
import java.util.List;
import org.openmrs.module.frontdesk.schedule.Vacancy;
import org.openmrs.module.frontdesk.schedule.VacancyListener;
import org.openmrs.module.frontdesk.schedule.guard.Vacated;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Tells, before a transaction commits, which places it gives up. */
@Component("frontdesk.vacancyWatch")
public class VacancyWatch {

	private final Vacated vacated;

	private final ObjectProvider<VacancyListener> listeners;

	public VacancyWatch(Vacated vacated, ObjectProvider<VacancyListener> listeners) {
		this.vacated = vacated;
		this.listeners = listeners;
	}

	void tell(NotedChanges changes, Connection connection) {
		if (changes.changedPlaces().isEmpty()) {
			return;
		}
		List<Vacancy> vacancies = vacated.of(changes.changedPlaces(),
				new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true)));
		if (!vacancies.isEmpty()) {
			listeners.forEach(listener -> listener.vacated(vacancies, connection));
		}
	}
}
