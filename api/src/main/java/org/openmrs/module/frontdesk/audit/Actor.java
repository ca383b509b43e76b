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

/**
 * Who did it.
 *
 * @param userId the host's, or null where it is not known
 * @param account a keyed hash of the name that an unknown somebody gave, which may be a password; else null
 * @param roles the user's at that time, by comma, in the order of the alphabet; or null
 */
public record Actor(Integer userId, String account, String roles) {

	/** The system itself, or nobody who signed in. */
	public static final Actor NOBODY = new Actor(null, null, null);
}
