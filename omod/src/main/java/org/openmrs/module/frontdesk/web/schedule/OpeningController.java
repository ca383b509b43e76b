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

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.PartOfDay;
import org.openmrs.module.frontdesk.schedule.Search;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.schedule.BookingJson.NamedJson;
import org.openmrs.module.frontdesk.web.schedule.BookingJson.OpeningJson;
import org.openmrs.module.frontdesk.web.schedule.BookingJson.ServiceJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What can be booked, and which places are free. */
@Controller("frontdesk.openingController")
class OpeningController {

	private static final int USUAL_LIMIT = 8;

	/** @param reasons why one may overbook; empty where the user may not */
	record BookableJson(List<ServiceJson> services, List<NamedJson> providers, List<String> reasons) {
	}

	/** @param minutes null for as long as the service usually takes; as the others that may be left out */
	record SearchJson(String service, List<String> providers, String patient, String location, Integer minutes, String from,
			String until, String preferred, String part, List<String> days, Integer limit) {

		Search read() {
			return new Search(BookingJson.given(service, "service"), providers == null ? List.of() : providers, patient,
					location, minutes == null ? null : Duration.ofMinutes(minutes), BookingJson.moment(from, "from"),
					BookingJson.moment(until, "until"), preferred, readPart(), readDays(),
					limit == null ? USUAL_LIMIT : limit);
		}

		private PartOfDay readPart() {
			return part == null
					? null
					: PartOfDay.of(part).orElseThrow(() -> new BadRequest("booking.unreadable", "part"));
		}

		private Set<DayOfWeek> readDays() {
			Set<DayOfWeek> read = EnumSet.noneOf(DayOfWeek.class);
			(days == null ? List.<String>of() : days).forEach(name -> read.add(Arrays.stream(DayOfWeek.values())
					.filter(day -> day.name().equalsIgnoreCase(name)).findFirst()
					.orElseThrow(() -> new BadRequest("booking.unreadable", "days"))));
			return read;
		}
	}

	record OpeningsJson(List<OpeningJson> openings) {
	}

	private final BookingService bookings;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	OpeningController(@Qualifier("frontdesk.bookingService") BookingService bookings, FrontDeskSettings settings,
			ClinicTime time) {
		this.bookings = bookings;
		this.settings = settings;
		this.time = time;
	}

	@GetMapping(Api.ROOT + "/bookable")
	ResponseEntity<BookableJson> bookable() {
		List<ServiceJson> services = bookings.bookable().stream().map(ServiceJson::of).toList();
		List<NamedJson> providers = NamedJson.of(bookings.providers());
		return Api.json(new BookableJson(services, providers,
				Context.hasPrivilege(FrontDeskPrivileges.OVERBOOK) ? settings.overbookingReasons() : List.of()));
	}

	@PostMapping(Api.ROOT + "/openings")
	ResponseEntity<OpeningsJson> openings(@RequestBody SearchJson search) {
		return Api.json(new OpeningsJson(bookings.openings(search.read()).stream()
				.map(opening -> OpeningJson.of(opening, time.zone())).toList()));
	}
}
