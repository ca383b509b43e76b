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

/**
 * How full a day is.
 *
 * @param hours from the first to the last one in which anything is offered at certain times or booked, without a gap
 * @param over the sessions of which more is booked than there are places, by their beginning
 */
public record DayLoad(List<HourLoad> hours, List<SessionLoad> over) {
}
