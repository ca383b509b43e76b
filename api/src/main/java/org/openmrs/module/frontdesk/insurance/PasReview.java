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

/**
 * What a payer answers, by the review action codes of HL7 Da Vinci PAS (X12 306), and what is done with the case then.
 */
public enum PasReview {

	/** Certified in total. */
	A1(CaseAction.APPROVE),
	/** Certified in part. */
	A2(CaseAction.PARTLY),
	/** Not certified. */
	A3(CaseAction.DENY),
	/** Pended. */
	A4(CaseAction.PEND),
	/** Modified. */
	A6(CaseAction.MODIFY),
	/** Cancelled. */
	C(CaseAction.CANCEL),
	/** Contact the payer. */
	CT(CaseAction.CALL),
	/** No action required. */
	NA(CaseAction.NOT_REQUIRED);

	private final CaseAction action;

	PasReview(CaseAction action) {
		this.action = action;
	}

	/** @return what is done with a case that is answered so */
	public CaseAction action() {
		return action;
	}

	/** @return the one of that code, if there is one */
	public static Optional<PasReview> of(String code) {
		return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
	}
}
