/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.stereotype.Component;

/** When somebody's contact data was last said to be right: the table <code>frontdesk_contact_confirmed</code>. */
@Component("frontdesk.confirmations")
public class Confirmations {

	private static final String OF = "select confirmed_at from frontdesk_contact_confirmed where person_id = :person";

	private static final String UPDATE = "update frontdesk_contact_confirmed set confirmed_at = :at, confirmed_by = :by"
			+ " where person_id = :person";

	private static final String INSERT = "insert into frontdesk_contact_confirmed (person_id, confirmed_at, confirmed_by)"
			+ " values (:person, :at, :by)";

	private final HostQuery host;

	private final ClinicTime time;

	public Confirmations(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	Optional<Instant> of(int personId) {
		return host.list(OF, Map.of("person", personId), (row, n) -> Instant.ofEpochMilli(row.getLong(1))).stream()
				.findFirst();
	}

	/**
	 * Whoever calls holds the patient. Looked for without a lock first: two who update a row that is not there yet would keep
	 * each other from inserting theirs.
	 */
	public void confirm(int personId) {
		Map<String, Object> values = Map.of("person", personId, "at", time.now().toEpochMilli(), "by",
				Context.getAuthenticatedUser().getUserId());
		host.change(of(personId).isPresent() ? UPDATE : INSERT, values);
	}
}
