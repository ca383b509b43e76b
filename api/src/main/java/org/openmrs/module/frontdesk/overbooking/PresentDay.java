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
import java.util.Set;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * Today's appointments at a place.
 *
 * @param mark how far the change feed is
 * @param location null for all
 * @param within the host's ids of the place and of all below it; empty for all
 */
public record PresentDay(ChangeFeed.Mark mark, Named location, Set<Integer> within, List<Present> appointments) {
}
