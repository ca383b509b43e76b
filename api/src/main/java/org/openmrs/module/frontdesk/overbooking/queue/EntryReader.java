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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.NameLayout;
import org.openmrs.module.frontdesk.overbooking.QueueEnd;
import org.openmrs.module.frontdesk.overbooking.QueueKind;
import org.openmrs.module.frontdesk.overbooking.Urgency;
import org.openmrs.module.frontdesk.overbooking.queue.order.Standing;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/** Reads what the queue keeps of a day, with what was decided and by whom, in one query. */
@Component("frontdesk.entryReader")
public class EntryReader {

	static final String PARTED = "|";

	private static final String ENTRIES = """
			select e.entry_id, e.uuid, e.patient_id, o.uuid, e.appointment_id, e.service_id, l.location_id, l.uuid, l.name,
				e.kind, e.entered_at, e.reason, e.red_words, e.stated_at, e.wish_until, e.ended_how, e.ended_at, e.version,
				v.event_id, v.kind, v.happened_at, v.urgency, v.reason, v.promised, v.standing_at, v.standing_entered,
				v.standing_key, v.nudge, coalesce(u.username, u.system_id), n.prefix, n.given_name, n.middle_name,
				n.family_name_prefix, n.family_name, n.family_name2, n.family_name_suffix, n.degree
			from frontdesk_queue_entry e
				join person o on o.person_id = e.patient_id and o.voided = false
				left join location l on l.location_id = e.location_id
				left join frontdesk_queue_event v on v.entry_id = e.entry_id and v.undone_at is null
				left join users u on u.user_id = v.happened_by
				left join person_name n on n.person_id = u.person_id and n.voided = false
			where e.day = :day
			order by e.entry_id, v.event_id, n.preferred desc, n.person_name_id""";

	private final HostQuery host;

	public EntryReader(HostQuery host) {
		this.host = host;
	}

	/** @return those that have ended too, the oldest first */
	Collection<StoredEntry> on(LocalDate day) {
		NameLayout layout = NameLayout.ofSite();
		Map<Integer, StoredEntry> entries = new LinkedHashMap<>();
		Set<Integer> events = new HashSet<>();
		host.list(ENTRIES, Map.of("day", day.toString()), (row, n) -> {
			StoredEntry entry = entries.get(row.getInt(1));
			if (entry == null) {
				entry = entry(row, day);
				entries.put(entry.id(), entry);
			}
			// a user with several names comes several times
			return row.getString(19) != null && events.add(row.getInt(19)) && entry.events().add(event(row, layout));
		});
		return entries.values();
	}

	private static StoredEntry entry(ResultSet row, LocalDate day) throws SQLException {
		String location = row.getString(8);
		String words = row.getString(13);
		String wish = row.getString(15);
		String ended = row.getString(16);
		return new StoredEntry(row.getInt(1), row.getString(2).strip(), day, row.getInt(3), row.getString(4), row.getInt(5),
				row.getInt(6), location == null ? null : new Named(row.getInt(7), location, row.getString(9)),
				QueueKind.of(row.getString(10)).orElse(null), Instant.ofEpochMilli(row.getLong(11)), row.getString(12),
				words == null ? List.of() : List.of(words.split("\\" + PARTED)), moment(row, 14),
				wish == null ? null : LocalDate.parse(wish), ended == null ? null : QueueEnd.of(ended).orElseThrow(),
				moment(row, 17), row.getInt(18), new ArrayList<>());
	}

	private static StoredEvent event(ResultSet row, NameLayout layout) throws SQLException {
		String urgency = row.getString(22);
		String key = row.getString(27);
		String name = layout.write(row, 30);
		return new StoredEvent(row.getInt(19), StoredEvent.Kind.valueOf(row.getString(20)), moment(row, 21),
				name.isEmpty() ? row.getString(29) : name, urgency == null ? null : Urgency.of(urgency).orElseThrow(),
				row.getString(23),
				key == null
						? null
						: new Standing(row.getBoolean(24), row.getLong(25), row.getLong(26), key.strip(),
								row.getDouble(28)));
	}

	private static Instant moment(ResultSet row, int column) throws SQLException {
		long at = row.getLong(column);
		return row.wasNull() ? null : Instant.ofEpochMilli(at);
	}
}
