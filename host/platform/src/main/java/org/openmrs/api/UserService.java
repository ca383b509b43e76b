/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.api;

import org.openmrs.Privilege;
import org.openmrs.User;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

public interface UserService {

	@Authorized(PrivilegeConstants.ADD_USERS)
	User createUser(User user, String password);
	@Authorized(PrivilegeConstants.GET_USERS)
	User getUserByUuid(String uuid);
	@Authorized(PrivilegeConstants.GET_USERS)
	User getUserByUsername(String username);
	@Authorized(PrivilegeConstants.GET_PRIVILEGES)
	Privilege getPrivilege(String name);
	@Authorized(PrivilegeConstants.MANAGE_PRIVILEGES)
	Privilege savePrivilege(Privilege privilege);
}
