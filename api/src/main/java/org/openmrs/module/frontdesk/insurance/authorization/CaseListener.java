/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

/** Hears what somebody does with a case, in the transaction that does it and that holds the case. A bean is enough. */
public interface CaseListener {

	/** @param now as it is now; what happened to it by itself is not told */
	void moved(StoredCase now);

	/** It asks for something else, or for other appointments. */
	void asked(StoredCase now);
}
