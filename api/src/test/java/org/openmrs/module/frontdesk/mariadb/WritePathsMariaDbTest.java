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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.Provider;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentProvider;
import org.openmrs.module.appointments.model.AppointmentProviderResponse;
import org.openmrs.module.appointments.model.AppointmentRecurringPattern;
import org.openmrs.module.appointments.model.AppointmentServiceDefinition;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.appointments.service.AppointmentRecurringPatternService;
import org.openmrs.module.appointments.service.impl.RecurringAppointmentType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/**
 * Every way in which the Appointments module can fill a place, each tried where the one place of a day is taken. "Other" is an
 * appointment that has none of that day's places: another day's, or one that was cancelled or only asked for.
 */
class WritePathsMariaDbTest extends CommittedTest {

	private static final int SIZWE = 11;

	private static final int PROVIDER = 1;

	@Autowired
	@Qualifier("recurringAppointmentService")
	private AppointmentRecurringPatternService series;

	private LocalDateTime full;

	/** A way to fill a place. */
	private interface Path {

		void go() throws Exception;
	}

	@BeforeEach
	void fillTheDay() throws Exception {
		full = time.today().plusDays(3).atTime(10, 0);
		book(CIRU, full);
		DATABASE.run("update appointment_service set max_appointments_limit = 1 where appointment_service_id = 1");
		// an answer comes from the provider who was asked
		DATABASE.run("update provider set person_id = 1 where provider_id = 1");
	}

	@AfterEach
	void takeTheTriggerAway() throws Exception {
		DATABASE.run("drop trigger if exists give_uuid");
	}

	static Stream<String> paths() {
		return Stream.of("save", "save by a supplier", "save past the service", "move to another day", "reschedule",
				"back to scheduled", "undo a cancellation", "a provider's answer", "un-void", "a series", "a series, edited",
				"one of a series, edited", "another service");
	}

	private Map<String, Path> ways() {
		Map<String, Path> ways = new LinkedHashMap<>();
		ways.put("save", () -> appointments.validateAndSave(appointment(SIZWE, full.plusHours(1))));
		ways.put("save by a supplier", () -> appointments.validateAndSave(() -> appointment(SIZWE, full.plusHours(1))));
		ways.put("save past the service", () -> transaction.executeWithoutResult(
				status -> sessionFactory.getCurrentSession().save(appointment(SIZWE, full.plusHours(1)))));
		ways.put("move to another day", () -> {
			String uuid = appointments.validateAndSave(appointment(SIZWE, full.plusDays(1))).getUuid();
			appointments.validateAndSave(() -> {
				Appointment other = appointments.getAppointmentByUuid(uuid);
				other.setStartDateTime(date(full.plusHours(1)));
				other.setEndDateTime(date(full.plusHours(1).plusMinutes(20)));
				return other;
			});
		});
		ways.put("reschedule", () -> {
			// 2.1.0 takes the UUID of the new one away and gives it no other
			DATABASE.run("create trigger give_uuid before insert on patient_appointment for each row"
					+ " set new.uuid = coalesce(new.uuid, uuid())");
			String uuid = appointments.validateAndSave(appointment(SIZWE, full.plusDays(1))).getUuid();
			appointments.reschedule(uuid, appointment(SIZWE, full.plusHours(1)), false);
		});
		ways.put("back to scheduled", () -> {
			Appointment cancelled = saved(AppointmentStatus.Cancelled);
			appointments.changeStatus(cancelled, "Scheduled", new Date());
		});
		ways.put("undo a cancellation", () -> {
			DATABASE.run("update appointment_service set max_appointments_limit = 2 where appointment_service_id = 1");
			Appointment other = appointments.validateAndSave(appointment(SIZWE, full.plusHours(1)));
			Thread.sleep(1100); // the other module goes by whole seconds
			appointments.changeStatus(other, "Cancelled", new Date());
			DATABASE.run("update appointment_service set max_appointments_limit = 1 where appointment_service_id = 1");
			appointments.undoStatusChange(other);
		});
		ways.put("a provider's answer", () -> {
			Appointment asked = appointment(SIZWE, full.plusHours(1));
			asked.setStatus(AppointmentStatus.Requested);
			asked.setProviders(new HashSet<>(Set.of(provider(asked, AppointmentProviderResponse.AWAITING))));
			appointments.validateAndSave(asked);
			appointments.updateAppointmentProviderResponse(provider(asked, AppointmentProviderResponse.ACCEPTED));
		});
		ways.put("un-void", () -> {
			Appointment voided = appointment(SIZWE, full.plusHours(1));
			voided.setVoided(true);
			appointments.validateAndSave(voided);
			voided.setVoided(false);
			appointments.validateAndSave(voided);
		});
		ways.put("a series", () -> series.validateAndSave(series(full.plusDays(1), full.plusHours(1))));
		ways.put("a series, edited", () -> {
			AppointmentRecurringPattern pattern = series.validateAndSave(series(full.plusDays(1), full.plusDays(2)));
			Appointment one = pattern.getAppointments().iterator().next();
			one.setStartDateTime(date(full.plusHours(1)));
			one.setEndDateTime(date(full.plusHours(2)));
			series.update(pattern, one);
		});
		ways.put("one of a series, edited", () -> {
			AppointmentRecurringPattern pattern = series.validateAndSave(series(full.plusDays(1), full.plusDays(2)));
			Appointment one = pattern.getAppointments().iterator().next();
			Appointment instead = appointment(SIZWE, full.plusHours(1));
			one.setVoided(true);
			instead.setRelatedAppointment(one);
			pattern.getAppointments().add(instead);
			series.update(pattern, Arrays.asList(instead, one));
		});
		ways.put("another service", () -> {
			Appointment other = appointment(SIZWE, full.plusHours(1));
			other.setService(sessionFactory.getCurrentSession()
					.get(AppointmentServiceDefinition.class, 2));
			appointments.validateAndSave(other);
			other.setService(sessionFactory.getCurrentSession()
					.get(AppointmentServiceDefinition.class, 1));
			appointments.validateAndSave(other);
		});
		return ways;
	}

