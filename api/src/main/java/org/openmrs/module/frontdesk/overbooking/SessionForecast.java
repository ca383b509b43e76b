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

import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.ServiceSession;

/**
 * How many are likely to come to a session, of those who are booked: the sum of people who come or do not each with a
 * probability of their own, whatever others do (Poisson-binomial). Where something keeps many away at once, as rain does, the
 * spread is wider.
 *
 * @param booked how many are booked, those who have come or missed it already included
 * @param low in 5 of 100 cases fewer come
 * @param high in 5 of 100 cases more come
 */
public record SessionForecast(Named service, ServiceSession session, int booked, Spread expected, int low, int high) {
}
