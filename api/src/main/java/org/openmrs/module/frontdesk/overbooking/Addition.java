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
 * Somebody who is to be added to a session.
 *
 * @param schedule how many are booked into which slot, 48 slots and 100 people at most
 * @param showProbability how likely each of these comes, or null
 * @param showProbabilities how likely they come, in their order, where that differs; else null
 * @param slot into which one more is booked, after those who are in it; the first is 1
 * @param added how likely that person comes
 * @param slotMinutes how long a slot takes, 1 to 1440
 */
public record Addition(List<Integer> schedule, Double showProbability, List<Double> showProbabilities, int slot,
		double added, int slotMinutes) {
}
