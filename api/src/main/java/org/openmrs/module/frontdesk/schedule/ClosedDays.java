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
import java.util.Set;

/** When the whole clinic is closed, for other parts of the module that count days. A bean; it says nothing of anybody. */
public interface ClosedDays {

	/** @return the days, from that one on, on which it is closed from their first to their last minute */
	Set<LocalDate> from(LocalDate day);
}
