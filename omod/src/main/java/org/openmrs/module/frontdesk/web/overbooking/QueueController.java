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
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.overbooking.ByHand;
import org.openmrs.module.frontdesk.overbooking.Entering;
import org.openmrs.module.frontdesk.overbooking.Queue;
import org.openmrs.module.frontdesk.overbooking.QueueEnd;
import org.openmrs.module.frontdesk.overbooking.QueueEntry;
import org.openmrs.module.frontdesk.overbooking.QueueKind;
import org.openmrs.module.frontdesk.overbooking.QueueService;
import org.openmrs.module.frontdesk.overbooking.Urgency;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.EntityTags;
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

/** Who is next today. */
@Controller("frontdesk.queueController")
class QueueController {

	private static final String QUEUE = Api.ROOT + "/queue";

	private static final String LINE = QUEUE + "/{line}";

	private static final String UNREADABLE = "queue.unreadable";

	/** A tag that is none of ours is of no version that there is. */
	private static final int NO_VERSION = -1;

	/** @param location null for none */
	record EnterRequest(String patient, String service, String location, String kind, String reason, String wishUntil) {

		Entering read() {
			QueueKind how = QueueKind.of(kind).filter(QueueKind::isEntered)
					.orElseThrow(() -> new BadRequest(UNREADABLE, "kind"));
			return new Entering(given(patient, "patient"), given(service, "service"), location, how, given(reason, "reason"),
					wishUntil == null ? null : day(wishUntil));
		}

		private static LocalDate day(String text) {
			try {
				return LocalDate.parse(text);
			} catch (DateTimeException e) {
				throw new BadRequest(UNREADABLE, "wishUntil");
			}
		}
	}

	record ReasonRequest(String reason) {
	}

	record UrgencyRequest(String urgency) {
	}

	/** @param ahead false for right behind */
	record MoveRequest(String beside, Boolean ahead, String reason) {

		ByHand read() {
			return new ByHand(given(beside, "beside"), given(ahead, "ahead"), given(reason, "reason"));
		}
	}

	record EndRequest(String how) {
	}

	/** Nothing needs to be said beyond which line; the body is an empty object. */
	record Request() {
	}

	private final QueueService queue;

	private final ClinicTime time;

	private final QueueJson json;

	QueueController(@Qualifier("frontdesk.queueService") QueueService queue, ClinicTime time, ClinicClock clock) {
		this.queue = queue;
		this.time = time;
		this.json = new QueueJson(clock);
	}

	@GetMapping(QUEUE)
	ResponseEntity<QueueJson.DayJson> queue(@RequestParam(name = "location", required = false) String location,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) String known) {
		if (known != null) {
			ChangeFeed.Mark mark = queue.mark(time.today());
			if (EntityTags.contains(known, mark.tag())) {
				return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(mark.tag()).build();
			}
		}
		Queue read = queue.queue(location == null || location.isBlank() ? null : location);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(read.mark().tag())
				.body(json.of(read, time.now()));
	}

	@PostMapping(QUEUE)
	ResponseEntity<QueueJson.EntryJson> enter(@RequestBody EnterRequest request) {
		return answer(queue.enter(request.read()));
	}

	@PostMapping(LINE + "/reason")
	ResponseEntity<QueueJson.EntryJson> state(@PathVariable("line") String line, @RequestBody ReasonRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return answer(queue.state(line, version(shown), given(request.reason(), "reason")));
	}

	@PostMapping(LINE + "/urgency")
	ResponseEntity<QueueJson.EntryJson> setUrgency(@PathVariable("line") String line, @RequestBody UrgencyRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		Urgency urgency = Urgency.of(request.urgency()).orElseThrow(() -> new BadRequest(UNREADABLE, "urgency"));
		return answer(queue.setUrgency(line, version(shown), urgency));
	}

	@PostMapping(LINE + "/acknowledge")
	ResponseEntity<QueueJson.EntryJson> acknowledge(@PathVariable("line") String line, @RequestBody Request request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return answer(queue.acknowledge(line, version(shown)));
	}

	@PostMapping(LINE + "/move")
	ResponseEntity<QueueJson.EntryJson> move(@PathVariable("line") String line, @RequestBody MoveRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return answer(queue.move(line, version(shown), request.read()));
	}

	@PostMapping(LINE + "/end")
	ResponseEntity<QueueJson.EntryJson> end(@PathVariable("line") String line, @RequestBody EndRequest request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		QueueEnd how = QueueEnd.of(request.how()).filter(end -> end != QueueEnd.PLACED)
				.orElseThrow(() -> new BadRequest(UNREADABLE, "how"));
		return answer(queue.end(line, version(shown), how));
	}

	@PostMapping(LINE + "/undo")
	ResponseEntity<QueueJson.EntryJson> undo(@PathVariable("line") String line, @RequestBody Request request) {
		return answer(queue.undo(line));
	}

	private ResponseEntity<QueueJson.EntryJson> answer(QueueEntry entry) {
		return Api.json(json.of(entry));
	}

	private static int version(String shown) {
		if (shown == null) {
			throw new BadRequest("ifMatch.missing", HttpHeaders.IF_MATCH);
		}
		String tag = EntityTags.bare(shown);
		return tag.matches("\\d{1,9}") ? Integer.parseInt(tag) : NO_VERSION;
	}

	private static <T> T given(T value, String field) {
		if (value == null) {
			throw new BadRequest(UNREADABLE, field);
		}
		return value;
	}
}
