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

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Reads lists by plain SQL on the connection of the current transaction. A board of 600 lines comes several times as fast
 * as through Hibernate's type conversions, and DATETIMEs come as the text that the database has. What the session has not
 * flushed is not seen.
 */
@Component("frontdesk.hostQuery")
public class HostQuery {

	private final SessionFactory sessionFactory;

	public HostQuery(SessionFactory sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	/** @return a value for each row that the query finds with these named parameters; a collection stands for a list */
	public <T> List<T> list(String sql, Map<String, ?> parameters, RowMapper<T> mapper) {
		return ask(template -> template.query(sql, parameters, mapper));
	}

	/** Changes rows of ours. Hibernate's own native queries would drop all that it has cached, roles and users too. */
	public void change(String sql, Map<String, ?> parameters) {
		ask(template -> template.update(sql, parameters));
	}

	/** @return what the work returns, which asks or changes by SQL on the transaction's connection */
	public <T> T ask(Function<NamedParameterJdbcTemplate, T> work) {
		return sessionFactory.getCurrentSession().doReturningWork(
				connection -> work.apply(new NamedParameterJdbcTemplate(new SingleConnectionDataSource(connection, true))));
	}
}
