/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.watch;

import java.util.function.Supplier;
import org.openmrs.module.frontdesk.settings.Way;

/** By which way the current thread changes settings, for the history. */
public final class WayIn {

	private static final ThreadLocal<Way> CURRENT = new ThreadLocal<>();

	private WayIn() {
	}

	/** Does the work, and has what it flushes recorded as done by that way. */
	public static <T> T through(Way way, Supplier<T> work) {
		CURRENT.set(way);
		try {
			return work.get();
		} finally {
			CURRENT.remove();
		}
	}

	static Way current() {
		Way way = CURRENT.get();
		return way == null ? Way.ELSEWHERE : way;
	}
}
