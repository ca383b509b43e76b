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
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * Those who wait for the same service at the same place.
 *
 * @param location null where it has none
 * @param parallel how many are seen at once
 * @param inside how many are being seen
 * @param lines the next one first
 */
public record QueueLane(Named service, Named location, int parallel, int inside, List<QueueLine> lines) {
}
