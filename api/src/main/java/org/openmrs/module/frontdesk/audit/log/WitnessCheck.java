/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.time.Instant;
import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HealthCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the witness takes this node's checkpoints. */
@Component("frontdesk.auditWitnessCheck")
@Order(22)
class WitnessCheck implements HealthCheck {

	private final WitnessJob witness;

	private final ClinicTime time;

	WitnessCheck(WitnessJob witness, ClinicTime time) {
		this.witness = witness;
		this.time = time;
	}

	@Override
	public String id() {
		return "auditWitness";
	}

	@Override
	public Finding look() {
		Instant since = witness.awaySince();
		return since == null
				? Finding.good("good", Map.of())
				: Finding.warn("away", Map.of("since", time.say(since)));
	}
}
