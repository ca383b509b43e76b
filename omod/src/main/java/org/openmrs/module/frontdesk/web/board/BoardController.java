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

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.Board;
import org.openmrs.module.frontdesk.board.BoardService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.EntityTags;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The one read behind the board, for the first look and for every poll. */
@Controller("frontdesk.boardController")
class BoardController {

	private final BoardService board;

	private final ClinicTime time;

	BoardController(@Qualifier("frontdesk.boardService") BoardService board, ClinicTime time) {
		this.board = board;
		this.time = time;
	}

	@GetMapping(Api.ROOT + "/board")
	ResponseEntity<BoardJson> board(@RequestParam(name = "date", required = false) String date,
			@RequestParam(name = "location", required = false) String location,
			@RequestParam(name = "since", required = false) String since,
			@RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) String known) {
		if (since != null && given(date) == null) {
			// Past midnight these would be the changes of another day.
			throw new BadRequest("since.withoutDate", "date");
		}
		LocalDate day = day(date);
		if (known != null) {
			ChangeFeed.Mark mark = board.mark(day);
			if (EntityTags.contains(known, mark.tag())) {
				return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(mark.tag()).build();
			}
		}
		Board read = since == null
				? board.board(day, given(location))
				: board.changes(given(location), seen(day, id(since), known));
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).eTag(read.mark().tag())
				.body(BoardJson.of(read, time.now()));
	}

	/** The tag also tells how much had been announced then, without which some things are told again. */
	private static ChangeFeed.Mark seen(LocalDate day, long highest, String known) {
		return Optional.ofNullable(known).flatMap(header -> ChangeFeed.Mark.ofTag(EntityTags.bare(header)))
				.filter(mark -> mark.day().equals(day) && mark.highest() == highest)
				.orElse(new ChangeFeed.Mark(day, ChangeFeed.Mark.UNKNOWN, highest));
	}

	/** No date means today. */
	private LocalDate day(String date) {
		if (given(date) == null) {
			return time.today();
		}
		try {
			if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
				return LocalDate.parse(date);
			}
		} catch (DateTimeException e) {
			// 31 February: answered like any other text that is no date
		}
		throw new BadRequest("date.unreadable", "date");
	}

	private static String given(String parameter) {
		return parameter == null || parameter.isBlank() ? null : parameter;
	}

	private static long id(String since) {
		if (!since.matches("\\d{1,18}")) {
			throw new BadRequest("since.unreadable", "since");
		}
		return Long.parseLong(since);
	}
}
