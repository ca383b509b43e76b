/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import java.util.List;

/**
 * That what somebody says asks for a clinician now.
 *
 * @param words what was found in the stated reason, as the list has it
 * @param open whether no clinician has acknowledged it or set an urgency since
 */
public record RedFlag(List<String> words, boolean open) {
}
