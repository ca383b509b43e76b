/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import org.apache.commons.lang3.StringUtils;
import org.openmrs.User;
import org.openmrs.util.PrivilegeConstants;

/** How users are called where others read it. */
public final class People {

	private People() {
	}

	/** @return the person's name in the site's layout; of an account that is no person's, the one it signs in with */
	public static String name(User user) {
		if (user.getPersonName() == null) {
			return StringUtils.defaultIfBlank(user.getUsername(), user.getSystemId());
		}
		return HostRights.lend(user.getPersonName()::getFullName, PrivilegeConstants.GET_GLOBAL_PROPERTIES);
	}
}
