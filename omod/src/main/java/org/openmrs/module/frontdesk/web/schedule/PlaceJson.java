/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.schedule;

import java.util.List;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.openmrs.module.frontdesk.web.api.BadRequest;

/** A place that is asked for, as all that ask for one send it. */
public record PlaceJson(String service, String serviceType, List<String> providers, String location, String start,
		String end) {

	/** @param place null where none was sent */
	public static PlaceAsked read(PlaceJson place) {
		if (place == null) {
			throw new BadRequest("booking.unreadable", "place");
		}
		return place.read();
	}

	private PlaceAsked read() {
		return new PlaceAsked(BookingJson.given(service, "service"), serviceType, asked(), location,
				BookingJson.moment(start, "start"), BookingJson.moment(end, "end"));
	}

	private List<String> asked() {
		return providers == null ? List.of() : providers.stream().map(uuid -> BookingJson.given(uuid, "providers")).toList();
	}
}
