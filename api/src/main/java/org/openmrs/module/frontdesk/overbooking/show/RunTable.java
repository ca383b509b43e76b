/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.show;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.overbooking.ShowLearning;
import org.springframework.stereotype.Component;

/**
 * The one row of <code>frontdesk_show_run</code>, which says how the learning goes on and whose turn it is: a node's that lets
 * it be heard of every few seconds. One that was stopped or killed is heard of no more, and another may begin.
 */
@Component("frontdesk.showRunTable")
class RunTable {

	private static final Duration SILENCE = Duration.ofMinutes(5);

	private static final String READ = "select holder, percent, begun_at, heard_at, ended_at, failed from frontdesk_show_run"
			+ " where id = 1";

	private static final String CLAIM = """
			update frontdesk_show_run
			set holder = :holder, percent = 0, begun_at = :now, heard_at = :now, ended_at = null, failed = false
			where id = 1 and (holder is null or heard_at < :silent)""";

	private static final String HEARD = "update frontdesk_show_run set percent = :percent, heard_at = :now"
			+ " where id = 1 and holder = :holder";

	private static final String END = "update frontdesk_show_run set holder = null, ended_at = :now, failed = :failed"
			+ " where id = 1 and holder = :holder";

	private final HostQuery host;

	RunTable(HostQuery host) {
		this.host = host;
	}

	ShowLearning read() {
		long silent = System.currentTimeMillis() - SILENCE.toMillis();
		return host.list(READ, Map.of(),
				(row, n) -> new ShowLearning(row.getString(1) != null && row.getLong(4) >= silent, row.getInt(2),
						moment(row.getObject(3, Long.class)), moment(row.getObject(5, Long.class)), row.getBoolean(6)))
				.get(0);
	}

	private static Instant moment(Long millis) {
		return millis == null ? null : Instant.ofEpochMilli(millis);
	}

	/** @return whether it is this holder's turn from now on */
	boolean claim(String holder) {
		Map<String, Object> values = values(holder);
		values.put("silent", System.currentTimeMillis() - SILENCE.toMillis());
		return update(CLAIM, values);
	}

	/** @return whether it still is this holder's turn */
	boolean heard(String holder, int percent) {
		Map<String, Object> values = values(holder);
		values.put("percent", percent);
		return update(HEARD, values);
	}

	/** @return whether it was this holder's turn until now */
	boolean end(String holder, boolean failed) {
		Map<String, Object> values = values(holder);
		values.put("failed", failed);
		return update(END, values);
	}

	private boolean update(String sql, Map<String, ?> values) {
		return host.ask(template -> template.update(sql, values)) == 1;
	}

	private static Map<String, Object> values(String holder) {
		Map<String, Object> values = new HashMap<>();
		values.put("holder", holder);
		values.put("now", System.currentTimeMillis());
		return values;
	}
}
