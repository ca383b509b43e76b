/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

/** What somebody would rather have, where it can be had. */
public enum Wish {

	/** The provider whom they know. */
	PROVIDER("provider"),
	/** A part of the day. */
	PART_OF_DAY("partOfDay"),
	/** Some days of the week. */
	DAYS("days");

	private final String code;

	Wish(String code) {
		this.code = code;
	}

	/** @return the word that the pages use */
	public String code() {
		return code;
	}
}
