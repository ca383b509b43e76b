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

import org.openmrs.module.frontdesk.schedule.Named;

/**
 * Who pays for a patient, by which number, when and in which order.
 *
 * @param payer of an insured one, else null, as are plan, member ID and holder
 * @param plan null where none is known
 * @param memberId as it stands on the card, 50 characters at most
 * @param holder the name of whoever holds the policy, or null for the patient
 * @param place 1 for the one that is asked first, 2 for the next one, {@link CoverageService#LAST_PLACE} at most
 * @param reason of a waiver, else null
 */
public record CoverageTerms(CoverageKind kind, Named payer, Named plan, String memberId, String holder,
		Relationship relationship, CoverPeriod period, int place, String reason) {
}
