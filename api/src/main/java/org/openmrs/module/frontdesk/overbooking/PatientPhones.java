/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Says under which numbers patients can be called; the part that knows people is the one bean of this type. */
public interface PatientPhones {

	/**
	 * The caller notes that they were shown.
	 *
	 * @return by the host's id of the patient, as far as the user may know
	 */
	Map<Integer, List<String>> of(Collection<Integer> patientIds);
}
