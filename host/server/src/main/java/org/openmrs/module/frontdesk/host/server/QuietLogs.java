/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the parts that log to the JDK's own logging from talking over the host's lines.
 */
final class QuietLogs {

	// Held here: the JDK forgets the level of a logger that nobody holds.
	private static final List<Logger> QUIET = List.of(Logger.getLogger("org.apache"), Logger.getLogger("liquibase"),
			Logger.getLogger("com.mchange"), Logger.getLogger("org.mariadb"));

	private QuietLogs() {
	}

	static void install() {
		QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
	}
}
