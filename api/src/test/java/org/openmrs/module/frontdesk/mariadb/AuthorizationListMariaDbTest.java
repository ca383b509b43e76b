/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseFilter;
import org.openmrs.module.frontdesk.insurance.CasePage;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** The list of cases among 100,000: how many rows the database reads for it, which no busy machine makes more. */
class AuthorizationListMariaDbTest extends CommittedTest {

	private static final int CASES = 100_000;

	/** Those with which something is to be done are counted: one entry of an index each. */
	private static final int TO_DO = 8_000;

	private static final int READS_BESIDE_COUNTS = 3_000;

	private static final String PAYER = "00000000-0000-4000-8bbb-000000000007";

	@Autowired
	@Qualifier("frontdesk.authorizationService")
	private AuthorizationService authorizations;

	@Test
	void givenAHundredThousandCases_thenEachViewReadsAFewRows() throws Exception {
		open();
		List<CaseFilter> views = List.of(new CaseFilter(Set.of(), null, null, null),
				new CaseFilter(Set.of(CaseState.PENDED), null, null, null),
				new CaseFilter(CaseState.VALID, PAYER, null, null),
				new CaseFilter(Set.of(CaseState.CLOSED, CaseState.EXPIRED), null, null, null),
				new CaseFilter(Set.of(), PAYER, time.now().plus(Duration.ofDays(7)), null),
				new CaseFilter(Set.of(), null, Instant.EPOCH, null));
		for (CaseFilter view : views) {
			for (CaseFilter piece : List.of(view, after(view))) {
				long reads = readsOf(piece);
				assertTrue(reads < TO_DO + READS_BESIDE_COUNTS, () -> piece + " reads " + reads + " rows");
			}
		}
	}

	/** The view from where its first piece has ended. */
	private CaseFilter after(CaseFilter view) throws Exception {
		CasePage first = by("amina", () -> authorizations.cases(view)).get();
		assertEquals(TO_DO, first.counts().stream().mapToInt(CasePage.Count::all).sum());
		return new CaseFilter(view.states(), view.payer(), view.until(), first.next());
	}

	private long readsOf(CaseFilter view) throws Exception {
		return by("amina", () -> transaction.execute(status -> {
			authorizations.cases(view);
			long before = reads();
			authorizations.cases(view);
			return reads() - before;
		})).get();
	}

	/** What the connection of this transaction has read so far. */
	private long reads() {
		return ((Number) sessionFactory.getCurrentSession()
				.createNativeQuery("select sum(variable_value) from information_schema.session_status"
						+ " where variable_name in ('HANDLER_READ_NEXT', 'HANDLER_READ_KEY', 'HANDLER_READ_RND_NEXT',"
						+ " 'HANDLER_READ_FIRST', 'HANDLER_READ_PREV')")
				.getSingleResult()).longValue();
	}

	/** Of those that wait some have done so for too long; what is valid ends in two days at the earliest. */
	private void open() throws Exception {
		DATABASE.run("insert into frontdesk_payer (payer_id, uuid, version, code, name, expedited_hours, standard_days,"
				+ " standard_business, appeals, appeals_business, member_layout, member_check, retired, changed_at, changed_by)"
				+ " values (7, '" + PAYER + "', 0, 'P7', 'Payer 7', 72, 7, false, '', false, '', 'none', false, 0, 1)");
		long begun = time.now().minus(Duration.ofDays(10)).toEpochMilli();
		DATABASE.run("insert into frontdesk_authorization (uuid, version, patient_id, payer_id, state, urgency, words,"
				+ " used_units, appeal_level, opened_at, state_since, next_at, next_clock) select uuid(), 0, " + CIRU
				+ ", seq % 40, if(seq % 100 < 8, elt(1 + seq % 8, 'needed', 'draft', 'submitted', 'pended', 'information',"
				+ " 'denied', 'appeal', 'peer'), elt(1 + seq % 5, 'approved', 'closed', 'expired', 'used', 'notrequired')),"
				+ " 'standard', '', 0, 0, 1, 1, if(seq % 100 < 8, " + begun
				+ " + seq * 7919 % 4000000 * 1000, if(seq % 5 = 0, "
				+ time.now().plus(Duration.ofDays(2)).toEpochMilli() + " + seq * 7919 % 4000000 * 1000, null)), 'reply'"
				+ " from seq_1_to_" + CASES);
		DATABASE.run("analyze table frontdesk_authorization");
		DATABASE.run("insert ignore into privilege (privilege, description, uuid) values ('"
				+ FrontDeskPrivileges.VIEW_AUTHORIZATIONS + "', 'test', uuid())");
		DATABASE.run("insert ignore into role_privilege (role, privilege) values ('Clerk', '"
				+ FrontDeskPrivileges.VIEW_AUTHORIZATIONS + "')");
	}
}
