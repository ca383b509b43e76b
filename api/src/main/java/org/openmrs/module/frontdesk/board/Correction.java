/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is to be otherwise in a patient's contact data.
 *
 * @param phones numbers by the UUID of the person attribute's type; an empty one takes the number away
 * @param birthDate null where it stays
 * @param address texts by the names of the host's address template, those that change; an empty one takes the text away
 * @param sure the fields that the user has looked at again: <code>birthDate</code>, types' UUIDs and names of the address
 */
public record Correction(Map<String, String> phones, LocalDate birthDate, Map<String, String> address,
		Set<String> sure) {
}
