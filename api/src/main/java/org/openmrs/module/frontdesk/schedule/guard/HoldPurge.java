/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.guard;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.stereotype.Component;

/**
 * Forgets places that were held and have expired a day ago: they count no more, and whoever held one may still give it back
 * for as long. Nodes of a cluster may do it at once: what one has deleted, the other finds gone.
 */
@Component("frontdesk.holdPurge")
public class HoldPurge implements Job {

	private static final Duration KEPT = Duration.ofDays(1);

	/** Few enough that their locks are held for moments. */
	private static final int AT_ONCE = 500;

	private static final String OLD = "select hold_id from frontdesk_hold where expires_at < :before"
			+ " order by expires_at, hold_id limit " + AT_ONCE;

	/** By their keys, which locks these rows alone: a range would keep others from holding places. */
	private static final String REMOVE = "delete from frontdesk_hold where hold_id in (:ids)";

	private final HostQuery host;

	private final ClinicTime time;

	public HoldPurge(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	@Override
	public String id() {
		return "hold.purge";
	}

	@Override
	public Duration interval() {
		return Duration.ofHours(1);
	}

	@Override
	public boolean run() {
		List<Integer> old = host.list(OLD, Map.of("before", time.now().minus(KEPT).toEpochMilli()),
				(row, n) -> row.getInt(1));
		if (!old.isEmpty()) {
			host.ask(sql -> sql.update(REMOVE, Map.of("ids", old.stream().sorted().toList())));
		}
		return old.size() == AT_ONCE;
	}
}
