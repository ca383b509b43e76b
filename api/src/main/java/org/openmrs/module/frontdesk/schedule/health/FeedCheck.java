/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.health;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether what changes in today's appointments is announced. Only changes since the module was started count: pages that
 * were open before have read everything anew.
 */
@Component("frontdesk.feedCheck")
@Order(5)
class FeedCheck implements HealthCheck {

	private static final String UNANNOUNCED = """
			select count(*) from patient_appointment a
			where a.start_date_time >= :from and a.start_date_time < :until
				and coalesce(a.date_changed, a.date_created) >= :since
				and a.uuid not in (select c.entity_key from frontdesk_change c where c.day = :day)""";

	private final HostQuery host;

	private final ClinicTime time;

	private final Instant started = Instant.now();

	FeedCheck(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	@Override
	public String id() {
		return "feed";
	}

	@Override
	public Finding look() {
		LocalDate today = time.today();
		Instant aDayAgo = time.now().minus(Duration.ofDays(1));
		Map<String, String> values = Map.of("from", time.startOfDayForHost(today), "until",
				time.startOfDayForHost(today.plusDays(1)), "since",
				time.toHost(aDayAgo.isAfter(started) ? aDayAgo : started), "day", today.toString());
		long unannounced = host.list(UNANNOUNCED, values, (row, n) -> row.getLong(1)).get(0);
		Map<String, Object> arguments = Map.of("count", unannounced);
		return unannounced == 0 ? Finding.good("good", arguments) : Finding.warn("silent", arguments);
	}
}
