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

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.audit.AccessCursor;
import org.openmrs.module.frontdesk.audit.AccessQuery;

/** What a query asks for, as SQL: the conditions on a record <code>a</code>, and the values of their parameters. */
final class AccessFilter {

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	/** @param patientId that of the query's patient; likewise the user's */
	AccessFilter(AccessQuery query, Integer patientId, Integer userId) {
		equal("patient_id", patientId);
		equal("user_id", userId);
		equal("category", query.category() == null ? null : query.category().code());
		equal("action", query.action() == null ? null : query.action().code());
		equal("outcome", query.outcome() == null ? null : query.outcome().code());
		bound("a.at >= :from", "from", query.from());
		bound("a.at < :to", "to", query.to());
		if (query.after() != null) {
			after(query.after());
		}
	}

	private void equal(String column, Object value) {
		if (value != null) {
			conditions.add("a." + column + " = :" + column);
			values.put(column, value);
		}
	}

	private void bound(String condition, String name, Instant moment) {
		if (moment != null) {
			conditions.add(condition);
			values.put(name, moment.toEpochMilli());
		}
	}

	/** The first part is what an index can go by. */
	private void after(AccessCursor place) {
		conditions.add("a.at <= :lastAt and (a.at < :lastAt or a.node < :lastNode"
				+ " or a.node = :lastNode and a.number < :lastNumber)");
		values.putAll(Map.of("lastAt", place.at(), "lastNode", place.node(), "lastNumber", place.number()));
	}

	String sql() {
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

	/** @param most that of the statement's limit */
	Map<String, Object> values(int most) {
		values.put("most", most);
		return values;
	}
}
