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
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.HostQuery;

/**
 * Up to where the entries of busy days are counted for good: those before which nothing can be committed any more. Else every
 * poll would count all of its day. Each node counts for itself; where two differ, a page that goes from one to the other is
 * told some things again.
 */
class Settled {

	private static final String COUNT = """
			select count(*), coalesce(max(c.change_id), 0) from frontdesk_change c
			where c.day = :day and c.change_id > :upTo and c.change_id <= (
				select coalesce(max(old.change_id), 0) from frontdesk_change old
				where old.day = :day and old.change_id > :upTo and old.changed_at < :before)""";

	private static final int MANY = 500;

	private static final Duration COMMITTED_AFTER = Duration.ofSeconds(75);

	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);

	private static final int MOST_DAYS = 8;

	/**
	 * @param count how many entries there are up to that id
	 * @param lookedAt in epoch milliseconds
	 */
	record Point(long upTo, long count, long lookedAt) {

		private static final Point NONE = new Point(0, 0, 0);
	}

	private final Map<LocalDate, Point> points = Collections.synchronizedMap(new LinkedHashMap<>(MOST_DAYS, 0.75f, true) {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<LocalDate, Point> eldest) {
			return size() > MOST_DAYS;
		}
	});

	Point of(LocalDate day) {
		return points.getOrDefault(day, Point.NONE);
	}

	/** Goes on where many have come since it looked, and that is a while ago. */
	void goOn(ChangeFeed.Mark mark, HostQuery host) {
		Point last = of(mark.day());
		long now = System.currentTimeMillis();
		if (mark.count() - last.count() > MANY && now - last.lookedAt() > BETWEEN_LOOKS.toMillis()) {
			points.put(mark.day(), look(mark.day(), last, now, host));
		}
	}

	private static Point look(LocalDate day, Point last, long now, HostQuery host) {
		List<Point> more = host.list(COUNT,
				Map.of("day", day.toString(), "upTo", last.upTo(), "before", now - COMMITTED_AFTER.toMillis()),
				(row, n) -> new Point(Math.max(last.upTo(), row.getLong(2)), last.count() + row.getLong(1), now));
		return more.get(0);
	}
}
