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
import java.util.Map;

/** Says how long people waited; the part that sees them through the clinic is the one bean of this type. */
public interface Waits {

	/** @return minutes from the arrival to going in to the provider, by the host's id of the appointment, where both are on record */
	Map<Integer, Double> minutes(Collection<Integer> appointments);
}
