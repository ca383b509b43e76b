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

import org.openmrs.module.frontdesk.Refusal;

/** Says who is here; the part that keeps the board is the one bean of this type. */
public interface Presence {

	/**
	 * The caller has made sure that the user may see the board, and notes who was shown.
	 *
	 * @param locationUuid one of the host's locations, with all below it, or null for all
	 * @throws Refusal UNKNOWN, where there is no such location
	 */
	PresentDay today(String locationUuid);
}
