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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openmrs.module.frontdesk.board.AskedAll.ASKED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostRights;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class SheetTest extends ClinicTest {

	private static final String CIRUS = "00000000-0000-4000-8000-000000000010";

	private static final String PHONE = "00000000-0000-4000-8012-000000000001";

	@Autowired
	@Qualifier("frontdesk.sheetService")
	private SheetService sheets;

	@Autowired
	@Qualifier("frontdesk.boardService")
	private BoardService board;

	@BeforeEach
	void setRegion() {
		set(FrontDeskSettings.PHONE_REGION, "KE");
	}

	@Test
	void givenANewNumber_thenItIsOnTheSheetAndConfirmed() {
		assertNull(sheets.sheet(CIRUS).confirmed());

		Sheet sheet = correct("0712 345678");

		assertEquals("0712 345678", phone(sheet).value());
		assertNotNull(sheet.confirmed());
		assertEquals("0712 345678", phone(sheets.sheet(CIRUS)).value());
	}

	@ParameterizedTest
	@CsvSource({ "KE,0712 354678", "KE,0712 345679", "KE,+254712354678", "'',0712345 67", "'',0712354678" })
	void givenASlip_thenItIsAskedAboutUntilSomebodyIsSure(String region, String slip) {
		correct("0712 345678");
		set(FrontDeskSettings.PHONE_REGION, region);

		Refusal refusal = assertRefused(Refusal.Kind.RULE, "contact.didYouMean", () -> correct(slip));

		assertEquals(PHONE, refusal.getField().name());
		assertEquals("0712 345678", phone(sheets.sheet(CIRUS)).value());
		Sheet sure = sheets.correct(CIRUS, new Correction(Map.of(PHONE, slip), null, Map.of(), Set.of(PHONE)),
				sheets.sheet(CIRUS).tag());
		assertEquals(slip, phone(sure).value());
	}

	@ParameterizedTest
	@CsvSource({ "0712 354678,SWAPPED,6", "0712 34567,LEFT_OUT,10", "0712 345679,WRONG,10", "+254 712 354678,SWAPPED,8",
			"0772 345678,WRONG,3", "9712 345678,WRONG,1", "07123 456789,TOO_MANY,11" })
	void givenASlip_thenItsPlaceIsSaidAndComesBeforeWhetherItCanBeANumber(String slip, String kind, int place) {
		correct("0712 345678");

		Refusal refusal = assertRefused(Refusal.Kind.RULE, "contact.didYouMean", () -> correct(slip));

		assertEquals(new Refusal.Field(PHONE, "field.contact.slip." + kind, Map.of("place", place, "next", place + 1)),
				refusal.getField());
	}

	@Test
	void givenASlipThatIsNoNumber_whenSomebodyIsSure_thenItIsRefusedAsNone() {
		correct("0712 345678");
		assertRefused(Refusal.Kind.RULE, "contact.didYouMean", () -> correct("0712 34567"));

		assertRefused(Refusal.Kind.RULE, "contact.phone",
				() -> sheets.correct(CIRUS, new Correction(Map.of(PHONE, "0712 34567"), null, Map.of(), Set.of(PHONE)),
						sheets.sheet(CIRUS).tag()));
	}

	@Test
	void givenHowSomebodyWantsToBeCalled_thenRowsAndAnswersSayIt_andTheTagStays() {
		Appointment appointment = book(CIRU, today(10, 0));
		String before = board.board(time.today(), null).rows().get(0).tag();
		needs(Map.of(Need.PREFERRED_NAME, "Achi", Need.SPOKEN_AS, "AH-chee", Need.PRONOUNS, "she"));

		BoardRow row = board.board(time.today(), null).rows().get(0);
		assertEquals(List.of("Achi", "AH-chee", "she"),
				List.of(row.person().called(), row.person().spoken(), row.person().pronouns()));
		assertEquals(before, row.tag());
		assertEquals("Achi", board.arrive(appointment.getUuid(), row.tag()).person().called());
		assertEquals("Achi", sheets.sheet(CIRUS).person().called());
		signIn("tom");
		// lent, since the platform keeps what roles allow, past what a test writes
		assertNull(
				HostRights.lend(() -> board.board(time.today(), null), FrontDeskPrivileges.VIEW_BOARD).rows().get(0).person()
						.called());
	}

	@Test
	void givenAnotherNumberOrTheSameInAnotherWriting_thenNothingIsAsked() {
		correct("0712 345678");
		assertEquals("+254 712 345678", phone(correct("+254 712 345678")).value());
		assertEquals("0733 987654", phone(correct("0733 987654")).value());
		assertNull(phone(correct("")).value());
	}

	@ParameterizedTest
	@CsvSource({ "0712,contact.phone", "phone,contact.phone", "+1 555,contact.phone",
			"012345678901234567890123456789012345678901234567890,sheet.text", "'0712\t345678',sheet.text" })
	void givenWhatIsNoNumber_thenItIsRefused(String text, String code) {
		assertRefused(Refusal.Kind.RULE, code, () -> correct(text));
	}

	@Test
	void givenAnotherKindOfAttribute_thenItIsNoPhone() {
		assertRefused(Refusal.Kind.RULE, "contact.type",
				() -> sheets.correct(CIRUS,
						new Correction(Map.of(Need.LANGUAGE.typeUuid(), "0712345678"), null, Map.of(), Set.of()),
						sheets.sheet(CIRUS).tag()));
	}

	@Test
	void givenABirthDate_thenItIsCheckedAndAskedAboutAsANumberIs() {
		assertRefused(Refusal.Kind.RULE, "contact.birthDate", () -> born(time.today().plusDays(1), Set.of()));
		assertRefused(Refusal.Kind.RULE, "contact.birthDate", () -> born(time.today().minusYears(123), Set.of()));
		born(LocalDate.of(1950, 12, 1), Set.of("birthDate"));

		assertRefused(Refusal.Kind.RULE, "contact.didYouMean", () -> born(LocalDate.of(1950, 1, 12), Set.of()));
		assertRefused(Refusal.Kind.RULE, "contact.didYouMean", () -> born(LocalDate.of(1960, 12, 1), Set.of()));
		assertRefused(Refusal.Kind.RULE, "contact.birthDate", () -> born(LocalDate.of(19_500, 12, 1), Set.of()));
		assertEquals(LocalDate.of(1950, 1, 12), born(LocalDate.of(1950, 1, 12), Set.of("birthDate")).birthDate());
		assertEquals(LocalDate.of(1987, 6, 25), born(LocalDate.of(1987, 6, 25), Set.of()).birthDate());
	}

	@Test
	void givenAColleagueWasFaster_thenNothingIsOverwritten() {
		String shown = sheets.sheet(CIRUS).tag();
		correct("0712 345678");

		assertRefused(Refusal.Kind.STALE, "sheet.stale",
				() -> sheets.correct(CIRUS, new Correction(Map.of(PHONE, "0733 987654"), null, Map.of(), Set.of()), shown));
		assertRefused(Refusal.Kind.STALE, "sheet.stale",
				() -> sheets.recordNeeds(CIRUS, Map.of(Need.LANGUAGE, "Somali"), shown));
	}

	@Test
	void givenNeeds_thenTheyAreKeptShownAndTakenAway() {
		Sheet sheet = needs(Map.of(Need.INTERPRETER, "Somali", Need.PREFERRED_NAME, " Achi "));
		assertEquals(Map.of(Need.INTERPRETER, "Somali", Need.PREFERRED_NAME, "Achi"), sheet.needs());

		assertEquals(Map.of(Need.PREFERRED_NAME, "Achi"), needs(Map.of(Need.INTERPRETER, "")).needs());
		assertRefused(Refusal.Kind.RULE, "sheet.text", () -> needs(Map.of(Need.HEARING, "x".repeat(51))));
	}

	@Test
	void givenNeedsAndContact_thenTheBoardPointsThemOut() {
		needs(Map.of(Need.INTERPRETER, "Somali", Need.MOBILITY, "wheelchair", Need.ANXIOUS, "needles"));
		Appointment appointment = book(CIRU, today(10, 0));

		assertEquals(Set.of("interpreter", "access", "comfort"), flags(Set.of("interpreter", "access", "comfort")));

		correct("0712 345678");
		sheets.correct(CIRUS, new Correction(Map.of(PHONE, "0712 345679"), null, Map.of(), Set.of(PHONE)),
				sheets.sheet(CIRUS).tag());
		set(FrontDeskSettings.PHONE_REGION, "US");
		book(CIRU, today(11, 0), AppointmentStatus.Arrived, GROUND_FLOOR);
		assertEquals(Set.of("contactSuspect"), flags(Set.of("contactSuspect", "contactOld")));
		assertNotNull(appointment.getUuid());
	}

	@Test
	void givenOldContactData_whenItIsSaidToBeRightAtTheCheckIn_thenItIsNoLongerPointedOut() {
		correct("0712 345678");
		session().createNativeQuery("update person_attribute set date_created = '2020-01-01 00:00:00', date_changed = null")
				.executeUpdate();
		session().createNativeQuery("update frontdesk_contact_confirmed set confirmed_at = 1577836800000").executeUpdate();
		Appointment appointment = book(CIRU, today(10, 0), AppointmentStatus.Arrived, GROUND_FLOOR);
		assertEquals(Set.of("contactOld"), flags(Set.of("contactOld")));

		board.checkIn(appointment.getUuid(), board.board(time.today(), null).rows().get(0).tag(), ASKED);

		assertEquals(Set.of(), flags(Set.of("contactOld")));
	}

	@Test
	void givenNobodyOrSomebodyVoided_thenThereIsNoSheet() {
		for (String uuid : List.of("nobody", "00000000-0000-4000-8000-000000000012")) {
			assertRefused(Refusal.Kind.UNKNOWN, "patient.unknown", () -> sheets.sheet(uuid));
		}
	}

	@Test
	void givenSomebodyWithoutThePrivileges_thenTheySeeAndChangeNothing() {
		String shown = sheets.sheet(CIRUS).tag();
		signIn("tom");

		assertThrows(APIAuthenticationException.class, () -> sheets.sheet(CIRUS));
		assertThrows(APIAuthenticationException.class,
				() -> sheets.correct(CIRUS, new Correction(Map.of(), null, Map.of(), Set.of()), shown));
		assertThrows(APIAuthenticationException.class, () -> sheets.recordNeeds(CIRUS, Map.of(), shown));
		assertTrue(board.board(time.today(), null).flags().stream().noneMatch(flag -> flag.flag().equals("interpreter")));
	}

	private Set<String> flags(Set<String> ofThese) {
		return new TreeSet<>(board.board(time.today(), null).flags().stream().map(FlagLine::flag)
				.filter(ofThese::contains).toList());
	}

	private Sheet correct(String number) {
		return sheets.correct(CIRUS, new Correction(Map.of(PHONE, number), null, Map.of(), Set.of()),
				sheets.sheet(CIRUS).tag());
	}

	private Sheet born(LocalDate date, Set<String> sure) {
		return sheets.correct(CIRUS, new Correction(Map.of(), date, Map.of(), sure), sheets.sheet(CIRUS).tag());
	}

	private Sheet needs(Map<Need, String> needs) {
		return sheets.recordNeeds(CIRUS, needs, sheets.sheet(CIRUS).tag());
	}

	private static Sheet.Phone phone(Sheet sheet) {
		return sheet.phones().stream().filter(phone -> phone.type().equals(PHONE)).findFirst().orElseThrow();
	}
}
