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

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.openmrs.PrivilegeListener;
import org.openmrs.Role;
import org.openmrs.User;
import org.openmrs.UserSessionListener;
import org.openmrs.UserSessionListener.Event;
import org.openmrs.UserSessionListener.Status;
import org.openmrs.util.LocaleUtility;
import org.openmrs.util.RoleConstants;

/** Who is signed in, with which rights and language. The web keeps it in the HTTP session. */
public class UserContext implements Serializable {

	private static final long serialVersionUID = 1L;

	private final transient AuthenticationScheme authenticationScheme;

	private final List<String> proxies = new CopyOnWriteArrayList<>();

	private User user;

	private Role anonymousRole;

	private Role authenticatedRole;

	public UserContext(AuthenticationScheme authenticationScheme) {
		this.authenticationScheme = authenticationScheme;
	}

	public Authenticated authenticate(Credentials credentials) {
		try {
			Authenticated authenticated = authenticationScheme.authenticate(credentials);
			user = authenticated.getUser();
			tell(user, Event.LOGIN, Status.SUCCESS);
			return authenticated;
		} catch (ContextAuthenticationException e) {
			User unknown = new User();
			unknown.setUsername(credentials.getClientName());
			tell(unknown, Event.LOGIN, Status.FAIL);
			throw e;
		}
	}

	/** Reads the user anew, with the rights that it has now. */
	public void refreshAuthenticatedUser() {
		if (user != null) {
			Integer id = user.getUserId();
			user = Database.call(session -> session.get(User.class, id));
		}
	}

	public User getAuthenticatedUser() {
		return user;
	}

	public boolean isAuthenticated() {
		return user != null;
	}

	public void logout() {
		tell(user, Event.LOGOUT, Status.SUCCESS);
		user = null;
		proxies.clear();
	}

	private static void tell(User who, Event event, Status status) {
		for (UserSessionListener listener : Context.getRegisteredComponents(UserSessionListener.class)) {
			listener.loggedInOrOut(who, event, status);
		}
	}

	public void addProxyPrivilege(String privilege) {
		proxies.add(privilege);
	}

	/** Once: what was given twice is still there after one removal. */
	public void removeProxyPrivilege(String privilege) {
		proxies.remove(privilege);
	}

	public boolean hasPrivilege(String privilege) {
		boolean has = proxies.contains(privilege) || isAuthenticated() && (privilege == null || privilege.isEmpty())
				|| getAllRoles().stream().anyMatch(role -> grants(role, privilege));
		Context.getRegisteredComponents(PrivilegeListener.class)
				.forEach(listener -> listener.privilegeChecked(user, privilege, has));
		return has;
	}

	private static boolean grants(Role role, String privilege) {
		return RoleConstants.SUPERUSER.equals(role.getRole()) || role.hasPrivilege(privilege);
	}

	/** The user's, inherited ones included, and the two that everybody and every signed-in user has. */
	private Set<Role> getAllRoles() {
		if (anonymousRole == null) {
			anonymousRole = role(RoleConstants.ANONYMOUS);
			authenticatedRole = role(RoleConstants.AUTHENTICATED);
		}
		Set<Role> all = new HashSet<>();
		addWithParents(all, anonymousRole);
		if (isAuthenticated()) {
			addWithParents(all, authenticatedRole);
			all.addAll(user.getAllRoles());
		}
		return all;
	}

	private static void addWithParents(Set<Role> all, Role role) {
		all.add(role);
		all.addAll(role.getAllParentRoles());
	}

	private static Role role(String name) {
		Role found = Database.call(session -> session.get(Role.class, name));
		if (found == null) {
			throw new IllegalStateException("Database out of sync with code: " + name + " role does not exist");
		}
		return found;
	}

	public Locale getLocale() {
		return LocaleUtility.getDefaultLocale();
	}

	public Integer getLocationId() {
		return null;
	}
}
