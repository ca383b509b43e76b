/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.note;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.board.NoteEnd;
import org.openmrs.module.frontdesk.board.NoteKind;
import org.openmrs.module.frontdesk.board.NoteLine;
import org.openmrs.module.frontdesk.board.NoteService;
import org.openmrs.module.frontdesk.board.contact.SheetReader;

/** The rules of notes, for patients that the transaction holds. */
public class NoteDesk implements NoteService {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

	private static final DateTimeFormatter DATE_AND_CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private static final String HELD = " for update";

	private final NoteStore store;

	private final NoteLines lines;

	private final SheetReader patients;

	private final ClinicTime time;

	private final AccessCapture audit;

	public NoteDesk(NoteStore store, NoteLines lines, SheetReader patients, ClinicTime time, AccessCapture audit) {
		this.store = store;
		this.lines = lines;
		this.patients = patients;
		this.time = time;
		this.audit = audit;
	}

	@Override
	public List<NoteLine> open(String patientUuid) {
		int patient = patients.patient(patientUuid, "");
		audit.shown(Category.PATIENT, Action.VIEW, List.of(patient));
		return lines.of(store.open(patient));
	}

	@Override
	public NoteLine leave(String patientUuid, NoteKind kind, String text) {
		int patient = patients.patient(patientUuid, HELD);
		String words = checked(text);
		List<DeskNote> open = store.open(patient);
		Optional<DeskNote> same = open.stream().filter(note -> note.says(kind, words)).findFirst();
		if (same.isEmpty() && open.size() >= MOST) {
			throw new Refusal(Refusal.Kind.CONFLICT, "note.tooMany", Map.of("count", MOST));
		}
		return saved(same.orElseGet(() -> new DeskNote(patient, kind, words, time.now(), userId())));
	}

	@Override
	public NoteLine settle(String noteUuid, NoteEnd how) {
		DeskNote note = held(noteUuid);
		if (!note.isOpen()) {
			throw settledAlready(note);
		}
		if (!note.getKind().endsBy(how)) {
			throw new Refusal(Refusal.Kind.RULE, "note.how", new Refusal.Field("how", "field.note.how"));
		}
		note.settle(how, time.now(), userId());
		return saved(note);
	}

	@Override
	public NoteLine reopen(String noteUuid) {
		DeskNote note = held(noteUuid);
		if (note.isOpen()) {
			throw new Refusal(Refusal.Kind.CONFLICT, "note.open");
		}
		note.reopen();
		return saved(note);
	}

	private DeskNote held(String noteUuid) {
		patients.patient(store.patientOf(noteUuid), HELD);
		return store.hold(noteUuid);
	}

	private static String checked(String text) {
		String words = text.strip();
		if (words.isEmpty() || words.length() > LONGEST || words.chars().anyMatch(Character::isISOControl)) {
			throw new Refusal(Refusal.Kind.RULE, "note.text", new Refusal.Field("text", "field.note.text"));
		}
		return words;
	}

	private NoteLine saved(DeskNote note) {
		store.save(note);
		audit.shown(Category.PATIENT, Action.CHANGE, List.of(note.personId()));
		return lines.of(List.of(note)).get(0);
	}

	private Refusal settledAlready(DeskNote note) {
		NoteLine.Settled settled = lines.of(List.of(note)).get(0).settled();
		ZonedDateTime at = settled.at().atZone(time.zone());
		String when = at.format(at.toLocalDate().equals(time.today()) ? CLOCK : DATE_AND_CLOCK);
		return settled.by() == null
				? new Refusal(Refusal.Kind.CONFLICT, "note.settledBySomebody", Map.of("time", when))
				: new Refusal(Refusal.Kind.CONFLICT, "note.settled", Map.of("who", settled.by(), "time", when));
	}

	private static int userId() {
		return Context.getAuthenticatedUser().getUserId();
	}
}
