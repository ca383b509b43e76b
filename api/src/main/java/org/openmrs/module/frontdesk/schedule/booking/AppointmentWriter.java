/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.booking;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.Provider;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentKind;
import org.openmrs.module.appointments.model.AppointmentProvider;
import org.openmrs.module.appointments.model.AppointmentProviderResponse;
import org.openmrs.module.appointments.model.AppointmentServiceDefinition;
import org.openmrs.module.appointments.model.AppointmentServiceType;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.appointments.service.AppointmentsService;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.day.AsManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Makes and changes appointments through the Appointments module. */
@Component("frontdesk.appointmentWriter")
public class AppointmentWriter {

	private static final String REFUSAL = "booking.refused";

	private final SessionFactory sessionFactory;

	private final AppointmentsService appointments;

	public AppointmentWriter(SessionFactory sessionFactory,
			@Qualifier("appointmentsService") AppointmentsService appointments) {
		this.sessionFactory = sessionFactory;
		this.appointments = appointments;
	}

	/** Where and when an appointment is to be, with the host's ids. */
	record Target(int service, Integer serviceType, List<Named> providers, Integer location, Instant start, Instant end) {
	}

	/** @return the host's id of the appointment that has the UUID, if there is one */
	Optional<Integer> withUuid(String uuid) {
		return session().createQuery("select a.appointmentId from Appointment a where a.uuid = :uuid", Integer.class)
				.setParameter("uuid", uuid).uniqueResultOptional();
	}

	/** @return the host's id */
	int make(String uuid, int patient, AppointmentKind kind, Target target) {
		Appointment appointment = new Appointment();
		appointment.setUuid(uuid);
		appointment.setPatient(session().get(Patient.class, patient));
		appointment.setAppointmentKind(kind);
		appointment.setStatus(AppointmentStatus.Scheduled);
		appointment.setProviders(new HashSet<>());
		return save(appointment, target);
	}

	void change(int id, Target target) {
		Appointment appointment = session().get(Appointment.class, id);
		session().refresh(appointment);
		save(appointment, target);
	}

	void cancel(int id, Instant now) {
		Appointment appointment = session().get(Appointment.class, id);
		session().refresh(appointment);
		AsManager.run(REFUSAL,
				() -> appointments.changeStatus(appointment, AppointmentStatus.Cancelled.name(), Date.from(now)));
		session().flush();
	}

	private int save(Appointment appointment, Target target) {
		appointment.setService(session().get(AppointmentServiceDefinition.class, target.service()));
		appointment.setServiceType(target.serviceType() == null
				? null
				: session().get(AppointmentServiceType.class, target.serviceType()));
		appointment.setLocation(target.location() == null ? null : session().get(Location.class, target.location()));
		appointment.setStartDateTime(Date.from(target.start()));
		appointment.setEndDateTime(Date.from(target.end()));
		setProviders(appointment, target.providers().stream().map(Named::id).collect(Collectors.toSet()));
		AsManager.run(REFUSAL, () -> appointments.validateAndSave(appointment));
		session().flush();
		return appointment.getAppointmentId();
	}

	/** As the Appointments module does it: whoever takes no part any more stays on record. */
	private void setProviders(Appointment appointment, Set<Integer> wanted) {
		Set<Integer> missing = new HashSet<>(wanted);
		for (AppointmentProvider one : appointment.getProviders()) {
			boolean stays = wanted.contains(one.getProvider().getId());
			missing.remove(one.getProvider().getId());
			one.setResponse(stays ? AppointmentProviderResponse.ACCEPTED : AppointmentProviderResponse.CANCELLED);
			one.setVoided(!stays);
			one.setVoidReason(stays ? null : AppointmentProviderResponse.CANCELLED.name());
		}
		missing.forEach(id -> {
			AppointmentProvider provider = new AppointmentProvider();
			provider.setAppointment(appointment);
			provider.setProvider(session().get(Provider.class, id));
			provider.setResponse(AppointmentProviderResponse.ACCEPTED);
			appointment.getProviders().add(provider);
		});
	}

	private Session session() {
		return sessionFactory.getCurrentSession();
	}
}
