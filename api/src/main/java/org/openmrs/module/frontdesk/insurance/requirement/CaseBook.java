/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.requirement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openmrs.module.frontdesk.CommittedReads;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.authorization.CaseTable;
import org.openmrs.module.frontdesk.insurance.authorization.StoredCase;
import org.openmrs.module.frontdesk.insurance.unit.DrawTable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds cases with their appointments and draws. Which there are is read as it is committed; those that are to be changed are
 * held first, in the order of their keys, as the last rows that a transaction waits for, and read again then.
 */
@Component("frontdesk.caseBook")
public class CaseBook {

	private static final String CONCERNS = """
			select exists (select 1 from frontdesk_authorization_rule where retired = false)
				or exists (select 1 from frontdesk_authorization_visit where appointment_id in (:ids))""";

	private static final String OF_APPOINTMENTS = "select case_id, appointment_id from frontdesk_authorization_visit"
			+ " where appointment_id in (:ids)";

	private static final String OF_CASES = "select case_id, appointment_id from frontdesk_authorization_visit"
			+ " where case_id in (:ids)";

	private static final String OF_PATIENTS = "select case_id from frontdesk_authorization"
			+ " where patient_id in (:patients) and state in (:states)";

	/** In these, one more appointment may be a case's. */
	private static final List<String> OPEN = List.of(CaseState.NEEDED.code(), CaseState.DRAFT.code(),
			CaseState.SUBMITTED.code(), CaseState.PENDED.code(), CaseState.INFORMATION.code(), CaseState.APPEAL.code(),
			CaseState.PEER.code(), CaseState.APPROVED.code(), CaseState.PARTLY.code(), CaseState.MODIFIED.code());

	private final CaseTable cases;

	private final DrawTable draws;

	private final CommittedReads committed;

	public CaseBook(CaseTable cases, DrawTable draws, CommittedReads committed) {
		this.cases = cases;
		this.draws = draws;
		this.committed = committed;
	}

	/** @return whether there are rules, or one of the appointments has a case */
	boolean concerns(Collection<Integer> appointments, NamedParameterJdbcTemplate sql) {
		return Boolean.TRUE.equals(sql.queryForObject(CONCERNS, Map.of("ids", appointments), Boolean.class));
	}

	/** @return keys of the cases that appointments have, by the appointment's id */
	Map<Integer, Set<Integer>> ofAppointments(Collection<Integer> appointments, NamedParameterJdbcTemplate sql) {
		Map<Integer, Set<Integer>> found = new HashMap<>();
		sql.query(OF_APPOINTMENTS, Map.of("ids", appointments), row -> {
			found.computeIfAbsent(row.getInt(2), id -> new TreeSet<>()).add(row.getInt(1));
		});
		return found;
	}

	/** @return keys of the patients' cases that one more appointment may belong to */
	Set<Integer> open(Collection<Integer> patients, NamedParameterJdbcTemplate sql) {
		return patients.isEmpty()
				? Set.of()
				: new HashSet<>(sql.query(OF_PATIENTS, Map.of("patients", patients, "states", OPEN),
						(row, n) -> row.getInt(1)));
	}

	/** @return by their keys, the oldest first */
	Map<Integer, HeldCase> hold(Collection<Integer> ids) {
		Map<Integer, StoredCase> held = new TreeMap<>();
		new TreeSet<>(ids).forEach(id -> held.put(id, cases.hold(id)));
		return held.isEmpty() ? Map.of() : committed.read(sql -> with(held, sql));
	}

	/** @return as {@link #hold}, only looked at */
	Map<Integer, HeldCase> look(Collection<Integer> ids, NamedParameterJdbcTemplate sql) {
		Map<Integer, StoredCase> found = new TreeMap<>();
		ids.forEach(id -> found.put(id, cases.withId(id)));
		return found.isEmpty() ? Map.of() : with(found, sql);
	}

	private Map<Integer, HeldCase> with(Map<Integer, StoredCase> found, NamedParameterJdbcTemplate sql) {
		Map<Integer, Set<Integer>> appointments = new HashMap<>();
		sql.query(OF_CASES, Map.of("ids", found.keySet()), row -> {
			appointments.computeIfAbsent(row.getInt(1), id -> new TreeSet<>()).add(row.getInt(2));
		});
		Map<Integer, HeldCase> all = new TreeMap<>();
		found.forEach((id, one) -> all.put(id, new HeldCase(one, appointments.getOrDefault(id, Set.of()))));
		draws.ofCases(found.keySet(), sql).forEach(draw -> all.get(draw.caseId()).drawn(draw));
		return all;
	}
}
