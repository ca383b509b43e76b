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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.board.DayRow;
import org.openmrs.module.frontdesk.board.Severity;
import org.springframework.stereotype.Component;

/** Somebody has been here and waited for long; for twice that long, and it is worse. */
@Component("frontdesk.flag.waiting")
public class WaitingFlag implements Flag {

	private final FrontDeskSettings settings;

	public WaitingFlag(FrontDeskSettings settings) {
		this.settings = settings;
	}

	@Override
	public String id() {
		return "waiting";
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		if (!day.isToday() || !row.state().isWaiting()) {
			return List.of();
		}
		Duration limit = settings.flagWaitingAfter();
		Instant since = row.waitsFrom();
		return List.of(new Found(Severity.SOON, since.plus(limit), Map.of("since", since)),
				new Found(Severity.NOW, since.plus(limit).plus(limit), Map.of("since", since)));
	}
}
