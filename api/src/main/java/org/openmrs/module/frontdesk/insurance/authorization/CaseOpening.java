/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseUrgency;

/**
 * What a case begins with. Numbers are the host's ids or our keys; each may be null but for patient, state, urgency and words.
 *
 * @param state {@link CaseState#NEEDED} or {@link CaseState#DRAFT}
 * @param units how often
 * @param words what is asked for and why, or empty
 * @param dueAt when the answer is needed
 * @param rule which rule opened it; null where somebody did
 * @param by who opened it; null: by itself
 * @param appointments for which appointments
 */
public record CaseOpening(int patient, Integer coverage, CaseState state, CaseUrgency urgency, Integer service,
		Integer serviceType, Integer provider, Integer units, LocalDate from, LocalDate until, String words, Instant dueAt,
		Integer rule, Integer by, Collection<Integer> appointments) {
}
