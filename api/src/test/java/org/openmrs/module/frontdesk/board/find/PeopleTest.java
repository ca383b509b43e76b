/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.Patient;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.PeopleFound;
import org.openmrs.module.frontdesk.board.PeopleService;
import org.openmrs.module.frontdesk.board.PersonFound;
import org.openmrs.module.frontdesk.board.PersonFound.Matched;
import org.openmrs.module.frontdesk.board.find.index.PersonIndexAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class PeopleTest extends ClinicTest {

	@Autowired
	@Qualifier("frontdesk.peopleService")
	private PeopleService people;

	@Autowired
	private PersonIndexAtWork index;

	private int next = 100;

	@BeforeEach
	void readTheClinic() {
		attributeType(8, "Telephone Number");
		phone(CIRU, "0712 345 678");
		somebody("Jean-Baptiste", "Lefèvre", "1950-12-31");
		somebody("Siobhán", "O'Brien", "1985-03-05");
		somebody("Johannes", "van der Merwe", "1985-04-05");
		somebody("Małgorzata", "Wiśniewska", "1970-01-01");
		somebody("秀英", "王", "1970-01-02");
		somebody("فاطمة", "الحسين", "1970-01-03");
		somebody("Elizabeth", "Owusu", "1999-01-01");
		somebody("Test49", "Patient49", "1999-01-02");
		index.all();
	}

	private void attributeType(int id, String name) {
		run("insert into person_attribute_type (person_attribute_type_id, name, description, searchable, sort_weight,"
				+ " creator, date_created, retired, uuid) values (?, ?, '', false, 0, 1, now(), false, ?)", id, name,
				"type-" + id);
	}

	private int somebody(String given, String family, String born) {
		int id = next++;
		run("insert into person (person_id, gender, birthdate, birthdate_estimated, dead, voided, creator, date_created, uuid)"
				+ " values (?, 'F', ?, false, false, false, 1, now(), ?)", id, born, "person-" + id);
		run("insert into patient (patient_id, voided, creator, date_created) values (?, false, 1, now())", id);
		name(id, given, family, true);
		return id;
	}

	private void name(int id, String given, String family, boolean preferred) {
		run("insert into person_name (person_id, preferred, given_name, family_name, voided, creator, date_created, uuid)"
				+ " values (?, ?, ?, ?, false, 1, now(), random_uuid())", id, preferred, given, family);
	}

	private void phone(int id, String number) {
		run("insert into person_attribute (person_id, person_attribute_type_id, value, voided, creator, date_created, uuid)"
				+ " values (?, 8, ?, false, 1, now(), random_uuid())", id, number);
	}

	private void run(String sql, Object... values) {
		session().doWork(connection -> {
			try (var statement = connection.prepareStatement(sql)) {
				for (int i = 0; i < values.length; i++) {
					statement.setObject(i + 1, values[i]);
				}
				statement.executeUpdate();
			}
		});
	}

	private List<PersonFound> found(String text) {
		return people.search(text, PeopleService.MOST, Locale.UK).people();
	}

	private List<String> names(String text) {
		return found(text).stream().map(one -> one.person().name()).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ciru kamau|Ciru Kamau", "KAMAU, Ciru|Ciru Kamau", "cir kam|Ciru Kamau",
			"Kamua|Ciru Kamau", "Cru Kamau|Ciru Kamau", "mary kamau|Ciru Kamau", "molly kamau|Ciru Kamau",
			"lefevre jean|Jean-Baptiste Lefèvre", "baptiste|Jean-Baptiste Lefèvre", "obrien|Siobhán O'Brien",
			"O Brien|Siobhán O'Brien", "O’Brien Siobhan|Siobhán O'Brien", "brien|Siobhán O'Brien",
			"vandermerwe|Johannes van der Merwe", "merwe|Johannes van der Merwe", "johanes merwe|Johannes van der Merwe",
			"Van de Merwe|Johannes van der Merwe", "malgorzata wisniewska|Małgorzata Wiśniewska",
			"malgozrata wisneiwska|Małgorzata Wiśniewska", "王秀英|秀英 王", "秀|秀英 王", "فاطمة|فاطمة الحسين",
			"liz owusu|Elizabeth Owusu", "test49 patient49|Test49 Patient49", "patient49 1999|Test49 Patient49",
			"Patient49, Test|Test49 Patient49",
			"Betty Owusu|Elizabeth Owusu", "100077-X|Ciru Kamau", "100077x|Ciru Kamau", "OLD-1|Ciru Kamau",
			"0077|Ciru Kamau", "0712345678|Ciru Kamau", "+254 712 345 678|Ciru Kamau", "254712345678|Ciru Kamau",
			"345678|Ciru Kamau", "071|Ciru Kamau", "kamau 5678|Ciru Kamau", "kamau 1995|Ciru Kamau",
			"kamau 3/2/1995|Ciru Kamau",
			"kamau 03.02.95|Ciru Kamau", "1995-02-03|Ciru Kamau", "12/31/1950|Jean-Baptiste Lefèvre" })
	void givenWhatPeopleType_thenWhomTheyMeanIsFoundFirst(String text, String name) {
		assertEquals(name, names(text).stream().findFirst().orElse("nobody"), text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "gone away", "kamau 1996", "ciru owusu", "kamau 9999", "zzzz", "ogola", "--" })
	void givenNobodyWhomAllOfItFits_thenNobodyIsFound(String text) {
		if (text.equals("--")) {
			assertThrows(Refusal.class, () -> found(text));
		} else {
			assertEquals(List.of(), names(text));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "given49|Given49 Kappa,Zeno Numbered", "GIVEN49 kappa|Given49 Kappa",
			"kappa given49|Given49 Kappa", "given49x|Zeno Numbered", "given49 zeno|Zeno Numbered",
			"given4|Given49 Kappa,Zeno Numbered",
			"k2|K2 Sherpa", "sherpa k2|K2 Sherpa", "k2-17|Zeno Numbered", "john 3rd|John Doe 3rd", "3rd|John Doe 3rd",
			"3rd 1988|John Doe 3rd", "3rd 1989|", "k2 given49x|", "k2 3rd|", "k2 a7788|K2 Sherpa",
			"a7788 k2 sherpa|K2 Sherpa",
			"4a|4a Jean-2nd", "jean-2nd|4a Jean-2nd", "Gvien49|Given49 Kappa", "3 rd|" })
	void givenAWordOfLettersAndDigits_thenItIsANameAndANumber(String text, String names) {
		somebody("Given49", "Kappa", "1988-01-01");
		identifier(somebody("Zeno", "Numbered", "1988-01-02"), "GIVEN49-X", "K2-17");
		identifier(somebody("K2", "Sherpa", "1988-01-03"), "A7788");
		somebody("John", "Doe 3rd", "1988-01-04");
		somebody("4a", "Jean-2nd", "1988-01-05");
		index.all();

		assertEquals(names == null ? List.of() : List.of(names.split(",")), names(text));
	}

	private void identifier(int id, String... all) {
		for (String identifier : all) {
			run("insert into patient_identifier (patient_id, identifier, identifier_type, preferred, voided, creator,"
					+ " date_created, uuid) select ?, ?, min(identifier_type), false, false, 1, now(), random_uuid()"
					+ " from patient_identifier", id, identifier);
		}
	}

	@Test
	void givenADateThatCanBeReadInTwoWays_thenTheUsersOrderComesFirst() {
		somebody("Ann", "Other", "1985-05-03");
		index.all();

		assertEquals("Siobhán O'Brien", people.search("5/3/1985", 5, Locale.UK).people().get(0).person().name());
		assertEquals("Ann Other", people.search("5/3/1985", 5, Locale.US).people().get(0).person().name());
		assertEquals(2, people.search("5/3/1985", 5, Locale.US).people().size());
	}

	@Test
	void givenAnAge_thenWhoIsThatOldIsFound() {
		LocalDate born = time.today().minusYears(34);
		somebody("Old", "Enough", born.toString());
		somebody("Too", "Young", born.plusDays(1).toString());
		index.all();

		assertEquals(List.of("Old Enough"), names("34y"));
	}

	@Test
	void givenTheWaysToMatch_thenTheBetterComeFirstAndSaySo() {
		somebody("Marta", "Diallo", "1990-01-01");
		somebody("Martha", "Diallo", "1990-01-02");
		int known = somebody("Fatou", "Diallo", "1990-01-03");
		name(known, "Marta", "Diallo", false);
		index.all();

		List<PersonFound> found = found("marta diallo");

		assertEquals(List.of("Marta Diallo", "Fatou Diallo", "Martha Diallo"),
				found.stream().map(one -> one.person().name()).toList());
		assertEquals(List.of(Matched.NAME), found.get(0).matched());
		assertEquals(List.of(Matched.NAME, Matched.OTHER_NAME), found.get(1).matched());
		assertEquals(List.of(Matched.NAME, Matched.SPELLING), found.get(2).matched());
	}

	@Test
	void givenAParticleThatIsSomebodysFamilyName_thenTheyComeFirst() {
		somebody("Tuấn", "Nguyễn", "1990-01-01");
		somebody("Tuấn", "Đỗ Nguyễn", "1990-01-01");
		index.all();

		assertEquals(List.of("Tuấn Đỗ Nguyễn", "Tuấn Nguyễn"), names("tuan do nguyen"));
	}

	@Test
	void givenEquals_thenWhoComesTodayIsFirstWithTheAppointment() {
		somebody("Grace", "Abel", "1990-01-01");
		int comes = somebody("Grace", "Abel", "1991-01-01");
		index.all();
		String uuid = book(comes, today(10, 0)).getUuid();

		List<PersonFound> found = found("grace abel");

		assertEquals("person-" + comes, found.get(0).person().uuid());
		assertEquals(uuid, found.get(0).today().get(0).uuid());
		assertTrue(found.get(1).today().isEmpty());
	}

	@Test
	void givenLookAlikes_thenEachSaysHowManyThereAre() {
		somebody("Twin", "Name", "2000-01-01");
		somebody("Name", "Twin", "2000-01-01");
		somebody("Twin", "Name", "2000-01-02");
		index.all();

		List<PersonFound> found = found("twin name");

		assertEquals(List.of(2, 2, 1), found.stream().map(PersonFound::alike).toList());
	}

	@Test
	void givenAWholeIdentifier_thenItIsSaidSo() {
		assertTrue(found("100077X").get(0).whole());
		assertFalse(found("10007").get(0).whole());
	}

	@Test
	void givenSomebodyDead_thenTheyAreFoundAsSuch() {
		int dead = somebody("Late", "Person", "1930-01-01");
		run("update person set dead = true where person_id = ?", dead);
		index.all();

		assertTrue(found("late person").get(0).dead());
	}

	@Test
	void givenAChangeThroughTheHost_thenTheNextSearchKnows() {
		Patient ciru = session().get(Patient.class, CIRU);
		ciru.getPersonName().setFamilyName("Wambui");
		session().flush();
		index.changed(CIRU);

		assertEquals(List.of("Ciru Wambui"), names("wambui"));
		assertEquals(List.of("Ciru Wambui"), names("mary kamau"));
		assertEquals(List.of(), names("ciru kamua 1996"));
	}

	@Test
	void givenVoidedNamesAndIdentifiers_thenNobodyIsFoundByThem() {
		run("update person_name set voided = true where person_name_id = 10");
		run("update patient_identifier set voided = true where identifier = 'OLD-1'");
		index.changed(CIRU);

		assertEquals(List.of(), names("mary"));
		assertEquals(List.of(), names("OLD-1"));
		assertEquals(List.of("Ciru Kamau"), names("ciru"));
	}

	@Test
	void givenSomebodyVoided_thenTheyAreNoLongerFound() {
		run("update patient set voided = true where patient_id = ?", CIRU);
		index.changed(CIRU);

		assertEquals(List.of(), names("ciru"));
		assertEquals(List.of(), names("100077-X"));
	}

	@Test
	void givenOtherPhoneAttributes_whenTheSettingNamesThem_thenTheyAreReadAnew() {
		attributeType(9, "WhatsApp");
		run("insert into person_attribute (person_id, person_attribute_type_id, value, voided, creator, date_created, uuid)"
				+ " values (?, 9, '733999888', false, 1, now(), 'w')", SIZWE);
		index.all();
		assertEquals(List.of(), names("0733999888"));

		set(FrontDeskSettings.PERSON_PHONE, "type-9");
		index.all();

		assertEquals(List.of("Sizwe Ndlovu"), names("0733999888"));
		assertEquals(List.of(), names("0712345678"));
	}

	@Test
	void givenMoreThanAsked_thenItIsSaidSo() {
		for (int i = 0; i < 6; i++) {
			somebody("Many", "People" + "abcdef".charAt(i), "1990-01-0" + (i + 1));
		}
		index.all();

		PeopleFound found = people.search("many", 3, Locale.UK);

		assertEquals(3, found.people().size());
		assertTrue(found.more());
		assertTrue(found.complete());
		assertFalse(people.search("many", 6, Locale.UK).more());
	}

	@Test
	void givenWhoMayNot_thenTheyFindNobody() {
		signIn("tom");
		assertThrows(APIAuthenticationException.class, () -> found("ciru"));
		assertThrows(APIAuthenticationException.class, people::makeIndex);
		Context.logout();
		assertThrows(APIAuthenticationException.class, () -> found("ciru"));
	}

	@Test
	void givenTextsThatCannotBeLookedFor_thenTheyAreRefused() {
		for (String text : List.of("", " a ", "''", "x".repeat(101))) {
			assertThrows(Refusal.class, () -> found(text), text);
		}
		assertThrows(Refusal.class, () -> people.search("ciru", 21, Locale.UK));
		assertThrows(Refusal.class, () -> people.search("ciru", 0, Locale.UK));
	}
}
