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

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.overbooking.Deciding;
import org.openmrs.module.frontdesk.overbooking.Decision;
import org.openmrs.module.frontdesk.overbooking.Way;
import org.openmrs.module.frontdesk.overbooking.WayOut;
import org.openmrs.module.frontdesk.overbooking.WayService;
import org.openmrs.module.frontdesk.overbooking.Ways;
import org.openmrs.module.frontdesk.overbooking.WaysAsked;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.overbooking.AdviceController.EffectJson;
import org.openmrs.module.frontdesk.web.schedule.PlaceJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Ways out of an overfull session, and what was decided. */
@Controller("frontdesk.wayController")
class WayController {

	/** @param appointment of today, or null with the service for who has none */
	record WhoRequest(String patient, String appointment, String service, String location) {

		WaysAsked read() {
			return new WaysAsked(given(patient, "patient"), appointment,
					appointment == null ? given(service, "service") : service, location);
		}
	}

	/**
	 * @param uuid that the decision is to have, made by whoever asks, so that asking twice decides once
	 * @param tag of the appointment, as it was told with the ways; null for who has none
	 * @param line of the queue, with its version, for who waits there without an appointment; else null
	 */
	record DecisionRequest(String uuid, WhoRequest who, String way, PlaceJson place, String tag, String line,
			Integer version, String reason, String words) {

		Deciding read() {
			String known = given(uuid, "uuid");
			if (!known.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
				throw new BadRequest("way.unreadable", "uuid");
			}
			return new Deciding(known, given(who, "who").read(),
					WayOut.of(given(way, "way")).orElseThrow(() -> new BadRequest("way.unreadable", "way")),
					place == null ? null : PlaceJson.read(place), tag, line,
					line == null ? 0 : given(version, "version"), given(reason, "reason"), words);
		}
	}

	record ProviderJson(String uuid, String name) {

		static ProviderJson of(Named provider) {
			return provider == null ? null : new ProviderJson(provider.uuid(), provider.name());
		}
	}

	record WayJson(String way, boolean clinician, String start, String end, ProviderJson provider, String location,
			EffectJson effect, Double comesFree) {

		static WayJson of(Way way, ZoneId zone) {
			return new WayJson(way.out().code(), way.clinician(), iso(way.start(), zone), iso(way.end(), zone),
					ProviderJson.of(way.provider()), way.location(),
					way.effect() == null ? null : EffectJson.of(way.effect()), way.comesFree());
		}
	}

	/** @param decided for this person today, the latest first */
	record WaysJson(List<WayJson> ways, String tag, List<String> reasons, List<DecisionJson> decided) {

		static WaysJson of(Ways all, ZoneId zone) {
			return new WaysJson(all.ways().stream().map(way -> WayJson.of(way, zone)).toList(), all.shown(), all.reasons(),
					DecisionJson.of(all.decided(), zone));
		}
	}

	record DecisionJson(String uuid, String way, String appointment, String start, Double longerMinutes, String reason,
			String words, String by, String at) {

		static List<DecisionJson> of(List<Decision> decisions, ZoneId zone) {
			return decisions.stream().map(decision -> of(decision, zone)).toList();
		}

		static DecisionJson of(Decision decision, ZoneId zone) {
			return new DecisionJson(decision.uuid(), decision.out().code(), decision.appointment(),
					iso(decision.start(), zone), decision.longer(), decision.reason(), decision.words(), decision.by(),
					iso(decision.at(), zone));
		}
	}

	record DecisionsJson(List<DecisionJson> decisions) {
	}

	private final WayService ways;

	private final ClinicTime time;

	WayController(@Qualifier("frontdesk.wayService") WayService ways, ClinicTime time) {
		this.ways = ways;
		this.time = time;
	}

	@PostMapping(Api.ROOT + "/ways")
	ResponseEntity<WaysJson> ways(@RequestBody WhoRequest request) {
		return Api.json(WaysJson.of(ways.ways(request.read()), time.zone()));
	}

	@PostMapping(Api.ROOT + "/decisions")
	ResponseEntity<DecisionJson> decide(@RequestBody DecisionRequest request) {
		return Api.json(DecisionJson.of(ways.decide(request.read()), time.zone()));
	}

	@GetMapping(Api.ROOT + "/appointments/{uuid}/decisions")
	ResponseEntity<DecisionsJson> decisions(@PathVariable("uuid") String uuid) {
		return Api.json(new DecisionsJson(DecisionJson.of(ways.decisions(uuid), time.zone())));
	}

	private static String iso(Instant moment, ZoneId zone) {
		return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
	}

	private static <T> T given(T value, String field) {
		if (value == null) {
			throw new BadRequest("way.unreadable", field);
		}
		return value;
	}
}
