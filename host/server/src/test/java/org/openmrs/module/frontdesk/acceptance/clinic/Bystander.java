/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A module that does nothing and that no other requires. Another clinic names one with <code>-Dfrontdesk.bystander</code>.
 */
public final class Bystander {

	public static final String ID = System.getProperty("frontdesk.bystander", "bystander");

	private static final String CONFIG = "<module><id>" + ID + "</id><version>1.0</version><package>org.example." + ID
			+ "</package></module>";

	private Bystander() {
	}

	/** @return the module as a file in that folder */
	public static Path omod(Path folder) throws IOException {
		Path file = Files.createDirectories(folder).resolve(ID + ".omod");
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry("config.xml"));
			zip.write(CONFIG.getBytes(UTF_8));
		}
		return file;
	}
}
