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

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.appointments.service.AppointmentsService;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.openmrs.module.frontdesk.schedule.Coming;
import org.openmrs.module.frontdesk.schedule.HistoryEntry;
import org.openmrs.module.frontdesk.schedule.Moments;
import org.openmrs.module.frontdesk.schedule.ScheduleService;
import org.openmrs.module.frontdesk.schedule.ServicesToday;

/** The schedule as the Appointments module keeps it. */
public class AppointmentsSchedule implements ScheduleService {

	private final SessionFactory sessionFactory;

	private final AppointmentReader reader;

	private final HistoryReader history;

	private final ServicesReader services;

	private final AppointmentsService appointments;

	private final ClinicTime time;

	public AppointmentsSchedule(SessionFactory sessionFactory, AppointmentReader reader, HistoryReader history,
			ServicesReader services,
			AppointmentsService appointments, ClinicTime time) {
		this.sessionFactory = sessionFactory;
		this.reader = reader;
		this.history = history;
		this.services = services;
		this.appointments = appointments;
		this.time = time;
	}

	@Override
	public List<Booking> onDay(LocalDate day, Collection<Integer> locations) {
		return reader.onDay(day, locations, null);
	}

	@Override
	public List<Booking> onDay(LocalDate day, Collection<Integer> locations, Collection<String> uuids) {
		return uuids.isEmpty() ? List.of() : reader.onDay(day, locations, uuids);
	}

	@Override
	public List<Coming> comingOn(LocalDate day) {
		return reader.comingOn(day);
	}

	@Override
	public ServicesToday services(LocalDate day) {
		return services.on(day);
	}

	@Override
	public Booking hold(String uuid) {
		Session session = sessionFactory.getCurrentSession();
		Object[] held = lock(session, "select patient_appointment_id, patient_id from patient_appointment where uuid = :key",
				uuid).orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "appointment.unknown"));
		lock(session, "select patient_id, voided from patient where patient_id = :key", held[1]);
		return reader.withId((Integer) held[0]).stream().findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "appointment.unknown"));
	}

	/** Locking reads see what is committed now and start no snapshot, so that all that is read after them is as new. */
	private static Optional<Object[]> lock(Session session, String sql, Object key) {
		List<?> rows = session.createNativeQuery(sql + " for update").setParameter("key", key).list();
		return rows.isEmpty() ? Optional.empty() : Optional.of((Object[]) rows.get(0));
	}

	@Override
	public Optional<HistoryEntry> lastChange(int appointmentId) {
		return changeBefore(appointmentId, Integer.MAX_VALUE);
	}

	@Override
	public Optional<HistoryEntry> changeBefore(int appointmentId, int historyId) {
		return sessionFactory.getCurrentSession()
				.createQuery("select h.appointmentAuditId, h.creator.userId, cast(h.dateCreated as string)"
						+ " from AppointmentAudit h where h.appointment.appointmentId = :id and h.appointmentAuditId < :before"
						+ " order by h.appointmentAuditId desc", Object[].class)
				.setParameter("id", appointmentId).setParameter("before", historyId).setMaxResults(1).uniqueResultOptional()
				.map(row -> new HistoryEntry((Integer) row[0], (Integer) row[1], time.fromHost((String) row[2])));
	}

	@Override
	public Map<Integer, Moments> moments(LocalDate day, Collection<Integer> appointmentIds) {
		return history.ofDay(day, appointmentIds);
	}

	@Override
	public HistoryEntry checkIn(Booking held) {
		return change(held, AppointmentStatus.CheckedIn, "checkIn.refused");
	}

	@Override
	public HistoryEntry arrive(Booking held) {
		return change(held, AppointmentStatus.Arrived, "move.refused");
	}

	@Override
	public HistoryEntry complete(Booking held) {
		return change(held, AppointmentStatus.Completed, "move.refused");
	}

	private HistoryEntry change(Booking held, AppointmentStatus status, String refusal) {
		Appointment appointment = current(held);
		Date now = Date.from(time.now());
		AsManager.run(refusal, () -> appointments.changeStatus(appointment, status.name(), now));
		sessionFactory.getCurrentSession().flush();
		return lastChange(held.id()).orElseThrow();
	}

	@Override
	public void undoArrival(Booking held) {
		undoCheckIn(held, BookingStatus.Scheduled);
	}

	@Override
	public void undoCompletion(Booking held) {
		undoCheckIn(held, BookingStatus.CheckedIn);
	}

	@Override
	public void undoCheckIn(Booking held, BookingStatus before) {
		Appointment appointment = current(held);
		AsManager.run("undo.history", () -> restore(appointment, before));
		if (!appointment.getStatus().name().equals(before.name())) {
			throw new Refusal(Refusal.Kind.CONFLICT, "undo.history");
		}
		sessionFactory.getCurrentSession().flush();
	}

	/** The other module sets nothing back but to Scheduled; its own undo goes by dates of whole seconds. */
	private void restore(Appointment appointment, BookingStatus before) {
		if (before == BookingStatus.Scheduled) {
			appointments.changeStatus(appointment, before.name(), Date.from(time.now()));
		} else {
			appointments.undoStatusChange(appointment);
		}
	}

	private Appointment current(Booking held) {
		Session session = sessionFactory.getCurrentSession();
		Appointment appointment = session.get(Appointment.class, held.id());
		session.refresh(appointment);
		return appointment;
	}
}
