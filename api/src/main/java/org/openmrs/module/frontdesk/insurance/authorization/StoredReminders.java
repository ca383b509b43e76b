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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.CaseFilter;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.Reminder;
import org.openmrs.module.frontdesk.insurance.ReminderCount;
import org.openmrs.module.frontdesk.insurance.Reminders;
import org.openmrs.module.frontdesk.insurance.clock.Clocks;
import org.openmrs.module.frontdesk.insurance.clock.Pressing;
import org.springframework.stereotype.Component;

/** Reads what is due by the index of what each state waits for; the first board that asks after a change reads it for all. */
@Component("frontdesk.reminders")
public class StoredReminders implements Reminders {

	private static final String COUNT = """
			select count(case when next_at >= :now then 1 end), count(case when next_at < :now and next_at >= :escalated then 1 end),
				count(case when next_at < :escalated then 1 end)
			from frontdesk_authorization where state in (:states) and next_at <= :end""";

	private static final Duration GOOD_FOR = Duration.ofMinutes(1);

	private final CaseLister lister;

	private final Clocks clocks;

	private final HostQuery host;

	private final ClinicTime time;

	private volatile Known known;

	public StoredReminders(CaseLister lister, Clocks clocks, HostQuery host, ClinicTime time) {
		this.lister = lister;
		this.clocks = clocks;
		this.host = host;
		this.time = time;
	}

	/** What there is while no case is said to have changed since that mark. */
	private record Known(ChangeFeed.Mark mark, Instant since, ReminderCount count) {

		Known at(ChangeFeed.Mark later) {
			return new Known(later, since, count);
		}

		boolean isGood(ChangeFeed.News news, Instant now) {
			return mark.day().equals(news.mark().day()) && !now.isBefore(since) && now.isBefore(since.plus(GOOD_FOR))
					&& news.keysSince(mark, ChangeFeed.AUTHORIZATION, Set.of()).isEmpty();
		}
	}

	@Override
	public ReminderCount count(ChangeFeed.News news) {
		Known before = known;
		Instant now = time.now();
		boolean good = before != null && before.isGood(news, now);
		Known then = good ? before.at(news.mark()) : new Known(news.mark(), now, read());
		known = then;
		return then.count();
	}

	/** @return how it is now */
	ReminderCount read() {
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
