/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.util;

public final class OpenmrsConstants {

	/** The version that this stands in for; no constant to the compiler, since the real one is not. */
	public static final String OPENMRS_VERSION_SHORT = String.valueOf("2.8.9");

	private OpenmrsConstants() {
	}
}
