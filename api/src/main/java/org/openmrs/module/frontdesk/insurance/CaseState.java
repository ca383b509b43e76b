/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How far a request to a payer is. */
public enum CaseState {

	/** Something is booked that needs an authorization, and nobody has begun. */
	NEEDED("needed"),
	/** It is being written. */
	DRAFT("draft"),
	/** The payer has it. */
	SUBMITTED("submitted"),
	/** The payer has said that it looks into it. */
	PENDED("pended"),
	/** The payer wants to know more. */
	INFORMATION("information"),
	/** The payer pays for what was asked. */
	APPROVED("approved"),
	/** The payer pays for less than was asked. */
	PARTLY("partly"),
	/** The payer pays for something else than was asked. */
	MODIFIED("modified"),
	/** The payer does not pay. */
	DENIED("denied"),
	/** The payer was asked to think again. */
	APPEAL("appeal"),
	/** A clinician speaks with one of the payer's, or will. */
	PEER("peer"),
	/** Nobody asks for it any more. */
	WITHDRAWN("withdrawn"),
	/** What was authorized was authorized until a day that has passed. */
	EXPIRED("expired"),
	/** As much as was authorized has been used. */
	USED("used"),
	/** Nothing more is to be done. */
	CLOSED("closed"),
	/** It can be done without. */
	NOT_REQUIRED("notrequired");

	/** In these, what the payer has authorized may be used. */
	public static final Set<CaseState> VALID = Set.copyOf(EnumSet.of(APPROVED, PARTLY, MODIFIED));

	/** In these, nobody waits for anything any more. */
	public static final Set<CaseState> OVER = Set.copyOf(EnumSet.of(WITHDRAWN, CLOSED, NOT_REQUIRED));

	private final String code;

	CaseState(String code) {
		this.code = code;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<CaseState> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}
}
