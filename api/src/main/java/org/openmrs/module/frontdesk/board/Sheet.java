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
import java.util.Map;
import java.util.TreeMap;

import org.openmrs.module.frontdesk.ShownTag;

/**
 * What the desk knows of a patient beyond the row: how to reach them, and what helps them.
 *
 * @param birthDate null where it is not known
 * @param estimated whether the birth date is
 * @param address the fields of the preferred address in the order in which the site writes them
 * @param confirmed when the contact data was last said to be right, or null
 * @param needs only those that are recorded; null where the user may not see them
 * @param restricted whether the record is not for everybody's eyes
 */
public record Sheet(PersonLine person, LocalDate birthDate, boolean estimated, List<Phone> phones,
		List<AddressField> address, Instant confirmed, Map<Need, String> needs, boolean restricted) {

	/**
	 * A phone number, or where one could be.
	 *
	 * @param type the UUID of the person attribute's type
	 * @param label that type's name
	 * @param value as it is on record, or null
	 * @param suspect whether nobody can be reached by it as it stands
	 */
	public record Phone(String type, String label, String value, boolean suspect) {
	}

	/**
	 * A part of the address, or where one could be.
	 *
	 * @param name as the host calls the part, such as <code>cityVillage</code>
	 * @param label the code of one of the host's messages, or a text that says itself what the part is; null for none
	 * @param value as it is on record, or null
	 * @param size how many characters are usual, or null
	 * @param longest how many there can be
	 * @param usual what a new address begins with, or null
	 * @param example how it is written here, or null
	 */
	public record AddressField(String name, String label, String value, Integer size, int longest, boolean required,
			String usual, String example) {
	}

	/** @return a text that differs when anything differs that can be changed here */
	public String tag() {
		return ShownTag.of(birthDate + "\n" + estimated + "\n" + phones + "\n" + address + "\n"
				+ (needs == null ? null : new TreeMap<>(needs)) + "\n" + restricted);
	}
}
