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
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.PasReview;

/**
 * A line of a case's history, with what was filled in then.
 *
 * @param by the host's id of the user; null where it happened by itself
 * @param action the code of a {@link CaseAction}, or {@link CaseAction#OPEN}
 * @param from null for the first one
 */
record StoredEvent(long id, Instant at, Integer by, String action, CaseState from, CaseState to, PasReview review,
		String reason, String number, String reference, Integer units, LocalDate fromDay, LocalDate untilDay, Instant due) {

	boolean is(CaseAction one) {
		return action.equals(one.code());
	}

	/** @return whether it says what is authorized */
	boolean authorizes() {
		return is(CaseAction.APPROVE) || is(CaseAction.PARTLY) || is(CaseAction.MODIFY);
	}

	/** @return whether it takes back what came before it */
	boolean takesBack() {
		return is(CaseAction.CORRECT) || is(CaseAction.GIVE_BACK);
	}
}
