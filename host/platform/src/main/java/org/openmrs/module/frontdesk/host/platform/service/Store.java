/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform.service;

import java.io.Serializable;
import java.util.List;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.Query;

/** What the services do with the database, which is the same for all of them. */
public class Store {

	private final SessionFactory sessionFactory;

	public Store(SessionFactory sessionFactory) {
		this.sessionFactory = sessionFactory;
	}

	Session session() {
		return sessionFactory.getCurrentSession();
	}

	<T> T save(T entity) {
		session().saveOrUpdate(entity);
		return entity;
	}

	<T> T get(Class<T> type, Serializable id) {
		return session().get(type, id);
	}

	<T> T byUuid(Class<T> type, String uuid) {
		return first(type, "from " + type.getSimpleName() + " where uuid = ?1", uuid);
	}

	<T> T first(Class<T> type, String hql, Object... values) {
		return query(type, hql, values).setMaxResults(1).uniqueResult();
	}

	<T> List<T> list(Class<T> type, String hql, Object... values) {
		return query(type, hql, values).list();
	}

	private <T> Query<T> query(Class<T> type, String hql, Object... values) {
		Query<T> query = session().createQuery(hql, type);
		for (int i = 0; i < values.length; i++) {
			query.setParameter(i + 1, values[i]);
		}
		return query;
	}
}
