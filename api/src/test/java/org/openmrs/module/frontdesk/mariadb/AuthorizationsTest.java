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

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskRoles;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseAsked;
import org.openmrs.module.frontdesk.insurance.CaseItem;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.CaseUrgency;
import org.openmrs.module.frontdesk.insurance.DocumentService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** A patient whose payer is asked, and a user, amina, who may do what a test allows her. */
abstract class AuthorizationsTest extends CommittedTest {

	protected static final String COVERAGE = "00000000-0000-4000-8ccc-000000000001";

	protected static final String PAYER = "00000000-0000-4000-8bbb-000000000001";

	protected static final Set<String> EVERYTHING = Set.copyOf(FrontDeskPrivileges.ALL);

	@Autowired
	@Qualifier("frontdesk.authorizationService")
	protected AuthorizationService authorizations;

	@Autowired
	@Qualifier("frontdesk.documentService")
	protected DocumentService documents;

	protected String ciru;

	@BeforeEach
	void openThePayersBooks() throws Exception {
		DATABASE.run("insert into frontdesk_payer (payer_id, uuid, version, code, name, expedited_hours, standard_days,"
				+ " standard_business, appeals, appeals_business, member_layout, member_check, retired, changed_at, changed_by)"
				+ " values (1, '" + PAYER
				+ "', 0, 'TIBA', 'Tiba Insurance', 72, 7, false, '60,30', false, '', 'none', false,"
				+ " 0, 1)");
		DATABASE.run("insert into frontdesk_coverage (coverage_id, uuid, version, patient_id, kind, payer_id, member_id,"
				+ " relationship, place, noted_at, noted_by, changed_at, changed_by) values (1, '" + COVERAGE + "', 0, "
				+ CIRU
				+ ", 'insured', 1, 'A-1', 'self', 1, 0, 1, 0, 1)");
		ciru = DATABASE.ask("select uuid from person where person_id = " + CIRU);
		for (String privilege : FrontDeskPrivileges.ALL) {
			DATABASE.run("insert ignore into privilege (privilege, description, uuid) values ('" + privilege
					+ "', 'test', uuid())");
		}
		allow(EVERYTHING);
	}

	protected static CaseSheet.Event last(CaseSheet seen) {
		return seen.history().get(seen.history().size() - 1);
	}

	protected CaseSheet draft() throws Exception {
		return one(() -> authorizations.open(ciru, asked(CaseUrgency.STANDARD)));
	}

	protected CaseAsked asked(CaseUrgency urgency) {
		return new CaseAsked(COVERAGE, urgency, null, null, 8, time.today(), time.today().plusDays(60), "MRI of the knee",
				List.of(new CaseItem("CPT", "97110", "Therapeutic exercises", 8)), List.of());
	}

	protected CaseSheet act(CaseSheet seen, CaseStep step) throws Exception {
		return one(() -> authorizations.act(seen.line().uuid(), seen.line().version(), step));
	}

	protected LocalDateTime tomorrow() {
		return time.today().plusDays(1).atTime(15, 30);
	}

	protected static String ofCase(String column) throws SQLException {
		return DATABASE.ask("select " + column + " from frontdesk_authorization");
	}

	protected static Set<String> of(FrontDeskRoles.Role role) {
		return Stream.concat(role.privileges().stream(),
				FrontDeskRoles.ALL.stream().filter(one -> one.name().equals(role.inherits()))
						.flatMap(one -> one.privileges().stream()))
				.collect(Collectors.toSet());
	}

	/** From now on, these and no others. */
	protected static void allow(Set<String> privileges) throws SQLException {
		DATABASE.run("delete from role_privilege where role = 'Clerk'");
		for (String privilege : privileges) {
			DATABASE.run("insert into role_privilege (role, privilege) values ('Clerk', '" + privilege + "')");
		}
	}

	protected <T> T one(Callable<T> work) throws Exception {
		return by("amina", work).get();
	}

	protected Throwable failure(Callable<?> work) throws Exception {
		try {
			by("amina", work).get();
			return null;
		} catch (ExecutionException e) {
			return e.getCause();
		}
	}

	protected Refusal refusal(Callable<?> work) throws Exception {
		return assertInstanceOf(Refusal.class, failure(work));
	}
}
