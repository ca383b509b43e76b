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
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key under its name, which says the node and how the key begins.
 *
 * @param name as it stands on the signatures
 * @param key base64 of its 32 bytes
 */
public record VerifierKey(String name, String key) {

	/** Ed25519, in signed notes. */
	private static final byte ALGORITHM = 1;

	/** @throws IllegalArgumentException where it is no public key */
	public static VerifierKey of(int node, String key) {
		byte[] raw = Base64.getDecoder().decode(key);
		Ed25519.publicKey(raw);
		String begin = HexFormat.of().formatHex(Digests.sha256().digest(raw), 0, 4);
		return new VerifierKey("frontdesk-audit-" + node + "-" + begin, key);
	}

	public static VerifierKey of(int node, PublicKey key) {
		return of(node, Base64.getEncoder().encodeToString(Ed25519.raw(key)));
	}

	/**
	 * @param text <code>name+hash+key</code>, as signed notes have it
	 * @throws IllegalArgumentException where it is none
	 */
	public static VerifierKey parse(String text) {
		String[] parts = text.strip().split("\\+", 3);
		byte[] typed = parts.length < 3 ? new byte[0] : Base64.getDecoder().decode(parts[2]);
		if (typed.length != 33 || typed[0] != ALGORITHM) {
			throw new IllegalArgumentException("No public key of a log");
		}
		byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
		Ed25519.publicKey(raw);
		VerifierKey key = new VerifierKey(parts[0], Base64.getEncoder().encodeToString(raw));
		if (!HexFormat.of().formatHex(key.hash()).equals(parts[1])) {
			throw new IllegalArgumentException("The public key does not fit its own hash");
		}
		return key;
	}

	/** @return <code>name+hash+key</code> */
	public String text() {
		return name + "+" + HexFormat.of().formatHex(hash()) + "+" + Base64.getEncoder().encodeToString(typed());
	}

	/** @return the 4 bytes by which a signature says whose it is */
	public byte[] hash() {
		MessageDigest digest = Digests.sha256();
		digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
		return Arrays.copyOf(digest.digest(typed()), 4);
	}

	private byte[] typed() {
		byte[] typed = new byte[33];
		typed[0] = ALGORITHM;
		System.arraycopy(Base64.getDecoder().decode(key), 0, typed, 1, 32);
		return typed;
	}

	/** @return whether this key signed this text */
	public boolean isSigned(String text, byte[] signature) {
		return Ed25519.isSigned(Ed25519.publicKey(Base64.getDecoder().decode(key)), text.getBytes(StandardCharsets.UTF_8),
				signature);
	}
}
