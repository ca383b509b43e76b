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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Writes the index's tables, which have no entities, on the connection of the current transaction. */
@Component("frontdesk.indexSql")
public class IndexSql {

	/** Some thousand values to a statement: one statement for each row would take ten times as long. */
	private static final int AT_ONCE = 1000;

	private final SessionFactory sessionFactory;

	public IndexSql(SessionFactory sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	void update(String sql, Map<String, ?> values) {
		sessionFactory.getCurrentSession().doWork(
				connection -> new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true))
						.update(sql, values));
	}

	/** @param into the table with the columns in brackets */
	void insert(String into, Collection<Object[]> rows) {
		List<Object[]> all = new ArrayList<>(rows);
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			insertOnce(into, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
		}
	}

	private void insertOnce(String into, List<Object[]> rows) {
		String row = "(" + String.join(", ", Collections.nCopies(rows.get(0).length, "?")) + ")";
		String sql = "insert into " + into + " values " + String.join(", ", Collections.nCopies(rows.size(), row));
		Object[] values = rows.stream().flatMap(Arrays::stream).toArray();
		sessionFactory.getCurrentSession().doWork(
				connection -> new JdbcTemplate(new SingleConnectionDataSource(connection, true)).update(sql, values));
	}
}
