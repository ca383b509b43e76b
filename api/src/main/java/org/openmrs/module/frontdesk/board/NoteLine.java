/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.time.Instant;

/**
 * A note for the desk about a patient.
 *
 * @param leftBy the name of the user who left it, or null where the host no longer has them
 * @param settled null while it is open
 */
public record NoteLine(String uuid, NoteKind kind, String text, Instant leftAt, String leftBy, Settled settled) {

	/** @param by the name of the user who settled it, or null where the host no longer has them */
	public record Settled(NoteEnd how, Instant at, String by) {
	}
}
