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

import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Who has changed since the index was brought up to date: written with the change, so that none is lost. */
@Component("frontdesk.changedPeople")
public class ChangedPeople {

	/**
	 * Somebody who has changed.
	 *
	 * @param changeId of the entry that says so
	 */
	record Changed(long changeId, int personId) {
	}

	/** Asked for late: the session factory's own interceptor writes here. */
	private final ObjectProvider<HostQuery> host;

	private final ObjectProvider<IndexSql> sql;

	public ChangedPeople(ObjectProvider<HostQuery> host, ObjectProvider<IndexSql> sql) {
		this.host = host;
		this.sql = sql;
	}

	/** On the transaction's connection: Hibernate has flushed, and must not be made to flush again. */
	void write(Collection<Integer> personIds, Connection connection) {
		long now = System.currentTimeMillis();
		new JdbcTemplate(new SingleConnectionDataSource(connection, true)).batchUpdate(
				"insert into frontdesk_person_changed (person_id, changed_at) values (?, ?)",
				personIds.stream().map(id -> new Object[]{ id, now }).toList());
	}

	public boolean isEmpty() {
		return first(1).isEmpty();
	}

	List<Changed> first(int most) {
		return host.getObject().list(
				"select change_id, person_id from frontdesk_person_changed order by change_id limit :most",
				Map.of("most", most), (row, n) -> new Changed(row.getLong(1), row.getInt(2)));
	}

	/** By their ids, which locks these rows alone: nobody who saves somebody has to wait. */
	void remove(List<Changed> done) {
		sql.getObject().update("delete from frontdesk_person_changed where change_id in (:ids)",
				Map.of("ids", done.stream().map(Changed::changeId).toList()));
	}

	/** @return since when the oldest one waits, epoch milliseconds, or null where nobody does */
	Long waitingSince() {
		return host.getObject().list("select min(changed_at) from frontdesk_person_changed", Map.of(),
				(row, n) -> row.getObject(1, Long.class)).get(0);
	}
}
