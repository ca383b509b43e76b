/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openmrs.module.frontdesk.CommittedReads;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.PasReview;
import org.springframework.stereotype.Component;

/** The table <code>frontdesk_authorization_event</code>, whose rows the database lets nobody change. */
@Component("frontdesk.caseEventTable")
public class EventTable {

	private static final String EVENTS = """
			select event_id, happened_at, user_id, action, from_state, to_state, review, reason, payer_number, payer_reference,
				units, from_day, until_day, due_at
			from frontdesk_authorization_event where case_id = :case order by event_id""";

	private static final String ADD = """
			insert into frontdesk_authorization_event (case_id, happened_at, user_id, action, from_state, to_state, review,
				reason, payer_number, payer_reference, units, from_day, until_day, due_at)
			values (:case, :now, :by, :action, :old, :new, :review, :reason, :number, :reference, :units, :from, :until,
				:due)""";

	/** The case is held: nobody else adds to its history meanwhile. */
	private static final String LAST = "select max(event_id) from frontdesk_authorization_event where case_id = :case";

	private final HostQuery host;

	private final CommittedReads committed;

	public EventTable(HostQuery host, CommittedReads committed) {
		this.host = host;
		this.committed = committed;
	}

	/**
	 * @return the first one first: what is committed, which a transaction that began before would not see, and what this
	 *         transaction has added
	 */
	List<StoredEvent> of(int caseId) {
		Map<String, Integer> values = Map.of("case", caseId);
		Map<Long, StoredEvent> found = new TreeMap<>();
		committed.read(sql -> sql.query(EVENTS, values, (row, n) -> event(row)))
				.forEach(event -> found.put(event.id(), event));
		host.list(EVENTS, values, (row, n) -> event(row)).forEach(event -> found.put(event.id(), event));
		return List.copyOf(found.values());
	}

	/** @return the key of what was added: how the case began */
	long addOpening(int caseId, CaseOpening opening, Instant now) {
		Map<String, Object> values = values(caseId, now, opening.by(), CaseAction.OPEN);
		values.put("new", opening.state().code());
		values.put("due", CaseTable.millis(opening.dueAt()));
		return add(values);
	}

	/**
	 * @param due when it has to be done
	 * @return the key of what was added
	 */
	long add(StoredCase before, CaseState to, CaseStep step, Instant due, Integer by, Instant now) {
		Map<String, Object> values = values(before.id(), now, by, step.action().code());
		values.put("old", before.state().code());
		values.put("new", to.code());
		values.put("review", step.review() == null ? null : step.review().name());
		values.put("reason", step.reason());
		values.put("number", step.number());
		values.put("reference", step.reference());
		values.put("units", step.units());
		values.put("from", CaseTable.text(step.from()));
		values.put("until", CaseTable.text(step.until()));
		values.put("due", CaseTable.millis(due));
		return add(values);
	}

	private static Map<String, Object> values(int caseId, Instant now, Integer by, String action) {
		Map<String, Object> values = new HashMap<>();
		List.of("old", "review", "reason", "number", "reference", "units", "from", "until").forEach(name -> values.put(name,
				null));
		values.put("case", caseId);
		values.put("now", now.toEpochMilli());
		values.put("by", by);
		values.put("action", action);
		return values;
	}

	private long add(Map<String, Object> values) {
		host.change(ADD, values);
		return host.list(LAST, Map.of("case", values.get("case")), (row, n) -> row.getLong(1)).get(0);
	}

	private static StoredEvent event(ResultSet row) throws SQLException {
		return new StoredEvent(row.getLong(1), CaseTable.moment(row, 2), CaseTable.number(row, 3), row.getString(4),
				CaseState.of(row.getString(5)).orElse(null), CaseState.of(row.getString(6)).orElseThrow(),
				PasReview.of(row.getString(7)).orElse(null), row.getString(8), row.getString(9), row.getString(10),
				CaseTable.number(row, 11), CaseTable.day(row, 12), CaseTable.day(row, 13), CaseTable.moment(row, 14));
	}
}
