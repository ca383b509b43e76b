/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.apache.commons.lang3.ArrayUtils;
import org.hibernate.EmptyInterceptor;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.action.spi.BeforeTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.type.Type;
import org.openmrs.PatientIdentifier;
import org.openmrs.Person;
import org.openmrs.PersonAttribute;
import org.openmrs.PersonName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Notes at every flush, whoever caused it, who changes in a way that they are found by, and has that written before the
 * transaction commits.
 */
@Component("frontdesk.personWatch")
public class PersonWatch extends EmptyInterceptor {

	private static final long serialVersionUID = 1L;

	/** Asked for late: the session factory is built with this interceptor. */
	private final transient ObjectProvider<SessionFactory> sessionFactory;

	private final transient ChangedPeople changed;

	private final transient Map<SessionImplementor, Set<Person>> noted = Collections.synchronizedMap(new WeakHashMap<>());

	public PersonWatch(ObjectProvider<SessionFactory> sessionFactory, ChangedPeople changed) {
		this.sessionFactory = sessionFactory;
		this.changed = changed;
	}

	@Override
	public boolean onSave(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		note(entity, state, names);
		return false;
	}

	@Override
	public boolean onFlushDirty(Object entity, Serializable id, Object[] now, Object[] before, String[] names,
			Type[] types) {
		note(entity, now, names);
		// one that has gone over to somebody else, as when two are merged
		note(entity, before, names);
		return false;
	}

	@Override
	public void onDelete(Object entity, Serializable id, Object[] state, String[] names, Type[] types) {
		note(entity, state, names);
	}

	private void note(Object entity, Object[] state, String[] names) {
		if (entity instanceof Person person) {
			note(person);
		} else if (state != null && (entity instanceof PersonName || entity instanceof PersonAttribute)) {
			note(state[ArrayUtils.indexOf(names, "person")]);
		} else if (state != null && entity instanceof PatientIdentifier) {
			note(state[ArrayUtils.indexOf(names, "patient")]);
		}
	}

	private void note(Object owner) {
		SessionImplementor session = owner instanceof Person ? flushing() : null;
		if (session != null) {
			noted.computeIfAbsent(session, this::startNoting).add((Person) owner);
		}
	}

	/** @return null for a session that somebody opened by hand: what it changes is found at night */
	private SessionImplementor flushing() {
		try {
			return sessionFactory.getObject().getCurrentSession().unwrap(SessionImplementor.class);
		} catch (HibernateException e) {
			return null;
		}
	}

	private Set<Person> startNoting(SessionImplementor session) {
		BeforeTransactionCompletionProcess write = ending -> {
			Set<Person> people = noted.remove(ending);
			if (people != null) {
				write(people, ending);
			}
		};
		// After a rollback the session goes on, and what was noted must not be written by its next commit.
		AfterTransactionCompletionProcess forget = (success, ending) -> noted.remove(ending);
		session.getActionQueue().registerProcess(write);
		session.getActionQueue().registerProcess(forget);
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}

	/** Only now a new one has an id. */
	private void write(Set<Person> people, SessionImplementor session) {
		Set<Integer> ids = people.stream().map(Person::getPersonId).filter(Objects::nonNull)
				.collect(Collectors.toCollection(HashSet::new));
		if (!ids.isEmpty()) {
			session.doWork(connection -> changed.write(ids, connection));
		}
	}
}
