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

import java.util.List;

import org.openmrs.Privilege;
import org.openmrs.Role;
import org.openmrs.User;
import org.openmrs.api.UserService;
import org.openmrs.api.impl.BaseOpenmrsService;
import org.openmrs.util.Security;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class UserServiceImpl extends BaseOpenmrsService implements UserService {
	
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
		changePassword(user, password);
		return user;
	}
	
	@Override
	public User saveUser(User user) {
		return store.save(user);
	}
	
	@Override
	public void changePassword(User user, String newPassword) {
		String salt = Security.getRandomToken();
		store.session().flush();
		store.session().createNativeQuery("update users set password = :hash, salt = :salt where user_id = :id")
		        .setParameter("hash", Security.encodeString(newPassword + salt)).setParameter("salt", salt)
		        .setParameter("id", user.getUserId()).executeUpdate();
	}
	
	@Override
	@Transactional(readOnly = true)
	public User getUser(Integer userId) {
		return store.get(User.class, userId);
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
	public List<User> getAllUsers() {
		return store.list(User.class, "from User order by userId");
	}
	
	@Override
	@Transactional(readOnly = true)
	public Role getRole(String name) {
		return store.get(Role.class, name);
	}
	
	@Override
	public Role saveRole(Role role) {
		return merge(role);
	}
	
	@Override
	@Transactional(readOnly = true)
	public Privilege getPrivilege(String name) {
		return store.get(Privilege.class, name);
	}
	
	@Override
	public Privilege savePrivilege(Privilege privilege) {
		return merge(privilege);
	}
	
	/** The name is the key: whether the row is there is for the database to say. */
	@SuppressWarnings("unchecked")
	private <T> T merge(T named) {
		return (T) store.session().merge(named);
	}
}
