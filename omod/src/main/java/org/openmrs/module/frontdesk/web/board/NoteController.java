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

import java.util.List;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.board.NoteEnd;
import org.openmrs.module.frontdesk.board.NoteKind;
import org.openmrs.module.frontdesk.board.NoteLine;
import org.openmrs.module.frontdesk.board.NoteService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Notes that the desk keeps for a patient. */
@Controller("frontdesk.noteController")
class NoteController {

	private static final String OF_PATIENT = Api.ROOT + "/patients/{uuid}/notes";

	private static final String NOTE = Api.ROOT + "/notes/{uuid}";

	private static final String UNREADABLE = "note.unreadable";

	record SettledJson(String how, String at, String by) {
	}

	record NoteJson(String uuid, String kind, String text, String leftAt, String leftBy, SettledJson settled) {

		static NoteJson of(NoteLine note, BoardJson.Clock clock) {
			return new NoteJson(note.uuid(), note.kind().code(), note.text(), clock.iso(note.leftAt()), note.leftBy(),
					note.settled() == null
							? null
							: new SettledJson(note.settled().how().code(), clock.iso(note.settled().at()),
									note.settled().by()));
		}
	}

	record NotesJson(List<NoteJson> notes) {
	}

	record LeaveJson(String kind, String text) {
	}

	record SettleJson(String how) {
	}

	/** Nothing needs to be said beyond which note; the body is an empty object. */
	record Request() {
	}

	private final NoteService notes;

	private final ClinicTime time;

	NoteController(@Qualifier("frontdesk.noteService") NoteService notes, ClinicTime time) {
		this.notes = notes;
		this.time = time;
	}

	@GetMapping(OF_PATIENT)
	ResponseEntity<NotesJson> open(@PathVariable("uuid") String uuid) {
		BoardJson.Clock clock = new BoardJson.Clock(time.zone());
		return Api.json(new NotesJson(notes.open(uuid).stream().map(note -> NoteJson.of(note, clock)).toList()));
	}

	@PostMapping(OF_PATIENT)
	ResponseEntity<NoteJson> leave(@PathVariable("uuid") String uuid, @RequestBody LeaveJson request) {
		NoteKind kind = NoteKind.of(request.kind()).orElseThrow(() -> new BadRequest(UNREADABLE, "kind"));
		if (request.text() == null) {
			throw new BadRequest(UNREADABLE, "text");
		}
		return answer(notes.leave(uuid, kind, request.text()));
	}

	@PostMapping(NOTE + "/settle")
	ResponseEntity<NoteJson> settle(@PathVariable("uuid") String uuid, @RequestBody SettleJson request) {
		return answer(notes.settle(uuid,
				NoteEnd.of(request.how()).orElseThrow(() -> new BadRequest(UNREADABLE, "how"))));
	}

	@PostMapping(NOTE + "/reopen")
	ResponseEntity<NoteJson> reopen(@PathVariable("uuid") String uuid, @RequestBody Request request) {
		return answer(notes.reopen(uuid));
	}

	private ResponseEntity<NoteJson> answer(NoteLine note) {
		return Api.json(NoteJson.of(note, new BoardJson.Clock(time.zone())));
	}
}
