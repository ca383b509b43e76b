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

import java.util.List;

/**
 * Until when what a payer denied can be appealed against.
 *
 * @param days for each level, the first one first, 1 to 365 from the day of the denial; five levels at most, empty where there is
 *        no appeal
 * @param business whether those are business days
 */
public record AppealTimes(List<Integer> days, boolean business) {

	/** There is no appeal that anybody has set up. */
	public static final AppealTimes NONE = new AppealTimes(List.of(), false);

	public AppealTimes {
		days = List.copyOf(days);
	}
}
