/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.AccessLine;
import org.openmrs.module.frontdesk.audit.AccessPage;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Someone;
import org.openmrs.module.frontdesk.audit.Way;
import org.springframework.stereotype.Component;

/** Reads records from the table <code>frontdesk_access</code>, by its indexes and never by counting off. */
@Component("frontdesk.logReader")
public class LogReader {

	private static final String RECORDS = """
			select a.node, a.number, a.at, a.until_at, a.times, a.user_id, a.account, a.roles, a.patient_id, a.category,
				a.action, a.outcome, a.address, a.workstation, a.session_key, a.location_id, a.module, a.endpoint, a.purpose,
				a.reason, a.detail, s.sequence
			from frontdesk_access a left join frontdesk_access_seal s on s.node = a.node and s.number = a.number""";

	private static final String NEWEST_FIRST = " order by a.at desc, a.node desc, a.number desc limit :most";

	/** A record, and whose ids it has. */
	private record Row(AccessLine line, Integer userId, Integer patientId, Integer locationId) {
	}

	private final HostQuery host;

	private final LogNames names;

	private final AccessCapture capture;

	public LogReader(HostQuery host, LogNames names, AccessCapture capture) {
		this.host = host;
		this.names = names;
		this.capture = capture;
	}

	/**
	 * Whoever reads the log reads the names of those who are in it; not of those who are only on the next page.
	 *
	 * @param reading how they are shown: {@link Action#LIST} or {@link Action#EXPORT}
	 * @return so many at most, the newest first
	 */
	AccessPage page(AccessFilter filter, int most, Action reading) {
		List<Row> found = host.list(RECORDS + filter.sql() + NEWEST_FIRST, filter.values(most + 1), (row, n) -> row(row));
		boolean hasMore = found.size() > most;
		List<AccessLine> lines = named(hasMore ? found.subList(0, most) : found, reading);
		return new AccessPage(lines, hasMore ? lines.get(most - 1).place() : null);
	}

	private List<AccessLine> named(List<Row> rows, Action reading) {
		Function<Integer, Someone> users = names.ofUsers(ids(rows, Row::userId));
		Set<Integer> patientIds = ids(rows, Row::patientId);
		capture.shown(Category.PATIENT, reading, patientIds);
		Function<Integer, Someone> patients = names.ofPatients(patientIds);
		Function<Integer, Someone> locations = names.ofLocations(ids(rows, Row::locationId));
		return rows.stream().map(row -> row.line().of(users.apply(row.userId()), patients.apply(row.patientId()),
				locations.apply(row.locationId()))).toList();
	}

	private static Set<Integer> ids(List<Row> rows, Function<Row, Integer> id) {
		return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	private static Row row(ResultSet row) throws SQLException {
		Integer locationId = row.getObject("location_id", Integer.class);
		Way way = new Way(row.getString("module"), row.getString("endpoint"), row.getString("address"),
				row.getString("workstation"), row.getString("session_key"), locationId);
		AccessLine line = new AccessLine(row.getInt("node"), row.getLong("number"), moment(row, "at"),
				moment(row, "until_at"), row.getInt("times"), null, row.getString("account"), row.getString("roles"), null,
				row.getString("category"), row.getString("action"), row.getString("outcome"), way, null,
				row.getString("purpose"), row.getString("reason"), row.getString("detail"),
				row.getObject("sequence") != null);
		return new Row(line, row.getObject("user_id", Integer.class), row.getObject("patient_id", Integer.class),
				locationId);
	}

	private static Instant moment(ResultSet row, String column) throws SQLException {
		Long millis = row.getObject(column, Long.class);
		return millis == null ? null : Instant.ofEpochMilli(millis);
	}
}
