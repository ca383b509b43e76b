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

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How the users are called. */
@Component("frontdesk.userNames")
public class UserNames {

	private static final String USERS = """
			select u.user_id, coalesce(u.username, u.system_id), n.prefix, n.given_name, n.middle_name, n.family_name_prefix,
				n.family_name, n.family_name2, n.family_name_suffix, n.degree
			from users u left join person_name n on n.person_id = u.person_id and n.voided = false
			where u.user_id in (:ids)
			order by n.preferred desc, n.person_name_id""";

	private final HostQuery host;

	public UserNames(HostQuery host) {
		this.host = host;
	}

	/** @return by the host's user id: by their names, else by what they sign in with */
	public Map<Integer, String> of(Collection<Integer> userIds) {
		Map<Integer, String> called = new HashMap<>();
		if (userIds.isEmpty()) {
			return called;
		}
		NameLayout layout = NameLayout.ofSite();
		host.list(USERS, Map.of("ids", userIds), (row, n) -> {
			String name = layout.write(row, 3);
			return called.putIfAbsent(row.getInt(1), name.isEmpty() ? row.getString(2) : name);
		});
		return called;
	}
}
