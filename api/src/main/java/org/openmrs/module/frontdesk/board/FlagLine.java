/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.time.Instant;
import java.util.Map;

/**
 * What a page points out about a row.
 *
 * @param appointment the row's UUID
 * @param flag which flag it is
 * @param ofDay whether it hangs on other rows too, see {@link Board#flags}
 * @param from from when on it holds, perhaps in a while: time passes without any change that a page would hear of
 * @param arguments of the flag's sentences: texts, and moments as {@link Instant}
 */
public record FlagLine(String appointment, String flag, boolean ofDay, Severity severity, Instant from,
		Map<String, Object> arguments) {
}