	@ParameterizedTest
	@MethodSource("paths")
	void givenThePlaceIsTaken_whenItIsEnforced_thenItIsRefusedAndNobodyElseHasIt(String path) throws Exception {
		rule("enforce");

		ExecutionException refused = assertThrows(ExecutionException.class, () -> by("admin", () -> {
			ways().get(path).go();
			return null;
		}).get(), path);

		assertTrue(refused.getCause().getMessage().contains("All places of this session are taken."),
				() -> String.valueOf(refused.getCause()));
		assertEquals("1", onTheDay());
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_overbooking"));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void givenThePlaceIsTaken_whenItIsWarnedOf_thenItIsRecorded(String path) throws Exception {
		rule("warn");

		by("admin", () -> {
			ways().get(path).go();
			return null;
		}).get();

		assertEquals("2", onTheDay());
		assertEquals("places", DATABASE.ask("select group_concat(o.breaches) from frontdesk_overbooking o"
				+ " join patient_appointment a on a.patient_appointment_id = o.appointment_id where a.patient_id = " + SIZWE
				+ " and o.ended_at is null"));
	}

	@ParameterizedTest
	@MethodSource("paths")
	void givenTheServiceNeedsAnAuthorization_thenWhateverIsOnHasOneCase(String path) throws Exception {
		rule("warn");
		DATABASE.run("insert into frontdesk_authorization_rule (uuid, version, service_id, from_session, lead_days, words,"
				+ " retired, changed_at, changed_by) values (uuid(), 1, 1, 1, 1, 'Cardiology', 0, 0, 1)");

		by("admin", () -> {
			ways().get(path).go();
			return null;
		}).get();

		assertEquals("0", DATABASE.ask("select count(*) from patient_appointment a where a.patient_id = " + SIZWE
				+ " and a.voided = 0 and a.status = 'Scheduled' and a.appointment_service_id = 1 and 1 <> (select count(*) from"
				+ " frontdesk_authorization_visit v join frontdesk_authorization c on c.case_id = v.case_id"
				+ " and c.state = 'needed' where v.appointment_id = a.patient_appointment_id)"));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization_visit v join patient_appointment a"
				+ " on a.patient_appointment_id = v.appointment_id where a.voided = 1 or a.status <> 'Scheduled'"));
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_authorization where state = 'needed'"));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization where state = 'needed' and asked_units"
				+ " <> (select count(*) from frontdesk_authorization_visit v where v.case_id = frontdesk_authorization.case_id)"));
	}

	private void rule(String mode) throws Exception {
		DATABASE.run("insert into frontdesk_service_rule (service_id, mode, version, changed_at, changed_by) values (1, '"
				+ mode + "', 0, 0, 1)");
	}

	private String onTheDay() throws Exception {
		return DATABASE.ask("select count(*) from patient_appointment where voided = 0 and status = 'Scheduled'"
				+ " and appointment_service_id = 1 and start_date_time >= '" + full.toLocalDate()
				+ "' and start_date_time < '" + full.toLocalDate().plusDays(1) + "'");
	}

	private Appointment saved(AppointmentStatus status) {
		Appointment appointment = appointment(SIZWE, full.plusHours(1));
		appointment.setStatus(status);
		return appointments.validateAndSave(appointment);
	}

	private AppointmentProvider provider(Appointment appointment, AppointmentProviderResponse response) {
		AppointmentProvider provider = new AppointmentProvider();
		provider.setAppointment(appointment);
		provider.setProvider(sessionFactory.getCurrentSession().get(Provider.class, PROVIDER));
		provider.setResponse(response);
		return provider;
	}

	private AppointmentRecurringPattern series(LocalDateTime... starts) {
		AppointmentRecurringPattern pattern = new AppointmentRecurringPattern();
		pattern.setFrequency(starts.length);
		pattern.setPeriod(1);
		pattern.setType(RecurringAppointmentType.DAY);
		pattern.setAppointments(
				new LinkedHashSet<>(List.of(starts).stream().map(start -> appointment(SIZWE, start)).toList()));
		return pattern;
	}
}
