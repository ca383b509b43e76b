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

import org.openmrs.module.frontdesk.audit.proof.Seal;

/** Hears what is in a log: its checkpoints and marks first, then its seals in order, then what is not sealed. */
public interface LogReader {

	/** A checkpoint's note. */
	void checkpoint(String note);

	/** Records from before this moment, in epoch milliseconds, may have been removed. */
	void mark(long before);

	/**
	 * The next seal.
	 *
	 * @param content the record's line, or null where it is not there any more
	 */
	void seal(Seal seal, String content);

	/** A record without a seal, by its line. */
	void unsealed(String content);

	/** Something that cannot be read, at this line. */
	void malformed(FindingCode code, long line);
}
