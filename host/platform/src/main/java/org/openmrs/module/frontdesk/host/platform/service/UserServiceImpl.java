/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform.service;

import org.openmrs.Privilege;
import org.openmrs.User;
import org.openmrs.api.UserService;
import org.openmrs.api.db.LoginCredential;
import org.openmrs.util.Security;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class UserServiceImpl implements UserService {

	private final Store store;

	UserServiceImpl(Store store) {
		this.store = store;
	}

	@Override
	public User createUser(User user, String password) {
		if (user.getSystemId() == null) {
			user.setSystemId(user.getUsername());
		}
		store.save(user);
		store.session().flush();
		LoginCredential credential = store.get(LoginCredential.class, user.getUserId());
		credential.setSalt(Security.getRandomToken());
		credential.setHashedPassword(Security.encodeString(password + credential.getSalt()));
		return user;
	}

	@Override
	@Transactional(readOnly = true)
	public User getUserByUuid(String uuid) {
		return store.byUuid(User.class, uuid);
	}

	@Override
	@Transactional(readOnly = true)
	public User getUserByUsername(String username) {
		return store.first(User.class, "from User where (username = ?1 or systemId = ?1) and retired = false", username);
	}

	@Override
	@Transactional(readOnly = true)
	public Privilege getPrivilege(String name) {
		return store.get(Privilege.class, name);
	}

	@Override
	public Privilege savePrivilege(Privilege privilege) {
		// the name is the key: whether the row is there is for the database to say
		return (Privilege) store.session().merge(privilege);
	}
}
