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

/** What stands against a place that an appointment is given; the gravest comes first. */
public enum Breach {

	/** More people than even overbooking may add. */
	CEILING("ceiling"),
	/** All places of the session are taken. */
	PLACES("places"),
	/** More at once than can be seen at once. */
	AT_ONCE("atOnce"),
	/** The provider has another appointment. */
	PROVIDER("provider"),
	/** The patient has another appointment. */
	PATIENT("patient"),
	/** The provider is away. */
	ABSENT("absent"),
	/** The clinic, or this location, is closed. */
	CLOSED("closed"),
	/** The service is not offered then, or not for so long. */
	HOURS("hours");

	private final String code;

	Breach(String code) {
		this.code = code;
	}

	/** @return the word that the database, the pages and the messages use */
	public String code() {
		return code;
	}
}
