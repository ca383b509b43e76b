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

import java.util.Map;
import java.util.Set;

/**
 * What services there are, and how a day stands beside what they offer.
 *
 * @param services by the host's id, by name
 * @param overbooked the host's ids of the day's appointments that were given a place that there is not
 */
public record ServicesToday(Map<Integer, OfService> services, Set<Integer> overbooked) {

	/**
	 * A service.
	 *
	 * @param minutes how long it usually takes, or null
	 * @param atOnce how many can be seen at once, or null where the clinic has not said
	 */
	public record OfService(Named service, Integer minutes, Integer atOnce) {
	}
}
