/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

/** What can be wrong with a log. */
public enum FindingCode {

	CONTENT_CHANGED("What the record says is not what was sealed"), //
	CONTENT_MISSING("What the record said is gone, and its retention had not ended by any mark that is in the log"), //
	CONTENT_UNSEALED(
			"A record that was never sealed stands where sealed ones do, or has waited too long: its server did not write it,"
					+ " or does not seal any more; where that server is gone, start it once again with its files"), //
	NUMBER_GAP("A record of this node is missing before this one"), //
	RECORD_ORDER("A record of this node is sealed twice, or out of its order"), //
	SEQUENCE("A seal is missing, is there twice, or stands in the wrong place"), //
	TIME_BACK("A seal is older than the one before it"), //
	MALFORMED("A line or a value is not written as it must be"), //
	MARK_UNKNOWN("The table has a retention mark that is not in the log"), //
	MAC("This node did not write this record"), //
	KEY_NOT_ENDORSED("A key was introduced that no trusted key vouches for"), //
	CHECKPOINT_MALFORMED("A checkpoint is not written as it must be"), //
	CHECKPOINT_KEY("A checkpoint is not signed by a trusted key"), //
	CHECKPOINT_ROOT("The log is not the one that was signed in this checkpoint"), //
	CHECKPOINT_BEYOND("A signed checkpoint has more records than the log: its end was cut off"), //
	CHECKPOINT_MISSING("A checkpoint is missing that a later one names"), //
	WITNESS_LACKS("The witness lacks this checkpoint, and maybe later ones, which it should have had for an hour"), //
	NO_CHECKPOINT("No checkpoint by a trusted key covers the log"), //
	CUT_OFF("The file does not end as it must: it was cut off or added to"); //

	private final String sentence;

	FindingCode(String sentence) {
		this.sentence = sentence;
	}

	/** @return what it means */
	public String sentence() {
		return sentence;
	}
}
