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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

	/** How long before a look an entry that was committed after it can have been written. */
	private static final Duration STILL_COMMITTING = Duration.ofMinutes(1);

	private static final String NEWS = """
			select null as change_id, count(*) as entries, coalesce(max(c.change_id), 0) as highest, null as kind,
				null as entity_key
			from frontdesk_change c where c.day = :day and c.change_id > :settled
			union all
			select c.change_id, 0, c.location_id, c.kind, c.entity_key from frontdesk_change c
			where c.day = :day and c.change_id > :after""";

	private static final String MINUTE_BEFORE = """
			select c.change_id, 0, c.location_id, c.kind, c.entity_key from frontdesk_change c
			where c.day = :day and c.change_id <= :after and c.changed_at > (
				select max(seen.changed_at) from frontdesk_change seen where seen.day = :day and seen.change_id <= :after)
				- :stillCommitting""";

	/** Asked for late: the session factory's own interceptors write to the feed. */
	private final ObjectProvider<SessionFactory> sessionFactory;

	private final ObjectProvider<HostQuery> host;

	private final Settled settled = new Settled();

	DatabaseChangeFeed(ObjectProvider<SessionFactory> sessionFactory, ObjectProvider<HostQuery> host) {
		this.sessionFactory = sessionFactory;
		this.host = host;
	}

	@Override
	public Mark mark(LocalDate day) {
		Settled.Point from = settled.of(day);
		Object[] row = sessionFactory.getObject().getCurrentSession()
				.createQuery(
						"select count(c.id), coalesce(max(c.id), 0L) from Change c where c.day = :day and c.id > :settled",
						Object[].class)
				.setParameter("day", day.toString()).setParameter("settled", from.upTo()).getSingleResult();
		return mark(day, from, (Long) row[0], (Long) row[1]);
	}

	private Mark mark(LocalDate day, Settled.Point from, long count, long highest) {
		Mark mark = new Mark(day, from.count() + count, Math.max(from.upTo(), highest));
		settled.goOn(mark, host.getObject());
		return mark;
	}

	@Override
	public News news(LocalDate day, Collection<Mark> seen) {
		long oldest = seen.stream().mapToLong(Mark::highest).min().orElseThrow();
		Settled.Point from = settled.of(day);
		Map<String, Object> values = Map.of("day", day.toString(), "after", oldest, "settled", from.upTo(),
				"stillCommitting", STILL_COMMITTING.toMillis());
		boolean unknown = seen.stream().anyMatch(look -> look.count() == Mark.UNKNOWN);
		long[] counted = new long[2];
		List<Announced> all = new ArrayList<>();
		host.getObject().list(unknown ? NEWS + " union all " + MINUTE_BEFORE : NEWS, values, (row, n) -> {
			if (row.getString(1) == null) {
				counted[0] = row.getLong(2);
				counted[1] = row.getLong(3);
				return null;
			}
			return all.add(announced(row));
		});
		News news = new News(mark(day, from, counted[0], counted[1]), all);
		if (!unknown && seen.stream().anyMatch(news::hasLate)) {
			all.addAll(host.getObject().list(MINUTE_BEFORE, values, (row, n) -> announced(row)));
		}
		return news;
	}

	private static Announced announced(ResultSet row) throws SQLException {
		return new Announced(row.getLong(1), row.getObject(3, Integer.class), row.getString(4), row.getString(5));
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
