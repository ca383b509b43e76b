/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import org.openmrs.module.frontdesk.schedule.Named;

/**
 * What is done: a concept of the host, or a code that concepts are mapped to.
 *
 * @param concept null where it is told by a code
 * @param system the name of the code's source, such as CPT; null where it is told by a concept
 * @param code null where it is told by a concept
 */
public record Procedure(Named concept, String system, String code) {

	/** @return as it is typed: the concept's UUID, or source and code such as CPT:97110 */
	public String text() {
		return concept == null ? system + ":" + code : concept.uuid();
	}
}
