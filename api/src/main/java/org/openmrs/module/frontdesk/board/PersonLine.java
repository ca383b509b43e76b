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

/**
 * What tells one person from another on a list.
 *
 * @param name the preferred name as the host writes names; empty where there is none
 * @param identifier the preferred identifier, or null
 * @param birthDate null where unknown
 * @param age full years on the day of the list, or null where unknown
 * @param gender as the host has it, or null
 * @param called how they want to be called; as the two after it, null where that is not recorded or not the user's to see
 * @param spoken how the name is spoken
 */
public record PersonLine(String uuid, String name, String identifier, LocalDate birthDate, Integer age, String gender,
		String called, String spoken, String pronouns) {

	/** @return the same person with how they want to be called */
	public PersonLine called(String called, String spoken, String pronouns) {
		return new PersonLine(uuid, name, identifier, birthDate, age, gender, called, spoken, pronouns);
	}
}
