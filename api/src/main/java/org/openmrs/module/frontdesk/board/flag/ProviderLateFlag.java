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
import org.openmrs.module.frontdesk.board.Flow;
import org.openmrs.module.frontdesk.board.Severity;
import org.springframework.stereotype.Component;

/** Somebody waits for a provider who is likely to see them much later than planned. */
@Component("frontdesk.flag.providerLate")
public class ProviderLateFlag implements Flag {

	private final FrontDeskSettings settings;

	public ProviderLateFlag(FrontDeskSettings settings) {
		this.settings = settings;
	}

	@Override
	public String id() {
		return "providerLate";
	}

	@Override
	public boolean isOfDay() {
		return true;
	}

	@Override
	public List<Found> look(DayRow row, FlagDay day) {
		return day.ahead(row).map(ahead -> found(ahead, day)).stream().toList();
	}

	private Found found(Flow.Ahead ahead, FlagDay day) {
		Instant from = ahead.laterBy(settings.flagProviderLateAfter());
		return new Found(Severity.SOON, from.isBefore(day.begins()) ? day.begins() : from,
				Map.of("provider", ahead.provider().name()));
	}
}
