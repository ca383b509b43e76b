/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody can be found by.
 *
 * @param words of the preferred name, folded
 * @param otherWords of the other names
 * @param identifiers see {@link org.openmrs.module.frontdesk.board.find.text.Numbers}
 * @param phones likewise
 * @param born null where unknown
 * @param alike the same for people with the same name and birth date, null where the birth date is unknown
 */
public record PersonEntry(int personId, List<String> words, List<String> otherWords, List<String> identifiers,
		List<String> phones, LocalDate born, boolean dead, Long alike) {

	/** @return 0 where the birth date is unknown */
	public int bornYear() {
		return born == null ? 0 : born.getYear();
	}
}
