/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.browser;

/** A size of the screen; a small one is a phone. */
record Screen(int width, int height) {

	static final Screen DESK = new Screen(1366, 768);

	static final Screen PHONE = new Screen(390, 844);

	boolean phone() {
		return width < 700;
	}

	@Override
	public String toString() {
		return width + "x" + height;
	}
}
