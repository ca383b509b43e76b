/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.call;

import java.time.LocalDate;
import java.util.List;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.CallList;
import org.openmrs.module.frontdesk.board.CallService;
import org.openmrs.module.frontdesk.board.place.Places;

/** Lists the numbers that were called. */
public class CallScreen implements CallService {

	private final CallNumbers numbers;

	private final ChangeFeed feed;

	private final Places places;

	private final ClinicTime time;

	public CallScreen(CallNumbers numbers, ChangeFeed feed, Places places, ClinicTime time) {
		this.numbers = numbers;
		this.feed = feed;
		this.places = places;
		this.time = time;
	}

	@Override
	public ChangeFeed.Mark mark(LocalDate day) {
		return feed.mark(day);
	}

	@Override
	public CallList called(String locationUuid) {
		LocalDate day = time.today();
		// before the numbers: what changes between the two is told once more, and not missed
		ChangeFeed.Mark mark = feed.mark(day);
		List<Integer> within = locationUuid == null ? List.of() : List.copyOf(places.branch(locationUuid).ids());
		return new CallList(day, mark, numbers.called(day, within));
	}
}
