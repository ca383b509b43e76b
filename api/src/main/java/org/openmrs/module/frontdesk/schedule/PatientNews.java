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

/**
 * Announces that something changed which pages show with the appointments of a patient: for rows of ours that are no entities,
 * and are not seen when they are flushed, as {@link OfPerson} are.
 */
public interface PatientNews {

	/**
	 * Announces it as a change of that person's appointments of today and later, in the transaction that runs.
	 *
	 * @param patientId the host's id
	 */
	void changed(int patientId);
}
