/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.mariadb;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openmrs.Location;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.UsernamePasswordCredentials;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentKind;
import org.openmrs.module.appointments.model.AppointmentServiceDefinition;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.appointments.service.AppointmentsService;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.board.BoardService;
import org.openmrs.test.SkipBaseSetup;
import org.openmrs.test.jupiter.BaseModuleContextSensitiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A test in which everybody works in transactions of their own, on MariaDB. */
@SkipBaseSetup
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class CommittedTest extends BaseModuleContextSensitiveTest {

	protected static final int CIRU = 10;

	protected static final int GROUND_FLOOR = 2;

	protected static final int ANNEX = 3;

	protected static final ClinicDatabase DATABASE = openDatabase();

	@Autowired
	protected SessionFactory sessionFactory;

	@Autowired
	@Qualifier("frontdesk.boardService")
	protected BoardService board;

	@Autowired
	@Qualifier("appointmentsService")
	protected AppointmentsService appointments;

	@Autowired
	protected ClinicTime time;

	@Autowired
	protected FrontDeskSettings settings;

	@Autowired
	private PlatformTransactionManager transactions;

	protected TransactionTemplate transaction;

	private final ExecutorService people = Executors.newCachedThreadPool();

	/** Before Spring starts, which connects to what these say. */
	private static ClinicDatabase openDatabase() {
		try {
			ClinicDatabase database = ClinicDatabase.running();
			System.setProperty("useInMemoryDatabase", "false");
			System.setProperty("databaseUrl", database.url());
			System.setProperty("databaseUsername", "root");
			System.setProperty("databasePassword", "");
			return database;
		} catch (Exception e) {
			throw new ExceptionInInitializerError(e);
		}
	}

	@BeforeEach
	void openTheClinic() throws Exception {
		DATABASE.reset();
		transaction = new TransactionTemplate(transactions);
		settings.reread();
		DATABASE.run("replace into global_property (property, property_value, uuid) values ('frontdesk.checkIn.visitType',"
				+ " '00000000-0000-4000-8009-000000000001', '00000000-0000-4000-8fff-000000000001')");
	}

	@AfterEach
	void closeTheClinic() {
		people.shutdownNow();
	}

	/** Has a user do something in a session and a thread of their own. */
	protected <T> Future<T> by(String user, Callable<T> work) {
		return people.submit(() -> {
			Context.openSession();
			try {
				Context.authenticate(new UsernamePasswordCredentials(user, "test"));
				return work.call();
			} finally {
				Context.logout();
				Context.closeSession();
			}
		});
	}

	/** Has a user do something as often at once. */
	protected <T> List<Future<T>> atOnce(int times, String user, Callable<T> work) {
		List<Future<T>> all = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			all.add(by(user, work));
		}
		return all;
	}

	/** How often a race is run: once, or as often as <code>-Dfrontdesk.runs</code> says. */
	protected static IntStream runs() {
		return IntStream.rangeClosed(1, Integer.getInteger("frontdesk.runs", 1));
	}

	/** Books through the Appointments module, as its own pages do. */
	protected String book(LocalDateTime start) throws Exception {
		return book(CIRU, start);
	}

	protected String book(int patient, LocalDateTime start) throws Exception {
		return by("admin", () -> appointments.validateAndSave(appointment(patient, start)).getUuid()).get();
	}

	/** As the Appointments module's own pages do. */
	protected void move(String uuid, LocalDateTime start) throws Exception {
		by("admin", () -> appointments.validateAndSave(() -> {
			Appointment appointment = appointments.getAppointmentByUuid(uuid);
			appointment.setStartDateTime(date(start));
			appointment.setEndDateTime(date(start.plusMinutes(20)));
			return appointment;
		})).get();
	}

	protected void status(String uuid, String status) throws Exception {
		by("admin", () -> {
			appointments.changeStatus(appointments.getAppointmentByUuid(uuid), status, new Date());
			return null;
		}).get();
	}

	protected Appointment appointment(LocalDateTime start) {
		return appointment(CIRU, start);
	}

	protected Appointment appointment(int patient, LocalDateTime start) {
		Appointment appointment = new Appointment();
		appointment.setUuid(UUID.randomUUID().toString());
		appointment.setAppointmentNumber("0000");
		appointment.setPatient(sessionFactory.getCurrentSession().get(Patient.class, patient));
		appointment.setService(sessionFactory.getCurrentSession().get(AppointmentServiceDefinition.class, 1));
		appointment.setLocation(location(GROUND_FLOOR));
		appointment.setStartDateTime(date(start));
		appointment.setEndDateTime(date(start.plusMinutes(20)));
		appointment.setAppointmentKind(AppointmentKind.Scheduled);
		appointment.setStatus(AppointmentStatus.Scheduled);
		appointment.setProviders(new HashSet<>(Set.of()));
		return appointment;
	}

	/** How many the connection of this transaction has asked so far. */
	protected long selects() {
		Object[] row = (Object[]) sessionFactory.getCurrentSession()
				.createNativeQuery("select variable_name, variable_value from information_schema.session_status"
						+ " where variable_name = 'Com_select'")
				.getSingleResult();
		return Long.parseLong((String) row[1]);
	}

	protected Location location(int id) {
		return sessionFactory.getCurrentSession().get(Location.class, id);
	}

	protected LocalDateTime today(int hour, int minute) {
		return time.today().atTime(hour, minute);
	}

	protected static Date date(LocalDateTime hostTime) {
		return Date.from(hostTime.atZone(ZoneId.systemDefault()).toInstant());
	}
}
