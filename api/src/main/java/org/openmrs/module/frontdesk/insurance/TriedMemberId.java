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
 * What a rule says of a member ID.
 *
 * @param key what of it counts
 * @param problem why it cannot be one, or null
 * @param slip by which it differs from the number that was meant, or null
 */
public record TriedMemberId(String key, MemberIdProblem problem, Slip slip) {
}
