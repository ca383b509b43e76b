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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** The change feed in the table <code>frontdesk_change</code>. */
@Component("frontdesk.changeFeed")
class DatabaseChangeFeed implements ChangeFeed {

	private static final Duration STILL_COMMITTING = Duration.ofMinutes(1);

	private static final String CHANGED = """
			select null as entity_key, count(*) as entries, coalesce(max(c.change_id), 0) as highest
			from frontdesk_change c where c.day = :day
			union all
			select c.entity_key, 0, 0 from frontdesk_change c
			where c.day = :day and c.kind = :kind and (c.change_id > :after or c.changed_at > (
				select max(seen.changed_at) from frontdesk_change seen where seen.day = :day and seen.change_id <= :after)
				- :stillCommitting)""";

	private static final String SOMEWHERE = " and (c.location_id is null or c.location_id in (:locations))";

	/** Asked for late: the session factory's own interceptors write to the feed. */
	private final ObjectProvider<SessionFactory> sessionFactory;

	private final ObjectProvider<HostQuery> host;

	DatabaseChangeFeed(ObjectProvider<SessionFactory> sessionFactory, ObjectProvider<HostQuery> host) {
		this.sessionFactory = sessionFactory;
		this.host = host;
	}

	@Override
	public Mark mark(LocalDate day) {
		Object[] row = sessionFactory.getObject().getCurrentSession()
				.createQuery("select count(c.id), coalesce(max(c.id), 0L) from Change c where c.day = :day", Object[].class)
				.setParameter("day", day.toString()).getSingleResult();
		return new Mark(day, (Long) row[0], (Long) row[1]);
	}

	@Override
	public Changes changes(LocalDate day, String kind, Collection<Integer> locations, long after) {
		Map<String, Object> values = Map.of("day", day.toString(), "kind", kind, "after", after, "stillCommitting",
				STILL_COMMITTING.toMillis(), "locations", locations);
		AtomicReference<Mark> mark = new AtomicReference<>();
		Set<String> keys = new HashSet<>();
		host.getObject().list(locations.isEmpty() ? CHANGED : CHANGED + SOMEWHERE, values, (row, n) -> {
			if (row.getString(1) == null) {
				mark.set(new Mark(day, row.getLong(2), row.getLong(3)));
			} else {
				keys.add(row.getString(1));
			}
			return null;
		});
		return new Changes(mark.get(), keys);
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
