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
import org.openmrs.module.frontdesk.schedule.PatientName;

/**
 * A case as a list says it: nothing clinical.
 *
 * @param version changes with what is asked and with the state
 * @param patient null where the host no longer has them
 * @param since when it came into its state
 * @param payer null where it is not known who is asked
 * @param service null where none is named
 * @param provider null where nobody is named
 * @param next what it waits for first, null for nothing
 * @param nextAt until when
 * @param level how pressing that is; null where there is time until tomorrow
 * @param number of the authorization, null while there is none
 * @param approvedUnits how often it is authorized; null for no limit, and while nothing is
 * @param approvedFrom the first day for which it is authorized, null while there is none
 * @param approvedUntil the last one
 */
public record CaseLine(String uuid, int version, PatientName patient, CaseState state, Instant since, CaseUrgency urgency,
		CasePayer payer, Named service, Named provider, ClockKind next, Instant nextAt, ReminderLevel level, String number,
		Integer approvedUnits,
		int usedUnits, LocalDate approvedFrom, LocalDate approvedUntil) {
}
