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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ChangeFeed;
import org.openmrs.module.frontdesk.board.Board;
import org.openmrs.module.frontdesk.board.BoardState;
import org.openmrs.module.frontdesk.board.FlagLine;
import org.openmrs.module.frontdesk.board.NoteKind;
import org.openmrs.module.frontdesk.board.NoteService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Boards that are read one after the other, of which the later ones read less. */
class DayMemoryMariaDbTest extends CommittedTest {

	private static final String CIRUS = "00000000-0000-4000-8000-000000000010";

	@Autowired
	@Qualifier("frontdesk.noteService")
	private NoteService notes;

	private String uuid;

	@BeforeEach
	void bookAndRead() throws Exception {
		uuid = book(today(10, 0));
		assertEquals(1, read("amina").rows().size());
	}

	@Test
	void givenABoardThatWasRead_thenTheNextOneIsTheSameAndAsksLess() throws Exception {
		LocalDate day = time.today().plusDays(3);
		book(day.atTime(10, 0));
		Board first = by("amina", () -> board.board(day, null)).get();

		long queries = by("amina", () -> {
			transaction.setReadOnly(true);
			return transaction.execute(status -> {
				board.mark(day);
				long before = selects();
				assertEquals(first.rows(), board.board(day, null).rows());
				return selects() - before - 1;
			});
		}).get();

		assertEquals(2, queries);
	}

	@Test
	void givenARename_thenTheNextBoardHasTheNewName() throws Exception {
		by("admin", () -> rename("Wanjiru")).get();

		assertEquals("Wanjiru Kamau", read("amina").rows().get(0).person().name());
	}

	@Test
	void givenANewAppointmentAndAnotherState_thenTheNextBoardHasBothEvenOfWhatWentPastHibernate() throws Exception {
		String other = book(11, today(9, 0));
		DATABASE.run("update patient_appointment set status = 'Cancelled' where uuid = '" + uuid + "'");

		Board next = read("amina");

		assertEquals(other, next.rows().get(0).booking().uuid());
		assertEquals(BoardState.CANCELLED, next.rows().get(1).state());
	}

	@Test
	void givenSomebodyWhoWritesInTheTransaction_thenNobodyElseIsToldWhatIsNeverCommitted() throws Exception {
		by("admin", () -> transaction.execute(status -> {
			rename("Nobody");
			sessionFactory.getCurrentSession().flush();
			assertEquals("Nobody Kamau", board.board(time.today(), null).rows().get(0).person().name());
			status.setRollbackOnly();
			return null;
		})).get();

		assertEquals("Ciru Kamau", read("admin").rows().get(0).person().name());
	}

	@Test
	void givenSomebodyWhoMayKnowMore_thenWhoMayKnowLessIsNotToldOfIt() throws Exception {
		by("amina", () -> notes.leave(CIRUS, NoteKind.MESSAGE, "Bring the form")).get();

		assertEquals(1, messages(read("amina")));
		assertEquals(0, messages(read("tom")));
		assertEquals(1, messages(read("amina")));
	}

	@Test
	void givenAPollThatReadsWhatChanged_thenItHasTheFlagsOfTheseRowsAsAWholeBoardHasThem() throws Exception {
		String other = book(11, today(9, 0));
		ChangeFeed.Mark before = read("amina").mark();
		by("amina", () -> notes.leave(CIRUS, NoteKind.MESSAGE, "Bring the form")).get();

		List<FlagLine> changed = by("amina", () -> board.changes(null, before)).get().flags();

		List<FlagLine> all = read("amina").flags();
		assertTrue(all.stream().anyMatch(line -> line.appointment().equals(other)));
		assertEquals(all.stream().filter(line -> line.appointment().equals(uuid)).toList(), changed);
	}

	@Test
	void givenOneWhoLookedBeforeAColleagueRead_thenTheyAreToldOfNothingTheyCannotSeeYet() throws Exception {
		by("amina", () -> {
			transaction.setReadOnly(true);
			return transaction.execute(status -> {
				ChangeFeed.Mark before = board.mark(time.today());
				rename();
				Board seen = board.board(time.today(), null);
				assertEquals(before, seen.mark());
				assertEquals("Ciru Kamau", seen.rows().get(0).person().name());
				return null;
			});
		}).get();

		assertEquals("Wanjiru Kamau", read("amina").rows().get(0).person().name());
	}

	/** By a colleague, and a board is read after it. */
	private void rename() {
		try {
			by("admin", () -> rename("Wanjiru")).get();
			read("amina");
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static Patient rename(String given) {
		Patient patient = Context.getPatientService().getPatient(CIRU);
		patient.getPersonName().setGivenName(given);
		return Context.getPatientService().savePatient(patient);
	}

	private static long messages(Board read) {
		return read.flags().stream().filter(line -> line.flag().equals("message")).count();
	}

	private Board read(String user) throws Exception {
		return by(user, () -> board.board(time.today(), null)).get();
	}
}
