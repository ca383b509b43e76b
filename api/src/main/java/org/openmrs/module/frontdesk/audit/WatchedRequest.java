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

import java.util.Set;

/** A request that is being answered, as the log needs to know it. Asked on the thread that answers it. */
public interface WatchedRequest {

	/** @return as {@link Way#module}, as far as it is known by now */
	String module();

	/** @return as {@link Way#endpoint}, as far as it is known by now */
	String endpoint();

	/** @return as {@link Way#address}; never null */
	String address();

	/** @return as {@link Way#workstation} */
	String workstation();

	/** @return the id of the HTTP session that the client brought, or null where it brought none */
	String session();

	/** @return the UUIDs and numbers in the path and in the parameters, which may stand for a person */
	Set<String> mentioned();

	/** @return whether it looks for people or data by what is typed */
	boolean searches();

	/** @return whether patients' data are what it is about, to judge by its path */
	boolean concernsPatients();

	/**
	 * @return whether a file answers that is the same for everybody, as far as it is known by now: that it was asked for is no
	 *         record, though its path may name a patient's page
	 */
	default boolean isForFile() {
		return false;
	}

	/** @return whether whoever asks signs in with the request itself */
	boolean signsIn();
}
