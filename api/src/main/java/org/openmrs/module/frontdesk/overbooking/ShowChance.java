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
 * How likely it is that somebody comes.
 *
 * @param low meant to be above the person's own probability in 5 of 100 cases, as far as later weeks tell
 * @param high above it, likewise
 * @param reasons what it starts from, then what bears on it, the heaviest first
 */
public record ShowChance(double probability, double low, double high, List<ShowReason> reasons) {
}
