/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.file;

import javax.persistence.Column;
import javax.persistence.Embeddable;
import org.openmrs.module.frontdesk.settings.FileLine;

/** A line of the settings file as it was last read. */
@Embeddable
public class ReadLine {

	@Column(name = "name", nullable = false, length = 100)
	private String name;

	@Column(name = "value", nullable = false, length = 100)
	private String value;

	@Column(name = "outcome", nullable = false, length = 10)
	private String outcome;

	@Column(name = "code", length = 100)
	private String code;

	static ReadLine of(FileLine line) {
		ReadLine read = new ReadLine();
		read.name = line.name();
		read.value = line.value();
		read.outcome = line.outcome().name();
		read.code = line.code();
		return read;
	}

	FileLine line() {
		return new FileLine(name, value, FileLine.Outcome.valueOf(outcome), code);
	}
}
