/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openmrs.GlobalProperty;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.Provider;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.UsernamePasswordCredentials;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentAudit;
import org.openmrs.module.appointments.model.AppointmentKind;
import org.openmrs.module.appointments.model.AppointmentProvider;
import org.openmrs.module.appointments.model.AppointmentProviderResponse;
import org.openmrs.module.appointments.model.AppointmentServiceDefinition;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.test.SkipBaseSetup;
import org.openmrs.test.jupiter.BaseModuleContextSensitiveTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A context test in the small clinic of clinic.xml, signed in as the clerk Amina Bello. */
@SkipBaseSetup
public abstract class ClinicTest extends BaseModuleContextSensitiveTest {

	protected static final int CIRU = 10;

	protected static final int SIZWE = 11;

	protected static final int VOIDED_PATIENT = 12;

	protected static final int MAIN_CLINIC = 1;

	protected static final int GROUND_FLOOR = 2;

	protected static final int ANNEX = 3;

	protected static final String OUTPATIENT = "00000000-0000-4000-8009-000000000001";

	@Autowired
	protected SessionFactory sessionFactory;

	@Autowired
	protected FrontDeskSettings settings;

	@Autowired
	protected ClinicTime time;

	@BeforeEach
	void openTheClinic() throws Exception {
		initializeInMemoryDatabase();
		OwnTables.make(session());
		executeDataSet("clinic.xml");
		settings.reread();
		signIn("amina");
	}

	@AfterEach
	void closeTheClinic() {
		settings.reread();
		Context.logout();
	}

	protected void signIn(String user) {
		Context.logout();
		Context.authenticate(new UsernamePasswordCredentials(user, "test"));
	}

	protected Session session() {
		return sessionFactory.getCurrentSession();
	}

	protected static Refusal assertRefused(Refusal.Kind kind, String code, Runnable action) {
		Refusal refusal = assertThrows(Refusal.class, action::run);
		assertEquals(kind, refusal.getKind());
		assertEquals(code, refusal.getCode());
		return refusal;
	}

	protected void set(Setting<?> setting, String value) {
		signIn("admin");
		Context.getAdministrationService().saveGlobalProperty(new GlobalProperty(setting.name(), value));
		session().flush();
		signIn("amina");
	}

	protected Appointment book(int patient, LocalDateTime start) {
		return book(patient, start, AppointmentStatus.Scheduled, GROUND_FLOOR);
	}

	/** Books as the Appointments module does: the appointment, a provider, and an entry in its history. */
	protected Appointment book(int patient, LocalDateTime start, AppointmentStatus status, Integer location) {
		Appointment appointment = new Appointment();
		appointment.setUuid(UUID.randomUUID().toString());
		appointment.setAppointmentNumber("0000");
		appointment.setPatient(session().get(Patient.class, patient));
		appointment.setService(session().get(AppointmentServiceDefinition.class, 1));
		appointment.setLocation(location == null ? null : session().get(Location.class, location));
		appointment.setStartDateTime(date(start));
		appointment.setEndDateTime(date(start.plusMinutes(20)));
		appointment.setAppointmentKind(AppointmentKind.Scheduled);
		appointment.setStatus(status);
		appointment.setProviders(new HashSet<>(Set.of(provider(appointment))));
		session().save(appointment);
		session().save(history(appointment));
		session().flush();
		return appointment;
	}

	private AppointmentProvider provider(Appointment appointment) {
		AppointmentProvider provider = new AppointmentProvider();
		provider.setAppointment(appointment);
		provider.setProvider(session().get(Provider.class, 1));
		provider.setResponse(AppointmentProviderResponse.ACCEPTED);
		return provider;
	}

	protected AppointmentAudit history(Appointment appointment) {
		AppointmentAudit entry = new AppointmentAudit();
		entry.setAppointment(appointment);
		entry.setStatus(appointment.getStatus());
		return entry;
	}

	/** @return a time of today at the clinic */
	protected LocalDateTime today(int hour, int minute) {
		return time.today().atTime(hour, minute);
	}

	protected static Date date(LocalDateTime hostTime) {
		return Date.from(hostTime.atZone(ZoneId.systemDefault()).toInstant());
	}
}
