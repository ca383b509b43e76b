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

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.openmrs.module.frontdesk.insurance.CheckAnswer;
import org.openmrs.module.frontdesk.insurance.CheckWay;
import org.openmrs.module.frontdesk.insurance.CoverPeriod;
import org.openmrs.module.frontdesk.insurance.CoverageAsked;
import org.openmrs.module.frontdesk.insurance.CoverageKind;
import org.openmrs.module.frontdesk.insurance.CoverageService;
import org.openmrs.module.frontdesk.insurance.Relationship;
import org.openmrs.module.frontdesk.insurance.SharedNumber;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.EntityTags;
import org.openmrs.module.frontdesk.web.insurance.CoverageJson.ChoiceJson;
import org.openmrs.module.frontdesk.web.insurance.CoverageJson.ChoicesJson;
import org.openmrs.module.frontdesk.web.insurance.CoverageJson.CoverJson;
import org.openmrs.module.frontdesk.web.insurance.CoverageJson.FindingJson;
import org.openmrs.module.frontdesk.web.insurance.CoverageJson.OneJson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Who pays for a patient. */
@Controller("frontdesk.coverageController")
class CoverageController {

	private static final String ALL = Api.ROOT + "/patients/{uuid}/coverages";

	private static final String ONE = ALL + "/{coverage}";

	private static final String UNREADABLE = "coverage.unreadable";

	/** A tag that is no version was never shown, as this one is not. */
	private static final int NEVER = 0;

	/** What the kind does not need may be left out, as may the last three. */
	record CoverageRequest(String kind, String payer, String plan, String memberId, String holder, String relationship,
			String from, String until, Integer place, String reason, Boolean replaces, Boolean sure, String shared) {

		CoverageAsked read() {
			return new CoverageAsked(CoverageKind.of(kind).orElseThrow(unreadable("kind")), payer, plan, memberId, holder,
					relationship == null
							? Relationship.SELF
							: Relationship.of(relationship).orElseThrow(unreadable("relationship")),
					new CoverPeriod(day(from, "from"), day(until, "until")), place == null ? 1 : place, reason,
					Boolean.TRUE.equals(replaces), Boolean.TRUE.equals(sure),
					shared == null ? null : SharedNumber.of(shared).orElseThrow(unreadable("shared")));
		}

		private static LocalDate day(String text, String field) {
			try {
				return text == null ? null : LocalDate.parse(text);
			} catch (DateTimeException e) {
				throw new BadRequest("date.unreadable", field);
			}
		}
	}

	/** @param coverage the UUID of the one whose number it becomes, or null for a new one */
	record NumberRequest(String payer, String memberId, String coverage) {
	}

	record RemoveRequest(String why) {
	}

	/** @param words may be left out */
	record VerifyRequest(String how, String answer, String words) {
	}

	private final CoverageService coverages;

	private final ClinicClock clock;

	CoverageController(@Qualifier("frontdesk.coverageService") CoverageService coverages, ClinicClock clock) {
		this.coverages = coverages;
		this.clock = clock;
	}

	@GetMapping(ALL)
	ResponseEntity<CoverJson> cover(@PathVariable("uuid") String patient,
			@RequestParam(name = "removed", required = false) String removed) {
		return Api.json(CoverJson.of(coverages.cover(patient, "true".equals(removed)), clock));
	}

	@GetMapping(Api.ROOT + "/coverages/payers")
	ResponseEntity<ChoicesJson> payers() {
		return Api.json(new ChoicesJson(coverages.payers().stream().map(ChoiceJson::of).toList()));
	}

	@PostMapping(Api.ROOT + "/patients/{uuid}/coverage-check")
	ResponseEntity<FindingJson> check(@PathVariable("uuid") String patient, @RequestBody NumberRequest request) {
		return Api.json(FindingJson.of(coverages.check(patient, given(request.payer(), "payer"),
				given(request.memberId(), "memberId"), request.coverage())));
	}

	@PostMapping(ALL)
	ResponseEntity<OneJson> add(@PathVariable("uuid") String patient, @RequestBody CoverageRequest request) {
		return Api.json(OneJson.of(coverages.add(patient, request.read()), clock));
	}

	@PutMapping(ONE)
	ResponseEntity<OneJson> change(@PathVariable("uuid") String patient, @PathVariable("coverage") String coverage,
			@RequestBody CoverageRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return Api.json(OneJson.of(coverages.change(patient, coverage, request.read(), version(shown)), clock));
	}

	@PostMapping(ONE + "/remove")
	ResponseEntity<OneJson> remove(@PathVariable("uuid") String patient, @PathVariable("coverage") String coverage,
			@RequestBody RemoveRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return Api.json(OneJson.of(coverages.remove(patient, coverage, given(request.why(), "why"), version(shown)), clock));
	}

	@PostMapping(ONE + "/verify")
	ResponseEntity<OneJson> verify(@PathVariable("uuid") String patient, @PathVariable("coverage") String coverage,
			@RequestBody VerifyRequest request) {
		return Api.json(OneJson.of(coverages.verify(patient, coverage,
				CheckWay.of(request.how()).orElseThrow(unreadable("how")),
				CheckAnswer.of(request.answer()).orElseThrow(unreadable("answer")),
				Optional.ofNullable(request.words()).orElse("")), clock));
	}

	private static Supplier<BadRequest> unreadable(String field) {
		return () -> new BadRequest(UNREADABLE, field);
	}

	private static String given(String text, String field) {
		return Optional.ofNullable(text).orElseThrow(unreadable(field));
	}

	private static int version(String shown) {
		if (shown == null) {
			throw new BadRequest("ifMatch.missing", HttpHeaders.IF_MATCH);
		}
		String version = EntityTags.bare(shown);
		return version.matches("\\d{1,9}") ? Integer.parseInt(version) : NEVER;
	}
}
