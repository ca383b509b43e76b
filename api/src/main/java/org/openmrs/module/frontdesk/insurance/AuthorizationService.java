/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.util.List;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests to payers: what is asked, what came of it, and until when something has to be done. Who may see them sees states,
 * numbers, deadlines and units; codes, words and documents are left out for who may not see clinical requests. Who changes one
 * needs the privilege to see them, too. Each change is announced as {@link ChangeFeed#AUTHORIZATION} of today.
 */
public interface AuthorizationService {

	/** So many cases are listed at once. */
	int PAGE = 50;

	/** So many appointments a case can be for. */
	int MOST_APPOINTMENTS = 50;

	/** So many things it can ask for. */
	int MOST_ITEMS = 20;

	/** @return the table of transitions: all that can be done with a case, in which state, by whom */
	@Authorized(FrontDeskPrivileges.VIEW_AUTHORIZATIONS)
	@Transactional(readOnly = true)
	List<Transition> transitions();

	/**
	 * Cases of which a clock ends first come first, those that wait for nothing last; {@link #PAGE} at most.
	 *
	 * @throws Refusal UNKNOWN, where there is no such payer; RULE for an <code>after</code> that no answer has given
	 */
	@Authorized(FrontDeskPrivileges.VIEW_AUTHORIZATIONS)
	@Transactional(readOnly = true)
	CasePage cases(CaseFilter filter);

	/** @return how many are due by the end of today, as the board counts them */
	@Authorized(FrontDeskPrivileges.VIEW_AUTHORIZATIONS)
	@Transactional(readOnly = true)
	ReminderCount reminders();

	/** @return how far today's changes are: while it is the same, so are all cases, of which the hour alone makes some overdue */
	@Authorized(FrontDeskPrivileges.VIEW_AUTHORIZATIONS)
	@Transactional(readOnly = true)
	ChangeFeed.Mark mark();

	/** @return who can be asked, by name */
	@Authorized(FrontDeskPrivileges.VIEW_AUTHORIZATIONS)
	@Transactional(readOnly = true)
	List<CasePayer> payers();

	/** @throws Refusal UNKNOWN */
	@Authorized(FrontDeskPrivileges.VIEW_AUTHORIZATIONS)
	@Transactional(readOnly = true)
	CaseSheet one(String uuid);

	/**
	 * Those of a patient, the newest first; at most 200.
	 *
	 * @throws Refusal UNKNOWN
	 */
	@Authorized(FrontDeskPrivileges.VIEW_AUTHORIZATIONS)
	@Transactional(readOnly = true)
	List<CaseLine> ofPatient(String patient);

	/**
	 * Opens a case that somebody writes: in state {@link CaseState#DRAFT}. The answer is needed when the first of its
	 * appointments begins.
	 *
	 * @throws Refusal UNKNOWN; RULE
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_AUTHORIZATIONS,
			FrontDeskPrivileges.WORK_AUTHORIZATIONS }, requireAll = true)
	@Transactional(propagation = Propagation.SUPPORTS)
	CaseSheet open(String patient, CaseAsked asked);

	/**
	 * Changes what is asked for, while the payer does not have it. While the appointments are the same, the answer is needed when it
	 * was; else when the first of them begins, and of a case that a rule opened as many days before as the rule says.
	 *
	 * @param version the one that the user saw
	 * @throws Refusal UNKNOWN; RULE; STALE; CONFLICT where the payer has it already
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_AUTHORIZATIONS,
			FrontDeskPrivileges.WORK_AUTHORIZATIONS }, requireAll = true)
	@Transactional(propagation = Propagation.SUPPORTS)
	CaseSheet change(String uuid, int version, CaseAsked asked);

	/**
	 * Does something with a case, by the table of transitions. What the row names as privilege the user needs to have.
	 *
	 * @param version the one that the user saw
	 * @throws Refusal UNKNOWN; STALE; CONFLICT where the table has no such row, or there is nothing to go back to, or more has
	 *         been used than was authorized before, or there is no further appeal; RULE for what is not filled in, or is wrong
	 */
	@Authorized({ FrontDeskPrivileges.WORK_AUTHORIZATIONS, FrontDeskPrivileges.SETTLE_AUTHORIZATIONS })
	@Transactional(propagation = Propagation.SUPPORTS)
	CaseSheet act(String uuid, int version, CaseStep step);

	/**
	 * Notes a contact with the payer. What was promised by when counts as a clock until it is kept.
	 *
	 * @throws Refusal UNKNOWN; RULE
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_AUTHORIZATIONS,
			FrontDeskPrivileges.WORK_AUTHORIZATIONS }, requireAll = true)
	@Transactional(propagation = Propagation.SUPPORTS)
	CaseSheet note(String uuid, ContactAsked contact);

	/**
	 * What was promised in a contact was done.
	 *
	 * @throws Refusal UNKNOWN; CONFLICT where nothing was promised, or it is kept already
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_AUTHORIZATIONS,
			FrontDeskPrivileges.WORK_AUTHORIZATIONS }, requireAll = true)
	@Transactional(propagation = Propagation.SUPPORTS)
	CaseSheet keep(String uuid, String contact);
}
