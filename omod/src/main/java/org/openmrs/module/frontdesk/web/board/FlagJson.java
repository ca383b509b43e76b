/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.board;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.openmrs.module.frontdesk.board.FlagLine;

/**
 * A flag as JSON.
 *
 * @param from when it begins to hold, perhaps in a while
 * @param arguments of its sentences; moments are ISO 8601
 */
record FlagJson(String appointment, String flag, boolean ofDay, String severity, String from,
		Map<String, String> arguments) {

	static FlagJson of(FlagLine line, BoardJson.Clock clock) {
		Map<String, String> arguments = new TreeMap<>();
		line.arguments().forEach((name, value) -> arguments.put(name,
				value instanceof Instant moment ? clock.iso(moment) : value.toString()));
		return new FlagJson(line.appointment(), line.flag(), line.ofDay(), line.severity().code(), clock.iso(line.from()),
				arguments);
	}
}
