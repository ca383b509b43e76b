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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.schedule.GuardMode;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what services offer: their times from the Appointments module's tables, the clinic's rule from ours; one query. */
@Component("frontdesk.serviceReader")
public class ServiceReader {

	private static final String SERVICES = """
			select s.appointment_service_id, s.uuid, s.name, s.location_id, s.duration_mins, s.start_time, s.end_time,
				s.max_appointments_limit, w.service_weekly_availability_id, w.day_of_week, w.start_time, w.end_time,
				w.max_appointments_limit, r.mode, r.at_once, r.ceiling, r.step_minutes
			from appointment_service s
				left join appointment_service_weekly_availability w on w.service_id = s.appointment_service_id
					and (w.voided is null or w.voided = false)
				left join frontdesk_service_rule r on r.service_id = s.appointment_service_id
			where (s.voided is null or s.voided = false)%s
			order by s.name, s.appointment_service_id""";

	private static final String SOME = " and s.appointment_service_id in (:services)";

	/** Where neither the service nor the rule says how long. */
	private static final int USUAL_STEP = 15;

	private final ClinicTime time;

	public ServiceReader(ClinicTime time) {
		this.time = time;
	}

	/** @return by the host's id, in the order of their names */
	public Map<Integer, ServiceHours> all(NamedParameterJdbcTemplate sql) {
		return read(sql, "", Map.of());
	}

	/** @return by the host's id; one that is voided is left out */
	public Map<Integer, ServiceHours> of(NamedParameterJdbcTemplate sql, Collection<Integer> services) {
		return services.isEmpty() ? Map.of() : read(sql, SOME, Map.of("services", services));
	}

	private Map<Integer, ServiceHours> read(NamedParameterJdbcTemplate sql, String which, Map<String, ?> values) {
		Map<Integer, ServiceHours> services = new LinkedHashMap<>();
		Map<Integer, List<Hours>> weeks = new LinkedHashMap<>();
		sql.query(SERVICES.formatted(which), values, row -> {
			List<Hours> week = weeks.computeIfAbsent(row.getInt(1), id -> new ArrayList<>());
			hours(row, week);
			services.putIfAbsent(row.getInt(1), service(row, week));
		});
		return services;
	}

	/** Whoever has no times in the week has those of the service itself, every day. */
	private static void hours(ResultSet row, List<Hours> week) throws SQLException {
		Integer ofService = number(row, 8);
		Integer id = number(row, 9);
		if (id == null) {
			week.add(new Hours(0, null, clock(row.getString(6)), clock(row.getString(7)), ofService));
			return;
		}
		Integer own = number(row, 13);
		week.add(new Hours(id, DayOfWeek.valueOf(row.getString(10)), clock(row.getString(11)), clock(row.getString(12)),
				own == null ? ofService : own));
	}

	/** @return midnight where there is no time */
	private static LocalTime clock(String sql) {
		return sql == null ? LocalTime.MIDNIGHT : LocalTime.parse(sql.substring(0, "HH:mm:ss".length()));
	}

	private ServiceHours service(ResultSet row, List<Hours> week) throws SQLException {
		Integer usual = number(row, 5);
		Integer step = number(row, 17);
		boolean bounded = number(row, 9) != null || row.getString(6) != null || row.getString(7) != null;
		GuardMode mode = GuardMode.of(String.valueOf(row.getString(14))).orElse(GuardMode.WARN);
		return new ServiceHours(new Named(row.getInt(1), row.getString(2), row.getString(3)), number(row, 4), minutes(usual),
				week, bounded, mode, number(row, 15), number(row, 16),
				Duration.ofMinutes(step != null ? step : usual != null && usual > 0 ? usual : USUAL_STEP), time.zone());
	}

	private static Duration minutes(Integer minutes) {
		return minutes == null || minutes <= 0 ? null : Duration.ofMinutes(minutes);
	}

	private static Integer number(ResultSet row, int column) throws SQLException {
		int number = row.getInt(column);
		return row.wasNull() ? null : number;
	}
}
