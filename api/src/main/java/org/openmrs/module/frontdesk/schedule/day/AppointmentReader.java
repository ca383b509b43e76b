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

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.TypedParameterValue;
import org.hibernate.query.Query;
import org.hibernate.type.StringType;
import org.openmrs.module.appointments.model.AppointmentProviderResponse;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.stereotype.Component;

/**
 * Reads bookings in two queries, however many there are, and loads no entity. Times come as the database's own
 * text, since a driver would convert them by the JVM's default zone of the moment.
 */
@Component("frontdesk.appointmentReader")
class AppointmentReader {

	private static final String BOOKINGS = """
			select a.appointmentId, a.uuid, a.appointmentNumber, p.patientId,
				cast(a.startDateTime as string), cast(a.endDateTime as string),
				s.appointmentServiceId, s.uuid, s.name, t.id, t.uuid, t.name, l.locationId, l.uuid, l.name,
				a.appointmentKind, a.status
			from Appointment a join a.patient p join a.service s left join a.serviceType t left join a.location l
			where a.voided = false and p.voided = false and a.startDateTime is not null and\s""";

	private static final String IN_ORDER = " order by a.startDateTime, a.appointmentId";

	private static final String PROVIDERS = """
			select ap.appointment.appointmentId, p.providerId, p.uuid, p.name, n.givenName, n.familyName
			from AppointmentProvider ap join ap.appointment a join ap.provider p
				left join p.person x left join x.names n with n.voided = false and n.preferred = true
			where (ap.voided is null or ap.voided = false)
				and (ap.response is null or ap.response not in (:declined)) and\s""";

	private static final List<AppointmentProviderResponse> DECLINED = List.of(AppointmentProviderResponse.REJECTED,
			AppointmentProviderResponse.CANCELLED);

	private final SessionFactory sessionFactory;

	private final ClinicTime time;

	AppointmentReader(SessionFactory sessionFactory, ClinicTime time) {
		this.sessionFactory = sessionFactory;
		this.time = time;
	}

	List<Booking> onDay(LocalDate day, Collection<Integer> locations, Collection<String> uuids) {
		StringBuilder which = new StringBuilder("a.startDateTime >= :from and a.startDateTime < :until");
		Map<String, Object> values = new HashMap<>();
		values.put("from", asText(time.startOfDayForHost(day)));
		values.put("until", asText(time.startOfDayForHost(day.plusDays(1))));
		if (!locations.isEmpty()) {
			which.append(" and a.location.locationId in (:locations)");
			values.put("locations", locations);
		}
		if (uuids != null) {
			which.append(" and a.uuid in (:uuids)");
			values.put("uuids", uuids);
		}
		return read(which.toString(), values);
	}

	private static TypedParameterValue asText(String time) {
		return new TypedParameterValue(StringType.INSTANCE, time);
	}

	List<Booking> withId(int appointmentId) {
		return read("a.appointmentId = :id", Map.of("id", appointmentId));
	}

	private List<Booking> read(String which, Map<String, Object> values) {
		Map<Integer, List<Named>> providers = providers(which, values);
		List<Booking> bookings = new ArrayList<>();
		for (Object[] row : query(BOOKINGS + which + IN_ORDER, values).list()) {
			bookings.add(booking(row, providers.getOrDefault((Integer) row[0], List.of())));
		}
		return bookings;
	}

	private Map<Integer, List<Named>> providers(String which, Map<String, Object> values) {
		Map<Integer, List<Named>> byAppointment = new HashMap<>();
		Query<Object[]> query = query(PROVIDERS + which, values).setParameterList("declined", DECLINED);
		for (Object[] row : query.list()) {
			List<Named> named = byAppointment.computeIfAbsent((Integer) row[0], id -> new ArrayList<>());
			named.add(new Named((Integer) row[1], (String) row[2], providerName(row)));
		}
		byAppointment.values().forEach(named -> named.sort(Comparator.comparing(Named::name)));
		return byAppointment;
	}

	private Query<Object[]> query(String hql, Map<String, Object> values) {
		Query<Object[]> query = sessionFactory.getCurrentSession().createQuery(hql, Object[].class);
		values.forEach((name, value) -> {
			if (value instanceof Collection<?> list) {
				query.setParameterList(name, list);
			} else {
				query.setParameter(name, value);
			}
		});
		return query;
	}

	private static String providerName(Object[] row) {
		if (row[4] == null && row[5] == null) {
			return row[3] == null ? "" : (String) row[3];
		}
		return (text(row[4]) + " " + text(row[5])).trim();
	}

	private static String text(Object value) {
		return value == null ? "" : (String) value;
	}

	private Booking booking(Object[] row, List<Named> providers) {
		Instant end = time.fromHost((String) row[5]);
		return new Booking((Integer) row[0], (String) row[1], (String) row[2], (Integer) row[3],
				time.fromHost((String) row[4]), end, named(row, 6), named(row, 9), named(row, 12), providers,
				row[15] == null ? null : row[15].toString(), BookingStatus.valueOf(row[16].toString()));
	}

	private static Named named(Object[] row, int at) {
		return row[at] == null ? null : new Named((Integer) row[at], (String) row[at + 1], (String) row[at + 2]);
	}
}
