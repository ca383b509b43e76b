/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.insurance.CheckAnswer;
import org.openmrs.module.frontdesk.insurance.CheckWay;
import org.openmrs.module.frontdesk.insurance.CoverageTerms;

/**
 * A row of <code>frontdesk_coverage</code> with its last check.
 *
 * @param removed null while it counts
 * @param check null where it was never verified
 */
record StoredCoverage(int id, String uuid, int version, CoverageTerms terms, Stamp noted, Stamp changed, Stamp removed,
		String removedWhy, Check check) {

	/** @param by the host's id of the user */
	record Stamp(Instant at, int by) {
	}

	record Check(Stamp by, CheckWay how, CheckAnswer answer, String words) {
	}

	boolean isRemoved() {
		return removed != null;
	}

	/** @return whether it holds on that day, for all that is known */
	boolean pays(LocalDate day) {
		return terms.period().holds(day) && (check == null || !check.answer().denies());
	}

	/** @return the host's ids of the users it names */
	Stream<Integer> users() {
		return Stream.of(noted, changed, removed, check == null ? null : check.by()).filter(stamp -> stamp != null)
				.map(Stamp::by);
	}
}
