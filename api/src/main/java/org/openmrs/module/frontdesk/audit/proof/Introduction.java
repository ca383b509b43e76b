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
import java.security.PrivateKey;
import java.util.Base64;

/**
 * What a record says that introduces a node's key.
 *
 * @param node the node's
 * @param key base64 of the public key
 * @param endorsement base64 of the signature of the key before it, or null where there is none
 * @param unchecked how many records of the node were sealed though the key that wrote them was lost
 * @param uncheckedTo the highest number of these, or 0
 */
public record Introduction(int node, String key, String endorsement, long unchecked, long uncheckedTo) {

	/** @return the text of such a record */
	public String text() {
		return node + " " + key + " " + (endorsement == null ? "-" : endorsement)
				+ (unchecked == 0 ? "" : " " + unchecked + " " + uncheckedTo);
	}

	/** @throws IllegalArgumentException where it is no such text */
	public static Introduction parse(String text) {
		String[] parts = text == null ? new String[0] : text.split(" ");
		if (parts.length != 3 && parts.length != 5) {
			throw new IllegalArgumentException("No introduction of a key");
		}
		boolean all = parts.length == 5;
		return new Introduction(Integer.parseInt(parts[0]), parts[1], parts[2].equals("-") ? null : parts[2],
				all ? Long.parseLong(parts[3]) : 0, all ? Long.parseLong(parts[4]) : 0);
	}

	/** @return base64 of this key's word for that one */
	public static String endorse(PrivateKey by, String key) {
		return Base64.getEncoder().encodeToString(Ed25519.sign(by, message(key).getBytes(StandardCharsets.UTF_8)));
	}

	/** @return whether that key gave its word for this one */
	public boolean isEndorsedBy(VerifierKey other) {
		try {
			return endorsement != null && other.isSigned(message(key), Base64.getDecoder().decode(endorsement));
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private static String message(String key) {
		return "frontdesk-audit-key\n" + key + "\n";
	}
}
