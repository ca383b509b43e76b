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

/**
 * Something that is wrong with the log, and where; nothing of what the record says.
 *
 * @param sequence of the seal, the size for a checkpoint, the line for a file, or -1
 * @param node who wrote the record, or 0
 * @param number of the record among the node's, or 0
 */
public record Finding(FindingCode code, long sequence, int node, long number) {

	/** @return a line of the report */
	public String text() {
		return code + (sequence < 0 ? "" : " at " + sequence)
				+ (node == 0 ? "" : " (node " + node + ", record " + number + ")")
				+ ": " + code.sentence();
	}
}
