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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Attendance;
import org.openmrs.module.frontdesk.schedule.AttendanceHistory;
import org.openmrs.module.frontdesk.schedule.Awaited;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.PastAppointment;
import org.openmrs.module.frontdesk.schedule.WantedPlace;
import org.springframework.stereotype.Component;

/** Reads it from the Appointments module's tables; when something was cancelled, from its history. */
@Component("frontdesk.attendanceReader")
public class AttendanceReader implements AttendanceHistory {

	private static final String PAST = """
			select a.patient_appointment_id, a.patient_id, a.appointment_service_id, a.start_date_time, a.date_created,
				a.status, case when a.status = 'Cancelled' then coalesce((select max(h.date_created)
					from patient_appointment_audit h where h.appointment_id = a.patient_appointment_id
						and h.status = 'Cancelled' and (h.voided is null or h.voided = false)), a.date_changed) end
			from patient_appointment a
			where a.voided = false and a.start_date_time >= :from and a.appointment_service_id is not null
				and (a.appointment_kind is null or a.appointment_kind <> 'WalkIn')
				and (a.status = 'Cancelled' or a.start_date_time < :today and a.status in (:settled)) and\s""";

	private static final String PAGE = "a.patient_appointment_id > :after order by a.patient_appointment_id limit :most";

	private static final String LAST = "select coalesce(max(patient_appointment_id), 0) from patient_appointment";

	private static final String AWAITED = """
			select 'appointment' as kind, a.uuid, a.patient_id, a.appointment_service_id,
				a.start_date_time, a.date_created, a.status, a.patient_appointment_id
			from patient_appointment a join patient p on p.patient_id = a.patient_id
			where a.voided = false and p.voided = false and a.start_date_time is not null
				and a.appointment_service_id is not null and\s""";

	private static final String WANTED = """
			\nunion all
			select 'patient', null, p.patient_id, 0, null, null, null, 0
			from patient p join person n on n.person_id = p.patient_id
			where n.uuid = :patient and p.voided = false and n.voided = false
			union all
			select 'service', null, 0, s.appointment_service_id, null, null, null, 0
			from appointment_service s where s.uuid = :service and (s.voided is null or s.voided = false)""";

	private static final String COMING = "a.start_date_time >= :from and a.start_date_time < :until"
			+ " and a.status in ('Scheduled', 'Arrived', 'CheckedIn', 'Completed', 'Missed')";

	private static final List<String> SETTLED = List.of("Arrived", "CheckedIn", "Completed", "Missed");

	private static final List<String> SETTLED_OR_OPEN = List.of("Arrived", "CheckedIn", "Completed", "Missed", "Scheduled");

	private static final int YEARS = 3;

	private static final int AT_ONCE = 1000;

	private final HostQuery host;

	private final ClinicTime time;

	private final FrontDeskSettings settings;

	public AttendanceReader(HostQuery host, ClinicTime time, FrontDeskSettings settings) {
		this.host = host;
		this.time = time;
		this.settings = settings;
	}

	@Override
	public List<PastAppointment> after(int id, int most) {
		return past(PAGE, Map.of("after", id, "most", most));
	}

	@Override
	public int last() {
		return host.list(LAST, Map.of(), (row, n) -> row.getInt(1)).get(0);
	}

	@Override
	public List<PastAppointment> ofPatients(Collection<Integer> patients) {
		List<Integer> all = patients.stream().distinct().sorted().toList();
		List<PastAppointment> found = new ArrayList<>();
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			found.addAll(past("a.patient_id in (:patients)",
					Map.of("patients", all.subList(from, Math.min(all.size(), from + AT_ONCE)))));
		}
		return found;
	}

	private List<PastAppointment> past(String which, Map<String, ?> more) {
		Map<String, Object> values = new HashMap<>(more);
		values.put("from", time.startOfDayForHost(time.today().minusYears(YEARS)));
		values.put("today", time.startOfDayForHost(time.today()));
		values.put("settled", settings.countsOpenAsMissed() ? SETTLED_OR_OPEN : SETTLED);
		return host.list(PAST + which, values, (row, n) -> past(row));
	}

	private PastAppointment past(ResultSet row) throws SQLException {
		LocalDateTime start = local(row.getString(4));
		LocalDateTime booked = local(row.getString(5));
		Attendance attendance = attendance(BookingStatus.valueOf(row.getString(6)));
		LocalDateTime cancelled = local(row.getString(7));
		boolean isUndated = attendance == Attendance.CANCELLED && cancelled == null;
		return new PastAppointment(row.getInt(1), row.getInt(2), row.getInt(3), start, booked == null ? start : booked,
				attendance, isUndated ? start : cancelled);
	}

	private static Attendance attendance(BookingStatus status) {
		return switch (status) {
			case Cancelled -> Attendance.CANCELLED;
			case Missed, Scheduled -> Attendance.MISSED;
			default -> Attendance.CAME;
		};
	}

	private LocalDateTime local(String sql) {
		return sql == null ? null : time.fromHost(sql).atZone(time.zone()).toLocalDateTime();
	}

	@Override
	public List<Awaited> awaited(Collection<String> uuids, WantedPlace wanted) {
		Map<String, Object> values = new HashMap<>();
		values.put("uuids", uuids.isEmpty() ? List.of("") : uuids);
		String which = "a.uuid in (:uuids)";
		if (wanted == null) {
			return awaited(which, values, new HashMap<>());
		}
		values.put("patient", wanted.patient());
		values.put("service", wanted.service());
		Map<String, Integer> ids = new HashMap<>();
		List<Awaited> found = new ArrayList<>(awaited(which + WANTED, values, ids));
		found.add(new Awaited(null, known(ids, "patient"), known(ids, "service"), wanted.start(), time.now(),
				BookingStatus.Requested));
		return found;
	}

	private static int known(Map<String, Integer> ids, String kind) {
		if (!ids.containsKey(kind)) {
			throw new Refusal(Refusal.Kind.UNKNOWN, kind + ".unknown");
		}
		return ids.get(kind);
	}

	@Override
	public List<Awaited> awaited(LocalDate from, LocalDate to) {
		return awaited(COMING, Map.of("from", time.startOfDayForHost(from), "until",
				time.startOfDayForHost(to.plusDays(1))), new HashMap<>());
	}

	@Override
	public Map<Integer, Awaited> awaitedByIds(Collection<Integer> ids) {
		Map<Integer, Awaited> found = new HashMap<>();
		host.list(AWAITED + "a.patient_appointment_id in (:ids)", Map.of("ids", ids.isEmpty() ? List.of(0) : ids),
				(row, n) -> found.put(row.getInt(8), awaited(row)));
		return found;
	}

	/** @param ids gets those of the patient and the service that are wanted */
	private List<Awaited> awaited(String which, Map<String, ?> values, Map<String, Integer> ids) {
		List<Awaited> found = new ArrayList<>();
		host.list(AWAITED + which, values, (row, n) -> {
			String kind = row.getString(1).strip();
			return switch (kind) {
				case "patient" -> ids.put(kind, row.getInt(3));
				case "service" -> ids.put(kind, row.getInt(4));
				default -> found.add(awaited(row));
			};
		});
		return found;
	}

	private Awaited awaited(ResultSet row) throws SQLException {
		Instant start = time.fromHost(row.getString(5));
		Instant booked = time.fromHost(row.getString(6));
		return new Awaited(row.getString(2), row.getInt(3), row.getInt(4), start, booked == null ? start : booked,
				BookingStatus.valueOf(row.getString(7)));
	}
}
