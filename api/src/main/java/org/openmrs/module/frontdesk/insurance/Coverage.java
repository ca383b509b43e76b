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

import java.time.Instant;

/**
 * Who pays for a patient, as it is on record.
 *
 * @param version grows with each change
 * @param removed null while it counts
 * @param removedWhy as it was typed, or null
 * @param verified the last time, or null where it never was
 */
public record Coverage(String uuid, int version, CoverageTerms terms, By noted, By changed, By removed, String removedWhy,
		Verified verified) {

	/**
	 * @param who the user's name, or null where the host has none
	 */
	public record By(Instant at, String who) {
	}

	/**
	 * @param words what was said, which can be empty
	 */
	public record Verified(By by, CheckWay how, CheckAnswer answer, String words) {
	}
}
