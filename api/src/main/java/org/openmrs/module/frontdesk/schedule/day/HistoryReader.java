/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.day;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Moments;
import org.springframework.stereotype.Component;

/** Reads from the Appointments module's history what happened to appointments on their day, in one query. */
@Component("frontdesk.historyReader")
public class HistoryReader {

	/** From the day on: what was said of an appointment while it stood on an earlier day is over. */
	private static final String ENTRIES = """
			select h.appointment_id, h.status, h.date_created from patient_appointment_audit h
			where h.appointment_id in (:ids) and h.date_created >= :from and (h.voided is null or h.voided = false)
			order by h.patient_appointment_audit_id""";

	private final HostQuery host;

	private final ClinicTime time;

	public HistoryReader(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	Map<Integer, Moments> ofDay(LocalDate day, Collection<Integer> appointmentIds) {
		Map<Integer, Moments> moments = new HashMap<>();
		if (!appointmentIds.isEmpty()) {
			Map<String, Object> values = Map.of("ids", appointmentIds, "from", time.startOfDayForHost(day));
			host.list(ENTRIES, values, (row, n) -> moments.put(row.getInt(1),
					moments.getOrDefault(row.getInt(1), Moments.NONE).after(BookingStatus.valueOf(row.getString(2)),
							time.fromHost(row.getString(3)))));
		}
		return moments;
	}
}
