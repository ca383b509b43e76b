/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.watch;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.openmrs.module.frontdesk.Setting;
import org.openmrs.module.frontdesk.StoredSettings;
import org.openmrs.module.frontdesk.settings.Way;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What one transaction has changed so far. Only what is different in the end counts. */
class NotedSettings {

	private static final String RECORD = "insert into frontdesk_setting_change"
			+ " (name, value_before, value_after, changed_at, changed_by, way) values (?, ?, ?, ?, ?, ?)";

	/**
	 * How it was before the transaction.
	 *
	 * @param value null where nothing was stored
	 */
	private record Former(String value, Integer by, Way way) {
	}

	private final Map<Setting<?>, Former> formers = new LinkedHashMap<>();

	/** @param before asked for the first time only: later, what this transaction has made of it stands there */
	void note(Setting<?> setting, Supplier<String> before, Integer by) {
		Former first = formers.get(setting);
		formers.put(setting, new Former(first == null ? before.get() : first.value(), by, WayIn.current()));
	}

	/** Plain SQL on the transaction's connection: Hibernate has flushed, and must not be made to flush again. */
	void record(Connection connection) {
		JdbcTemplate sql = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
		formers.forEach((setting, former) -> {
			String after = StoredSettings.text(connection, setting);
			if (!Objects.equals(former.value(), after) && !isTheHostsOwn(setting, former.value(), after)) {
				sql.update(RECORD, setting.shortName(), former.value(), after, System.currentTimeMillis(),
						former.by(),
						former.way().code());
			}
		});
	}

	/** The host stores each setting with its default when it first starts the module: nobody has changed anything. */
	private static boolean isTheHostsOwn(Setting<?> setting, String before, String after) {
		return before == null && setting.byDefault().equals(after);
	}
}
