/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.Serializable;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.hibernate.EmptyInterceptor;
import org.hibernate.type.Type;
import org.junit.jupiter.api.Test;
import org.openmrs.GlobalProperty;
import org.openmrs.Patient;
import org.openmrs.PersonName;
import org.openmrs.User;
import org.openmrs.Visit;
import org.openmrs.VisitType;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.APIException;
import org.openmrs.api.EventListeners;
import org.openmrs.api.GlobalPropertyListener;
import org.openmrs.api.ValidationException;
import org.openmrs.api.context.Context;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentKind;
import org.openmrs.module.appointments.model.AppointmentServiceDefinition;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.appointments.service.AppointmentServiceDefinitionService;
import org.openmrs.module.appointments.service.AppointmentsService;
import org.openmrs.test.jupiter.BaseModuleContextSensitiveTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

class PlatformTest extends BaseModuleContextSensitiveTest {

	@Autowired
	@Qualifier("openmrsEventListeners")
	private EventListeners listeners;

	@Autowired
	private PlatformTransactionManager transactionManager;

	private static Patient amina() {
		Patient patient = new Patient();
		patient.setGender("F");
		patient.addName(new PersonName("Amina", null, "Bakari"));
		return Context.getPatientService().savePatient(patient);
	}

	private static void becomeClerk() {
		User clerk = new User(Context.getAuthenticatedUser().getPerson());
		clerk.setUsername("clerk");
		Context.getUserService().createUser(clerk, "Clerk123");
		Context.logout();
		Context.authenticate("clerk", "Clerk123");
	}

	@Test
	void savesAPatientWithWhoAndWhen() {
		Integer id = amina().getPatientId();
		Context.flushSession();
		Context.clearSession();

		Patient found = Context.getPatientService().getPatient(id);

		assertThat(found.getPersonName().getFullName(), is("Amina Bakari"));
		assertThat(found.getCreator(), is(Context.getAuthenticatedUser()));
		assertThat(found.getPersonName().getDateCreated(), notNullValue());
		assertThat(found.getDateChanged(), nullValue());
	}

	@Test
	void voidsAVisitWithWhoWhenAndWhy() {
		VisitType type = Context.getVisitService().saveVisitType(new VisitType("Clinic", null));
		Patient patient = amina();
		Visit visit = Context.getVisitService().saveVisit(new Visit(patient, type, new Date()));
		assertThat(Context.getVisitService().getActiveVisitsByPatient(patient).size(), is(1));

		Context.getVisitService().voidVisit(visit, "by mistake");

		assertThat(visit.getVoidReason(), is("by mistake"));
		assertThat(visit.getVoidedBy(), is(Context.getAuthenticatedUser()));
		assertThat(Context.getVisitService().getActiveVisitsByPatient(patient).size(), is(0));
	}

	@Test
	void refusesAVisitWithoutType() {
		Visit visit = new Visit(amina(), null, new Date());

		ValidationException refused = assertThrows(ValidationException.class,
				() -> Context.getVisitService().saveVisit(visit));

		assertThat(refused.getErrors().hasFieldErrors("visitType"), is(true));
	}

	@Test
	void refusesWhoLacksThePrivilegeUnlessTheCallerLendsIt() {
		becomeClerk();

		assertThrows(APIAuthenticationException.class, () -> Context.getVisitService().getAllVisitTypes());

		Context.addProxyPrivilege("Get Visit Types");
		assertThat(Context.getVisitService().getAllVisitTypes().size(), is(0));
		Context.removeProxyPrivilege("Get Visit Types");
		assertThrows(APIAuthenticationException.class, () -> Context.getVisitService().getAllVisitTypes());
	}

	@Test
	void refusesAWrongPassword() {
		Context.logout();

		assertThrows(ContextAuthenticationException.class, () -> Context.authenticate("admin", "Test"));

		assertThat(Context.isAuthenticated(), is(false));
	}

	@Test
	void aListenerThatThrowsTakesTheSaversTransactionWithIt() {
		GlobalPropertyListener refusing = new GlobalPropertyListener() {

			@Override
			public boolean supportsPropertyName(String name) {
				return name.equals("frontdesk.test");
			}

			@Override
			public void globalPropertyChanged(GlobalProperty newValue) {
				throw new APIException(newValue.getPropertyValue() + " will not do");
			}

			@Override
			public void globalPropertyDeleted(String name) {
			}
		};
		listeners.getGlobalPropertyListeners().add(refusing);
		try {
			APIException refused = assertThrows(APIException.class, () -> Context.getAdministrationService()
					.saveGlobalProperty(new GlobalProperty("frontdesk.test", "nonsense")));
			assertThat(refused.getMessage(), is("nonsense will not do"));
		} finally {
			listeners.getGlobalPropertyListeners().remove(refusing);
		}

		TransactionStatus status = transactionManager
				.getTransaction(new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_MANDATORY));
		assertThat(status.isRollbackOnly(), is(true));
	}

	@Test
	void theReleasedAppointmentsServiceSavesHere() {
		AppointmentServiceDefinition service = new AppointmentServiceDefinition();
		service.setName("Consultation");
		Context.getService(AppointmentServiceDefinitionService.class).save(service);
		Appointment appointment = new Appointment();
		appointment.setPatient(amina());
		appointment.setService(service);
		appointment.setStartDateTime(new Date());
		appointment.setEndDateTime(new Date());
		appointment.setAppointmentKind(AppointmentKind.Scheduled);

		Context.getService(AppointmentsService.class).validateAndSave(appointment);
		Context.flushSession();
		Context.clearSession();

		Appointment found = Context.getService(AppointmentsService.class).getAppointmentByUuid(appointment.getUuid());
		assertThat(found.getPatient().getGivenName(), is("Amina"));
		assertThat(found.getStatus(), is(AppointmentStatus.Scheduled));
		assertThat(found.getCreator(), is(Context.getAuthenticatedUser()));
	}

	@Test
	void messagesFallBackFromCountryToLanguageToTheFileWithoutOne() {
		assertThat(Context.getMessageSourceService().getMessage("error.name", null, Locale.CANADA_FRENCH),
				is("Invalid name"));
		assertThat(Context.getMessageSourceService().getMessage("no.such.message"), is("no.such.message"));
		assertThat(Context.getMessageSourceService().getPresentationsInLocale(Locale.getDefault()).isEmpty(), is(false));
		assertThat(Context.getMessageSourceService().getPresentationsInLocale(Locale.FRENCH).isEmpty(), is(true));
	}

	@Test
	void everyInterceptorBeanHearsOfEveryRow() {
		amina();
		Context.flushSession();

		assertThat(WhatWasSaved.NAMES.contains("Patient"), is(true));
	}

	static class WhatWasSaved extends EmptyInterceptor {

		static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

		private static final long serialVersionUID = 1L;

		@Override
		public boolean onSave(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
			NAMES.add(entity.getClass().getSimpleName());
			return false;
		}
	}
}
