/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.time.LocalDate;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * What needs an authorization. Each of payer, plan, service, type and procedure is null where the rule is for all of them; at
 * least one is not.
 *
 * @param version how often it was changed
 * @param fromSession from which one on, counted as {@link #periodDays} says; 1 for the first
 * @param periodDays in how many days, up to the appointment's own, sessions count; null for the calendar year
 * @param leadDays so many days before the appointment the payer's answer is needed, 0 to 365
 * @param from the first day of appointments for which it holds, or null
 * @param until the last one, or null
 * @param words what it is about, as the board and the desk are told: nothing that names an illness
 */
public record AuthorizationRule(int id, String uuid, int version, Named payer, Named plan, Named service, Named serviceType,
		Procedure procedure, int fromSession, Integer periodDays, int leadDays, LocalDate from, LocalDate until,
		String words) {
}
