/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

/**
 * Follows a request through the server, so that what it has touched is on record before its answer leaves. A bean; all is
 * called on the thread that answers.
 */
public interface RequestWatch {

	/**
	 * Begins to gather what is touched.
	 *
	 * @return false where the thread gathers for a request already
	 */
	boolean begin(WatchedRequest request);

	/**
	 * Waits until all that was touched so far is on record. What a transaction changes that has not ended waits for it.
	 *
	 * @throws NotRecorded where that takes too long or cannot be
	 */
	void settle();

	/**
	 * Settles all, with what became of the request.
	 *
	 * @param status of the answer
	 * @param broken whether it ended with an exception
	 * @throws NotRecorded as {@link #settle}
	 */
	void end(int status, boolean broken);

	/** @return whether what is done now can be recorded, by all that is known */
	boolean canRecord();

	/**
	 * So many requests were answered while nobody could watch. What they touched is not known: each counts as one record that
	 * is lost.
	 */
	void missed(int requests);

	/** Gathers no more; what has not been settled is recorded all the same. */
	void leave();
}
