/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.stereotype.Component;

/** The one row that says how far the index is, and that whoever writes the index holds. */
@Component("frontdesk.indexStateTable")
class IndexStateTable {

	private static final String READ = "select last_person, done, total, begun_at, ended_at, source, thorough"
			+ " from frontdesk_person_index where id = 1";

	private static final String WRITE = "update frontdesk_person_index set last_person = :last, done = :done,"
			+ " total = :total, begun_at = :begun, ended_at = :ended, source = :source, thorough = :thorough where id = 1";

	private final HostQuery host;

	private final IndexSql sql;

	IndexStateTable(HostQuery host, IndexSql sql) {
		this.host = host;
		this.sql = sql;
	}

	IndexState read() {
		return read(READ);
	}

	/**
	 * Waits until nobody else writes the index, on whatever server. Must be the first thing that a transaction does: what
	 * was read before may be old, and would be written over what is newer.
	 */
	IndexState hold() {
		return read(READ + " for update");
	}

	private IndexState read(String query) {
		List<IndexState> rows = host.list(query, Map.of(),
				(row, n) -> new IndexState(row.getInt(1), row.getInt(2), row.getInt(3), row.getObject(4, Long.class),
						row.getObject(5, Long.class), row.getString(6), row.getBoolean(7)));
		return rows.isEmpty() ? IndexState.NONE : rows.get(0);
	}

	void write(IndexState state) {
		Map<String, Object> values = new HashMap<>();
		values.put("last", state.lastPerson());
		values.put("done", state.done());
		values.put("total", state.total());
		values.put("begun", state.begunAt());
		values.put("ended", state.endedAt());
		values.put("source", state.source());
		values.put("thorough", state.thorough());
		sql.update(WRITE, values);
	}
}
