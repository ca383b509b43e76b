/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.api.context;

import java.util.function.Function;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.orm.hibernate5.SessionFactoryUtils;
import org.springframework.orm.hibernate5.SessionHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The session of the thread, for what the context itself reads. */
final class Database {

	private Database() {
	}

	/** Reads in the transaction there is, else in one of its own. */
	static <T> T call(Function<Session, T> work) {
		ApplicationContext beans = ServiceContext.getInstance().getApplicationContext();
		TransactionTemplate transaction = new TransactionTemplate(
				beans.getBean("transactionManager", PlatformTransactionManager.class));
		return transaction.execute(status -> work.apply(sessionFactory().getCurrentSession()));
	}

	/** Binds a session to the thread, unless one is bound already: then nobody here is to close it either. */
	static boolean open() {
		if (TransactionSynchronizationManager.hasResource(sessionFactory())) {
			return false;
		}
		TransactionSynchronizationManager.bindResource(sessionFactory(), new SessionHolder(sessionFactory().openSession()));
		return true;
	}

	static void close() {
		SessionHolder holder = (SessionHolder) TransactionSynchronizationManager.unbindResourceIfPossible(sessionFactory());
		if (holder != null) {
			SessionFactoryUtils.closeSession(holder.getSession());
		}
	}

	static SessionFactory sessionFactory() {
		return ServiceContext.getInstance().getApplicationContext().getBean("sessionFactory", SessionFactory.class);
	}
}
