/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.util.List;

/**
 * The roles that the module brings, for sites that have none of these names. The changelog makes them; from then on they
 * are the site's, which may change them.
 */
public final class FrontDeskRoles {

	/**
	 * A role.
	 *
	 * @param inherits the name of the role whose privileges it has too, or null
	 * @param privileges those of its own
	 */
	public record Role(String name, String description, String inherits, List<String> privileges) {
	}

	public static final Role FRONT_DESK = new Role("Front Desk",
			"Receives people: sees the board, checks in, moves people along and takes that back", null,
			List.of(FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.CHECK_IN, FrontDeskPrivileges.UNDO_CHECK_IN,
					FrontDeskPrivileges.MOVE_ALONG, FrontDeskPrivileges.FIND_PEOPLE,
					FrontDeskPrivileges.CALL, FrontDeskPrivileges.VIEW_CALLS,
					FrontDeskPrivileges.VIEW_CONTACT, FrontDeskPrivileges.CORRECT_CONTACT, FrontDeskPrivileges.VIEW_NEEDS,
					FrontDeskPrivileges.RECORD_NEEDS, FrontDeskPrivileges.VIEW_NOTES, FrontDeskPrivileges.KEEP_NOTES,
					FrontDeskPrivileges.BOOK, FrontDeskPrivileges.VIEW_QUEUE, FrontDeskPrivileges.KEEP_QUEUE,
					FrontDeskPrivileges.VIEW_COVERAGE, FrontDeskPrivileges.RECORD_COVERAGE,
					FrontDeskPrivileges.VIEW_AUTHORIZATIONS));

	public static final Role MANAGER = new Role("Front Desk Manager",
			"Answers for the front desk: changes its settings and sees whether everything works", FRONT_DESK.name(),
			List.of(FrontDeskPrivileges.VIEW_SETTINGS, FrontDeskPrivileges.MANAGE_SETTINGS,
					FrontDeskPrivileges.VIEW_HEALTH, FrontDeskPrivileges.RESTRICT, FrontDeskPrivileges.OVERBOOK,
					FrontDeskPrivileges.EXCEED_CEILING, FrontDeskPrivileges.VIEW_CAPACITY,
					FrontDeskPrivileges.MANAGE_CAPACITY, FrontDeskPrivileges.SETTLE_AUTHORIZATIONS,
					FrontDeskPrivileges.MANAGE_PAYERS));

	public static final Role PRIVACY_AUDITOR = new Role("Privacy Auditor",
			"Answers for privacy: reads the audit log, has it checked and sets how it is kept; sees whether everything works",
			null,
			List.of(FrontDeskPrivileges.VIEW_LOG, FrontDeskPrivileges.EXPORT_LOG, FrontDeskPrivileges.VERIFY_LOG,
					FrontDeskPrivileges.CONFIGURE_LOG, FrontDeskPrivileges.VIEW_SETTINGS, FrontDeskPrivileges.VIEW_HEALTH));

	public static final Role CALL_LIST = new Role("Call List", "A screen in the waiting room: sees which numbers are called",
			null, List.of(FrontDeskPrivileges.VIEW_CALLS));

	public static final Role TRIAGE = new Role("Triage Clinician",
			"Says how soon somebody who waits has to be seen", null,
			List.of(FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.VIEW_QUEUE, FrontDeskPrivileges.SET_URGENCY));

	public static final Role AUTHORIZATION_CLERK = new Role("Authorization Clerk",
			"Asks payers for authorizations and keeps track of what they answer", null,
			List.of(FrontDeskPrivileges.VIEW_BOARD, FrontDeskPrivileges.FIND_PEOPLE, FrontDeskPrivileges.VIEW_COVERAGE,
					FrontDeskPrivileges.RECORD_COVERAGE, FrontDeskPrivileges.VIEW_AUTHORIZATIONS,
					FrontDeskPrivileges.WORK_AUTHORIZATIONS, FrontDeskPrivileges.VIEW_CLINICAL_REQUESTS));

	public static final List<Role> ALL = List.of(FRONT_DESK, MANAGER, PRIVACY_AUDITOR, CALL_LIST, TRIAGE,
			AUTHORIZATION_CLERK);

	private FrontDeskRoles() {
	}
}
