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
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.EntityTags;
import org.openmrs.module.frontdesk.web.schedule.BookingJson.AppointmentJson;
import org.openmrs.module.frontdesk.web.schedule.BookingJson.HoldJson;
import org.openmrs.module.frontdesk.web.schedule.BookingJson.OverbookJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Holds places, and books, moves and cancels appointments. */
@Controller("frontdesk.bookingController")
class BookingController {

	private static final String APPOINTMENTS = Api.ROOT + "/appointments";

	private static final String APPOINTMENT = APPOINTMENTS + "/{uuid}";

	private static final String HOLDS = Api.ROOT + "/holds";

	/** Nothing needs to be said beyond which appointment; the body is an empty object. */
	record Request() {
	}

	/** @param patient null where it is not known yet */
	record HoldRequest(PlaceJson place, String patient) {
	}

	/** @param uuid that the appointment is to have, made by whoever asks, so that asking twice books once */
	record BookRequest(String uuid, String patient, PlaceJson place, String kind, String hold, OverbookJson overbook) {
	}

	record MoveRequest(PlaceJson place, String hold, OverbookJson overbook) {
	}

	record AppointmentsJson(List<AppointmentJson> appointments) {
	}

	private final BookingService bookings;

	private final ClinicTime time;

	BookingController(@Qualifier("frontdesk.bookingService") BookingService bookings, ClinicTime time) {
		this.bookings = bookings;
		this.time = time;
	}

	@PostMapping(HOLDS)
	ResponseEntity<HoldJson> hold(@RequestBody HoldRequest request) {
		return Api.json(HoldJson.of(bookings.hold(PlaceJson.read(request.place()), request.patient()), time.zone()));
	}

	@PostMapping(HOLDS + "/{uuid}/release")
	ResponseEntity<Void> release(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		bookings.release(uuid);
		return ResponseEntity.noContent().build();
	}

	@PostMapping(HOLDS + "/{uuid}/keep")
	ResponseEntity<HoldJson> keep(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		return Api.json(HoldJson.of(bookings.keep(uuid), time.zone()));
	}

	@GetMapping(Api.ROOT + "/patients/{uuid}/appointments")
	ResponseEntity<AppointmentsJson> ofPatient(@PathVariable("uuid") String uuid) {
		return Api.json(new AppointmentsJson(bookings.ofPatient(uuid).stream()
				.map(booking -> AppointmentJson.of(booking, null, time.zone())).toList()));
	}

	@PostMapping(APPOINTMENTS)
	ResponseEntity<AppointmentJson> book(@RequestBody BookRequest request) {
		String kind = request.kind() == null ? "Scheduled" : request.kind();
		return Api.json(AppointmentJson.of(
				bookings.book(uuid(request.uuid()), BookingJson.given(request.patient(), "patient"),
						PlaceJson.read(request.place()), kind, request.hold(), OverbookJson.read(request.overbook())),
				time.zone()));
	}

	@PostMapping(APPOINTMENT + "/move")
	ResponseEntity<AppointmentJson> move(@PathVariable("uuid") String uuid, @RequestBody MoveRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return Api.json(AppointmentJson.of(bookings.move(uuid, tag(shown), PlaceJson.read(request.place()), request.hold(),
				OverbookJson.read(request.overbook())), time.zone()));
	}

	@PostMapping(APPOINTMENT + "/cancel")
	ResponseEntity<AppointmentJson> cancel(@PathVariable("uuid") String uuid, @RequestBody Request request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return Api.json(AppointmentJson.of(bookings.cancel(uuid, tag(shown)), null, time.zone()));
	}

	private static String uuid(String text) {
		if (text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
			throw new BadRequest("booking.unreadable", "uuid");
		}
		return text;
	}

	private static String tag(String shown) {
		if (shown == null) {
			throw new BadRequest("ifMatch.missing", HttpHeaders.IF_MATCH);
		}
		return EntityTags.bare(shown);
	}
}
