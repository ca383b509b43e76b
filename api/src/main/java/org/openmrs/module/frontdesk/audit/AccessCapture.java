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

import java.util.Collection;

/**
 * What Front Desk itself says of patients' data that it shows or changes, where no entity tells. A bean; anyone may call, on
 * any thread, in a transaction or not. Where no request is being answered, it is only counted, without patients.
 */
public interface AccessCapture {

	/**
	 * Notes, for the request that is being answered, that data of these patients are shown.
	 *
	 * @param patientIds by the host's ids; null among them stands for nobody in particular
	 */
	void shown(Category category, Action action, Collection<Integer> patientIds);

	/**
	 * Notes why the request that is being answered changes something of a patient's: its records of that say so.
	 *
	 * @param reason one that the clinic has listed, without names or clinical values; 255 characters at most
	 */
	void because(int patientId, String reason);
}
