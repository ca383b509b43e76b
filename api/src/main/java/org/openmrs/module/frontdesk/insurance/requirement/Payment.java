/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.requirement;

import java.time.LocalDate;

/**
 * Who pays for a patient, and when.
 *
 * @param coverage the key of the coverage, or null where nobody knows who pays
 * @param insured whether a payer does, rather than the patient or nobody
 */
record Payment(Integer coverage, int patient, boolean insured, Integer payer, Integer plan, LocalDate from,
		LocalDate until) {

	static Payment unknown(int patient) {
		return new Payment(null, patient, true, null, null, null, null);
	}

	boolean holdsOn(LocalDate day) {
		return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
	}
}
