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

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) by the JDK, with public keys as their 32 bytes. */
public final class Ed25519 {

	/** What an X.509 encoding has before the 32 bytes (RFC 8410). */
	private static final byte[] BEFORE_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

	private static final String NAME = "Ed25519";

	private Ed25519() {
	}

	public static KeyPair generate() {
		try {
			return KeyPairGenerator.getInstance(NAME).generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return the key's 32 bytes */
	public static byte[] raw(PublicKey key) {
		byte[] encoded = key.getEncoded();
		return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
	}

	/** @return the private key's 32 bytes, of which everything else follows */
	public static byte[] seed(PrivateKey key) {
		return ((EdECPrivateKey) key).getBytes().orElseThrow();
	}

	/** @throws IllegalArgumentException where it is no public key */
	public static PublicKey publicKey(byte[] raw) {
		if (raw.length != 32) {
			throw new IllegalArgumentException("A public key has 32 bytes");
		}
		byte[] encoded = Arrays.copyOf(BEFORE_KEY, BEFORE_KEY.length + raw.length);
		System.arraycopy(raw, 0, encoded, BEFORE_KEY.length, raw.length);
		try {
			return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
		} catch (GeneralSecurityException e) {
			throw new IllegalArgumentException("No public key", e);
		}
	}

	/** @throws IllegalArgumentException where these are not a private key and its public half */
	public static KeyPair pair(byte[] pkcs8, byte[] raw) {
		try {
			PrivateKey key = KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
			KeyPair pair = new KeyPair(publicKey(raw), key);
			if (isSigned(pair.getPublic(), BEFORE_KEY, sign(key, BEFORE_KEY))) {
				return pair;
			}
		} catch (GeneralSecurityException e) {
			throw new IllegalArgumentException("No private key", e);
		}
		throw new IllegalArgumentException("The two halves do not belong together");
	}

	public static byte[] sign(PrivateKey key, byte[] text) {
		try {
			Signature signature = Signature.getInstance(NAME);
			signature.initSign(key);
			signature.update(text);
			return signature.sign();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return whether this key signed this text; a malformed signature is none */
	public static boolean isSigned(PublicKey key, byte[] text, byte[] signed) {
		try {
			Signature signature = Signature.getInstance(NAME);
			signature.initVerify(key);
			signature.update(text);
			return signature.verify(signed);
		} catch (GeneralSecurityException e) {
			return false;
		}
	}
}
