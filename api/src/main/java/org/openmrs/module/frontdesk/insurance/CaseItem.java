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
 * One thing that a case asks for.
 *
 * @param system of the code, such as CPT, HCPCS or ICD-10; up to 50 characters, null for none
 * @param code up to 50 characters, null for none
 * @param words what it is, up to 255 characters
 * @param units how often, from 1 to 9999; null where it is not counted
 */
public record CaseItem(String system, String code, String words, Integer units) {
}
