/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings;

import java.time.Instant;
import java.util.List;

/**
 * What became of the settings file when it was last read, on whichever node of a cluster that was.
 *
 * @param present whether there is such a file here and now
 * @param readAt null where it has never been read
 * @param problem why the file as a whole could not be used, as the code of an error, or null
 */
public record FileReport(boolean present, Instant readAt, List<FileLine> lines, String problem) {

	/** @return whether anything in it could not be used */
	public boolean hasRefusals() {
		return problem != null || lines.stream().anyMatch(line -> line.outcome() == FileLine.Outcome.REFUSED);
	}
}
