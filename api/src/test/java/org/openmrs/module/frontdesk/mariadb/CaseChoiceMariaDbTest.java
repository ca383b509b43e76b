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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseAsked;
import org.openmrs.module.frontdesk.insurance.CaseChoices;
import org.openmrs.module.frontdesk.insurance.CaseChoiceService;
import org.openmrs.module.frontdesk.insurance.CodedConcept;
import org.openmrs.module.frontdesk.insurance.CodedConcept.Code;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What a request to a payer can be for, of what the host has. */
class CaseChoiceMariaDbTest extends CommittedTest {

	private static final int WALKING = 910;

	private static final int GROUP = 911;

	private static final int RETIRED = 912;

	@Autowired
	@Qualifier("frontdesk.caseChoiceService")
	private CaseChoiceService choices;

	@Autowired
	@Qualifier("frontdesk.authorizationService")
	private AuthorizationService authorizations;

	@BeforeEach
	void fillTheDictionary() throws Exception {
		concept(WALKING, false, "en", "Walking exercises", "es", "Ejercicios de marcha");
		concept(GROUP, false, "en", "Group exercises 100% in water");
		concept(RETIRED, true, "en", "Walking exercises of old");
		DATABASE.run("delete from concept_reference_map where concept_id between 910 and 912");
		DATABASE.run("delete from concept_reference_term where concept_reference_term_id between 910 and 919");
		code(910, "ZZ Local", "W-1", WALKING);
		code(911, "LOINC", "Q71160001", WALKING);
		code(912, "icd-10-who", "Z97", WALKING);
		code(913, "CPT-4", "Q7116", WALKING);
		code(914, "CPT-4", "Q71161", GROUP);
		code(915, "CPT-4", "Q711", RETIRED);
	}

	@Test
	void givenPartsOfAName_thenWhatHasThemAllIsFoundInAnyLanguageAndNamedInOnes() throws Exception {
		assertEquals(List.of("Walking exercises"), names("exerc walk", Locale.ENGLISH));
		assertEquals(List.of("Ejercicios de marcha"), names("walking", new Locale("es")));
		assertEquals(List.of("Walking exercises"), names("de marcha", Locale.ENGLISH));
		assertEquals(List.of("Walking exercises"), names("walking", Locale.JAPANESE));
	}

	@Test
	void givenHowACodeBegins_thenItsConceptsAreFoundTheNearestFirst() throws Exception {
		assertEquals(List.of("Walking exercises", "Group exercises 100% in water"), names("Q711", Locale.ENGLISH));
		assertEquals(List.of("Walking exercises", "Group exercises 100% in water"), names(" CPT: q7116", Locale.ENGLISH));
		assertEquals(List.of(), names("HCPCS:Q7116", Locale.ENGLISH));
		assertEquals(List.of(), names("CPT:", Locale.ENGLISH));
	}

	@Test
	void givenAConceptWithManyCodes_thenThoseThatPayersKnowComeFirst() throws Exception {
		assertEquals(
				List.of(new Code("CPT-4", "Q7116"), new Code("icd-10-who", "Z97"), new Code("LOINC", "Q71160001"),
						new Code("ZZ Local", "W-1")),
				find("walking", Locale.ENGLISH).get(0).codes());
	}

	@Test
	void givenSignsOfSql_thenTheyStandForThemselves() throws Exception {
		assertEquals(List.of("Group exercises 100% in water"), names("100%", Locale.ENGLISH));
		assertEquals(List.of(), names("__", Locale.ENGLISH));
		assertEquals(List.of(), names("'|\"", Locale.ENGLISH));
	}

	@Test
	void givenTooLittleOrTooMuch_thenItIsRefused() {
		for (String text : List.of("", " a ", "\uD83E\uDDB5", "a".repeat(101))) {
			ExecutionException failure = assertThrows(ExecutionException.class, () -> find(text, Locale.ENGLISH));
			assertEquals("case.search", ((Refusal) failure.getCause()).getCode());
		}
	}

	@Test
	void givenAPatient_thenTheirAppointmentsThatHaveAPlaceWithinTheYearAreOffered() throws Exception {
		LocalDateTime morning = time.today().plusDays(5).atTime(9, 0);
		String soon = book(morning);
		String later = book(morning.plusMonths(11));
		book(morning.plusMonths(13));
		book(11, morning.plusHours(1));
		String cancelled = book(morning.plusDays(1));
		DATABASE.run("update patient_appointment set status = 'Cancelled' where uuid = '" + cancelled + "'");
		String patient = DATABASE.ask("select uuid from person where person_id = " + CIRU);
		String uuid = by("admin", () -> authorizations.open(patient,
				new CaseAsked(null, null, null, null, null, null, null, null, null, null))).get().line().uuid();

		CaseChoices offered = by("admin", () -> choices.choices(uuid)).get();

		assertEquals(List.of(soon, later), offered.appointments().stream().map(one -> one.uuid()).toList());
		assertTrue(offered.services().stream().anyMatch(one -> one.name().equals("Cardiology")));
		assertEquals(DATABASE.ask("select count(*) from provider where retired = 0"),
				String.valueOf(offered.providers().size()));
	}

	private List<String> names(String text, Locale language) throws Exception {
		return find(text, language).stream().map(CodedConcept::name).toList();
	}

	private List<CodedConcept> find(String text, Locale language) throws Exception {
		return by("admin", () -> choices.procedures(text, language)).get();
	}

	/** @param names a language and the name in it, one after the other */
	private static void concept(int id, boolean retired, String... names) throws Exception {
		DATABASE.run("insert ignore into concept (concept_id, creator, date_created, retired, uuid) values (" + id
				+ ", 1, now(), " + retired + ", uuid())");
		for (int i = 0; i < names.length; i += 2) {
			DATABASE.run("replace into concept_name (concept_name_id, concept_id, name, locale, locale_preferred,"
					+ " date_created, concept_name_type, uuid) values (" + (id * 10 + i) + ", " + id + ", '" + names[i + 1]
					+ "', '" + names[i] + "', " + names[i].equals("en") + ", now(), 'FULLY_SPECIFIED', uuid())");
		}
	}

	private static void code(int id, String source, String code, int concept) throws Exception {
		DATABASE.run("insert into concept_reference_source (concept_source_id, name, description, hl7_code, creator,"
				+ " date_created, retired, uuid) select " + id + ", '" + source
				+ "', '', null, 1, now(), 0, uuid() from dual where not exists"
				+ " (select 1 from concept_reference_source where name = '" + source + "')");
		DATABASE.run("insert into concept_reference_term (concept_reference_term_id, concept_source_id, code, creator,"
				+ " date_created, uuid) select " + id + ", min(concept_source_id), '" + code
				+ "', 1, now(), uuid() from concept_reference_source where name = '" + source + "'");
		DATABASE.run("insert into concept_reference_map (concept_id, concept_reference_term_id, creator, date_created, uuid)"
				+ " values (" + concept + ", " + id + ", 1, now(), uuid())");
	}
}
