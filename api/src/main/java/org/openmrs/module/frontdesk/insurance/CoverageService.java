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
import org.springframework.transaction.annotation.Transactional;

/**
 * Who pays for patients. Days are the clinic's. On no day are there two of a patient's coverages with the same place, however
 * many record them at once: whoever changes a patient's coverage holds the patient. Each reading and each change is recorded
 * in the audit log. An unknown or voided patient, and a coverage that is not theirs, is refused as UNKNOWN.
 */
public interface CoverageService {

	/** So many can be on record for a patient, removed ones not counted. */
	int MOST = 50;

	/** The last place in the order in which payers are asked. */
	int LAST_PLACE = 9;

	/** So many characters a name, a reason or words can have. */
	int LONGEST = 255;

	/** @param withRemoved whether those that were removed are told, too */
	@Authorized(FrontDeskPrivileges.VIEW_COVERAGE)
	@Transactional(readOnly = true)
	Cover cover(String patient, boolean withRemoved);

	/** @return whom one can choose: payers that are not retired, by name, each with its plans */
	@Authorized(FrontDeskPrivileges.VIEW_COVERAGE)
	@Transactional(readOnly = true)
	List<PayerChoice> payers();

	/**
	 * What is to be said of a member ID while it is typed.
	 *
	 * @param payer its UUID
	 * @param coverage the UUID of the one whose number it becomes, or null for a new one
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_COVERAGE, FrontDeskPrivileges.RECORD_COVERAGE }, requireAll = true)
	@Transactional(readOnly = true)
	NumberFinding check(String patient, String payer, String memberId, String coverage);

	/**
	 * @throws Refusal RULE where something is missing or wrong; CONFLICT where the place is taken on one of the days and it does
	 *         not replace what has it, where the number may be a slip and nobody is sure, where it is another patient's and
	 *         nobody says why, or where {@link #MOST} are on record
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_COVERAGE, FrontDeskPrivileges.RECORD_COVERAGE }, requireAll = true)
	@Transactional
	Coverage add(String patient, CoverageAsked asked);

	/**
	 * Records it as it is now. A number that it had before is kept as a former one.
	 *
	 * @param version the one that was shown
	 * @throws Refusal as {@link #add}; STALE where it has changed since it was shown
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_COVERAGE, FrontDeskPrivileges.RECORD_COVERAGE }, requireAll = true)
	@Transactional
	Coverage change(String patient, String coverage, CoverageAsked asked, int version);

	/**
	 * It was recorded in error: it counts no more, and stays in the history. One that has run out is ended by its last day.
	 *
	 * @param why up to {@link #LONGEST} characters
	 * @throws Refusal RULE without a reason; STALE where it has changed since it was shown
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_COVERAGE, FrontDeskPrivileges.RECORD_COVERAGE }, requireAll = true)
	@Transactional
	Coverage remove(String patient, String coverage, String why, int version);

	/**
	 * Records that it was verified now, by whoever is signed in.
	 *
	 * @param words what was said, up to {@link #LONGEST} characters, or empty
	 * @throws Refusal RULE where the words are too long
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_COVERAGE, FrontDeskPrivileges.RECORD_COVERAGE }, requireAll = true)
	@Transactional
	Coverage verify(String patient, String coverage, CheckWay how, CheckAnswer answer, String words);
}
