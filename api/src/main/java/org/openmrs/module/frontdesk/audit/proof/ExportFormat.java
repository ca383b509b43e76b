/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.proof;

/**
 * An exported log, UTF-8, a line for each thing, ended by a line feed: the header with the time of the export; checkpoints
 * and retention marks; the seals in order, each with its record's line where that is still kept; records that wait for their
 * seal; and a last line that counts all lines before it.
 */
public final class ExportFormat {

	/** The first line is this, a tab, and the export's time in epoch milliseconds. */
	public static final String HEADER = "frontdesk-audit-log-export-1";

	/** A checkpoint: its note, escaped like a text in a record's line. */
	public static final String CHECKPOINT = "checkpoint\t";

	/** A retention mark, in epoch milliseconds. */
	public static final String MARK = "mark\t";

	/** A seal, and after another tab its record's line where there is one. */
	public static final String SEAL = "seal\t";

	/** A record's line that has no seal. */
	public static final String UNSEALED = "unsealed\t";

	/** How many lines stand before this one, which is the last. */
	public static final String END = "end\t";

	/** How many fields a seal has. */
	public static final int SEAL_FIELDS = 5;

	private ExportFormat() {
	}
}
