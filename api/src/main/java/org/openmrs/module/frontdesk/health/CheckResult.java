/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.health;

import java.util.Map;
import org.openmrs.module.frontdesk.HealthCheck.Finding;
import org.openmrs.module.frontdesk.HealthCheck.State;

/**
 * What a check found.
 *
 * @param id the check's
 * @param message the code of the sentence that says so
 * @param todo the code of the sentence that says what to do about it, or null where there is nothing to do
 * @param arguments the named arguments of both
 */
public record CheckResult(String id, State state, String message, String todo, Map<String, Object> arguments) {

	public static CheckResult of(String id, Finding finding) {
		return of(id, finding.state(), "frontdesk.health." + id + "." + finding.code(), finding.arguments());
	}

	/** @return the result of a check that could not be made */
	public static CheckResult failed(String id) {
		return of(id, State.BAD, "frontdesk.health.failed", Map.of());
	}

	private static CheckResult of(String id, State state, String message, Map<String, Object> arguments) {
		return new CheckResult(id, state, message, state == State.GOOD ? null : message + ".todo", arguments);
	}
}
