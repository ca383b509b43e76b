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
 * What is to be said of a member ID.
 *
 * @param known a number of the same patient's from which it is one slip away, as it is on record, or null: of other
 *        patients nothing is told
 * @param slip how it differs from that one, or null
 */
public record NumberFinding(NumberState state, String known, Slip slip) {
}
