/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.time.Duration;
import java.util.Map;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.board.IndexProgress;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether everybody can be found, and as they are now. */
@Component("frontdesk.personIndexCheck")
@Order(8)
class IndexCheck implements HealthCheck {

	private static final Duration LATE = Duration.ofMinutes(2);

	private final PersonIndex index;

	private final ChangedPeople changed;

	IndexCheck(PersonIndex index, ChangedPeople changed) {
		this.index = index;
		this.changed = changed;
	}

	@Override
	public String id() {
		return "personIndex";
	}

	@Override
	public Finding look() {
		IndexProgress progress = index.progress();
		Long waiting = changed.waitingSince();
		if (!progress.complete()) {
			return Finding.warn("building", Map.of("done", progress.done(), "total", progress.total()));
		}
		boolean late = waiting != null && System.currentTimeMillis() - waiting > LATE.toMillis();
		return late ? Finding.warn("late", Map.of()) : Finding.good("good", Map.of("count", progress.total()));
	}
}
