/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.feed;

import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** The change feed in the table <code>frontdesk_change</code>. */
@Component("frontdesk.changeFeed")
class DatabaseChangeFeed implements ChangeFeed {

	private static final Duration STILL_COMMITTING = Duration.ofMinutes(1);

	private static final String CHANGED = """
			select c.key from Change c where c.day = :day and c.kind = :kind and (c.id > :after or c.changedAt >
				(select max(seen.changedAt) from Change seen where seen.day = :day and seen.id <= :after) - :stillCommitting)""";

	/** Asked for late: the session factory's own interceptors write to the feed. */
	private final ObjectProvider<SessionFactory> sessionFactory;

	DatabaseChangeFeed(ObjectProvider<SessionFactory> sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	@Override
	public Mark mark(LocalDate day) {
		Object[] row = sessionFactory.getObject().getCurrentSession()
				.createQuery("select count(c.id), coalesce(max(c.id), 0L) from Change c where c.day = :day", Object[].class)
				.setParameter("day", day.toString()).getSingleResult();
		return new Mark(day, (Long) row[0], (Long) row[1]);
	}

	@Override
	public Set<String> changedSince(LocalDate day, String kind, Collection<Integer> locations, long after) {
		String somewhere = locations.isEmpty() ? "" : " and (c.location is null or c.location in (:locations))";
		Query<String> query = sessionFactory.getObject().getCurrentSession().createQuery(CHANGED + somewhere, String.class)
				.setParameter("day", day.toString()).setParameter("kind", kind).setParameter("after", after)
				.setParameter("stillCommitting", STILL_COMMITTING.toMillis());
		if (!locations.isEmpty()) {
			query.setParameterList("locations", locations);
		}
		return new HashSet<>(query.getResultList());
	}

	@Override
	public void write(Connection connection, Collection<Entry> entries) {
		long now = System.currentTimeMillis();
		List<Object[]> rows = entries.stream()
				.map(e -> new Object[]{ e.day().toString(), e.location(), e.kind(), e.key(), now }).toList();
		new JdbcTemplate(new SingleConnectionDataSource(connection, true)).batchUpdate(
				"insert into frontdesk_change (day, location_id, kind, entity_key, changed_at) values (?, ?, ?, ?, ?)",
				rows);
	}
}
