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

import static org.openmrs.module.frontdesk.board.AskedAll.ASKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.Board;
import org.openmrs.module.frontdesk.board.BoardRow;
import org.openmrs.module.frontdesk.board.BoardState;

/** Many who move the same person along at once. */
class MoveMariaDbTest extends CommittedTest {

	private static final String MAIN_CLINIC_UUID = "00000000-0000-4000-8005-000000000001";

	@Test
	void givenSixteenSayThatOnePersonIsHere_thenOneDoesItAndTheOthersAreToldWhoDid() throws Exception {
		String uuid = book(today(10, 0));
		String shown = row(uuid).tag();

		List<Refusal> refusals = refusals(atOnce(16, "amina", () -> board.arrive(uuid, shown)));

		assertEquals(15, refusals.size());
		refusals.forEach(refusal -> assertEquals("arrive.already", refusal.getCode()));
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_move"));
		assertEquals("1", DATABASE.ask("select count(*) from patient_appointment_audit where status = 'Arrived'"));
	}

	@Test
	void givenEightSayThatOnePersonWentIn_thenOneDoesItAndThePagesHearOfItOnce() throws Exception {
		String uuid = book(today(10, 0));
		String expected = row(uuid).tag();
		String shown = by("amina", () -> board.checkIn(uuid, expected, ASKED)).get().tag();
		long before = mark();

		List<Refusal> refusals = refusals(atOnce(8, "amina", () -> board.withProvider(uuid, shown)));

		assertEquals(7, refusals.size());
		refusals.forEach(refusal -> assertEquals("withProvider.already", refusal.getCode()));
		assertEquals(before + 1, mark());
		assertEquals(BoardState.WITH_PROVIDER, row(uuid).state());
	}

	@Test
	void givenOneTakesTheCheckInBackWhileAnotherSaysThePersonWentIn_thenOneOfBothHappened() throws Exception {
		String uuid = book(today(10, 0));
		String expected = row(uuid).tag();
		String shown = by("amina", () -> board.checkIn(uuid, expected, ASKED)).get().tag();

		Future<BoardRow> back = by("amina", () -> board.undoCheckIn(uuid));
		Future<BoardRow> in = by("amina", () -> board.withProvider(uuid, shown));

		assertEquals(1, refusals(List.of(back, in)).size());
		assertNotEquals(BoardState.CHECKED_IN, row(uuid).state());
	}

	@Test
	void givenABoard_whenItIsReadFirstAfterNewsAndThenAgain_thenItTakesAtMostSixQueries() throws Exception {
		for (int hour = 8; hour < 18; hour++) {
			checkIn(book(today(hour, 0)));
		}
		board(10);
		checkIn(book(today(18, 0)));
		assertAtMostSix(board(11), "first after news");
		assertAtMostSix(board(11), "again");

		ChangeFeed.Mark seen = by("amina", () -> board.mark(time.today())).get();
		checkIn(book(today(19, 0)));
		assertAtMostSix(queries(() -> board.changes(MAIN_CLINIC_UUID, seen)), "what changed, first after news");
		ChangeFeed.Mark unknown = new ChangeFeed.Mark(time.today(), ChangeFeed.Mark.UNKNOWN, 0);
		assertAtMostSix(queries(() -> of(12, board.changes(MAIN_CLINIC_UUID, unknown))), "all that changed");
	}

	private void checkIn(String uuid) throws Exception {
		String tag = row(uuid).tag();
		by("amina", () -> board.checkIn(uuid, tag, ASKED)).get();
	}

	private long board(int rows) throws Exception {
		return queries(() -> of(rows, board.board(time.today(), MAIN_CLINIC_UUID)));
	}

	private static Board of(int rows, Board read) {
		assertEquals(rows, read.rows().size());
		return read;
	}

	private static void assertAtMostSix(long queries, String when) {
		assertTrue(queries <= 6, queries + " queries " + when);
	}

	/**
	 * @return how many the reading took: without what is remembered for a while whatever the day, which are the user's rights, the
	 *         settings and the locations, and without the one that asks how many there were
	 */
	private long queries(Supplier<Board> reading) throws Exception {
		return by("amina", () -> transaction.execute(status -> {
			board.board(time.today().plusDays(1), MAIN_CLINIC_UUID);
			long before = selects();
			assertFalse(reading.get().rows().isEmpty());
			return selects() - before - 1;
		})).get();
	}

	private BoardRow row(String uuid) {
		try {
			return by("amina", () -> board.board(time.today(), null)).get().rows().stream()
					.filter(row -> row.booking().uuid().equals(uuid)).findFirst().orElseThrow();
		} catch (InterruptedException | ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	private long mark() throws Exception {
		return by("amina", () -> board.mark(time.today())).get().count();
	}

	private static List<Refusal> refusals(List<Future<BoardRow>> all) throws InterruptedException {
		List<Refusal> refusals = new ArrayList<>();
		for (Future<BoardRow> one : all) {
			try {
				one.get();
			} catch (ExecutionException e) {
				refusals.add(assertInstanceOf(Refusal.class, e.getCause()));
			}
		}
		return refusals;
	}
}
