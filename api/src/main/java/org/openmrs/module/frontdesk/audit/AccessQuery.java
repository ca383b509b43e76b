/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

import java.time.Instant;

/**
 * Which records are wanted; null stands for all. Whoever is asked for by UUID can be voided or retired.
 *
 * @param patient the UUID of whose data it was
 * @param user the UUID of who did it
 * @param from the first moment
 * @param to the first moment after
 * @param after only what comes after this place
 */
public record AccessQuery(String patient, String user, Category category, Action action, Outcome outcome, Instant from,
		Instant to, AccessCursor after) {

	/** @return the same, from this place on */
	public AccessQuery after(AccessCursor place) {
		return new AccessQuery(patient, user, category, action, outcome, from, to, place);
	}
}
