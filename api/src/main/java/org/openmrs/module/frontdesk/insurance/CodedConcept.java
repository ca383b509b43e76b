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

import java.util.List;

/**
 * A concept of the host, with what it is mapped to.
 *
 * @param name in the language that was asked for, else as the host prefers it
 * @param codes those of CPT, HCPCS, ICD-10 and the clinic's own source first, in this order; the first is what a payer is told
 */
public record CodedConcept(String uuid, String name, List<Code> codes) {

	/** @param system the name of the code's source */
	public record Code(String system, String code) {
	}
}
