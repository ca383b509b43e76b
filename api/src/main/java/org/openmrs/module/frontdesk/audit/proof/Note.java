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
import java.util.Arrays;
import java.util.Base64;

/**
 * A signed note (c2sp.org/signed-note) with one signature.
 *
 * @param body what is signed
 * @param signer the name of the key
 * @param signature the key's 4 bytes, and the signature itself
 */
public record Note(String body, String signer, byte[] signature) {

	private static final String DASH = "\u2014 ";

	static Note sign(String body, VerifierKey name, PrivateKey key) {
		byte[] signed = Ed25519.sign(key, body.getBytes(StandardCharsets.UTF_8));
		byte[] signature = Arrays.copyOf(name.hash(), 4 + signed.length);
		System.arraycopy(signed, 0, signature, 4, signed.length);
		return new Note(body, name.name(), signature);
	}

	/** @return the note as it is written down */
	public String text() {
		return body + "\n" + DASH + signer + " " + Base64.getEncoder().encodeToString(signature) + "\n";
	}

	/** @throws IllegalArgumentException where it is no such note */
	public static Note parse(String text) {
		int end = text.indexOf("\n\n" + DASH);
		String[] parts = end < 0 ? new String[0] : text.substring(end + 2).split(" ", -1);
		if (parts.length != 3) {
			throw new IllegalArgumentException("No signed note");
		}
		Note note = new Note(text.substring(0, end + 1), parts[1], Base64.getDecoder().decode(parts[2].strip()));
		if (!note.text().equals(text)) {
			throw new IllegalArgumentException("A note that is not written as it must be");
		}
		return note;
	}

	/** @return whether this key signed it */
	public boolean isSignedBy(VerifierKey key) {
		return key.name().equals(signer) && signature.length == 4 + 64
				&& Arrays.equals(Arrays.copyOf(signature, 4), key.hash())
				&& key.isSigned(body, Arrays.copyOfRange(signature, 4, signature.length));
	}
}
