/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.openmrs.module.frontdesk.host.server.clinic.Booking.Service;
import org.openmrs.module.frontdesk.host.server.clinic.Journey.Step;

/**
 * Lets time pass for appointments that were still to come when the host was stopped.
 */
final class Elapsed {

	private record Open(int id, Booking booking) {
	}

	private final Connection connection;

	private final LocalDateTime now;

	Elapsed(Connection connection, LocalDateTime now) {
		this.connection = connection;
		this.now = now;
	}

	/**
	 * @param first the first day
	 * @param last the last day
	 * @param dice decides
	 */
	void settle(LocalDate first, LocalDate last, RandomGenerator dice) throws SQLException {
		AppointmentRows rows = new AppointmentRows(connection);
		try (PreparedStatement update = connection.prepareStatement("update patient_appointment set status = ?,"
				+ " date_changed = ?, changed_by = 1 where patient_appointment_id = ?")) {
			for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
				List<Open> open = untouched(day);
				List<List<Step>> happened = DayPlan.until(open.stream().map(Open::booking).toList(), now, dice);
				for (int i = 0; i < open.size(); i++) {
					move(open.get(i).id(), happened.get(i), rows, update, dice);
				}
			}
			update.executeBatch();
		}
		rows.flush();
	}

	private static void move(int id, List<Step> steps, AppointmentRows rows, PreparedStatement update, RandomGenerator dice)
			throws SQLException {
		List<Step> news = steps.subList(1, steps.size());
		for (Step step : news) {
			rows.historyOf(id, step, dice);
			update.setString(1, step.status());
			update.setObject(2, step.at());
			update.setInt(3, id);
		}
		if (!news.isEmpty()) {
			update.addBatch();
		}
	}

	private List<Open> untouched(LocalDate day) throws SQLException {
		try (PreparedStatement query = connection.prepareStatement("select a.patient_appointment_id, a.patient_id,"
				+ " a.appointment_service_id, a.location_id, a.start_date_time, a.end_date_time, a.date_created,"
				+ " a.appointment_kind from patient_appointment a where a.start_date_time >= ? and a.start_date_time < ?"
				+ " and a.status = 'Scheduled' and a.changed_by is null and a.voided = 0"
				+ " and a.end_date_time is not null order by a.start_date_time, a.patient_appointment_id")) {
			query.setObject(1, day.atStartOfDay());
			query.setObject(2, day.plusDays(1).atStartOfDay());
			List<Open> open = new ArrayList<>();
			try (ResultSet row = query.executeQuery()) {
				while (row.next()) {
					open.add(new Open(row.getInt(1), booking(row)));
				}
			}
			return open;
		}
	}

	private static Booking booking(ResultSet row) throws SQLException {
		LocalDateTime start = row.getObject(5, LocalDateTime.class);
		int minutes = (int) Duration.between(start, row.getObject(6, LocalDateTime.class)).toMinutes();
		return new Booking(row.getInt(2), new Service(row.getInt(3), row.getInt(4), minutes), 0, start,
				row.getObject(7, LocalDateTime.class), row.getString(8));
	}
}
