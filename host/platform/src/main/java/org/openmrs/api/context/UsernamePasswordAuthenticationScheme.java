/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.api.context;

import org.hibernate.Session;
import org.openmrs.User;
import org.openmrs.api.db.LoginCredential;

/** Against the hash and the salt in the users table. */
public class UsernamePasswordAuthenticationScheme implements AuthenticationScheme {

	@Override
	public Authenticated authenticate(Credentials credentials) {
		if (!(credentials instanceof UsernamePasswordCredentials)) {
			throw new ContextAuthenticationException("The provided credentials could not be used to authenticated with the "
					+ "specified authentication scheme.");
		}
		UsernamePasswordCredentials given = (UsernamePasswordCredentials) credentials;
		User user = Database.call(session -> find(session, given));
		if (user == null) {
			// one sentence for an unknown name and a wrong password: it does not tell which names exist
			throw new ContextAuthenticationException("Invalid username and/or password: " + given.getClientName());
		}
		return () -> user;
	}

	private static User find(Session session, UsernamePasswordCredentials given) {
		if (given.getClientName() == null || given.getPassword() == null) {
			return null;
		}
		User user = session
				.createQuery("from User u where (u.username = :name or u.systemId = :name) and u.retired = false",
						User.class)
				.setParameter("name", given.getClientName()).setMaxResults(1).uniqueResult();
		return user != null && credential(session, user).checkPassword(given.getPassword()) ? user : null;
	}

	private static LoginCredential credential(Session session, User user) {
		return session.get(LoginCredential.class, user.getUserId());
	}
}
