/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.CaseFilter;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.Reminder;
import org.openmrs.module.frontdesk.insurance.ReminderCount;
import org.openmrs.module.frontdesk.insurance.Reminders;
import org.openmrs.module.frontdesk.insurance.clock.Clocks;
import org.openmrs.module.frontdesk.insurance.clock.Pressing;
import org.springframework.stereotype.Component;

/** Reads what is due by the index of what each state waits for. */
@Component("frontdesk.reminders")
public class StoredReminders implements Reminders {

	private static final String COUNT = """
			select count(case when next_at >= :now then 1 end), count(case when next_at < :now and next_at >= :escalated then 1 end),
				count(case when next_at < :escalated then 1 end)
			from frontdesk_authorization where state in (:states) and next_at <= :end""";

	private final CaseLister lister;

	private final Clocks clocks;

	private final HostQuery host;

	public StoredReminders(CaseLister lister, Clocks clocks, HostQuery host) {
		this.lister = lister;
		this.clocks = clocks;
		this.host = host;
	}

	@Override
	public ReminderCount count() {
		Pressing pressing = clocks.pressing();
		Map<String, Object> values = Map.of("now", pressing.now().toEpochMilli(), "escalated",
				pressing.escalated().toEpochMilli(), "end", pressing.endOfToday().toEpochMilli(), "states",
				CaseLister.RUNNING.stream().map(CaseState::code).toList());
		return host.list(COUNT, values, (row, n) -> new ReminderCount(row.getInt(1), row.getInt(2), row.getInt(3))).get(0);
	}

	@Override
	public List<Reminder> due() {
		Pressing pressing = clocks.pressing();
		return lister.list(new CaseFilter(Set.of(), null, pressing.endOfToday().plusMillis(1), null)).cases().stream()
				.map(one -> new Reminder(one.uuid(), one.patient(), one.next(), one.nextAt(), pressing.of(one.nextAt())))
				.toList();
	}
}
