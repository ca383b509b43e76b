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
import java.util.Optional;

/** What is done with a case: each a row of the table of transitions for every state in which it can be done. */
public enum CaseAction {

	/** Somebody begins to write it. */
	DRAFT("draft"),
	/** It goes to the payer. */
	SUBMIT("submit"),
	/** The payer looks into it. */
	PEND("pend"),
	/** The payer wants to know more. */
	ASK("ask"),
	/** The payer got what it wanted to know. */
	SEND("send"),
	/** The payer pays for what was asked. */
	APPROVE("approve"),
	/** The payer pays for less. */
	PARTLY("partly"),
	/** The payer pays for something else. */
	MODIFY("modify"),
	/** The payer does not pay. */
	DENY("deny"),
	/** The payer is asked to think again. */
	APPEAL("appeal"),
	/** A talk of clinicians is arranged. */
	PEER("peer"),
	/** The payer wants to be called. */
	CALL("call"),
	/** The payer has cancelled it. */
	CANCEL("cancel"),
	/** We ask no more. */
	WITHDRAW("withdraw"),
	/** Nothing that needs it is booked any more: by itself. */
	LAPSE("lapse"),
	/** The time for which it was authorized is over: by itself. */
	EXPIRE("expire"),
	/** All that was authorized is used: by itself. */
	USE_UP("useUp"),
	/** Something that was used was given back: by itself. */
	GIVE_BACK("giveBack"),
	/** Nothing more is to be done. */
	CLOSE("close"),
	/** It can be done without. */
	NOT_REQUIRED("notRequired"),
	/** What was recorded last was wrong. */
	CORRECT("correct");

	/** How the history calls that a case was opened: what no state allows, since there was none. */
	public static final String OPEN = "open";

	private final String code;

	CaseAction(String code) {
		this.code = code;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<CaseAction> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}
}
