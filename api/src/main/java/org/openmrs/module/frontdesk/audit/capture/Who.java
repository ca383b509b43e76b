/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.HibernateException;
import org.hibernate.proxy.HibernateProxy;
import org.openmrs.Person;
import org.openmrs.Role;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.WatchedRequest;
import org.openmrs.module.frontdesk.audit.Way;
import org.openmrs.module.frontdesk.audit.log.NodeKey;
import org.springframework.stereotype.Component;

/** Who is at work on a thread, in the words of the log. */
@Component("frontdesk.who")
public class Who {

	private static final int SESSION_KEY = 16;

	private final NodeKey key;

	public Who(NodeKey key) {
		this.key = key;
	}

	/** @return null where nobody has signed in */
	User user() {
		return Context.isSessionOpen() ? Context.getUserContext().getAuthenticatedUser() : null;
	}

	Actor actor(User user) {
		return user == null || user.getUserId() == null ? Actor.NOBODY : new Actor(user.getUserId(), null, roles(user));
	}

	/** A user who is no longer attached to a session may not know them any more. */
	private static String roles(User user) {
		try {
			Set<Role> roles = user.getAllRoles();
			return roles.stream().map(Role::getRole).sorted().collect(Collectors.joining(","));
		} catch (HibernateException e) {
			return null;
		}
	}

	/** @return somebody of whom only the name is known that they gave, which may be a password */
	Actor stranger(String name) {
		return new Actor(null, name == null ? null : key.mac("account\t" + name), null);
	}

	/** @return the user's own person, or null */
	Integer person(User user) {
		Person person = user.getPerson();
		if (person instanceof HibernateProxy proxy) {
			return (Integer) proxy.getHibernateLazyInitializer().getIdentifier();
		}
		return person == null ? null : person.getPersonId();
	}

	Way way(WatchedRequest request) {
		String session = request.session();
		return new Way(request.module(), request.endpoint(), request.address(), request.workstation(),
				session == null ? null : key.mac("session\t" + session).substring(0, SESSION_KEY), location());
	}

	private static Integer location() {
		return Context.isSessionOpen() ? Context.getUserContext().getLocationId() : null;
	}
}
