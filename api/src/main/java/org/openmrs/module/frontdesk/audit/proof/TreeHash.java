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

/** The hashes of a Merkle tree as in RFC 9162, 2.1.1. For one thread. */
public final class TreeHash {

	private final MessageDigest digest = Digests.sha256();

	/** @return the hash of the leaf with this entry */
	public byte[] leaf(byte[] entry) {
		digest.update((byte) 0);
		return digest.digest(entry);
	}

	/** @return the hash of the node above these two */
	public byte[] node(byte[] left, byte[] right) {
		digest.update((byte) 1);
		digest.update(left);
		return digest.digest(right);
	}

	/** @return the hash of a record's line, as {@link LogLine#hash} has it */
	public byte[] line(String line) {
		return digest.digest(line.getBytes(StandardCharsets.UTF_8));
	}

	/** @return the root of a tree without leaves */
	public byte[] empty() {
		return digest.digest();
	}
}
