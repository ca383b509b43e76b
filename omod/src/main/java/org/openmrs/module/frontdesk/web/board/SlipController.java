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

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletResponse;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.BoardService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.Sentences;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The slip with the call number: whoever finds it knows no name and no reason by it. */
@Controller("frontdesk.slipController")
class SlipController {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	private final BoardService board;

	private final ClinicTime time;

	private final Sentences sentences;

	SlipController(@Qualifier("frontdesk.boardService") BoardService board, ClinicTime time, Sentences sentences) {
		this.board = board;
		this.time = time;
		this.sentences = sentences;
	}

	@GetMapping(Api.ROOT + "/appointments/{uuid}/slip")
	void slip(@PathVariable("uuid") String uuid, HttpServletResponse response) throws IOException {
		BoardRow row = board.slip(uuid);
		byte[] pdf = SlipPdf.of(say("number", Map.of()), String.valueOf(row.call().number()), lines(row));
		response.setContentType("application/pdf");
		response.setHeader("Content-Disposition", "inline; filename=\"slip.pdf\"");
		response.setHeader("Cache-Control", "no-store");
		response.setContentLength(pdf.length);
		response.getOutputStream().write(pdf);
	}

	private List<String> lines(BoardRow row) {
		String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(sentences.language())
				.format(time.today());
		String at = row.booking().start().atZone(time.zone()).format(CLOCK);
		return Stream.of(Initials.of(row.person().name()), say("appointment", Map.of("day", day, "time", at)),
				row.booking().location() == null ? "" : row.booking().location().name(), say("wait", Map.of()))
				.filter(line -> !line.isBlank()).toList();
	}

	private String say(String what, Map<String, Object> arguments) {
		return sentences.say("frontdesk.slip." + what, arguments);
	}
}
