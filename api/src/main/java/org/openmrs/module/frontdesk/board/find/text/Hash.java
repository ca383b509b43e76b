/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.text;

import java.nio.charset.StandardCharsets;

/** A number that stands for a text in an index (FNV-1a): half as large as the text. Two texts can share one. */
public final class Hash {

	private static final long BASIS = 0xcbf29ce484222325L;

	private static final long PRIME = 0x100000001b3L;

	private Hash() {
	}

	public static long of(String text) {
		long hash = BASIS;
		for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
			hash = (hash ^ each) * PRIME;
		}
		return hash;
	}
}
