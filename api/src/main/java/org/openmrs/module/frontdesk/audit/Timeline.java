/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

import java.time.LocalDate;
import java.util.List;

/**
 * Who came to a patient's data on which day.
 *
 * @param from the first day, in the clinic's zone
 * @param to the last day
 * @param days in the order of the days, each user once a day; days without any are left out
 */
public record Timeline(LocalDate from, LocalDate to, List<Entry> days) {

	/**
	 * What one user did on one day.
	 *
	 * @param user null where it is not known who it was
	 * @param times how often, repeats included
	 */
	public record Entry(LocalDate day, Someone user, long times) {
	}
}
