/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.feed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.stereotype.Component;

/**
 * Forgets the announcements of days that are long past, unless they were made since: no page asks for them any more. Nodes of a cluster may do it at
 * once: what one has deleted, the other finds gone.
 */
@Component("frontdesk.feedPurge")
public class FeedPurge implements Job {

	/** Few enough that their locks are held for moments. */
	private static final int AT_ONCE = 500;

	private static final String OLD = "select change_id from frontdesk_change where day < :day and changed_at < :start"
			+ " order by day, change_id limit " + AT_ONCE;

	private final HostQuery host;

	private final SessionFactory sessionFactory;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	public FeedPurge(HostQuery host, SessionFactory sessionFactory, FrontDeskSettings settings, ClinicTime time) {
		this.host = host;
		this.sessionFactory = sessionFactory;
		this.settings = settings;
		this.time = time;
	}

	@Override
	public String id() {
		return "feed.purge";
	}

	@Override
	public Duration interval() {
		return Duration.ofHours(1);
	}

	/** By their ids, which locks these rows alone: a range of days would keep others from announcing. */
	@Override
	public boolean run() {
		LocalDate firstKept = time.today().minusDays(settings.feedKept().toDays());
		Map<String, Object> limits = Map.of("day", firstKept.toString(), "start", time.startOf(firstKept).toEpochMilli());
		List<Long> old = host.list(OLD, limits, (row, n) -> row.getLong(1));
		if (!old.isEmpty()) {
			sessionFactory.getCurrentSession().createQuery("delete from Change where id in (:ids)")
					.setParameterList("ids", old.stream().sorted().toList()).executeUpdate();
		}
		return old.size() == AT_ONCE;
	}
}
