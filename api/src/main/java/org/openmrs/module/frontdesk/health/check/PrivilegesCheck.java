/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.health.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.util.RoleConstants;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether anybody but administrators, who may do everything, may see the board. */
@Component("frontdesk.privilegesCheck")
@Order(20)
class PrivilegesCheck implements HealthCheck {

	private static final String GRANTING = "select role from role_privilege where privilege = :privilege";

	private static final String HEIRS = "select child_role from role_role where parent_role in (:roles)";

	private static final String PEOPLE = "select count(distinct u.user_id) from users u"
			+ " join user_role r on r.user_id = u.user_id where u.retired = false and r.role in (:roles)";

	/** The host's own accounts aside, as are those that may do everything. */
	private static final String EVERYBODY = "select count(*) from users u where u.retired = false and u.system_id <> 'daemon'"
			+ " and not exists (select 1 from user_role r where r.user_id = u.user_id and r.role = :all)";

	private final HostQuery host;

	PrivilegesCheck(HostQuery host) {
		this.host = host;
	}

	@Override
	public String id() {
		return "privileges";
	}

	@Override
	public Finding look() {
		long people = people(roles());
		Map<String, Object> arguments = Map.of("count", people);
		return people == 0 ? Finding.warn("nobody", arguments) : Finding.good("good", arguments);
	}

	/** Those that grant it, and those that inherit from them, however far down. */
	private Set<String> roles() {
		Set<String> roles = new HashSet<>(
				host.list(GRANTING, Map.of("privilege", FrontDeskPrivileges.VIEW_BOARD), (row, n) -> row.getString(1)));
		boolean more = !roles.isEmpty();
		while (more) {
			List<String> heirs = host.list(HEIRS, Map.of("roles", roles), (row, n) -> row.getString(1));
			more = roles.addAll(heirs);
		}
		return roles;
	}

	/** Two roles that nobody is given are had by whoever is signed in. */
	private long people(Set<String> roles) {
		if (roles.contains(RoleConstants.AUTHENTICATED) || roles.contains(RoleConstants.ANONYMOUS)) {
			return host.list(EVERYBODY, Map.of("all", RoleConstants.SUPERUSER), (row, n) -> row.getLong(1)).get(0);
		}
		return roles.isEmpty() ? 0 : host.list(PEOPLE, Map.of("roles", roles), (row, n) -> row.getLong(1)).get(0);
	}
}
