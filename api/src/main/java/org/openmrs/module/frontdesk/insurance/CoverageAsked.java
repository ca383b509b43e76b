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
 * Who is said to pay for a patient, as it was typed. What the kind does not need is left out.
 *
 * @param payer UUID
 * @param plan UUID, or null
 * @param replaces whether the one that has this place until now ends the day before this one begins
 * @param sure whether the number is right though it is one slip away from another one
 * @param shared why it may be another patient's, too, or null
 */
public record CoverageAsked(CoverageKind kind, String payer, String plan, String memberId, String holder,
		Relationship relationship, CoverPeriod period, int place, String reason, boolean replaces, boolean sure,
		SharedNumber shared) {
}
