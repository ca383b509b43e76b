/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.schedule.watch;

import java.io.Serializable;
import java.util.Collections;
import java.util.Date;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import org.apache.commons.lang3.ArrayUtils;
import org.hibernate.EmptyInterceptor;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.type.Type;
import org.openmrs.Location;
import org.openmrs.PatientIdentifier;
import org.openmrs.Person;
import org.openmrs.PersonAttribute;
import org.openmrs.PersonName;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentProvider;
import org.openmrs.module.appointments.model.AppointmentReason;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.schedule.OfPerson;
import org.openmrs.module.frontdesk.schedule.guard.Written;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Notes at every flush, whoever caused it, which appointments change and which show a person who changes, and has them
 * announced before the transaction commits.
 */
@Component("frontdesk.appointmentWatch")
public class AppointmentWatch extends EmptyInterceptor {

	private static final long serialVersionUID = 1L;

	/** What says which place an appointment, or somebody's part in one, takes. */
	private static final Set<String> PLACE = Set.of("service", "startDateTime", "endDateTime", "status", "voided", "patient",
			"location", "provider", "response");

	private static final Set<?> TAKING = EnumSet.of(AppointmentStatus.Scheduled, AppointmentStatus.Arrived,
			AppointmentStatus.CheckedIn, AppointmentStatus.Completed);

	/** Asked for late: the session factory is built with this interceptor. */
	private final transient ObjectProvider<SessionFactory> sessionFactory;

	private final transient Announcer announcer;

	private final transient PlaceWatch places;

	private final transient VacancyWatch vacancies;

	private final transient ChangeWatch listeners;

	private final transient Map<SessionImplementor, NotedChanges> noted = Collections.synchronizedMap(new WeakHashMap<>());

	public AppointmentWatch(ObjectProvider<SessionFactory> sessionFactory, Announcer announcer, PlaceWatch places,
			VacancyWatch vacancies, ChangeWatch listeners) {
		this.sessionFactory = sessionFactory;
		this.announcer = announcer;
		this.places = places;
		this.vacancies = vacancies;
		this.listeners = listeners;
	}

	@Override
	public boolean onSave(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		note(entity);
		notePlace(entity);
		return false;
	}

	@Override
	public boolean onFlushDirty(Object entity, Serializable id, Object[] now, Object[] before, String[] names,
			Type[] types) {
		note(entity);
		noteFormerPlace(entity, before, names);
		if (before == null || changesPlace(now, before, names)) {
			notePlace(entity);
		}
		return false;
	}

	@Override
	public void onDelete(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		note(entity);
		noteFormerPlace(entity, state, names);
		noteRemoved(entity);
	}

	private void noteRemoved(Object entity) {
		if (entity instanceof Appointment appointment) {
			noting(changes -> changes.removed(appointment));
		} else if (entity instanceof AppointmentProvider provider && provider.getAppointment() != null) {
			noting(changes -> changes.removed(provider.getAppointment()));
		}
	}

	private void notePlace(Object entity) {
		if (entity instanceof Appointment appointment) {
			noting(changes -> changes.place(appointment));
		} else if (entity instanceof AppointmentProvider provider && provider.getAppointment() != null) {
			noting(changes -> changes.place(provider.getAppointment()));
		}
	}

	/** A check-in, say, changes the status and no place: it is not to be looked at. */
	private static boolean changesPlace(Object[] now, Object[] before, String[] names) {
		for (int i = 0; i < names.length; i++) {
			if (PLACE.contains(names[i]) && !Objects.equals(now[i], before[i])
					&& !(TAKING.contains(now[i]) && TAKING.contains(before[i]))) {
				return true;
			}
		}
		return false;
	}

	private void note(Object entity) {
		if (entity instanceof Appointment appointment) {
			noting(changes -> changes.appointment(appointment));
		} else if (entity instanceof AppointmentProvider provider && provider.getAppointment() != null) {
			noting(changes -> changes.appointment(provider.getAppointment()));
		} else if (entity instanceof AppointmentReason reason && reason.getAppointment() != null) {
			noting(changes -> changes.appointment(reason.getAppointment()));
		} else if (entity instanceof PersonName name && name.getPerson() != null) {
			noting(changes -> changes.person(name.getPerson()));
		} else if (entity instanceof PatientIdentifier identifier && identifier.getPatient() != null) {
			noting(changes -> changes.person(identifier.getPatient()));
		} else if (entity instanceof PersonAttribute attribute && attribute.getPerson() != null) {
			noting(changes -> changes.person(attribute.getPerson()));
		} else if (entity instanceof Person person) {
			noting(changes -> changes.person(person));
		} else if (entity instanceof OfPerson ours) {
			noting(changes -> changes.person(ours.personId()));
		}
	}

	/** A page that showed the appointment on another day or at another location must hear that it has left. */
	private void noteFormerPlace(Object entity, Object[] before, String[] names) {
		if (before != null && entity instanceof Appointment appointment) {
			Date start = (Date) before[ArrayUtils.indexOf(names, "startDateTime")];
			Location location = (Location) before[ArrayUtils.indexOf(names, "location")];
			noting(changes -> changes.formerPlace(appointment, start, location));
		}
	}

	private void noting(Consumer<NotedChanges> note) {
		SessionImplementor session = flushing();
		if (session != null) {
			note.accept(noted.computeIfAbsent(session, this::startNoting));
		}
	}

	/** @return those of the transaction whose places nobody has looked at yet; from then on somebody has */
	public Written takePlaces() {
		NotedChanges changes = noted.get(flushing());
		return changes == null ? Written.NOTHING : changes.takePlaces();
	}

	/** @return null for a session that somebody opened by hand: pages see its changes when they next read everything */
	private SessionImplementor flushing() {
		try {
			return sessionFactory.getObject().getCurrentSession().unwrap(SessionImplementor.class);
		} catch (HibernateException e) {
			return null;
		}
	}

	private NotedChanges startNoting(SessionImplementor session) {
		BeforeTransactionCompletionProcess announce = ending -> {
			NotedChanges changes = noted.remove(ending);
			if (changes != null) {
				ending.doWork(connection -> {
					ChangeWatch.Held held = listeners.hold(changes, connection);
					places.check(changes, connection);
					vacancies.tell(changes, connection);
					listeners.tell(changes, held, connection);
					announcer.announce(changes, connection);
				});
			}
		};
		// After a rollback the session goes on, and what was noted must not be announced by its next commit.
		AfterTransactionCompletionProcess forget = (success, ending) -> noted.remove(ending);
		session.getActionQueue().registerProcess(announce);
		session.getActionQueue().registerProcess(forget);
		return new NotedChanges();
	}
}
