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

/**
 * Until when a payer answers.
 *
 * @param expeditedHours 1 to 720, from the moment of an expedited request
 * @param standardDays 1 to 365, from the day of a standard one
 * @param business whether those days are business days
 */
public record ReplyTimes(int expeditedHours, int standardDays, boolean business) {

	/** What CMS-0057-F requires since January 2026 (42 CFR 422.568 and 422.572): 72 hours, seven calendar days. */
	public static final ReplyTimes USUAL = new ReplyTimes(72, 7, false);
}
