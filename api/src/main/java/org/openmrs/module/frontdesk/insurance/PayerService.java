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
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.transaction.annotation.Transactional;

/** Who pays, how they are reached, until when they answer, what their numbers look like and what they want with a request. */
public interface PayerService {

	/** How many payers there can be. */
	int MOST = 2000;

	/** @return those that are in use and those that are not, by name */
	@Authorized({ FrontDeskPrivileges.VIEW_COVERAGE, FrontDeskPrivileges.MANAGE_PAYERS })
	@Transactional(readOnly = true)
	List<Payer> payers();

	/** @return the services for which a payer can want something, by name */
	@Authorized({ FrontDeskPrivileges.VIEW_COVERAGE, FrontDeskPrivileges.MANAGE_PAYERS })
	@Transactional(readOnly = true)
	List<Named> services();

	/**
	 * @param asked a payer; of a service that it names the UUID counts
	 * @return as it is stored
	 * @throws Refusal RULE, which says for the first field that is wrong what is; CONFLICT where there are as many as there can be
	 */
	@Authorized(FrontDeskPrivileges.MANAGE_PAYERS)
	@Transactional
	Payer add(Payer asked);

	/**
	 * Changes a payer to what is asked. Its plans are told by their UUID, or else by their code; one that is not named stays, since
	 * there may be somebody who has it.
	 *
	 * @param uuid the payer's
	 * @param asked its version is the one that the user saw
	 * @return as it is now
	 * @throws Refusal UNKNOWN; STALE where a colleague has changed it since; RULE as {@link #add}
	 */
	@Authorized(FrontDeskPrivileges.MANAGE_PAYERS)
	@Transactional
	Payer change(String uuid, Payer asked);

	/** @return all payers as a table that {@link #load} takes back: CSV as in RFC 4180, with a line of names first */
	@Authorized(FrontDeskPrivileges.MANAGE_PAYERS)
	@Transactional(readOnly = true)
	String table();

	/**
	 * Takes payers from such a table, each line for itself; commas, semicolons or tabs part the cells. What the table does not name
	 * stays as it is: payers, columns, and what an empty cell would say. A cell of one hyphen empties.
	 *
	 * @param table a million characters and {@link #MOST} payers at most
	 * @return what became of each line
	 * @throws Refusal RULE where it is no such table; nothing has changed then
	 */
	@Authorized(FrontDeskPrivileges.MANAGE_PAYERS)
	@Transactional
	List<LoadedPayer> load(String table);

	/** @return what would become of each line if {@link #load} was called now; nothing is changed */
	@Authorized(FrontDeskPrivileges.MANAGE_PAYERS)
	@Transactional(readOnly = true)
	List<LoadedPayer> rehearse(String table);

	/**
	 * What is said of a member ID where a rule holds.
	 *
	 * @param rule of a payer, or one that is thought of
	 * @param typed what somebody may type
	 * @param known the number that was meant, or empty
	 * @throws Refusal RULE where the rule cannot be that of a payer
	 */
	@Authorized(FrontDeskPrivileges.MANAGE_PAYERS)
	@Transactional(readOnly = true)
	TriedMemberId tryMemberId(MemberIdRule rule, String typed, String known);
}
