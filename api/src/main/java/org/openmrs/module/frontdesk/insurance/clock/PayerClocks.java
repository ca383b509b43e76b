/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.clock;

import java.util.List;

/**
 * How long a payer takes, and gives.
 *
 * @param expeditedHours in which it answers what is urgent
 * @param standardDays in which it answers the rest
 * @param standardBusiness whether those are business days
 * @param appealDays in which an appeal of each level must be made; as many as there are levels
 * @param appealsBusiness whether those are business days
 */
public record PayerClocks(int expeditedHours, int standardDays, boolean standardBusiness, List<Integer> appealDays,
		boolean appealsBusiness) {

	/** By CMS-0057-F: 72 hours, 7 calendar days; nothing is known of appeals. */
	public static final PayerClocks USUAL = new PayerClocks(72, 7, false, List.of(), false);
}
