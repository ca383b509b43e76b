/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.insurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseFilter;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.PasReview;
import org.openmrs.module.frontdesk.insurance.ReminderCount;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.EntityTags;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.LineJson;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.LinesJson;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.PageJson;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.PayersJson;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.ReviewJson;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.RowJson;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.SheetJson;
import org.openmrs.module.frontdesk.web.insurance.CaseJson.TableJson;
import org.openmrs.module.frontdesk.web.insurance.CaseRequests.AskedJson;
import org.openmrs.module.frontdesk.web.insurance.CaseRequests.ContactJson;
import org.openmrs.module.frontdesk.web.insurance.CaseRequests.Nothing;
import org.openmrs.module.frontdesk.web.insurance.CaseRequests.StepJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Requests to payers. */
@Controller("frontdesk.authorizationController")
class AuthorizationController {

	private static final String ALL = Api.ROOT + "/authorizations";

	private static final String ONE = ALL + "/{uuid}";

	private static final String OF_PATIENT = Api.ROOT + "/patients/{uuid}/authorizations";

	private static final String UNREADABLE = "case.unreadable";

	private final AuthorizationService authorizations;

	private final ClinicTime time;

	private final ClinicClock clock;

	AuthorizationController(@Qualifier("frontdesk.authorizationService") AuthorizationService authorizations,
			ClinicTime time, ClinicClock clock) {
		this.authorizations = authorizations;
		this.time = time;
		this.clock = clock;
	}

	@GetMapping(ALL + "/transitions")
	ResponseEntity<TableJson> transitions() {
		return Api.json(new TableJson(authorizations.transitions().stream().map(RowJson::of).toList(),
				Stream.of(PasReview.values()).map(ReviewJson::of).toList()));
	}

	@GetMapping(ALL + "/reminders")
	ResponseEntity<ReminderCount> reminders() {
		return Api.json(authorizations.reminders());
	}

	@GetMapping(ALL + "/payers")
	ResponseEntity<PayersJson> payers() {
		return Api.json(new PayersJson(authorizations.payers()));
	}

	@GetMapping(ALL)
	ResponseEntity<PageJson> cases(@RequestParam(name = "state", required = false) String states,
			@RequestParam(name = "payer", required = false) String payer,
			@RequestParam(name = "due", required = false) String due,
			@RequestParam(name = "after", required = false) String after,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) String known) {
		ChangeFeed.Mark mark = authorizations.mark();
		if (known != null && EntityTags.contains(known, mark.tag())) {
			return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(mark.tag()).build();
		}
		CaseFilter filter = new CaseFilter(states(states), payer, until(due), after);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(mark.tag())
				.body(PageJson.of(authorizations.cases(filter), clock.iso(time.now()), clock));
	}

	private static Set<CaseState> states(String asked) {
		Set<CaseState> states = EnumSet.noneOf(CaseState.class);
		for (String code : asked == null ? new String[0] : asked.split(",", -1)) {
			states.add(CaseRequests.optional(code, "state", CaseState::of));
		}
		return states;
	}

	private Instant until(String due) {
		return switch (due == null ? "" : due) {
			case "" -> null;
			case "overdue" -> time.now();
			case "today" -> withTheEndOf(time.today());
			case "week" -> withTheEndOf(time.today().plusDays(6));
			default -> throw new BadRequest(UNREADABLE, "due");
		};
	}

	/** What ends with a day is due on that day. */
	private Instant withTheEndOf(LocalDate day) {
		return time.startOf(day.plusDays(1)).plusMillis(1);
	}

	@GetMapping(OF_PATIENT)
	ResponseEntity<LinesJson> ofPatient(@PathVariable("uuid") String patient) {
		return Api.json(new LinesJson(
				authorizations.ofPatient(patient).stream().map(line -> LineJson.of(line, clock)).toList()));
	}

	@PostMapping(OF_PATIENT)
	ResponseEntity<SheetJson> open(@PathVariable("uuid") String patient, @RequestBody AskedJson request) {
		return answer(authorizations.open(patient, request.read()));
	}

	@GetMapping(ONE)
	ResponseEntity<SheetJson> one(@PathVariable("uuid") String uuid) {
		return answer(authorizations.one(uuid));
	}

	@PutMapping(ONE)
	ResponseEntity<SheetJson> change(@PathVariable("uuid") String uuid, @RequestBody AskedJson request) {
		int version = CaseRequests.given(request.version(), "version");
		return answer(authorizations.change(uuid, version, request.read()));
	}

	@PostMapping(ONE + "/actions")
	ResponseEntity<SheetJson> act(@PathVariable("uuid") String uuid, @RequestBody StepJson request) {
		int version = CaseRequests.given(request.version(), "version");
		return answer(authorizations.act(uuid, version, request.read()));
	}

	@PostMapping(ONE + "/contacts")
	ResponseEntity<SheetJson> note(@PathVariable("uuid") String uuid, @RequestBody ContactJson request) {
		return answer(authorizations.note(uuid, request.read()));
	}

	@PostMapping(ONE + "/contacts/{contact}/keep")
	ResponseEntity<SheetJson> keep(@PathVariable("uuid") String uuid, @PathVariable("contact") String contact,
			@RequestBody Nothing request) {
		return answer(authorizations.keep(uuid, contact));
	}

	private ResponseEntity<SheetJson> answer(CaseSheet sheet) {
		return Api.json(SheetJson.of(sheet, clock.iso(time.now()), clock));
	}
}
