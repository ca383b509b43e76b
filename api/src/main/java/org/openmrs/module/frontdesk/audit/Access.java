/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a record of the log says. No names, no clinical values. A text that is longer than its column is cut.
 *
 * @param at when, to the millisecond
 * @param until of repeats that were counted the last one, else null
 * @param times how often it was done; 1 but for repeats that were counted
 * @param patientId whose record, by the host's patient id; null where it is nobody's in particular
 * @param purpose purpose of use, or null
 * @param reason in the user's own words, or null
 * @param detail further facts of the log's own records, such as a key; else null
 */
public record Access(Instant at, Instant until, int times, Actor actor, Integer patientId, Category category, Action action,
		Outcome outcome, Way way, String purpose, String reason, String detail) {

	/** What it lacks is found out here, and not while many are written at once. */
	public Access {
		Stream.of(at, actor, category, action, outcome, way).forEach(Objects::requireNonNull);
	}

	/** An access that has just happened. */
	public static Access of(Instant at, Actor actor, Integer patientId, Category category, Action action, Outcome outcome,
			Way way) {
		return new Access(at, null, 1, actor, patientId, category, action, outcome, way, null, null, null);
	}

	/** @return the same for a reason, or without one */
	public Access because(String why) {
		return new Access(at, until, times, actor, patientId, category, action, outcome, way, purpose, why, detail);
	}

	/** A record of the log's own, made by the system. */
	public static Access ofLog(Instant at, Action action, Outcome outcome, String detail) {
		return new Access(at, null, 1, Actor.NOBODY, null, Category.LOG, action, outcome, Way.BACKGROUND, null, null,
				detail);
	}
}
