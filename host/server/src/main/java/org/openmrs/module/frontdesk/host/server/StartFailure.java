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

/**
 * Why the host did not start, as one finished sentence for the person at the console.
 */
public class StartFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final boolean usage;

	public StartFailure(String message) {
		this(message, null, false);
	}

	public StartFailure(String message, Throwable cause) {
		this(message, cause, false);
	}

	private StartFailure(String message, Throwable cause, boolean usage) {
		super(message, cause);
		this.usage = usage;
	}

	/**
	 * @param message what is wrong with the options
	 * @return a failure whose remedy is in {@code --help}
	 */
	public static StartFailure badOption(String message) {
		return new StartFailure(message, null, true);
	}

	/**
	 * @return the process's exit code: 2 for bad options, 1 for everything else
	 */
	public int exitCode() {
		return usage ? 2 : 1;
	}
}
