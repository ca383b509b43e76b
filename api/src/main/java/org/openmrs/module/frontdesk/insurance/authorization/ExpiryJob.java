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

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.CommittedReads;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Ends what was authorized until a day that has passed. Nodes of a cluster may do it at once: each case is held, in the order of
 * their keys, as whoever changes an appointment holds them.
 */
@Component("frontdesk.caseExpiryJob")
public class ExpiryJob implements Job {

	/** Few enough that they are held for moments. */
	private static final int AT_ONCE = 50;

	private static final String ENDED = """
			select case_id from frontdesk_authorization
			where state in (:valid) and approved_until < :today and next_at <= :now
			order by next_at limit\s""" + AT_ONCE;

	private final CaseTable table;

	private final Cases cases;

	private final CommittedReads committed;

	private final ClinicTime time;

	private final AccessCapture audit;

	public ExpiryJob(CaseTable table, Cases cases, CommittedReads committed, ClinicTime time,
			@Qualifier("frontdesk.requestDesk") AccessCapture audit) {
		this.table = table;
		this.cases = cases;
		this.committed = committed;
		this.time = time;
		this.audit = audit;
	}

	@Override
	public String id() {
		return "authorizations.expiry";
	}

	@Override
	public Duration interval() {
		return Duration.ofMinutes(1);
	}

	@Override
	public boolean run() {
		LocalDate today = time.today();
		Map<String, Object> values = Map.of("valid", CaseState.VALID.stream().map(CaseState::code).toList(), "today",
				today.toString(), "now", time.now().toEpochMilli());
		List<Integer> ended = committed.read(sql -> sql.query(ENDED, values, (row, n) -> row.getInt(1)));
		ended.stream().sorted().forEach(id -> expire(id, today));
		return ended.size() == AT_ONCE;
	}

	/** Somebody may have changed it since. */
	private void expire(int id, LocalDate today) {
		StoredCase held = table.hold(id);
		if (held.isOverOn(today)) {
			cases.byItself(held, CaseAction.EXPIRE);
			cases.finish(id);
			audit.shown(Category.COVERAGE, Action.CHANGE, List.of(held.patient()));
		}
	}
}
