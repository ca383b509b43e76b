/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.openmrs.Location;
import org.openmrs.Privilege;
import org.openmrs.Role;
import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.openmrs.util.PrivilegeConstants;

/**
 * Who is signed in, as webservices.rest tells it: what the pages read of it, and what the OpenMRS 3 shell does.
 */
final class SessionJson {

	private SessionJson() {
	}

	static Map<String, Object> describe() {
		Map<String, Object> session = new LinkedHashMap<>();
		User user = Context.getAuthenticatedUser();
		session.put("authenticated", user != null);
		session.put("locale", Context.getLocale().toLanguageTag());
		session.put("allowedLocales", List.of(Context.getLocale().toLanguageTag()));
		if (user != null) {
			session.put("user", describe(user));
			session.put("sessionLocation", location());
		}
		return session;
	}

	private static Map<String, Object> describe(User user) {
		Map<String, Object> shown = reference(user.getUuid(), user.getUsername());
		shown.put("username", user.getUsername());
		shown.put("systemId", user.getSystemId());
		shown.put("person", reference(user.getPerson().getUuid(), user.getPersonName().getFullName()));
		shown.put("roles", user.getAllRoles().stream().map(role -> reference(role.getUuid(), role.getRole())).toList());
		shown.put("privileges", privileges(user).map(each -> reference(each.getUuid(), each.getPrivilege())).toList());
		shown.put("userProperties", Map.of());
		return shown;
	}

	private static Stream<Privilege> privileges(User user) {
		return user.getAllRoles().stream().map(Role::getPrivileges).flatMap(Set::stream).distinct();
	}

	// The host does not ask where somebody works: it is the clinic's first location.
	private static Map<String, Object> location() {
		Context.addProxyPrivilege(PrivilegeConstants.GET_LOCATIONS);
		try {
			Location first = Context.getLocationService().getAllLocations(false).get(0);
			return reference(first.getUuid(), first.getName());
		} finally {
			Context.removeProxyPrivilege(PrivilegeConstants.GET_LOCATIONS);
		}
	}

	private static Map<String, Object> reference(String uuid, String display) {
		Map<String, Object> reference = new LinkedHashMap<>();
		reference.put("uuid", uuid);
		reference.put("display", display);
		return reference;
	}
}
