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

import java.time.Instant;
import java.time.LocalDate;
import org.openmrs.module.frontdesk.schedule.Named;

/**
 * How it would be with the authorization of an appointment.
 *
 * @param rule the words of the rule that asks for one, or null
 * @param payer who is to give it; null where nobody knows who pays
 * @param number the payer's number of the one that there is, or null
 * @param left how many units of that are neither used nor booked; null where it has no limit, or there is none
 * @param from the first day of that, or null
 * @param until the last day of that, or null
 * @param due when the answer is needed, where there is none yet
 */
public record Clearance(ClearanceState state, String rule, Named payer, String number, Integer left, LocalDate from,
		LocalDate until,
		Instant due) {

	public static final Clearance NONE = new Clearance(ClearanceState.NONE, null, null, null, null, null, null, null);
}
