/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import java.util.Map;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.HealthCheck;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether accesses are recorded at once. */
@Component("frontdesk.gapCheck")
@Order(20)
class GapCheck implements HealthCheck {

	private final Gap gap;

	private final RepeatsTable repeats;

	private final ClinicTime time;

	GapCheck(Gap gap, RepeatsTable repeats, ClinicTime time) {
		this.gap = gap;
		this.repeats = repeats;
		this.time = time;
	}

	@Override
	public String id() {
		return "auditCapture";
	}

	@Override
	public Finding look() {
		Gap.State state = gap.state();
		if (state.since() == null) {
			int strange = repeats.strange();
			return strange == 0
					? Finding.good("good", Map.of())
					: Finding.bad("strange", Map.of("count", strange));
		}
		return Finding.bad("gap",
				Map.of("since", time.say(state.since()), "kept", state.kept(), "late", state.late(), "lost",
						state.lost()));
	}
}
