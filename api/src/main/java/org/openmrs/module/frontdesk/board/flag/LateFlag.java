/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.flag;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Severity;
import org.openmrs.module.frontdesk.schedule.BookingStatus;
import org.springframework.stereotype.Component;

/** Somebody should be here and has not come. */
@Component("frontdesk.flag.late")
public class LateFlag implements Flag {

	private final FrontDeskSettings settings;

	public LateFlag(FrontDeskSettings settings) {
		this.settings = settings;
	}

	@Override
	public String id() {
		return "late";
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		if (!day.isToday() || row.booking().status() != BookingStatus.Scheduled) {
			return List.of();
		}
		Instant start = row.booking().start();
		return List.of(new Found(Severity.SOON, start.plus(settings.flagLateAfter()), Map.of("since", start)));
	}
}
