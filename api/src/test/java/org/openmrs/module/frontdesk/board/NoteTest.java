/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openmrs.module.frontdesk.board.NoteEnd.GIVEN;
import static org.openmrs.module.frontdesk.board.NoteEnd.RECEIVED;
import static org.openmrs.module.frontdesk.board.NoteEnd.WITHDRAWN;
import static org.openmrs.module.frontdesk.board.NoteKind.DOCUMENT;
import static org.openmrs.module.frontdesk.board.NoteKind.MESSAGE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class NoteTest extends ClinicTest {

	private static final String CIRUS = "00000000-0000-4000-8000-000000000010";

	private static final String SIZWES = "00000000-0000-4000-8000-000000000011";

	private static final String VOIDED = "00000000-0000-4000-8000-000000000012";

	@Autowired
	@Qualifier("frontdesk.noteService")
	private NoteService notes;

	@Autowired
	@Qualifier("frontdesk.boardService")
	private BoardService board;

	@Test
	void givenANote_thenItIsOpenUntilItIsSettledAndAgainWhenThatIsTakenBack() {
		NoteLine left = notes.leave(CIRUS, MESSAGE, "  The blood test is back ");
		assertEquals("The blood test is back", left.text());
		assertEquals("Amina Bello", left.leftBy());
		assertNull(left.settled());
		assertEquals(List.of(left), notes.open(CIRUS));
		assertEquals(List.of(), notes.open(SIZWES));

		NoteLine settled = notes.settle(left.uuid(), GIVEN);
		assertEquals(GIVEN, settled.settled().how());
		assertEquals("Amina Bello", settled.settled().by());
		assertEquals(List.of(), notes.open(CIRUS));

		assertEquals(left, notes.reopen(left.uuid()));
		assertEquals(List.of(left), notes.open(CIRUS));
	}

	@Test
	void givenTheSameNoteAgain_thenItIsTheSameUntilItIsSettled() {
		NoteLine first = notes.leave(CIRUS, DOCUMENT, "Referral letter");

		assertEquals(first.uuid(), notes.leave(CIRUS, DOCUMENT, "Referral letter ").uuid());
		notes.leave(CIRUS, MESSAGE, "Referral letter");
		notes.leave(SIZWES, DOCUMENT, "Referral letter");
		assertEquals(2, notes.open(CIRUS).size());
		notes.settle(first.uuid(), RECEIVED);
		notes.leave(CIRUS, DOCUMENT, "Referral letter");
		assertEquals(2, notes.open(CIRUS).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \t ", "two\nlines", "a\u0000b", "x\u007f" })
	void givenATextThatIsNone_thenItIsRefused(String text) {
		Refusal refusal = assertRefused(Refusal.Kind.RULE, "note.text", () -> notes.leave(CIRUS, MESSAGE, text));
		assertEquals("text", refusal.getField().name());
	}

	@Test
	void givenTheLongestText_thenItIsKeptAndOneLetterMoreIsNot() {
		String longest = "é".repeat(NoteService.LONGEST);
		assertEquals(longest, notes.leave(CIRUS, MESSAGE, longest).text());
		assertRefused(Refusal.Kind.RULE, "note.text", () -> notes.leave(CIRUS, MESSAGE, longest + "é"));
	}

	@Test
	void givenAsManyAsThereCanBe_thenNoneIsAddedBeforeOneIsSettled() {
		NoteLine first = notes.leave(CIRUS, MESSAGE, "0");
		for (int i = 1; i < NoteService.MOST; i++) {
			notes.leave(CIRUS, MESSAGE, "" + i);
		}
		Refusal refusal = assertRefused(Refusal.Kind.CONFLICT, "note.tooMany", () -> notes.leave(CIRUS, DOCUMENT, "0"));
		assertEquals(Map.of("count", NoteService.MOST), refusal.getArguments());
		notes.settle(first.uuid(), WITHDRAWN);
		notes.leave(CIRUS, DOCUMENT, "0");
	}

	@Test
	void givenASettledNote_whenItIsSettledOnceMore_thenItIsSaidWhoDidAndWhen() {
		NoteLine note = notes.leave(CIRUS, MESSAGE, "x");
		notes.settle(note.uuid(), GIVEN);

		Refusal refusal = assertRefused(Refusal.Kind.CONFLICT, "note.settled", () -> notes.settle(note.uuid(), WITHDRAWN));
		assertEquals("Amina Bello", refusal.getArguments().get("who"));
		assertTrue(refusal.getArguments().get("time").toString().matches("\\d\\d:\\d\\d"));

		session().createQuery("update DeskNote n set n.settledAt = 0").executeUpdate();
		session().clear();
		Refusal older = assertRefused(Refusal.Kind.CONFLICT, "note.settled", () -> notes.settle(note.uuid(), GIVEN));
		assertTrue(older.getArguments().get("time").toString().matches("19\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d"));
	}

	@Test
	void givenAnOpenNote_thenThereIsNothingToTakeBack() {
		NoteLine note = notes.leave(CIRUS, MESSAGE, "x");
		assertRefused(Refusal.Kind.CONFLICT, "note.open", () -> notes.reopen(note.uuid()));
	}

	@ParameterizedTest
	@CsvSource({ "MESSAGE,RECEIVED", "DOCUMENT,GIVEN" })
	void givenAnEndOfTheOtherKind_thenItIsRefusedAndTheNoteStaysOpen(NoteKind kind, NoteEnd how) {
		NoteLine note = notes.leave(CIRUS, kind, "x");

		Refusal refusal = assertRefused(Refusal.Kind.RULE, "note.how", () -> notes.settle(note.uuid(), how));

		assertEquals("how", refusal.getField().name());
		assertEquals(List.of(note), notes.open(CIRUS));
	}

	@Test
	void givenNobodyOrSomebodyVoided_thenThereAreNoNotes() {
		for (String uuid : List.of("nobody", VOIDED)) {
			assertRefused(Refusal.Kind.UNKNOWN, "patient.unknown", () -> notes.open(uuid));
			assertRefused(Refusal.Kind.UNKNOWN, "patient.unknown", () -> notes.leave(uuid, MESSAGE, "x"));
		}
		String unknown = UUID.randomUUID().toString();
		assertRefused(Refusal.Kind.UNKNOWN, "note.unknown", () -> notes.settle(unknown, GIVEN));
		assertRefused(Refusal.Kind.UNKNOWN, "note.unknown", () -> notes.reopen(unknown));
	}

	@Test
	void givenANote_whenItsPatientIsVoided_thenItIsUnknown() {
		NoteLine note = notes.leave(CIRUS, MESSAGE, "x");
		session().createNativeQuery("update patient set voided = true where patient_id = 10").executeUpdate();

		assertRefused(Refusal.Kind.UNKNOWN, "note.unknown", () -> notes.settle(note.uuid(), GIVEN));
	}

	@ParameterizedTest
	@CsvSource({ "Scheduled,TELLS,SOON", "Arrived,SOON,SOON", "CheckedIn,SOON,SOON", "Completed,,", "Missed,,",
			"Cancelled,," })
	void givenNotes_thenTheBoardPointsThemOutWhileItMatters(AppointmentStatus status, Severity message, Severity document) {
		book(CIRU, today(10, 0), status, GROUND_FLOOR);
		book(SIZWE, today(11, 0), status, GROUND_FLOOR);
		String uuid = notes.leave(CIRUS, MESSAGE, "Call your sister").uuid();
		notes.leave(CIRUS, DOCUMENT, "Referral");
		notes.leave(CIRUS, DOCUMENT, "Consent");

		assertEquals(message, severity("message"));
		assertEquals(document, severity("document"));
		if (message != null) {
			assertEquals(Map.of("what", "Call your sister", "note", uuid), flag("message").arguments());
			assertEquals(Map.of("what", "Consent · Referral"), flag("document").arguments());
		}

		notes.settle(uuid, GIVEN);
		assertNull(severity("message"));
	}

	@Test
	void givenASiteThatWantsNone_thenTheBoardSaysNothing() {
		book(CIRU, today(10, 0));
		notes.leave(CIRUS, MESSAGE, "x");
		set(FrontDeskSettings.FLAGS_OFF, "message");

		assertNull(severity("message"));
	}

	@Test
	void givenSomebodyWithoutThePrivileges_thenTheySeeAndChangeNothing() {
		book(CIRU, today(10, 0));
		String uuid = notes.leave(CIRUS, MESSAGE, "x").uuid();
		signIn("tom");

		assertThrows(APIAuthenticationException.class, () -> notes.open(CIRUS));
		assertThrows(APIAuthenticationException.class, () -> notes.leave(CIRUS, MESSAGE, "y"));
		assertThrows(APIAuthenticationException.class, () -> notes.settle(uuid, GIVEN));
		assertThrows(APIAuthenticationException.class, () -> notes.reopen(uuid));
		assertNull(severity("message"));
	}

	private Severity severity(String flag) {
		FlagLine line = flag(flag);
		return line == null ? null : line.severity();
	}

	private FlagLine flag(String flag) {
		return board.board(time.today(), null).flags().stream().filter(line -> line.flag().equals(flag)).findFirst()
				.orElse(null);
	}
}
