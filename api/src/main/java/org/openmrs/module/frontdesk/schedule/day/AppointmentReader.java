/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Coming;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/** Reads bookings from the Appointments module's tables, in one query however many there are. */
@Component("frontdesk.appointmentReader")
public class AppointmentReader {

	private static final String BOOKINGS = """
			select a.patient_appointment_id, a.uuid, a.appointment_number, a.patient_id, a.start_date_time, a.end_date_time,
				s.appointment_service_id, s.uuid, s.name, t.appointment_service_type_id, t.uuid, t.name,
				l.location_id, l.uuid, l.name, a.appointment_kind, a.status,
				pr.provider_id, pr.uuid, pr.name, n.given_name, n.family_name
			from patient_appointment a
				join patient p on p.patient_id = a.patient_id
				join appointment_service s on s.appointment_service_id = a.appointment_service_id
				left join appointment_service_type t on t.appointment_service_type_id = a.appointment_service_type_id
				left join location l on l.location_id = a.location_id
				left join patient_appointment_provider ap on ap.patient_appointment_id = a.patient_appointment_id
					and (ap.voided is null or ap.voided = false)
					and (ap.response is null or ap.response not in ('REJECTED', 'CANCELLED'))
				left join provider pr on pr.provider_id = ap.provider_id
				left join person_name n on n.person_id = pr.person_id and n.voided = false and n.preferred = true
			where a.voided = false and p.voided = false and a.start_date_time is not null and\s""";

	private static final String COMING = """
			select a.uuid, a.patient_id, a.start_date_time, a.status, l.location_id, l.uuid, l.name
			from patient_appointment a
				left join location l on l.location_id = a.location_id
			where a.voided = false and a.start_date_time >= :from and a.start_date_time < :until
			order by a.start_date_time, a.patient_appointment_id""";

	private static final String IN_ORDER = " order by a.start_date_time, a.patient_appointment_id";

	private static final int PROVIDER = 18;

	private final HostQuery host;

	private final ClinicTime time;

	public AppointmentReader(HostQuery host, ClinicTime time) {
		this.host = host;
		this.time = time;
	}

	/** @param uuids null for all */
	List<Booking> onDay(LocalDate day, Collection<Integer> locations, Collection<String> uuids) {
		StringBuilder which = new StringBuilder("a.start_date_time >= :from and a.start_date_time < :until");
		Map<String, Object> values = new HashMap<>();
		values.put("from", time.startOfDayForHost(day));
		values.put("until", time.startOfDayForHost(day.plusDays(1)));
		if (!locations.isEmpty()) {
			which.append(" and a.location_id in (:locations)");
			values.put("locations", locations);
		}
		if (uuids != null) {
			which.append(" and a.uuid in (:uuids)");
			values.put("uuids", uuids);
		}
		return read(which.toString(), values);
	}

	List<Coming> comingOn(LocalDate day) {
		Map<String, Object> values = Map.of("from", time.startOfDayForHost(day), "until",
				time.startOfDayForHost(day.plusDays(1)));
		return host.list(COMING, values, (row, n) -> new Coming(row.getString(1), row.getInt(2),
				time.fromHost(row.getString(3)), BookingStatus.valueOf(row.getString(4)), named(row, 5)));
	}

	/** @return one, or none */
	public List<Booking> withId(int appointmentId) {
		return read("a.patient_appointment_id = :id", Map.of("id", appointmentId));
	}

	List<Booking> withIds(Collection<Integer> ids) {
		return ids.isEmpty() ? List.of() : read("a.patient_appointment_id in (:ids)", Map.of("ids", ids));
	}

	public List<Booking> withUuids(Collection<String> uuids) {
		return uuids.isEmpty() ? List.of() : read("a.uuid in (:uuids)", Map.of("uuids", uuids));
	}

	/** @return a patient's, from the moment on */
	public List<Booking> ofPatient(int patientId, Instant from) {
		return read("a.patient_id = :patient and a.start_date_time >= :from",
				Map.of("patient", patientId, "from", time.toHost(from)));
	}

	private List<Booking> read(String which, Map<String, Object> values) {
		Map<Integer, Booking> found = new LinkedHashMap<>();
		Map<Integer, Map<Integer, Named>> providers = new HashMap<>();
		Map<Integer, Named> known = new HashMap<>();
		host.list(BOOKINGS + which + IN_ORDER, values, (row, n) -> {
			int provider = row.getInt(PROVIDER);
			if (!row.wasNull()) {
				Named named = known.containsKey(provider) ? known.get(provider) : provider(row);
				known.put(provider, named);
				providers.computeIfAbsent(row.getInt(1), id -> new HashMap<>()).put(provider, named);
			}
			return found.containsKey(row.getInt(1)) ? null : found.put(row.getInt(1), booking(row));
		});
		return found.values().stream().map(booking -> booking.with(providers.getOrDefault(booking.id(), Map.of()).values()
				.stream().sorted(Comparator.comparing(Named::name)).toList())).toList();
	}

	private static Named provider(ResultSet row) throws SQLException {
		Named provider = named(row, PROVIDER);
		String person = (text(row.getString(PROVIDER + 3)) + " " + text(row.getString(PROVIDER + 4))).trim();
		return new Named(provider.id(), provider.uuid(), person.isEmpty() ? text(provider.name()) : person);
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	private Booking booking(ResultSet row) throws SQLException {
		return new Booking(row.getInt(1), row.getString(2), row.getString(3), row.getInt(4), time.fromHost(row.getString(5)),
				time.fromHost(row.getString(6)), named(row, 7), named(row, 10), named(row, 13), List.of(), row.getString(16),
				BookingStatus.valueOf(row.getString(17)));
	}

	private static Named named(ResultSet row, int at) throws SQLException {
		String uuid = row.getString(at + 1);
		return uuid == null ? null : new Named(row.getInt(at), uuid, row.getString(at + 2));
	}
}
