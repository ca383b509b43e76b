/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.io.IOException;
import java.nio.file.Path;
import org.openmrs.module.frontdesk.OwnConnections;

/** A server in a process of its own that takes a name, prints it, and keeps it until its input ends or it is killed. */
final class NodeProcess {

	private NodeProcess() {
	}

	/** Argument: the folder with the names. */
	public static void main(String[] arguments) throws IOException {
		System.out.println(new LogNode(new OwnConnections(), () -> Path.of(arguments[0])).name());
		while (System.in.read() >= 0) {
			continue;
		}
	}
}
