/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.util;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

import org.openmrs.api.APIException;

/** Hashes as they are in the users table: SHA-512 in hexadecimal of the password followed by its salt. */
public class Security {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Security() {
	}

	public static String encodeString(String text) {
		return hash(text.getBytes(StandardCharsets.UTF_8));
	}

	public static boolean hashMatches(String hash, String passwordAndSalt) {
		byte[] given = encodeString(passwordAndSalt).getBytes(StandardCharsets.US_ASCII);
		return MessageDigest.isEqual(hash.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII), given);
	}

	public static String getRandomToken() {
		byte[] token = new byte[64];
		RANDOM.nextBytes(token);
		return hash(token);
	}

	private static String hash(byte[] bytes) {
		try {
			StringBuilder hex = new StringBuilder();
			for (byte each : MessageDigest.getInstance("SHA-512").digest(bytes)) {
				hex.append(String.format("%02x", each));
			}
			return hex.toString();
		} catch (NoSuchAlgorithmException e) {
			throw new APIException(e);
		}
	}
}
