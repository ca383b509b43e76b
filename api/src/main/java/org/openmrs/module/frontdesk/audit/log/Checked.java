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

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A checking of the log: when it was, and how many findings it had. */
record Checked(Instant begunAt, Instant endedAt, long findings) {

	/** @return as {@link #parse} reads it */
	String text() {
		return begunAt + " " + endedAt + " " + findings + "\n";
	}

	/** @return none where the text is no such thing: then the log counts as not checked */
	static Optional<Checked> parse(String text) {
		String[] parts = text.strip().split(" ");
		try {
			return parts.length == 3
					? Optional.of(new Checked(Instant.parse(parts[0]), Instant.parse(parts[1]), Long.parseLong(parts[2])))
					: Optional.empty();
		} catch (DateTimeException | NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** One from the future, which a clock that was wrong has left behind, is no reason to wait. */
	boolean isDue(Duration every, Instant now) {
		return begunAt.isAfter(now) || !begunAt.plus(every).isAfter(now);
	}
}
