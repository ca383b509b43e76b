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

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.schedule.Bookable;
import org.openmrs.module.frontdesk.schedule.Booked;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.Breach;
import org.openmrs.module.frontdesk.schedule.HeldPlace;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.Opening;
import org.openmrs.module.frontdesk.schedule.Overbook;
import org.openmrs.module.frontdesk.schedule.Wish;
import org.openmrs.module.frontdesk.web.api.BadRequest;

/** Booking as JSON. Times are ISO 8601 with the clinic's offset. */
final class BookingJson {

	private BookingJson() {
	}

	record NamedJson(String uuid, String name) {

		static NamedJson of(Named named) {
			return named == null ? null : new NamedJson(named.uuid(), named.name());
		}

		static List<NamedJson> of(List<Named> all) {
			return all.stream().map(NamedJson::of).toList();
		}
	}

	record TypeJson(String uuid, String name, Integer minutes) {
	}

	record ServiceJson(String uuid, String name, String location, Integer minutes, String mode, List<TypeJson> types) {

		static ServiceJson of(Bookable service) {
			return new ServiceJson(service.service().uuid(), service.service().name(), service.location(), service.minutes(),
					service.mode().code(), service.types().stream()
							.map(type -> new TypeJson(type.type().uuid(), type.type().name(), type.minutes())).toList());
		}
	}

	record OpeningJson(String start, String end, NamedJson provider, Integer placesLeft, List<String> against) {

		static OpeningJson of(Opening opening, ZoneId zone) {
			return new OpeningJson(iso(opening.start(), zone), iso(opening.end(), zone), NamedJson.of(opening.provider()),
					opening.placesLeft(), opening.against().stream().map(Wish::code).toList());
		}
	}

	record HoldJson(String uuid, String start, String end, String expires) {

		static HoldJson of(HeldPlace held, ZoneId zone) {
			return new HoldJson(held.uuid(), iso(held.start(), zone), iso(held.end(), zone), iso(held.expires(), zone));
		}
	}

	/** @param overbooked what stood against it when it was booked; null where that is not told */
	record AppointmentJson(String uuid, String start, String end, NamedJson service, NamedJson serviceType,
			List<NamedJson> providers, NamedJson location, String kind, String status, List<String> overbooked, String tag) {

		static AppointmentJson of(Booking booking, Set<Breach> overbooked, ZoneId zone) {
			return new AppointmentJson(booking.uuid(), iso(booking.start(), zone), iso(booking.end(), zone),
					NamedJson.of(booking.service()), NamedJson.of(booking.serviceType()), NamedJson.of(booking.providers()),
					NamedJson.of(booking.location()), booking.kind(), booking.status().name(),
					overbooked == null ? null : overbooked.stream().map(Breach::code).toList(), booking.tag());
		}

		static AppointmentJson of(Booked booked, ZoneId zone) {
			return of(booked.booking(), booked.overbooked(), zone);
		}
	}

	record OverbookJson(String reason, String words) {

		static Overbook read(OverbookJson json) {
			return json == null ? null : new Overbook(json.reason(), json.words());
		}
	}

	static String given(String text, String field) {
		if (text == null || text.isBlank()) {
			throw new BadRequest("booking.unreadable", field);
		}
		return text;
	}

	static Instant moment(String text, String field) {
		try {
			return OffsetDateTime.parse(given(text, field)).toInstant();
		} catch (DateTimeException e) {
			throw new BadRequest("booking.unreadable", field);
		}
	}

	static String iso(Instant moment, ZoneId zone) {
		return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
	}
}
