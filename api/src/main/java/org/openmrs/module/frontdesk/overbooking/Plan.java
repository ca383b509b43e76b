/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import java.util.List;

/**
 * What a session is to bring. People are seen, and slots are waited, worked after the end and idle, on average.
 *
 * @param schedule how many are booked into which slot
 * @param waited slots waited by all together, after the session's end too
 * @param utility what is served less the costs of waiting and overtime
 */
public record Plan(List<Integer> schedule, double served, double waited, double overtime, double idle, double utility,
		Optimality optimality) {

	public int booked() {
		return schedule.stream().mapToInt(Integer::intValue).sum();
	}
}
