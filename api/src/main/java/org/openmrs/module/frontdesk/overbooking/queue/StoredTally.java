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

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.overbooking.QueueCount;
import org.openmrs.module.frontdesk.overbooking.QueueTally;
import org.springframework.stereotype.Component;

/**
 * Counts as {@link QueueReader} reads, without reading it all: each board asks for it with each piece of news, and the first one
 * reads it for all. What is not announced, such as a patient who is voided by SQL, is seen when a minute is over.
 */
@Component("frontdesk.queueTally")
public class StoredTally implements QueueTally {

	private static final String ENTRIES = """
			select e.appointment_id, e.location_id, e.ended_how, e.ended_at,
				case when e.red_words is null or exists (select 1 from frontdesk_queue_event v
					where v.entry_id = e.entry_id and v.undone_at is null and v.kind <> 'MOVED'
						and v.happened_at >= e.stated_at) then 0 else 1 end
			from frontdesk_queue_entry e
				join person o on o.person_id = e.patient_id and o.voided = false
				join appointment_service s on s.appointment_service_id = e.service_id
			where e.day = :day and (e.appointment_id <> 0 or s.voided is null or s.voided = false)
			order by e.entry_id""";

	private static final Duration GOOD_FOR = Duration.ofMinutes(1);

	private final HostQuery host;

	private final ClinicTime time;

	private volatile Known known;

	public StoredTally(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	/** What there is while the day's feed is at the mark. */
	private record Known(ChangeFeed.Mark mark, Instant since, List<Kept> kept) {

		boolean isGood(ChangeFeed.Mark asked, Instant now) {
			return mark.equals(asked) && !now.isBefore(since) && now.isBefore(since.plus(GOOD_FOR));
		}
	}

	/**
	 * What is kept of somebody.
	 *
	 * @param appointment 0 for none
	 * @param location 0 for none
	 * @param ended null while they wait
	 */
	private record Kept(int appointment, int location, Instant ended, boolean flagged) {

		static Kept of(ResultSet row) throws SQLException {
			return new Kept(row.getInt(1), row.getInt(2),
					row.getString(3) == null ? null : Instant.ofEpochMilli(row.getLong(4)), row.getInt(5) == 1);
		}

		boolean waitsAlone(Set<Integer> locations) {
			return appointment == 0 && ended == null && (locations.isEmpty() || locations.contains(location));
		}
	}

	@Override
	public QueueCount of(ChangeFeed.Mark mark, Set<Integer> locations, Map<Integer, Instant> waiting) {
		List<Kept> kept = kept(mark);
		Map<Integer, Kept> last = new HashMap<>();
		kept.stream().filter(one -> waiting.containsKey(one.appointment())).forEach(one -> last.put(one.appointment(), one));
		// whoever comes back after they left is here again, and begins anew
		long left = last.values().stream().filter(one -> one.ended() != null)
				.filter(one -> !waiting.get(one.appointment()).isAfter(one.ended())).count();
		List<Kept> alone = kept.stream().filter(one -> one.waitsAlone(locations)).toList();
		long flagged = Stream.concat(alone.stream(), last.values().stream().filter(one -> one.ended() == null))
				.filter(Kept::flagged).count();
		return new QueueCount((int) (waiting.size() - left + alone.size()), (int) flagged);
	}

	private List<Kept> kept(ChangeFeed.Mark mark) {
		Known before = known;
		Instant now = time.now();
		if (before != null && before.isGood(mark, now)) {
			return before.kept();
		}
		List<Kept> read = host.list(ENTRIES, Map.of("day", mark.day().toString()), (row, n) -> Kept.of(row));
		known = new Known(mark, now, read);
		return read;
	}
}
