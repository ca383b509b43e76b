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

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.Asked;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.BoardService;
import org.openmrs.module.frontdesk.board.KnownBy;
import org.openmrs.module.frontdesk.board.Told;
import org.openmrs.module.frontdesk.board.VisitOutcome;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.EntityTags;
import org.openmrs.module.frontdesk.web.api.Sentences;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** Check-in and its undo. */
@Controller("frontdesk.checkInController")
class CheckInController {

	/** Nothing needs to be said beyond which appointment; the body is an empty object. */
	record Request() {
	}

	/** What was asked; a word that is none of ours is refused, so that no answer is lost. */
	record AskedJson(List<String> knownBy, String contact, String coverage) {

		Asked asked() {
			Set<KnownBy> known = knownBy == null
					? Set.of()
					: knownBy.stream().map(word -> KnownBy.of(word).orElseThrow(() -> unknown("knownBy")))
							.collect(Collectors.toSet());
			return new Asked(known, told(contact, "contact"), told(coverage, "coverage"));
		}

		private static Told told(String word, String field) {
			return word == null ? null : Told.of(word).orElseThrow(() -> unknown(field));
		}

		private static BadRequest unknown(String field) {
			return new BadRequest("checkIn.word", field);
		}
	}

	/** @param notice what the user should know about it, or null */
	record CheckedIn(@JsonUnwrapped BoardJson.Row row, String notice) {
	}

	private final BoardService board;

	private final ClinicTime time;

	private final Sentences sentences;

	CheckInController(@Qualifier("frontdesk.boardService") BoardService board, ClinicTime time, Sentences sentences) {
		this.board = board;
		this.time = time;
		this.sentences = sentences;
	}

	@PostMapping(Api.ROOT + "/appointments/{uuid}/check-in")
	ResponseEntity<CheckedIn> checkIn(@PathVariable("uuid") String uuid, @RequestBody AskedJson request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		if (shown == null) {
			throw new BadRequest("ifMatch.missing", HttpHeaders.IF_MATCH);
		}
		BoardRow row = board.checkIn(uuid, EntityTags.bare(shown), request.asked());
		return Api.json(new CheckedIn(BoardJson.Row.of(row, time.zone()), notice(row)));
	}

	@PostMapping(Api.ROOT + "/appointments/{uuid}/undo-check-in")
	ResponseEntity<BoardJson.Row> undoCheckIn(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		return Api.json(BoardJson.Row.of(board.undoCheckIn(uuid), time.zone()));
	}

	private String notice(BoardRow row) {
		return row.checkIn().visit() == VisitOutcome.NO_TYPE
				? sentences.say("frontdesk.checkIn.noVisitType", Map.of())
				: null;
	}
}
