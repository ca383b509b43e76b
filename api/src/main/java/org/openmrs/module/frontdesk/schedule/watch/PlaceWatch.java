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
import org.openmrs.module.frontdesk.schedule.NoPlace;
import org.openmrs.module.frontdesk.schedule.guard.Guard;
import org.openmrs.module.frontdesk.schedule.guard.PlaceRefused;
import org.openmrs.module.frontdesk.schedule.guard.Written;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Has the guard look at the places that a transaction has given to appointments, right before it commits. */
@Component("frontdesk.placeWatch")
public class PlaceWatch {

	private final Guard guard;

	public PlaceWatch(Guard guard) {
		this.guard = guard;
	}

	/** @throws PlaceRefused where one of them cannot be had; the transaction is rolled back */
	void check(NotedChanges changes, Connection connection) {
		Written written = changes.takePlaces();
		if (!written.appointments().isEmpty()) {
			try {
				guard.check(written, new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true)),
						Guard.Claim.NONE);
			} catch (NoPlace reason) {
				throw PlaceRefused.of(reason);
			}
		}
	}
}
