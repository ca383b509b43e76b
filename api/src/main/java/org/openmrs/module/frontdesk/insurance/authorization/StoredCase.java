/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.time.Instant;
import java.time.LocalDate;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseUrgency;
import org.openmrs.module.frontdesk.insurance.ClockKind;

/**
 * A row of <code>frontdesk_authorization</code>: see there what each column says. What is not known is null.
 *
 * @param number of the authorization, as the payer writes it
 * @param reference by which the payer knows the request
 * @param approvedUnits null while nothing is approved, or where there is no limit
 * @param next what it waits for first, at <code>nextAt</code>
 */
public record StoredCase(int id, String uuid, int version, int patient, Integer coverage, Integer payer, CaseState state,
		CaseUrgency urgency, Integer service, Integer serviceType, Integer provider, Integer askedUnits, LocalDate askedFrom,
		LocalDate askedUntil, String words, Instant dueAt, String number, String reference, Integer approvedUnits,
		LocalDate approvedFrom, LocalDate approvedUntil, int usedUnits, int appealLevel, Integer rule, Instant openedAt,
		Integer openedBy, Instant stateSince, Instant nextAt, ClockKind next) {

	/** @return whether nothing is left of what may be used */
	public boolean isUsedUp() {
		return CaseState.VALID.contains(state) && approvedUnits != null && usedUnits >= approvedUnits;
	}

	/** @return whether what may be used may be so until a day before that one */
	boolean isOverOn(LocalDate day) {
		return CaseState.VALID.contains(state) && approvedUntil != null && approvedUntil.isBefore(day);
	}
}
