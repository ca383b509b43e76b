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

import java.sql.Connection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.HibernateException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads what is stored of a setting by plain SQL: the host's own reads may come from a cache that hears of no other node's
 * changes, and can make Hibernate flush in the middle of a flush.
 */
@Component("frontdesk.storedSettings")
public class StoredSettings {

	private static final String STORED = "select property_value from global_property where property = ?";

	/** Asked for late, as are its transactions: interceptors of the session factory ask here. */
	private final ObjectProvider<SessionFactory> sessionFactory;

	private final ObjectProvider<PlatformTransactionManager> transactions;

	public StoredSettings(ObjectProvider<SessionFactory> sessionFactory,
			ObjectProvider<PlatformTransactionManager> transactions) {
		this.sessionFactory = sessionFactory;
		this.transactions = transactions;
	}

	/** @return the text, empty where none is stored; or nothing where the thread has no session to read it in */
	Optional<String> text(Setting<?> setting) {
		return hasSession()
				? Optional.of(inTransaction(() -> sessionFactory.getObject().getCurrentSession()
						.doReturningWork(connection -> Objects.toString(text(connection, setting), ""))))
				: Optional.empty();
	}

	/** Without asking for it: who does so outside a transaction has it flushed when the scope ends, which fails. */
	private boolean hasSession() {
		return TransactionSynchronizationManager.hasResource(sessionFactory.getObject())
				|| TransactionSynchronizationManager.isSynchronizationActive();
	}

	/** Without one, the session's connection would go on showing what it showed at its first read. */
	private String inTransaction(Supplier<String> read) {
		TransactionTemplate transaction = new TransactionTemplate(transactions.getObject());
		transaction.setReadOnly(true);
		return transaction.execute(status -> read.get());
	}

	/** @return that of the thread; what somebody does in one that they opened by hand goes past it */
	public Optional<Session> session() {
		try {
			return Optional.of(sessionFactory.getObject().getCurrentSession());
		} catch (HibernateException e) {
			return Optional.empty();
		}
	}

	/** @return the text as the connection's transaction sees it, null where none is stored */
	public static String text(Connection connection, Setting<?> setting) {
		return text(connection, STORED, setting);
	}

	/** @return the newest text that has been committed, null where none is stored; it stays until the transaction ends */
	public static String lockedText(Connection connection, Setting<?> setting) {
		return text(connection, STORED + " for update", setting);
	}

	private static String text(Connection connection, String query, Setting<?> setting) {
		List<String> stored = new JdbcTemplate(new SingleConnectionDataSource(connection, true)).queryForList(query,
				String.class, setting.name());
		return stored.isEmpty() ? null : Objects.toString(stored.get(0), "");
	}
}
