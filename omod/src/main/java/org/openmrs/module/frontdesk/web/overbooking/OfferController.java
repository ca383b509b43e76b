/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.overbooking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.overbooking.Offer;
import org.openmrs.module.frontdesk.overbooking.OfferService;
import org.openmrs.module.frontdesk.overbooking.WishAsked;
import org.openmrs.module.frontdesk.overbooking.WishKind;
import org.openmrs.module.frontdesk.schedule.PartOfDay;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.EntityTags;
import org.openmrs.module.frontdesk.web.overbooking.OfferJson.AllJson;
import org.openmrs.module.frontdesk.web.overbooking.OfferJson.OneJson;
import org.openmrs.module.frontdesk.web.overbooking.OfferJson.WishJson;
import org.openmrs.module.frontdesk.web.overbooking.OfferJson.WishesJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

@Controller("frontdesk.offerController")
class OfferController {

	private static final String WISHES = Api.ROOT + "/wishes";

	private static final String OFFERS = Api.ROOT + "/offers";

	private static final String UNREADABLE = "wish.unreadable";

	/** Nothing needs to be said beyond which offer or wish; the body is an empty object. */
	record Request() {
	}

	/** All but patient and kind may be left out; of appointment and service one is there. */
	record WishRequest(String patient, String appointment, String service, String location, String provider, String kind,
			Integer minutes, Integer notice, String from, String until, List<String> parts) {

		WishAsked read() {
			given(patient, "patient");
			given(appointment == null ? service : appointment, "service");
			return new WishAsked(patient, appointment, service, location, provider,
					WishKind.of(kind).orElseThrow(() -> new BadRequest(UNREADABLE, "kind")), minutes,
					notice == null ? 0 : notice, day(from, "from"), day(until, "until"), readParts());
		}

		private Set<PartOfDay> readParts() {
			Set<PartOfDay> read = EnumSet.noneOf(PartOfDay.class);
			(parts == null ? List.<String>of() : parts).forEach(name -> read
					.add(PartOfDay.of(name).orElseThrow(() -> new BadRequest(UNREADABLE, "parts"))));
			return read;
		}

		private static void given(String text, String field) {
			if (text == null || text.isBlank()) {
				throw new BadRequest(UNREADABLE, field);
			}
		}

		private static LocalDate day(String text, String field) {
			try {
				return text == null ? null : LocalDate.parse(text);
			} catch (DateTimeException e) {
				throw new BadRequest(UNREADABLE, field);
			}
		}
	}

	private final OfferService offers;

	private final ClinicTime time;

	private final ClinicClock clock;

	OfferController(@Qualifier("frontdesk.offerService") OfferService offers, ClinicTime time, ClinicClock clock) {
		this.offers = offers;
		this.time = time;
		this.clock = clock;
	}

	@GetMapping(WISHES)
	ResponseEntity<WishesJson> wishes() {
		return wishes(null);
	}

	@GetMapping(Api.ROOT + "/patients/{uuid}/wishes")
	ResponseEntity<WishesJson> wishes(@PathVariable("uuid") String patient) {
		return Api.json(new WishesJson(offers.wishes(patient).stream().map(wish -> WishJson.of(wish, clock)).toList()));
	}

	@PostMapping(WISHES)
	ResponseEntity<WishJson> note(@RequestBody WishRequest request) {
		return Api.json(WishJson.of(offers.note(request.read()), clock));
	}

	@PostMapping(WISHES + "/{uuid}/end")
	ResponseEntity<Void> end(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		offers.end(uuid);
		return ResponseEntity.noContent().build();
	}

	@GetMapping(OFFERS)
	ResponseEntity<AllJson> offers(@RequestParam(name = "date", required = false) String date,
			@RequestParam(name = "location", required = false) String location,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) String known) {
		LocalDate day = day(date);
		ChangeFeed.Mark mark = offers.mark(day);
		if (known != null && EntityTags.contains(known, mark.tag())) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(mark.tag()).build();
		}
		List<Offer> found = offers.offers(day, location == null || location.isBlank() ? null : location);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(mark.tag()).body(
				new AllJson(clock.iso(time.now()), found.stream().map(offer -> OneJson.of(offer, clock)).toList()));
	}

	@PostMapping(OFFERS + "/{uuid}/accept")
	ResponseEntity<OneJson> accept(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		return Api.json(OneJson.of(offers.accept(uuid), clock));
	}

	@PostMapping(OFFERS + "/{uuid}/decline")
	ResponseEntity<OneJson> decline(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		return Api.json(OneJson.of(offers.decline(uuid), clock));
	}

	/** No date means today. */
	private LocalDate day(String date) {
		try {
			return date == null || date.isBlank() ? time.today() : LocalDate.parse(date);
		} catch (DateTimeException e) {
			throw new BadRequest("date.unreadable", "date");
		}
	}
}
