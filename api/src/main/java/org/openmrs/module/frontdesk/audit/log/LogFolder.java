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

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openmrs.util.OpenmrsUtil;

/** Files of the log: they are whole or not there, and none is ever written over by another. */
final class LogFolder {

	private LogFolder() {
	}

	/** @return the module's folder in the application data directory */
	static Path own() {
		return new File(OpenmrsUtil.getApplicationDataDirectory()).toPath().resolve("frontdesk");
	}

	/**
	 * Writes a file that is not there yet.
	 *
	 * @return whether it is there now with this text; where not, it is there with another one
	 */
	static boolean keep(Path file, String text) throws IOException {
		if (Files.exists(file)) {
			return Files.readString(file).equals(text);
		}
		DurableFile.put(file, text);
		return true;
	}
}
