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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.overbooking.ShowChances;
import org.openmrs.module.frontdesk.overbooking.ShowService;
import org.openmrs.module.frontdesk.schedule.WantedPlace;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.Sentences;
import org.openmrs.module.frontdesk.web.overbooking.ShowJson.ChanceJson;
import org.openmrs.module.frontdesk.web.overbooking.ShowJson.ForecastJson;
import org.openmrs.module.frontdesk.web.overbooking.ShowJson.LearningJson;
import org.openmrs.module.frontdesk.web.overbooking.ShowJson.OfAppointmentJson;
import org.openmrs.module.frontdesk.web.overbooking.ShowJson.ReportJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** How likely people come, how right that is, and having it learned. */
@Controller("frontdesk.showController")
class ShowController {

	private static final String SHOW = Api.ROOT + "/overbooking/show";

	/** Nothing needs to be said; the body is an empty object. */
	record Request() {
	}

	record PlaceRequest(String patient, String service, String start) {

		WantedPlace read() {
			try {
				return new WantedPlace(given(patient, "place.patient"), given(service, "place.service"),
						OffsetDateTime.parse(given(start, "place.start")).toInstant());
			} catch (DateTimeException e) {
				throw new BadRequest("show.unreadable", "place.start");
			}
		}
	}

	/** @param place one that somebody may get; null where there is none */
	record ChancesRequest(List<String> appointments, PlaceRequest place) {
	}

	record ChancesJson(List<OfAppointmentJson> appointments, ChanceJson place) {
	}

	private final ShowService show;

	private final Sentences sentences;

	private final ClinicTime time;

	private final ClinicClock clock;

	ShowController(@Qualifier("frontdesk.showService") ShowService show, Sentences sentences, ClinicTime time,
			ClinicClock clock) {
		this.show = show;
		this.sentences = sentences;
		this.time = time;
		this.clock = clock;
	}

	@PostMapping(SHOW)
	ResponseEntity<ChancesJson> chances(@RequestBody ChancesRequest request) {
		List<String> asked = given(request.appointments(), "appointments");
		if (asked.stream().anyMatch(Objects::isNull)) {
			throw new BadRequest("show.unreadable", "appointments");
		}
		ShowChances chances = show.chances(asked, request.place() == null ? null : request.place().read());
		return Api.json(new ChancesJson(
				asked.stream().distinct().filter(chances.appointments()::containsKey)
						.map(uuid -> OfAppointmentJson.of(uuid, chances.appointments().get(uuid), sentences)).toList(),
				chances.wanted() == null ? null : ChanceJson.of(chances.wanted(), sentences)));
	}

	@GetMapping(SHOW + "/forecast")
	ResponseEntity<ForecastJson> forecast(@RequestParam(name = "from", required = false) String from,
			@RequestParam(name = "to", required = false) String to) {
		LocalDate first = from == null ? time.today() : date(from, "from");
		LocalDate last = to == null ? first.plusDays(6) : date(to, "to");
		return Api.json(ForecastJson.of(show.forecast(first, last), clock));
	}

	@GetMapping(SHOW + "/report")
	ResponseEntity<ReportJson> report() {
		return Api.json(show.report().map(report -> ReportJson.of(report, clock)).orElse(ReportJson.NONE));
	}

	@GetMapping(SHOW + "/learn")
	ResponseEntity<LearningJson> learning() {
		return Api.json(LearningJson.of(show.learning(), clock));
	}

	@PostMapping(SHOW + "/learn")
	ResponseEntity<LearningJson> learn(@RequestBody Request request) {
		return ResponseEntity.accepted().contentType(MediaType.APPLICATION_JSON)
				.body(LearningJson.of(show.learn(), clock));
	}

	private static <T> T given(T value, String field) {
		if (value == null) {
			throw new BadRequest("show.unreadable", field);
		}
		return value;
	}

	/** Of a year of four digits, so that days can be added. */
	private static LocalDate date(String text, String field) {
		try {
			return LocalDate.parse(text.length() == "2026-11-30".length() ? text : "");
		} catch (DateTimeException e) {
			throw new BadRequest("date.unreadable", field);
		}
	}
}
