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

import java.io.PrintStream;
import java.util.Locale;

/**
 * What the host is doing, a line for each phase, each with the seconds since the start.
 */
public class Progress {

	private final PrintStream out;

	private final long startedAt = System.nanoTime();

	private String phase = "starting";

	public Progress(PrintStream out) {
		this.out = out;
	}

	/**
	 * @param doing the phase that begins now
	 */
	public void phase(String doing) {
		phase = doing;
		out.printf(Locale.ROOT, "%6.1f s  %s%n", elapsedSeconds(), doing);
	}

	/**
	 * @param text something to read that is no phase
	 */
	public void say(String text) {
		out.println(text);
	}

	/**
	 * @return the phase that began last
	 */
	public String currentPhase() {
		return phase;
	}

	public double elapsedSeconds() {
		return (System.nanoTime() - startedAt) / 1e9;
	}
}
