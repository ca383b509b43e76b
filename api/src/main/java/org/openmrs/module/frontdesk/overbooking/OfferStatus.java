/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import java.util.Arrays;

/** What became of an offer. */
public enum OfferStatus {

	/** Nobody has answered yet. */
	OPEN("open"),
	/** The person has the place. */
	ACCEPTED("accepted"),
	/** The person did not want it. */
	DECLINED("declined"),
	/** Nobody answered in time. */
	EXPIRED("expired"),
	/** The place is not free any more, or the person does not wait any more. */
	WITHDRAWN("withdrawn");

	private final String code;

	OfferStatus(String code) {
		this.code = code;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	/** @return the one that the word stands for */
	public static OfferStatus of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst().orElseThrow();
	}
}
