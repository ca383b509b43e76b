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
			select a.patient_appointment_id, a.appointment_service_id, a.location_id, a.patient_id, a.start_date_time,
				a.end_date_time, ap.provider_id
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

	private static final String SOMEBODYS = """
			and (a.appointment_service_id in (:services) or a.patient_id in (:patients)
			or exists (select 1 from patient_appointment_provider x
				where x.patient_appointment_id = a.patient_appointment_id and x.provider_id in (:providers)))""";

	private static final String HELD = """
			select h.service_id, h.location_id, h.provider_id, h.patient_id, h.start_at, h.end_at from frontdesk_hold h
			where h.expires_at > :now and h.start_at < :until and h.end_at > :from and h.uuid <> :own""";

	/** Nothing that is booked goes on for longer. */
	private static final Duration LONGEST = Duration.ofDays(1);

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
	 * @return whatever begins in the time or within a day before it, and is of one of the services, patients or providers
	 */
	public Collection<Taken> of(NamedParameterJdbcTemplate sql, Instant from, Instant until, Collection<Integer> services,
			Collection<Integer> patients, Collection<Integer> providers) {
		Map<String, Object> values = between(from, until);
		values.put("services", orNone(services));
		values.put("patients", orNone(patients));
		values.put("providers", orNone(providers));
		return read(sql, BETWEEN + SOMEBODYS, values).values();
	}

	/**
	 * @param own the UUID of a hold that does not count, or nothing
	 * @return whatever is held in the time or within a day before it
	 */
	public Collection<Taken> held(NamedParameterJdbcTemplate sql, Instant from, Instant until, String own) {
		Map<String, Object> values = Map.of("now", time.now().toEpochMilli(), "from", from.minus(LONGEST).toEpochMilli(),
				"until",
				until.toEpochMilli(), "own", own);
		return sql.query(HELD, values, (row, n) -> new Taken(0, row.getInt(1), number(row, 2),
				number(row, 3) == null ? Set.of() : Set.of(number(row, 3)), number(row, 4),
				Instant.ofEpochMilli(row.getLong(5)), Instant.ofEpochMilli(row.getLong(6))));
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

	private Map<Integer, Taken> read(NamedParameterJdbcTemplate sql, String which, Map<String, ?> values) {
		Map<Integer, Taken> taken = new LinkedHashMap<>();
		sql.query(TAKEN + which, values, row -> {
			Taken known = taken.get(row.getInt(1));
			Taken one = known == null ? taken(row) : known;
			Integer provider = number(row, 7);
			if (provider != null) {
				one.providers().add(provider);
			}
			taken.put(row.getInt(1), one);
		});
		return taken;
	}

	private Taken taken(ResultSet row) throws SQLException {
		Instant start = time.fromHost(row.getString(5));
		Instant end = time.fromHost(row.getString(6));
		return new Taken(row.getInt(1), row.getInt(2), number(row, 3), new TreeSet<>(), row.getInt(4), start,
				end == null || !end.isAfter(start) ? start.plus(USUAL) : end);
	}

	private static Integer number(ResultSet row, int column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}
}
