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

import org.openmrs.User;
import org.openmrs.api.context.Context;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.hibernate.SessionFactory;

/** Work of the platform itself: as its daemon user, with every privilege. */
@Component
public class HostDaemon {
	
	private static final String DAEMON = "A4F30A1B-5EB9-11DF-A648-37A07F9C90FB";
	
	private static final ThreadLocal<User> RUNNING_AS = new ThreadLocal<>();
	
	private final SessionFactory sessionFactory;
	
	private final TransactionTemplate transaction;
	
	@Autowired
	HostDaemon(SessionFactory sessionFactory, PlatformTransactionManager transactionManager) {
		this.sessionFactory = sessionFactory;
		this.transaction = new TransactionTemplate(transactionManager);
	}
	
	/** Runs it in this thread, in a unit of work of its own. */
	public static void run(Runnable work) {
		Context.openSession();
		try {
			RUNNING_AS.set(Context.getRegisteredComponents(HostDaemon.class).get(0).daemon());
			work.run();
		}
		finally {
			RUNNING_AS.remove();
			Context.closeSession();
		}
	}
	
	private User daemon() {
		return transaction.execute(status -> sessionFactory.getCurrentSession()
		        .createQuery("from User u where u.uuid = :uuid", User.class).setParameter("uuid", DAEMON).getSingleResult());
	}
	
	public static boolean isDaemonThread() {
		return RUNNING_AS.get() != null;
	}
	
	public static User user() {
		return RUNNING_AS.get();
	}
}
