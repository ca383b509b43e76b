/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.board;

import java.util.List;
import org.openmrs.module.frontdesk.board.PeopleFound;
import org.openmrs.module.frontdesk.board.PersonFound;
import org.openmrs.module.frontdesk.board.PersonFound.Matched;
import org.openmrs.module.frontdesk.schedule.Coming;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.board.BoardJson.NamedJson;
import org.openmrs.module.frontdesk.web.board.BoardJson.PatientJson;

/** Who was found, as JSON. */
record PeopleJson(List<FoundJson> people, boolean more, boolean complete) {

	record FoundJson(PatientJson patient, List<String> matched, boolean wholeIdentifier, boolean dead, int alike,
			List<ComingJson> today) {

		static FoundJson of(PersonFound found, ClinicClock clock) {
			return new FoundJson(PatientJson.of(found.person()), found.matched().stream().map(Matched::code).toList(),
					found.whole(), found.dead(), found.alike(),
					found.today().stream().map(coming -> ComingJson.of(coming, clock)).toList());
		}
	}

	record ComingJson(String appointment, String start, String status, NamedJson location) {

		static ComingJson of(Coming coming, ClinicClock clock) {
			return new ComingJson(coming.uuid(), clock.iso(coming.start()), coming.status().name(),
					NamedJson.of(coming.location()));
		}
	}

	static PeopleJson of(PeopleFound found, ClinicClock clock) {
		return new PeopleJson(found.people().stream().map(one -> FoundJson.of(one, clock)).toList(), found.more(),
				found.complete());
	}
}
