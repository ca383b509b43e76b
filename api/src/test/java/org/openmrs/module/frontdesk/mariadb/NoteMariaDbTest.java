/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.Board;
import org.openmrs.module.frontdesk.board.NoteEnd;
import org.openmrs.module.frontdesk.board.NoteKind;
import org.openmrs.module.frontdesk.board.NoteLine;
import org.openmrs.module.frontdesk.board.NoteService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Several desks that see to the same note at once, and pages that hear of it. */
class NoteMariaDbTest extends CommittedTest {

	private static final String CIRUS = "00000000-0000-4000-8000-000000000010";

	private static final String TEXT = "Ńotes — ✉ 😀 " + "x".repeat(180);

	@Autowired
	@Qualifier("frontdesk.noteService")
	private NoteService notes;

	@Test
	void givenEightSettleOneNote_thenOneDoesItAndTheOthersAreToldWhoDid() throws Exception {
		String note = leave(NoteKind.MESSAGE, TEXT).uuid();

		List<Refusal> refusals = refusals(atOnce(8, "amina", () -> notes.settle(note, NoteEnd.GIVEN)));

		assertEquals(7, refusals.size());
		refusals.forEach(refusal -> {
			assertEquals("note.settled", refusal.getCode());
			assertEquals("Amina Bello", refusal.getArguments().get("who"));
		});
	}

	@Test
	void givenEightLeaveTheSameNote_thenThereIsOne() throws Exception {
		List<Refusal> refusals = refusals(atOnce(8, "amina", () -> notes.leave(CIRUS, NoteKind.DOCUMENT, TEXT)));

		assertEquals(List.of(), refusals);
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_note"));
		assertEquals(TEXT, by("amina", () -> notes.open(CIRUS)).get().get(0).text());
	}

	@Test
	void givenOneLeavesANoteWhileItsTwinIsSettled_thenNothingIsLostAndNobodyWaitsInACircle() throws Exception {
		for (int i = 0; i < 10; i++) {
			String twin = leave(NoteKind.MESSAGE, "x").uuid();
			Future<NoteLine> settled = by("amina", () -> notes.settle(twin, NoteEnd.GIVEN));
			Future<NoteLine> left = by("amina", () -> notes.leave(CIRUS, NoteKind.MESSAGE, "x"));

			assertEquals(List.of(), refusals(List.of(settled, left)));
			boolean theSame = left.get().uuid().equals(twin);
			assertEquals(theSame ? 0 : 1, by("amina", () -> notes.open(CIRUS)).get().size());
			by("amina", () -> notes.open(CIRUS).stream().map(note -> notes.settle(note.uuid(), NoteEnd.WITHDRAWN)).toList())
					.get();
		}
	}

	@Test
	void givenANote_whateverHappensToIt_thenThePagesHearOfEachAppointmentFromTodayOn() throws Exception {
		String today = book(today(10, 0));
		book(time.today().minusDays(1).atTime(10, 0));
		String tomorrow = book(time.today().plusDays(1).atTime(10, 0));
		ChangeFeed.Mark yesterday = by("amina", () -> board.mark(time.today().minusDays(1))).get();

		long before = mark();
		String note = leave(NoteKind.MESSAGE, TEXT).uuid();
		assertEquals(before + 1, mark());
		assertEquals(List.of("message"), flags(today));
		by("amina", () -> notes.settle(note, NoteEnd.GIVEN)).get();
		assertEquals(before + 2, mark());
		by("amina", () -> notes.reopen(note)).get();
		assertEquals(before + 3, mark());

		assertTrue(by("amina", () -> board.mark(time.today().plusDays(1))).get().count() >= 4);
		assertEquals(yesterday, by("amina", () -> board.mark(time.today().minusDays(1))).get());
		Board changed = by("amina",
				() -> board.changes(null, new ChangeFeed.Mark(time.today().plusDays(1), ChangeFeed.Mark.UNKNOWN, 0))).get();
		assertEquals(tomorrow, changed.rows().get(0).booking().uuid());
	}

	@Test
	void givenANoteThatIsRefused_thenThePagesHearNothing() throws Exception {
		book(today(10, 0));
		long before = mark();

		assertEquals(1, refusals(List.of(by("amina", () -> notes.leave(CIRUS, NoteKind.MESSAGE, " ")))).size());

		assertEquals(before, mark());
	}

	private NoteLine leave(NoteKind kind, String text) throws Exception {
		return by("amina", () -> notes.leave(CIRUS, kind, text)).get();
	}

	private List<String> flags(String appointment) throws Exception {
		return by("amina", () -> board.board(time.today(), null)).get().flags().stream()
				.filter(line -> line.appointment().equals(appointment)).map(line -> line.flag())
				.filter(flag -> flag.equals("message")).toList();
	}

	private long mark() throws Exception {
		return by("amina", () -> board.mark(time.today())).get().count();
	}

	private static List<Refusal> refusals(List<Future<NoteLine>> all) throws InterruptedException {
		List<Refusal> refusals = new ArrayList<>();
		for (Future<NoteLine> one : all) {
			try {
				one.get();
			} catch (ExecutionException e) {
				refusals.add(assertInstanceOf(Refusal.class, e.getCause()));
			}
		}
		return refusals;
	}
}
