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

import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.BoardService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.EntityTags;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Arrival, going in to the provider and being done, and the undo of each. */
@Controller("frontdesk.moveController")
class MoveController {

	/** Nothing needs to be said beyond which appointment; the body is an empty object. */
	record Request() {
	}

	private static final String APPOINTMENT = Api.ROOT + "/appointments/{uuid}";

	private final BoardService board;

	private final ClinicTime time;

	MoveController(@Qualifier("frontdesk.boardService") BoardService board, ClinicTime time) {
		this.board = board;
		this.time = time;
	}

	@PostMapping(APPOINTMENT + "/arrive")
	ResponseEntity<BoardJson.Row> arrive(@PathVariable("uuid") String uuid, @RequestBody Request request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return answer(board.arrive(uuid, tag(shown)));
	}

	@PostMapping(APPOINTMENT + "/with-provider")
	ResponseEntity<BoardJson.Row> withProvider(@PathVariable("uuid") String uuid, @RequestBody Request request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return answer(board.withProvider(uuid, tag(shown)));
	}

	@PostMapping(APPOINTMENT + "/done")
	ResponseEntity<BoardJson.Row> done(@PathVariable("uuid") String uuid, @RequestBody Request request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		return answer(board.done(uuid, tag(shown)));
	}

	@PostMapping(APPOINTMENT + "/undo-arrive")
	ResponseEntity<BoardJson.Row> undoArrive(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		return answer(board.undoArrive(uuid));
	}

	@PostMapping(APPOINTMENT + "/undo-with-provider")
	ResponseEntity<BoardJson.Row> undoWithProvider(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		return answer(board.undoWithProvider(uuid));
	}

	@PostMapping(APPOINTMENT + "/undo-done")
	ResponseEntity<BoardJson.Row> undoDone(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		return answer(board.undoDone(uuid));
	}

	private static String tag(String shown) {
		if (shown == null) {
			throw new BadRequest("ifMatch.missing", HttpHeaders.IF_MATCH);
		}
		return EntityTags.bare(shown);
	}

	private ResponseEntity<BoardJson.Row> answer(BoardRow row) {
		return Api.json(BoardJson.Row.of(row, time.zone()));
	}
}
