/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.security.KeyPair;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.audit.proof.Ed25519;
import org.openmrs.module.frontdesk.audit.proof.Introduction;

/**
 * A node's key, and the one before it while records that it wrote may wait for their seal.
 *
 * @param previous or null
 * @param endorsement base64 of the word that the key before gave for this one, or null where there was none
 */
record KeyRing(KeyPair current, KeyPair previous, String endorsement) {

	static KeyRing first() {
		return new KeyRing(Ed25519.generate(), null, null);
	}

	/** @return a new key, with the word of the one until now */
	KeyRing rotated() {
		KeyPair next = Ed25519.generate();
		return new KeyRing(next, current, Introduction.endorse(current.getPrivate(), publicText(next)));
	}

	KeyRing withoutPrevious() {
		return new KeyRing(current, null, endorsement);
	}

	/** @return base64 of the public half */
	static String publicText(KeyPair pair) {
		return base64(Ed25519.raw(pair.getPublic()));
	}

	List<String> lines() {
		Map<String, String> lines = new LinkedHashMap<>();
		lines.put("private", base64(current.getPrivate().getEncoded()));
		lines.put("public", publicText(current));
		if (endorsement != null) {
			lines.put("endorsement", endorsement);
		}
		if (previous != null) {
			lines.put("previous-private", base64(previous.getPrivate().getEncoded()));
			lines.put("previous-public", publicText(previous));
		}
		return lines.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue()).toList();
	}

	/** @throws IllegalArgumentException where these lines are no key */
	static KeyRing of(List<String> lines) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String line : lines) {
			String[] parts = line.split("=", 2);
			values.put(parts[0].strip(), parts.length == 2 ? parts[1].strip() : "");
		}
		KeyPair previous = values.containsKey("previous-private") ? pair(values, "previous-") : null;
		return new KeyRing(pair(values, ""), previous, values.get("endorsement"));
	}

	private static KeyPair pair(Map<String, String> values, String prefix) {
		Base64.Decoder base64 = Base64.getDecoder();
		return Ed25519.pair(base64.decode(values.getOrDefault(prefix + "private", "")),
				base64.decode(values.getOrDefault(prefix + "public", "")));
	}

	private static String base64(byte[] bytes) {
		return Base64.getEncoder().encodeToString(bytes);
	}
}
