/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openmrs.module.frontdesk.ClinicTime;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads which places are taken. An appointment takes one while it is Scheduled, Arrived, CheckedIn or Completed: a request has
 * none yet, and what was cancelled or missed has given it back.
 */
@Component("frontdesk.takenReader")
public class TakenReader {

	private static final String TAKEN = """
			select a.patient_appointment_id, a.appointment_service_id, a.location_id, a.patient_id,
				concat(a.start_date_time, '') as begins, concat(a.end_date_time, '') as ends, ap.provider_id,
				0 as held
			from patient_appointment a
				left join patient_appointment_provider ap on ap.patient_appointment_id = a.patient_appointment_id
					and (ap.voided is null or ap.voided = false)
					and (ap.response is null or ap.response not in ('REJECTED', 'CANCELLED'))
			where a.voided = false and a.status in ('Scheduled', 'Arrived', 'CheckedIn', 'Completed')
				and a.start_date_time is not null and\s""";

	private static final String COUNT = """
			select count(*) from patient_appointment a
			where a.voided = false and a.status in ('Scheduled', 'Arrived', 'CheckedIn', 'Completed')
				and a.start_date_time >= :from and a.start_date_time < :until
				and (a.start_date_time >= :begins or a.end_date_time > :begins)""";

	private static final String OF_PROVIDER = """
			\nand exists (select 1 from patient_appointment_provider x where x.patient_appointment_id = a.patient_appointment_id
				and (x.voided is null or x.voided = false)
				and (x.response is null or x.response not in ('REJECTED', 'CANCELLED')) and x.provider_id = :provider)""";

	private static final String OF_PLACES = " and a.location_id in (:locations)";

	private static final String BETWEEN = "a.start_date_time >= :from and a.start_date_time < :until\n";

	/** One that has no end goes on for a while, see {@link #USUAL}. */
	private static final String OF_SERVICES = """
			and ((a.start_date_time >= :latest or a.end_date_time > :begins) and a.appointment_service_id in (:services)""";

	private static final String OF_PEOPLE = """
			\nor a.start_date_time < :peopleUntil and (a.start_date_time >= :peopleLatest or a.end_date_time > :peopleBegins)
				and (a.patient_id in (:patients) or ap.provider_id in (:providers))""";

	private static final String HELD = """
			)
			union all
			select coalesce(h.vacated_by, 0), h.service_id, h.location_id, h.patient_id, concat(h.start_at, ''),
				concat(h.end_at, ''), h.provider_id, 1
			from frontdesk_hold h
			where h.expires_at > :now and h.start_at < :untilMillis and h.end_at > :fromMillis and h.uuid <> :own""";

	/** Nothing that is booked goes on for longer. */
	private static final Duration LONGEST = Duration.ofDays(1);

	/** No clock is put back by more. */
	private static final Duration CLOCKS = Duration.ofHours(3);

	/** Where the Appointments module has no end, or none that can be. */
	private static final Duration USUAL = Duration.ofMinutes(15);

	private static final Set<Integer> NONE = Set.of(-1);

	private final ClinicTime time;

	public TakenReader(ClinicTime time) {
		this.time = time;
	}

	/** @return by the host's id of the appointment; one that takes no place is left out */
	public Map<Integer, Taken> withIds(NamedParameterJdbcTemplate sql, Collection<Integer> appointments) {
		return appointments.isEmpty()
				? new HashMap<>()
				: read(sql, "a.patient_appointment_id in (:ids)", Map.of("ids", appointments));
	}

	/**
	 * @param sessions in which those of the services count
	 * @param span in which those of the patients and the providers count; within the sessions
	 * @param own the UUID of a hold that does not count, or nothing
	 * @return whatever goes on then, at least, perhaps without those of its providers who were not asked for; and whatever is
	 *         held then
	 */
	public Collection<Taken> of(NamedParameterJdbcTemplate sql, Span sessions, Collection<Integer> services, Span span,
			Collection<Integer> patients, Collection<Integer> providers, String own) {
		Span all = loose(sessions);
		Span people = loose(span);
		Map<String, Object> values = between(all.from(), all.until());
		values.put("begins", time.toHost(all.from()));
		values.put("latest", time.toHost(all.from().minus(USUAL)));
		values.put("peopleBegins", time.toHost(people.from()));
		values.put("peopleLatest", time.toHost(people.from().minus(USUAL)));
		values.put("peopleUntil", time.toHost(people.until()));
		values.put("now", time.now().toEpochMilli());
		values.put("fromMillis", sessions.from().toEpochMilli());
		values.put("untilMillis", sessions.until().toEpochMilli());
		values.put("own", own);
		values.put("services", orNone(services));
		values.put("patients", orNone(patients));
		values.put("providers", orNone(providers));
		boolean ofPeople = !patients.isEmpty() || !providers.isEmpty();
		return read(sql, BETWEEN + OF_SERVICES + (ofPeople ? OF_PEOPLE : "") + HELD, values).values();
	}

	/** Where the host's clock is put back it says the same times twice, and they do not compare as they follow each other. */
	private Span loose(Span span) {
		boolean changes = time.isHostClockChanged(span.from().minus(LONGEST), span.until().plus(LONGEST));
		return changes ? span.with(span.from().minus(CLOCKS), span.until().plus(CLOCKS)) : span;
	}

	/** @return how many appointments have a place that the absence is in the way of */
	public int count(NamedParameterJdbcTemplate sql, Away away) {
		Map<String, Object> values = between(away.from(), away.until());
		values.put("begins", time.toHost(away.from()));
		values.put("provider", away.provider());
		values.put("locations", orNone(away.locations()));
		String whose = away.provider() != null ? OF_PROVIDER : away.locations().isEmpty() ? "" : OF_PLACES;
		return sql.queryForObject(COUNT + whose, values, Integer.class);
	}

	private Map<String, Object> between(Instant from, Instant until) {
		Map<String, Object> values = new HashMap<>();
		values.put("from", time.toHost(from.minus(LONGEST)));
		values.put("until", time.toHost(until));
		return values;
	}

	private static Collection<Integer> orNone(Collection<Integer> ids) {
		return ids.isEmpty() ? NONE : ids;
	}

	/** What is held has no id of the host: it comes under numbers below those. */
	private Map<Integer, Taken> read(NamedParameterJdbcTemplate sql, String which, Map<String, ?> values) {
		Map<Integer, Taken> taken = new LinkedHashMap<>();
		sql.query(TAKEN + which, values, row -> {
			int key = isHeld(row) ? -1 - taken.size() : row.getInt(1);
			Taken known = taken.get(key);
			Taken one = known == null ? taken(row) : known;
			Integer provider = number(row, 7);
			if (provider != null) {
				one.providers().add(provider);
			}
			taken.put(key, one);
		});
		return taken;
	}

	private Taken taken(ResultSet row) throws SQLException {
		boolean held = isHeld(row);
		Instant start = moment(row.getString(5), held);
		Instant end = moment(row.getString(6), held);
		return new Taken(row.getInt(1), row.getInt(2), number(row, 3), new TreeSet<>(), number(row, 4), start,
				end == null || !end.isAfter(start) ? start.plus(USUAL) : end);
	}

	private static boolean isHeld(ResultSet row) throws SQLException {
		return row.getInt(8) == 1;
	}

	/** Ours are epoch milliseconds. */
	private Instant moment(String text, boolean ours) {
		return ours ? Instant.ofEpochMilli(Long.parseLong(text)) : time.fromHost(text);
	}

	private static Integer number(ResultSet row, int column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}
}
