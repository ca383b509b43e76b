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

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Hears which appointments were made or changed, by whatever way of the Appointments module: whatever of them has changed, a
 * time, a status, a reason or a remark. A bean of this type is enough.
 */
public interface AppointmentListener {

	/**
	 * Called before the commit, and before anything is held: where nobody is concerned, nothing is. It takes a query at most.
	 *
	 * @param changed ids of all that were made or changed, at least one
	 * @return whether it is to be told of them
	 */
	boolean isConcerned(Set<Integer> changed);

	/**
	 * Called before the commit of the transaction that changes them, which the user waits for. The transaction holds their rows
	 * by then, so that nobody else changes one of them meanwhile; its own snapshot may be old. Whoever holds other rows here
	 * takes care that nobody holds those and waits for an appointment.
	 *
	 * @param changed ids of all of them, at least one
	 * @param now those of them that are still there; what was voided or deleted is not
	 * @param sql on the transaction's connection
	 */
	void changed(Set<Integer> changed, List<AppointmentNow> now, NamedParameterJdbcTemplate sql);
}
