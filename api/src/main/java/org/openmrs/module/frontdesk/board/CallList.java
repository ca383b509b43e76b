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

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.openmrs.module.frontdesk.ChangeFeed;

/**
 * The numbers that were called, for all who wait to read: it knows no names.
 *
 * @param called those who were called last come first
 */
public record CallList(LocalDate day, ChangeFeed.Mark mark, List<Called> called) {

	/**
	 * @param location the name of the location whose number it is, or null
	 * @param where where to go, or null for the location
	 */
	public record Called(int number, Instant at, String location, String where) {
	}
}
