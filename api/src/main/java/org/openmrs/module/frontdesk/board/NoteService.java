/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.util.List;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes that the desk keeps for a patient until they are settled: a message to be passed on, a document that is missing. Of
 * two users who settle the same note at once, one does it and the other is told who did.
 */
public interface NoteService {

	/** So many can be open for a patient. */
	int MOST = 20;

	/** So many characters a text can have. */
	int LONGEST = 200;

	/**
	 * @return those that are open, the oldest first
	 * @throws Refusal UNKNOWN, where there is no such patient or they are voided
	 */
	@Authorized(FrontDeskPrivileges.VIEW_NOTES)
	@Transactional(readOnly = true)
	List<NoteLine> open(String patientUuid);

	/**
	 * Leaves a note. One that is open with the same text already is the same note: nothing is added then.
	 *
	 * @param text in one line, up to {@link #LONGEST} characters; spaces around it are left out
	 * @throws Refusal UNKNOWN; RULE where the text is empty, too long or has control characters; CONFLICT where
	 *         {@link #MOST} are open
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_NOTES, FrontDeskPrivileges.KEEP_NOTES }, requireAll = true)
	@Transactional
	NoteLine leave(String patientUuid, NoteKind kind, String text);

	/**
	 * @return the note, which is no longer open
	 * @throws Refusal UNKNOWN, where there is no such note or its patient is voided; RULE where a note of its kind does not
	 *         end so; CONFLICT where it is settled already
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_NOTES, FrontDeskPrivileges.KEEP_NOTES }, requireAll = true)
	@Transactional
	NoteLine settle(String noteUuid, NoteEnd how);

	/**
	 * Takes a settlement back.
	 *
	 * @return the note, which is open again
	 * @throws Refusal UNKNOWN; CONFLICT where it is open
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_NOTES, FrontDeskPrivileges.KEEP_NOTES }, requireAll = true)
	@Transactional
	NoteLine reopen(String noteUuid);
}
