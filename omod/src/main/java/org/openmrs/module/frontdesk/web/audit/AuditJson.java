/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.audit;

import java.util.List;
import org.openmrs.module.frontdesk.audit.AccessLine;
import org.openmrs.module.frontdesk.audit.PeopleFound;
import org.openmrs.module.frontdesk.audit.Someone;
import org.openmrs.module.frontdesk.audit.Timeline;
import org.openmrs.module.frontdesk.web.api.ClinicClock;

/** The log as JSON. Times are ISO 8601 with the clinic's offset. */
final class AuditJson {

	private AuditJson() {
	}

	/** @param uuid null where the host no longer has them; then the identifier is the host's number */
	record SomeoneJson(String uuid, String name, String identifier) {

		static SomeoneJson of(Someone someone) {
			return someone == null ? null : new SomeoneJson(someone.uuid(), someone.name(), someone.identifier());
		}

		static List<SomeoneJson> of(List<Someone> people) {
			return people.stream().map(SomeoneJson::of).toList();
		}
	}

	record AccessJson(int node, long number, String at, String until, int times, SomeoneJson user, String account,
			String roles, SomeoneJson patient, String category, String action, String outcome, String address,
			String workstation, SomeoneJson location, String module, String endpoint, String purpose, String reason,
			String detail, boolean sealed) {

		static AccessJson of(AccessLine line, ClinicClock clock) {
			return new AccessJson(line.node(), line.number(), clock.iso(line.at()), clock.iso(line.until()), line.times(),
					SomeoneJson.of(line.user()), line.account(), line.roles(), SomeoneJson.of(line.patient()),
					line.category(), line.action(), line.outcome(), line.way().address(), line.way().workstation(),
					SomeoneJson.of(line.location()), line.way().module(), line.way().endpoint(), line.purpose(),
					line.reason(), line.detail(), line.sealed());
		}
	}

	/** @param next what <code>after</code> takes for the next page, or null */
	record AccessesJson(List<AccessJson> accesses, String next) {
	}

	record EntryJson(String day, SomeoneJson user, long times) {
	}

	record TimelineJson(String from, String to, List<EntryJson> entries) {

		static TimelineJson of(Timeline timeline) {
			return new TimelineJson(timeline.from().toString(), timeline.to().toString(), timeline.days().stream()
					.map(entry -> new EntryJson(entry.day().toString(), SomeoneJson.of(entry.user()), entry.times()))
					.toList());
		}
	}

	record PeopleJson(List<SomeoneJson> patients, List<SomeoneJson> users, boolean more) {

		static PeopleJson of(PeopleFound found) {
			return new PeopleJson(SomeoneJson.of(found.patients()), SomeoneJson.of(found.users()), found.more());
		}
	}
}
