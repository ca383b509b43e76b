/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.audit.log.LogNode;
import org.openmrs.module.frontdesk.audit.log.NodeKey;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** The table <code>frontdesk_access_repeats</code>: what this node is counting, so that little is lost where it is killed. */
@Component("frontdesk.repeatsTable")
public class RepeatsTable {

	private static final Logger log = LoggerFactory.getLogger(RepeatsTable.class);

	private static final List<String> COLUMNS = LogLine.COLUMNS.stream()
			.map(column -> "number".equals(column) ? "slot" : column).toList();

	private static final String PUT = "insert into frontdesk_access_repeats (" + String.join(", ", COLUMNS) + ") values ";

	private static final String ROW = "(" + String.join(", ", Collections.nCopies(COLUMNS.size(), "?")) + ")";

	private static final String OR_COUNT = " on duplicate key update " + Stream.of("at", "until_at", "times", "mac")
			.map(column -> column + " = values(" + column + ")").collect(Collectors.joining(", "));

	/** Well below what a statement may hold, and enough that the way there and back counts no more. */
	private static final int AT_ONCE = 200;

	private static final String DELETE = "delete from frontdesk_access_repeats where node = ? and slot = ?";

	private static final String LEFTOVERS = "select " + String.join(", ", COLUMNS)
			+ " from frontdesk_access_repeats where node = ? order by at";

	private final OwnConnections connections;

	private final LogNode node;

	private final NodeKey key;

	private volatile int strange;

	public RepeatsTable(OwnConnections connections, LogNode node, NodeKey key) {
		this.connections = connections;
		this.node = node;
		this.key = key;
	}

	/** Writes all of them or none, many by one statement: at a busy desk they are thousands. */
	void write(List<CounterRow> counters) {
		if (!counters.isEmpty()) {
			with(connection -> {
				for (int from = 0; from < counters.size(); from += AT_ONCE) {
					put(connection, counters.subList(from, Math.min(counters.size(), from + AT_ONCE)));
				}
				return null;
			});
		}
	}

	private void put(JdbcTemplate connection, List<CounterRow> counters) {
		Object[] values = counters.stream().flatMap(counter -> counter.texts(node.id(), key).stream()).toArray();
		connection.update(PUT + String.join(", ", Collections.nCopies(counters.size(), ROW)) + OR_COUNT, values);
	}

	void remove(Collection<Long> slots) {
		if (!slots.isEmpty()) {
			with(connection -> connection.batchUpdate(DELETE, slots(slots)));
		}
	}

	private List<Object[]> slots(Collection<Long> slots) {
		return slots.stream().map(slot -> new Object[]{ node.id(), slot }).toList();
	}

	/** In one transaction: a commit for each counter would take the disk's time as often. */
	private <T> T with(Function<JdbcTemplate, T> work) {
		try (Connection connection = connections.open()) {
			connection.setAutoCommit(false);
			T result = work.apply(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
			connection.commit();
			return result;
		} catch (SQLException e) {
			throw new IllegalStateException("The counters of the audit log cannot be kept", e);
		}
	}

	/** @return all that this node has there; what others put there is not among it, and goes */
	List<CounterRow> leftovers() {
		List<List<String>> rows = with(connection -> connection.query(LEFTOVERS, (row, n) -> texts(row), node.id()));
		List<CounterRow> ours = rows.stream().map(texts -> CounterRow.of(texts, key)).filter(Objects::nonNull).toList();
		strange = rows.size() - ours.size();
		if (strange > 0) {
			log.error("{} counters of the audit log were not written by this node, and are dropped", strange);
			drop(rows, ours);
		}
		return ours;
	}

	private void drop(List<List<String>> rows, List<CounterRow> ours) {
		Set<Long> kept = ours.stream().map(CounterRow::slot).collect(Collectors.toSet());
		remove(rows.stream().map(texts -> Long.valueOf(texts.get(COLUMNS.indexOf("slot"))))
				.filter(slot -> !kept.contains(slot)).toList());
	}

	private static List<String> texts(ResultSet row) throws SQLException {
		List<String> texts = new ArrayList<>(COLUMNS.size());
		for (String column : COLUMNS) {
			texts.add(row.getString(column));
		}
		return texts;
	}

	/** @return how many counters were dropped at this start: this node has not written them */
	int strange() {
		return strange;
	}
}
