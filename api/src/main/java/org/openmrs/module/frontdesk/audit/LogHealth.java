/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

import java.time.Instant;
import java.util.List;

/**
 * How the log is.
 *
 * @param unsealed how many records wait to be sealed, by the numbers of each node: a row with a huge number that is none of the
 *            log's makes it huge
 * @param checkpoint the last one, or null
 * @param witnessedAt when a witness last took a checkpoint, or null
 * @param verification the last one that has come to its end, or null
 * @param verifying the one that this server is at, or null
 * @param prunedBefore records before this have been removed, since their retention is over; null where none have
 */
public record LogHealth(long unsealed, Checkpoint checkpoint, Instant witnessedAt, Verification verification,
		Progress verifying, Instant prunedBefore) {

	/**
	 * A signed head of the sealed log.
	 *
	 * @param size how many records it covers
	 * @param witnessed whether a witness has it
	 */
	public record Checkpoint(long size, Instant at, boolean witnessed) {
	}

	/**
	 * A check of the log.
	 *
	 * @param size how many records were sealed
	 * @param findings how many things it has found that are not as they should be
	 * @param found a sentence for each of the first of these, in English as in the report
	 */
	public record Verification(Instant begunAt, Instant endedAt, long size, int findings, List<String> found) {
	}

	/**
	 * A check of the log that goes on.
	 *
	 * @param size how many records were sealed when it began; 0 where it is only about to
	 * @param checked how many of them it has looked at, some seconds ago
	 */
	public record Progress(long size, long checked) {
	}
}
