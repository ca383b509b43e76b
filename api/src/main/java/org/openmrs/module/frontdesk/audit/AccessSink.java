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

import java.util.Collection;
import java.util.concurrent.CompletableFuture;

/** Where records go. Whoever gives them may be on any thread. */
public interface AccessSink {

	/**
	 * Hands records over, and returns at once. They are kept in the order in which they come, those of one call together.
	 * What waits on the answer runs on the thread that writes them: nobody may block there. Records that nobody waits for
	 * any more, since the answer was cancelled, are not written, unless that has begun.
	 *
	 * @return ends when they are on disk; or with a checked exception that says why they are not, as it does at once after
	 *         the log was closed
	 */
	CompletableFuture<Void> put(Collection<Access> records);

	/** @return whether it is known that records cannot be written at the moment */
	default boolean isFailing() {
		return false;
	}
}
