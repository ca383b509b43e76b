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

/**
 * A bean that has something to do when the module starts or stops. The platform builds all beans anew whenever any module
 * starts or stops: {@link #stop} is called before that, on a bean that can be told so more than once.
 */
public interface ModulePart {

	/** All beans are there; called each time that they have been built. */
	default void begin() {
	}

	/** The module has been started; called after {@link #begin}, and only once for as long as the module is started. */
	default void started() {
	}

	/** The beans are about to go. */
	default void stop() {
	}
}
