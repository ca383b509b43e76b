/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.board;

import java.time.Instant;
import java.util.List;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.BoardService;
import org.openmrs.module.frontdesk.board.CallList;
import org.openmrs.module.frontdesk.board.CallService;
import org.openmrs.module.frontdesk.web.api.Api;
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

/** Calls people by their numbers, and says on a screen of the waiting room which were called. */
@Controller("frontdesk.callController")
class CallController {

	/** @param where where to go; null or empty for the location */
	record CallJson(String where) {
	}

	record CalledJson(int number, String at, String location, String where) {
	}

	record CallListJson(String date, String zone, String now, List<CalledJson> called) {
	}

	private final BoardService board;

	private final CallService calls;

	private final ClinicTime time;

	CallController(@Qualifier("frontdesk.boardService") BoardService board,
			@Qualifier("frontdesk.callService") CallService calls, ClinicTime time) {
		this.board = board;
		this.calls = calls;
		this.time = time;
	}

	@PostMapping(Api.ROOT + "/appointments/{uuid}/call")
	ResponseEntity<BoardJson.Row> call(@PathVariable("uuid") String uuid, @RequestBody CallJson request) {
		return Api.json(BoardJson.Row.of(board.call(uuid, request.where()), time.zone()));
	}

	/** Nothing needs to be said beyond which appointment; the body is an empty object. */
	record Request() {
	}

	@PostMapping(Api.ROOT + "/appointments/{uuid}/number")
	ResponseEntity<BoardJson.Row> number(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		return Api.json(BoardJson.Row.of(board.number(uuid), time.zone()));
	}

	@GetMapping(Api.ROOT + "/calls")
	ResponseEntity<CallListJson> calls(@RequestParam(name = "location", required = false) String location,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) String known) {
		if (known != null) {
			ChangeFeed.Mark mark = calls.mark(time.today());
			if (EntityTags.contains(known, mark.tag())) {
				return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(mark.tag()).build();
			}
		}
		CallList list = calls.called(location == null || location.isBlank() ? null : location);
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(list.mark().tag())
				.body(json(list, time.now()));
	}

	private CallListJson json(CallList list, Instant now) {
		BoardJson.Clock clock = new BoardJson.Clock(time.zone());
		return new CallListJson(list.day().toString(), time.zone().getId(), clock.iso(now),
				list.called().stream().map(called -> new CalledJson(called.number(), clock.iso(called.at()),
						called.location(), called.where())).toList());
	}
}
