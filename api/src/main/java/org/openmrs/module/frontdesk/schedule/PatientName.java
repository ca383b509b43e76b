/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule;

import java.time.LocalDate;

/**
 * Whom an appointment is for, as a list says it.
 *
 * @param name the preferred name as the host writes names; empty where there is none
 * @param identifier the preferred identifier, or null
 * @param birthDate null where unknown
 * @param called how they want to be called; null where that is not recorded or not the user's to see
 * @param restricted whether the record is restricted, so that pages hide the name until somebody wants to see it
 */
public record PatientName(String uuid, String name, String identifier, LocalDate birthDate, String called,
		boolean restricted) {
}
