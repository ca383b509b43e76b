/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.proof;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A sealed record's place in the log. It stays when what the record says is removed at the end of its retention.
 *
 * @param sequence 0, 1, 2… in the log
 * @param node who wrote the record
 * @param number 1, 2, 3… among the records of that node
 * @param sealedAt epoch milliseconds
 * @param hash of the record's line
 */
public record Seal(long sequence, int node, long number, long sealedAt, byte[] hash) {

	/** @return the leaf's entry as text */
	public String text() {
		return new StringBuilder(110).append(sequence).append('\t').append(node).append('\t').append(number).append('\t')
				.append(sealedAt).append('\t').append(HexFormat.of().formatHex(hash)).toString();
	}

	/** @return the leaf's entry */
	public byte[] entry() {
		return text().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** @throws IllegalArgumentException where it is no such text */
	public static Seal parse(String text) {
		String[] parts = text.split("\t", -1);
		if (parts.length != 5 || parts[4].length() != 2 * Digests.LENGTH) {
			throw new IllegalArgumentException("No seal");
		}
		Seal seal = new Seal(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]),
				Long.parseLong(parts[3]), HexFormat.of().parseHex(parts[4]));
		if (!seal.text().equals(text)) {
			throw new IllegalArgumentException("A seal that is not written as it must be");
		}
		return seal;
	}
}
