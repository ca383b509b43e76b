/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.day;

import org.openmrs.api.APIException;
import org.openmrs.module.frontdesk.HostRights;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.util.PrivilegeConstants;

/** Work with the Appointments module that one of our privileges covers. */
public final class AsManager {

	private static final String MANAGE_APPOINTMENTS = "Manage Appointments";

	private static final String RESET_STATUS = "Reset Appointment Status";

	private AsManager() {
	}

	/**
	 * A site can add rules of its own to the other module; what they say is not for every screen.
	 *
	 * @throws Refusal RULE with that code, where such a rule is broken
	 */
	public static void run(String refusal, Runnable work) {
		try {
			HostRights.lend(() -> {
				work.run();
				return null;
			}, MANAGE_APPOINTMENTS, RESET_STATUS, PrivilegeConstants.GET_GLOBAL_PROPERTIES);
		} catch (APIException e) {
			throw new Refusal(Refusal.Kind.RULE, refusal);
		}
	}
}
