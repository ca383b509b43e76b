/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.health.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the database answers soon, and whether its clock is this server's. */
@Component("frontdesk.databaseCheck")
@Order(1)
class DatabaseCheck implements HealthCheck {

	private static final String CLOCK = "select round(unix_timestamp(now(3)) * 1000)";

	private static final Duration SLOW = Duration.ofMillis(500);

	private static final Duration APART = Duration.ofSeconds(2);

	private static final Duration FAR_APART = Duration.ofSeconds(60);

	private final HostQuery host;

	DatabaseCheck(HostQuery host) {
		this.host = host;
	}

	@Override
	public String id() {
		return "database";
	}

	@Override
	public Finding look() {
		Instant asked = Instant.now();
		long clock = host.list(CLOCK, Map.of(), (row, n) -> row.getLong(1)).get(0);
		Duration took = Duration.between(asked, Instant.now());
		return finding(took, Duration.between(asked.plus(took.dividedBy(2)), Instant.ofEpochMilli(clock)).abs());
	}

	static Finding finding(Duration took, Duration apart) {
		Map<String, Object> arguments = Map.of("millis", took.toMillis(), "seconds", apart.toSeconds());
		if (apart.compareTo(FAR_APART) > 0) {
			return Finding.bad("clock", arguments);
		} else if (apart.compareTo(APART) > 0) {
			return Finding.warn("clock", arguments);
		}
		return took.compareTo(SLOW) > 0 ? Finding.warn("slow", arguments) : Finding.good("good", arguments);
	}
}
