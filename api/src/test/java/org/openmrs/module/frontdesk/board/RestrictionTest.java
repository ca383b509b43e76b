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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.appointments.model.AppointmentStatus;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class RestrictionTest extends ClinicTest {

	private static final String CIRUS = "00000000-0000-4000-8000-000000000010";

	private static final String OURS = "f0d35c00-0003-4000-8000-000000000101";

	private static final String STAFF = "00000000-0000-4000-8012-000000000077";

	@Autowired
	@Qualifier("frontdesk.sheetService")
	private SheetService sheets;

	@Autowired
	@Qualifier("frontdesk.restrictionService")
	private RestrictionService restrictions;

	@Autowired
	private HostQuery host;

	@Autowired
	@Qualifier("frontdesk.boardService")
	private BoardService board;

	@Test
	void givenARestriction_thenTheSheetSaysSoUntilItIsLifted() {
		String open = sheets.sheet(CIRUS).tag();
		assertFalse(sheets.sheet(CIRUS).restricted());

		assertTrue(restrict(true).restricted());
		assertTrue(sheets.sheet(CIRUS).restricted());
		assertNotEquals(open, sheets.sheet(CIRUS).tag());
		assertTrue(restrict(true).restricted());
		assertEquals("1", marks());

		assertFalse(restrict(false).restricted());
		assertFalse(sheets.sheet(CIRUS).restricted());
		assertFalse(restrict(false).restricted());
		assertEquals("0", marks());
	}

	@Test
	void givenAColleagueWasFaster_thenNothingIsOverwritten() {
		String shown = sheets.sheet(CIRUS).tag();
		restrict(true);

		assertRefused(Refusal.Kind.STALE, "sheet.stale", () -> restrictions.restrict(CIRUS, false, shown));
		assertTrue(sheets.sheet(CIRUS).restricted());
	}

	@ParameterizedTest
	@CsvSource({ "Scheduled,TELLS", "Arrived,SOON", "CheckedIn,SOON", "Completed,TELLS", "Missed,TELLS", "Cancelled,TELLS" })
	void givenARestriction_thenTheBoardSaysSoWhateverTheState(AppointmentStatus status, Severity severity) {
		book(CIRU, today(10, 0), status, GROUND_FLOOR);
		book(SIZWE, today(11, 0), status, GROUND_FLOOR);
		assertNull(severity());

		restrict(true);

		assertEquals(severity, severity());
	}

	@ParameterizedTest
	@ValueSource(strings = { "staff member", "Staff Member", "Phone, " + STAFF })
	void givenATypeOfTheSites_whenTheSettingNamesIt_thenItMarksARestrictedRecordToo(String setting) {
		book(CIRU, today(10, 0));
		mark(" True ");
		assertNull(severity());

		set(FrontDeskSettings.PERSON_RESTRICTED, setting);

		assertEquals(Severity.TELLS, severity());
		assertTrue(sheets.sheet(CIRUS).restricted());
		restrict(false);
		assertNull(severity());
		assertEquals("0", marks());
	}

	@ParameterizedTest
	@ValueSource(strings = { "false", "no", "", "1" })
	void givenAValueThatIsNotTrue_thenItMarksNothing(String value) {
		book(CIRU, today(10, 0));
		set(FrontDeskSettings.PERSON_RESTRICTED, STAFF);
		mark(value);

		assertNull(severity());
		assertFalse(sheets.sheet(CIRUS).restricted());
	}

	@Test
	void givenAHostWithoutTheAttribute_thenItIsSaid() {
		session().createNativeQuery("update person_attribute_type set retired = true where uuid = '" + OURS + "'")
				.executeUpdate();

		assertRefused(Refusal.Kind.CONFLICT, "restriction.noType", () -> restrict(true));
	}

	@Test
	void givenNobodyOrSomebodyVoided_thenThereIsNothingToRestrict() {
		for (String uuid : List.of("nobody", "00000000-0000-4000-8000-000000000012")) {
			assertRefused(Refusal.Kind.UNKNOWN, "patient.unknown", () -> restrictions.restrict(uuid, true, "x"));
		}
	}

	@Test
	void givenSomebodyWithoutThePrivilege_thenTheyAreToldAndChangeNothing() {
		book(CIRU, today(10, 0));
		restrict(true);
		String shown = sheets.sheet(CIRUS).tag();
		signIn("tom");

		assertThrows(APIAuthenticationException.class, () -> restrictions.restrict(CIRUS, false, shown));
		assertEquals(Severity.TELLS, severity());
	}

	private Sheet restrict(boolean restricted) {
		return restrictions.restrict(CIRUS, restricted, sheets.sheet(CIRUS).tag());
	}

	private void mark(String value) {
		host.change("insert into person_attribute_type (person_attribute_type_id, name, format, searchable,"
				+ " creator, date_created, retired, sort_weight, uuid) values (77, 'Staff member', 'java.lang.Boolean', false,"
				+ " 1, '2026-01-01', false, 77, '" + STAFF + "')", Map.of());
		host.change("insert into person_attribute (person_attribute_id, person_id, value,"
				+ " person_attribute_type_id, creator, date_created, voided, uuid) values (77, 10, :value, 77, 1, '2026-01-01',"
				+ " false, '00000000-0000-4000-8013-000000000077')", Map.of("value", value));
		session().clear();
		sessionFactory.getCache().evictCollectionData("org.openmrs.Person.attributes");
	}

	private String marks() {
		return session().createNativeQuery("select count(*) from person_attribute where voided = false and value <> ''")
				.getSingleResult().toString();
	}

	private Severity severity() {
		return board.board(time.today(), null).flags().stream().filter(line -> line.flag().equals("restricted"))
				.map(FlagLine::severity).findFirst().orElse(null);
	}
}
