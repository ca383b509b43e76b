/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether records are sealed soon, on all nodes, and what this node has found strange in its own. */
@Component("frontdesk.auditSealingCheck")
@Order(21)
class SealingCheck implements HealthCheck {

	private static final Duration LATE = Duration.ofMinutes(2);

	private static final String WAITING = "select count(*), min(a.at) from frontdesk_access_node n join frontdesk_access a"
			+ " on a.node = n.node and a.number > coalesce((select max(s.number) from frontdesk_access_seal s"
			+ " where s.node = n.node), 0)";

	private final HostQuery host;

	private final Doubts doubts;

	SealingCheck(HostQuery host, Doubts doubts) {
		this.host = host;
		this.doubts = doubts;
	}

	@Override
	public String id() {
		return "auditSealing";
	}

	@Override
	public Finding look() {
		if (doubts.isOtherLog()) {
			return Finding.bad("other", Map.of());
		}
		if (doubts.strangeCount() + doubts.missingCount() > 0) {
			return Finding.bad("doubts", Map.of("strange", doubts.strangeCount(), "missing", doubts.missingCount()));
		}
		if (doubts.isClockWrong()) {
			return Finding.warn("clock", Map.of());
		}
		List<Long> waiting = host.list(WAITING, Map.of(), (row, n) -> List.of(row.getLong(1), row.getLong(2))).get(0);
		boolean isLate = waiting.get(0) > 0
				&& Instant.ofEpochMilli(waiting.get(1)).plus(LATE).isBefore(Instant.now());
		return isLate ? Finding.warn("late", Map.of("count", waiting.get(0))) : Finding.good("good", Map.of());
	}
}
