/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.util;

import java.io.File;

import org.openmrs.api.context.Context;

public class OpenmrsUtil {

	private static final String PROPERTY = "application_data_directory";

	private OpenmrsUtil() {
	}

	/** Where modules keep their files: a runtime property, else a directory of the user who runs the platform. */
	public static String getApplicationDataDirectory() {
		String home = System.getProperty("user.home") + File.separator + ".OpenMRS";
		File directory = new File(Context.getRuntimeProperties().getProperty(PROPERTY, home));
		directory.mkdirs();
		return directory.getPath() + File.separator;
	}
}
