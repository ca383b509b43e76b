/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.openmrs.module.frontdesk.audit.proof.Digests;

/** A SHA-256 hash that takes up little, since there may be a million. */
record Hash(long first, long second, long third, long fourth) {

	/** @throws IllegalArgumentException where the text is no hash, or is not written as {@link #text} writes it */
	static Hash parse(String base64) {
		byte[] bytes = Base64.getDecoder().decode(base64);
		if (bytes.length != Digests.LENGTH) {
			throw new IllegalArgumentException("No hash");
		}
		ByteBuffer all = ByteBuffer.wrap(bytes);
		Hash hash = new Hash(all.getLong(), all.getLong(), all.getLong(), all.getLong());
		if (!hash.text().equals(base64)) {
			throw new IllegalArgumentException("A hash that is not written as it must be");
		}
		return hash;
	}

	String text() {
		return Base64.getEncoder().encodeToString(
				ByteBuffer.allocate(Digests.LENGTH).putLong(first).putLong(second).putLong(third).putLong(fourth).array());
	}
}
