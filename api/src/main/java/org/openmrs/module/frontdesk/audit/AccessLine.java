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

/**
 * A record of the log, with the names as they are now.
 *
 * @param node the number of the server that wrote it
 * @param number counts the records of that server
 * @param until of repeats that were counted the last one, else null
 * @param user null where it is not known, or nobody's
 * @param account a keyed hash of the name that an unknown somebody gave, or null
 * @param roles the user's at that time, by comma; or null
 * @param patient null where it is nobody's in particular
 * @param category a {@link Category#code}, or that of another version of the module; so are action and outcome
 * @param location where the user had signed in, or null
 * @param sealed whether the record is in the sealed log already
 */
public record AccessLine(int node, long number, Instant at, Instant until, int times, Someone user, String account,
		String roles, Someone patient, String category, String action, String outcome, Way way, Someone location,
		String purpose, String reason, String detail, boolean sealed) {

	/** @return its place in the log */
	public AccessCursor place() {
		return new AccessCursor(at.toEpochMilli(), node, number);
	}

	/** @return the same, with these */
	public AccessLine of(Someone itsUser, Someone itsPatient, Someone itsLocation) {
		return new AccessLine(node, number, at, until, times, itsUser, account, roles, itsPatient, category, action, outcome,
				way, itsLocation, purpose, reason, detail, sealed);
	}
}
