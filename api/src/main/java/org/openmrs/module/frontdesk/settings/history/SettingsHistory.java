/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.SessionFactory;
import org.openmrs.User;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.People;
import org.openmrs.module.frontdesk.Setting;
import org.openmrs.module.frontdesk.settings.SettingChange;
import org.openmrs.module.frontdesk.settings.Way;
import org.springframework.stereotype.Component;

/** Reads who changed which setting when, from the table <code>frontdesk_setting_change</code>. */
@Component("frontdesk.settingsHistory")
public class SettingsHistory {

	private static final String CHANGES = "select id, name, value_before, value_after, changed_at, changed_by, way"
			+ " from frontdesk_setting_change where ";

	private final HostQuery host;

	private final SessionFactory sessionFactory;

	public SettingsHistory(HostQuery host, SessionFactory sessionFactory) {
		this.host = host;
		this.sessionFactory = sessionFactory;
	}

	/**
	 * @param setting null for all
	 * @param before only those with a lower id
	 * @param most how many at most
	 * @return the newest first
	 */
	public List<SettingChange> changes(Setting<?> setting, long before, int most) {
		Map<String, Object> values = new HashMap<>(Map.of("before", before, "most", most));
		String which = "id < :before";
		if (setting != null) {
			which += " and name = :name";
			values.put("name", setting.shortName());
		}
		return host.list(CHANGES + which + " order by id desc limit :most", values, (row, n) -> change(row));
	}

	/** @return the newest change of each setting that has been changed, by the setting's short name */
	public Map<String, SettingChange> lastOfEach() {
		return host.list(CHANGES + "id in (select max(id) from frontdesk_setting_change group by name)", Map.of(),
				(row, n) -> change(row)).stream().collect(Collectors.toMap(SettingChange::name, Function.identity()));
	}

	private SettingChange change(ResultSet row) throws SQLException {
		return new SettingChange(row.getLong("id"), row.getString("name"), row.getString("value_before"),
				row.getString("value_after"), Instant.ofEpochMilli(row.getLong("changed_at")),
				name(row.getObject("changed_by", Integer.class)), Way.of(row.getString("way")));
	}

	private String name(Integer userId) {
		User user = userId == null ? null : sessionFactory.getCurrentSession().get(User.class, userId);
		return user == null ? null : People.name(user);
	}
}
