/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

/** An exception for the log: where it happened, without what it says of itself, which can hold a patient's data. */
public final class Wordless {

	private Wordless() {
	}

	/** @return one with the classes and the frames of the given one and of its causes */
	public static Throwable of(Throwable thrown) {
		Throwable cause = thrown.getCause() == null ? null : of(thrown.getCause());
		Throwable trace = new Exception(thrown.getClass().getName(), cause);
		trace.setStackTrace(thrown.getStackTrace());
		return trace;
	}
}
