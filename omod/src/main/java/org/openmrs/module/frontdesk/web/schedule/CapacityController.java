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
import java.util.List;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.schedule.CapacityService;
import org.openmrs.module.frontdesk.schedule.GuardMode;
import org.openmrs.module.frontdesk.schedule.Overbooked;
import org.openmrs.module.frontdesk.schedule.PatientName;
import org.openmrs.module.frontdesk.schedule.ServiceRule;
import org.openmrs.module.frontdesk.schedule.SessionLoad;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.schedule.BookingJson.NamedJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** How full it is, what was overbooked, and what the clinic wants of each service. */
@Controller("frontdesk.capacityController")
class CapacityController {

	record SessionJson(NamedJson service, String day, String from, String until, Integer places, int booked, int held,
			Integer left, int overbooked, Long minutesOffered, long minutesTaken) {
	}

	record SessionsJson(List<SessionJson> sessions) {
	}

	/** @param called how they want to be called, or null */
	record PatientJson(String uuid, String name, String identifier, String called, boolean restricted) {

		static PatientJson of(PatientName patient) {
			return patient == null
					? null
					: new PatientJson(patient.uuid(), patient.name(), patient.identifier(), patient.called(),
							patient.restricted());
		}
	}

	/** @param patient null where the user may not see whom it is for */
	record OverbookedJson(String appointment, PatientJson patient, NamedJson service, String start, String status,
			List<String> breaches,
			String reason, String words, String at, String by) {
	}

	record OverbookingsJson(List<OverbookedJson> overbooked) {
	}

	record RuleJson(NamedJson service, String mode, Integer atOnce, Integer ceiling, Integer step, int version) {

		static RuleJson of(ServiceRule rule) {
			return new RuleJson(NamedJson.of(rule.service()), rule.mode().code(), rule.atOnce(), rule.ceiling(), rule.step(),
					rule.version());
		}
	}

	/** @param reasons why one may overbook, whatever the service */
	record RulesJson(List<RuleJson> rules, List<String> reasons) {
	}

	/** @param version that of the rule that the user saw */
	record RuleRequest(String mode, Integer atOnce, Integer ceiling, Integer step, Integer version) {

		ServiceRule read() {
			GuardMode read = GuardMode.of(mode).orElseThrow(() -> new BadRequest("rule.unreadable", "mode"));
			if (version == null) {
				throw new BadRequest("rule.unreadable", "version");
			}
			return new ServiceRule(null, read, atOnce, ceiling, step, version);
		}
	}

	private final CapacityService capacity;

	private final FrontDeskSettings settings;

	private final ClinicTime time;

	CapacityController(@Qualifier("frontdesk.capacityService") CapacityService capacity, FrontDeskSettings settings,
			ClinicTime time) {
		this.capacity = capacity;
		this.settings = settings;
		this.time = time;
	}

	@GetMapping(Api.ROOT + "/capacity")
	ResponseEntity<SessionsJson> load(@RequestParam(name = "from", required = false) String from,
			@RequestParam(name = "to", required = false) String to) {
		LocalDate first = first(from);
		return Api.json(new SessionsJson(capacity.load(first, last(to, first)).stream().map(this::session).toList()));
	}

	@GetMapping(Api.ROOT + "/overbooked")
	ResponseEntity<OverbookingsJson> overbooked(@RequestParam(name = "from", required = false) String from,
			@RequestParam(name = "to", required = false) String to) {
		LocalDate first = first(from);
		return Api.json(
				new OverbookingsJson(capacity.overbooked(first, last(to, first)).stream().map(this::overbooked).toList()));
	}

	@GetMapping(Api.ROOT + "/rules")
	ResponseEntity<RulesJson> rules() {
		return Api.json(new RulesJson(capacity.rules().stream().map(RuleJson::of).toList(),
				settings.overbookingReasons()));
	}

	@PutMapping(Api.ROOT + "/rules/{service}")
	ResponseEntity<RuleJson> setRule(@PathVariable("service") String service, @RequestBody RuleRequest request) {
		return Api.json(RuleJson.of(capacity.setRule(service, request.read())));
	}

	private SessionJson session(SessionLoad load) {
		return new SessionJson(NamedJson.of(load.service()), load.session().day().toString(),
				BookingJson.iso(load.session().from(), time.zone()), BookingJson.iso(load.session().until(), time.zone()),
				load.session().places(), load.booked(), load.held(), load.left(), load.overbooked(), load.minutesOffered(),
				load.minutesTaken());
	}

	private OverbookedJson overbooked(Overbooked one) {
		return new OverbookedJson(one.appointment(), PatientJson.of(one.patient()), NamedJson.of(one.service()),
				BookingJson.iso(one.start(), time.zone()),
				one.status().name(), one.breaches(), one.reason(), one.words(), BookingJson.iso(one.at(), time.zone()),
				one.by());
	}

	/** Without one, today. */
	private LocalDate first(String from) {
		return from == null ? time.today() : date(from, "from");
	}

	/** Without one, a week. */
	private static LocalDate last(String to, LocalDate first) {
		return to == null ? first.plusDays(6) : date(to, "to");
	}

	static LocalDate date(String text, String field) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeException e) {
			throw new BadRequest("date.unreadable", field);
		}
	}
}
