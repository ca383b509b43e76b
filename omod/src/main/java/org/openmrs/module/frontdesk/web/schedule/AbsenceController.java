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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.schedule.Absence;
import org.openmrs.module.frontdesk.schedule.CapacityService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.schedule.BookingJson.NamedJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Providers' leave and closed days. Times are those of the clinic's clock, such as <code>2026-12-24T13:00</code>. */
@Controller("frontdesk.absenceController")
class AbsenceController {

	private static final String ABSENCES = Api.ROOT + "/absences";

	/** @param booked how many appointments have a place then; null where that was not counted */
	record AbsenceJson(String uuid, NamedJson provider, NamedJson location, String from, String until, Integer booked,
			String reason) {

		static AbsenceJson of(Absence absence) {
			return new AbsenceJson(absence.uuid(), NamedJson.of(absence.provider()), NamedJson.of(absence.location()),
					absence.from().toString(), absence.until().toString(), absence.booked(), absence.reason());
		}
	}

	/** Nothing needs to be said beyond which one; the body is an empty object. */
	record Request() {
	}

	/**
	 * @param providers who can be away
	 * @param locations what can be closed
	 */
	record AbsencesJson(List<AbsenceJson> absences, List<NamedJson> providers, List<NamedJson> locations) {
	}

	/** @param provider null where it is the place that is closed */
	record AbsenceRequest(String provider, String location, String from, String until, String reason) {
	}

	private final CapacityService capacity;

	private final ClinicTime time;

	AbsenceController(@Qualifier("frontdesk.capacityService") CapacityService capacity, ClinicTime time) {
		this.capacity = capacity;
		this.time = time;
	}

	@GetMapping(ABSENCES)
	ResponseEntity<AbsencesJson> absences(@RequestParam(name = "from", required = false) String from) {
		LocalDate first = from == null ? time.today() : CapacityController.date(from, "from");
		return Api.json(new AbsencesJson(capacity.absences(first).stream().map(AbsenceJson::of).toList(),
				NamedJson.of(capacity.providers()), NamedJson.of(capacity.locations())));
	}

	@PostMapping(ABSENCES)
	ResponseEntity<AbsenceJson> add(@RequestBody AbsenceRequest request) {
		return Api.json(AbsenceJson.of(capacity.addAbsence(request.provider(), request.location(),
				local(request.from(), "from"), local(request.until(), "until"), request.reason())));
	}

	@PostMapping(ABSENCES + "/{uuid}/remove")
	ResponseEntity<Void> remove(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		capacity.removeAbsence(uuid);
		return ResponseEntity.noContent().build();
	}

	private static LocalDateTime local(String text, String field) {
		try {
			return LocalDateTime.parse(text == null ? "" : text);
		} catch (DateTimeException e) {
			throw new BadRequest("date.unreadable", field);
		}
	}
}
