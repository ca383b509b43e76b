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

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the desk knows of a patient beyond the row: how to reach them, and what helps them.
 *
 * @param birthDate null where it is not known
 * @param estimated whether the birth date is
 * @param confirmed when the contact data was last said to be right, or null
 * @param needs only those that are recorded; null where the user may not see them
 */
public record Sheet(PersonLine person, LocalDate birthDate, boolean estimated, List<Phone> phones, Instant confirmed,
		Map<Need, String> needs) {

	private static final int TAG_BYTES = 8;

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

	/** @return a text that differs when anything differs that can be changed here */
	public String tag() {
		try {
			String shown = birthDate + "\n" + estimated + "\n" + phones + "\n"
					+ (needs == null ? null : new TreeMap<>(needs));
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}
}
