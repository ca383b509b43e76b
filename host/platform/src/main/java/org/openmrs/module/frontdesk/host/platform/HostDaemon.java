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

/** Work of the platform itself: as its daemon user, with every privilege. */
public final class HostDaemon {

	private static final String DAEMON = "A4F30A1B-5EB9-11DF-A648-37A07F9C90FB";

	private static final ThreadLocal<Boolean> RUNNING = ThreadLocal.withInitial(() -> false);

	private static final ThreadLocal<User> USER = new ThreadLocal<>();

	private HostDaemon() {
	}

	/** Runs it in this thread, in a unit of work of its own. */
	public static void run(Runnable work) {
		Context.openSession();
		RUNNING.set(true);
		try {
			USER.set(Context.getUserService().getUserByUuid(DAEMON));
			work.run();
		} finally {
			RUNNING.remove();
			USER.remove();
			Context.closeSession();
		}
	}

	public static boolean isDaemonThread() {
		return RUNNING.get();
	}

	public static User user() {
		return USER.get();
	}
}
