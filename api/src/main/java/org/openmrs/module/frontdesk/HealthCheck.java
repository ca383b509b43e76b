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

import java.util.Map;

/** Looks at one thing that must be right for the front desk to work. A bean; what it throws counts as bad. */
public interface HealthCheck {

	/** How well it is, the worst last. */
	enum State {
		GOOD, WARN, BAD
	}

	/**
	 * What was found.
	 *
	 * @param code of the sentence, which is the message <code>frontdesk.health.{id}.{code}</code>; what to do about it, where
	 *        it is not good, is the same with <code>.todo</code> after it
	 * @param arguments the sentences' named arguments; no patient's data, no password and no host's name
	 */
	record Finding(State state, String code, Map<String, Object> arguments) {

		public static Finding good(String code, Map<String, Object> arguments) {
			return new Finding(State.GOOD, code, arguments);
		}

		public static Finding warn(String code, Map<String, Object> arguments) {
			return new Finding(State.WARN, code, arguments);
		}

		public static Finding bad(String code, Map<String, Object> arguments) {
			return new Finding(State.BAD, code, arguments);
		}
	}

	/** @return how it is known, such as <code>database</code> */
	String id();

	/** Is called in a transaction of its own. */
	Finding look();
}
