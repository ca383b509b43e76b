/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking;

import java.util.List;
import java.util.Locale;

/** What may bear on whether somebody comes. Each is looked for in a clinic's own history, and left out where it does not show there. */
public enum ShowEffect {

	/** What it is for. */
	SERVICE,
	/** How long before it was booked. */
	LEAD, WEEKDAY, HOUR,
	/** How often the person came before, against what was to be expected of those appointments. */
	PATIENT,
	/** How many appointments of theirs were cancelled before. */
	CANCELLATIONS,
	/** That older months tell less than recent ones. */
	FADING;

	/** Those that are nobody's in particular. */
	public static final List<ShowEffect> OF_THE_PLACE = List.of(SERVICE, LEAD, WEEKDAY, HOUR);

	/** @return how it is written */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}
}
