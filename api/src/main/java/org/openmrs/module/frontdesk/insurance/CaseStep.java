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
import java.time.LocalDateTime;

/**
 * Something that is done with a case, with what was filled in; the table of transitions says what has to be, the rest is null.
 *
 * @param review the code of the payer's answer, where it answered by one
 * @param reason up to 500 characters
 * @param due until when, by the clinic's clock; later than now
 * @param number of the authorization, up to 50 characters
 * @param reference of the request, up to 50 characters
 * @param units how often it is authorized, from 1 to 9999; null for no limit
 * @param from the first day for which it is authorized
 * @param until the last one
 */
public record CaseStep(CaseAction action, PasReview review, String reason, LocalDateTime due, String number,
		String reference, Integer units, LocalDate from, LocalDate until) {

	/** @return one about which nothing but a reason, which can be null, is said */
	public static CaseStep of(CaseAction action, String reason) {
		return new CaseStep(action, null, reason, null, null, null, null, null, null);
	}
}
