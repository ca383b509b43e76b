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

import java.time.LocalDate;
import java.util.List;

/**
 * What a case asks a payer for. UUIDs are the host's, and that of a coverage; what is not said is null. Of a case that is there
 * already, coverage, urgency, service, provider, words, items and appointments stay as they are where they are null, and an
 * empty text or list takes them away; units and period are none then.
 *
 * @param coverage that of the patient whose payer is asked
 * @param urgency null for the usual one of a new case
 * @param units how often, from 1 to 9999
 * @param from the first day for which it is asked
 * @param until the last one
 * @param words what is asked for and why, up to 1,000 characters
 * @param items at most 20
 * @param appointments of the patient's, for which it is asked; at most 50
 */
public record CaseAsked(String coverage, CaseUrgency urgency, String service, String provider, Integer units, LocalDate from,
		LocalDate until, String words, List<CaseItem> items, List<String> appointments) {
}
