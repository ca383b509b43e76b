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

/** What is asked of whoever checks somebody in; which of it is asked is a setting. */
public enum CheckInStep {

	/** By which two marks the person was recognised. */
	IDENTITY("identity"),
	/** Whether phone and address are still right. */
	CONTACT("contact"),
	/** Whether whoever pays is still the same. */
	COVERAGE("coverage"),
	/** Whether the slip with the number is printed; nobody is refused for want of it. */
	SLIP("slip");

	private final String code;

	CheckInStep(String code) {
		this.code = code;
	}

	/** @return the word that settings, pages and messages use */
	public String code() {
		return code;
	}
}
