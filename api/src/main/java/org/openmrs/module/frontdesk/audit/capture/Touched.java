/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.action.spi.AfterTransactionCompletionProcess;
import org.hibernate.engine.spi.SessionImplementor;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Passes on what was touched to the request of the thread, or counts it as work in the background. What is read counts at
 * once; what is written when its transaction has ended, with how it ended.
 */
@Component("frontdesk.touched")
public class Touched {

	/** Asked for late: the session factory is built with an interceptor that reports here. */
	private final ObjectProvider<SessionFactory> sessionFactory;

	private final BackgroundWork background;

	private final Map<SessionImplementor, PendingWrites> pending = Collections.synchronizedMap(new WeakHashMap<>());

	public Touched(ObjectProvider<SessionFactory> sessionFactory, BackgroundWork background) {
		this.sessionFactory = sessionFactory;
		this.background = background;
	}

	/** @param touch may be null: nobody's */
	void read(Touch touch) {
		RequestAccesses request = CurrentRequest.get();
		if (touch != null && request != null) {
			request.read(touch);
		} else if (touch != null) {
			background.count(touch.category(), Action.VIEW, Outcome.DONE);
		}
	}

	/** @param touch may be null: nobody's */
	void written(Touch touch) {
		if (touch != null) {
			SessionImplementor session = writing();
			if (session == null) {
				new PendingWrites(CurrentRequest.get(), background).with(touch).end(true);
			} else {
				pending.computeIfAbsent(session, this::startNoting).with(touch);
			}
		}
	}

	/** @return null for a session that somebody opened by hand, of whose transactions nothing is heard */
	private SessionImplementor writing() {
		try {
			return sessionFactory.getObject().getCurrentSession().unwrap(SessionImplementor.class);
		} catch (HibernateException e) {
			return null;
		}
	}

	private PendingWrites startNoting(SessionImplementor session) {
		PendingWrites writes = new PendingWrites(CurrentRequest.get(), background);
		AfterTransactionCompletionProcess settle = (success, ended) -> {
			if (pending.remove(ended, writes)) {
				writes.end(success);
			}
		};
		session.getActionQueue().registerProcess(settle);
		return writes;
	}
}
