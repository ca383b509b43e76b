/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue;

import java.time.LocalDate;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.overbooking.QueueEnd;
import org.springframework.stereotype.Component;

/** Whoever waited in the queue without an appointment and gets one waits there no more; in the caller's transaction. */
@Component("frontdesk.queuePlacement")
public class Placement {

	private static final String WAITING = """
			select entry_id, uuid, location_id from frontdesk_queue_entry
			where day = :day and patient_id = :patient and service_id = :service and appointment_id = 0 and active = true
			for update""";

	private final HostQuery host;

	private final QueueTable table;

	private final ClinicTime time;

	public Placement(HostQuery host, QueueTable table, ClinicTime time) {
		this.host = host;
		this.table = table;
		this.time = time;
	}

	private record Entry(int id, String uuid, Integer location) {
	}

	/** @param patient the host's id, as that of the service */
	public void placed(int patient, int service) {
		LocalDate today = time.today();
		host.list(WAITING, Map.of("day", today.toString(), "patient", patient, "service", service),
				(row, n) -> new Entry(row.getInt(1), row.getString(2), row.getObject(3, Integer.class)))
				.forEach(entry -> {
					table.end(entry.id(), QueueEnd.PLACED);
					table.announce(today, entry.location(), StoredEntry.lineOf(entry.uuid()));
				});
	}
}
