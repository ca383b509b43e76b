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

import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of requests to payers: which are wanted, and those that are there. The files lie in a folder of OpenMRS's
 * application data directory. They are PDF, PNG, JPEG, TIFF or plain text, as their bytes say, whatever their names do.
 */
public interface DocumentService {

	/** So many documents a case has at most. */
	int MOST = 50;

	/**
	 * A file as it was received.
	 *
	 * @param type its media type
	 */
	record Content(String name, String type, byte[] bytes) {
	}

	/**
	 * Notes that a document is wanted.
	 *
	 * @param words what it is, up to 255 characters
	 * @throws Refusal UNKNOWN; RULE; CONFLICT where the case has {@link #MOST} already
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_AUTHORIZATIONS, FrontDeskPrivileges.VIEW_CLINICAL_REQUESTS,
			FrontDeskPrivileges.WORK_AUTHORIZATIONS }, requireAll = true)
	@Transactional(propagation = Propagation.SUPPORTS)
	CaseSheet want(String uuid, String words);

	/**
	 * Keeps the file of a document that is wanted.
	 *
	 * @param name of the file, up to 255 characters; kept to say it again, and used for nothing
	 * @throws Refusal UNKNOWN; RULE for a file of another kind, or one that is empty or too large; CONFLICT where there is one
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_AUTHORIZATIONS, FrontDeskPrivileges.VIEW_CLINICAL_REQUESTS,
			FrontDeskPrivileges.WORK_AUTHORIZATIONS }, requireAll = true)
	@Transactional(propagation = Propagation.SUPPORTS)
	CaseSheet receive(String uuid, String document, String name, byte[] bytes);

	/**
	 * A document is wanted no more, or was the wrong one: its file is deleted, the row stays. What the payer may have is for who
	 * settles requests to remove.
	 *
	 * @throws Refusal UNKNOWN; CONFLICT where there is a file and the payer may have it
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_AUTHORIZATIONS, FrontDeskPrivileges.VIEW_CLINICAL_REQUESTS,
			FrontDeskPrivileges.WORK_AUTHORIZATIONS }, requireAll = true)
	@Transactional(propagation = Propagation.SUPPORTS)
	CaseSheet remove(String uuid, String document);

	/**
	 * The file as it was received, under its name with an ending of its kind.
	 *
	 * @throws Refusal UNKNOWN; CONFLICT where the file is gone, or is not what was received
	 */
	@Authorized(value = { FrontDeskPrivileges.VIEW_AUTHORIZATIONS,
			FrontDeskPrivileges.VIEW_CLINICAL_REQUESTS }, requireAll = true)
	@Transactional(readOnly = true)
	Content content(String uuid, String document);
}
