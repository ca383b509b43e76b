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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.board.PeopleFound;
import org.openmrs.module.frontdesk.board.PeopleService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class PeopleMariaDbTest extends CommittedTest {

	private static final int FIRST = 1000;

	@Autowired
	@Qualifier("frontdesk.peopleService")
	private PeopleService people;

	@Autowired
	@Qualifier("frontdesk.indexJob")
	private Job job;

	@BeforeEach
	void makeTheIndex() throws Exception {
		work();
	}

	/** As the background thread does it. */
	private void work() throws Exception {
		by("admin", () -> {
			while (Boolean.TRUE.equals(transaction.execute(status -> job.run()))) {
				Thread.onSpinWait();
			}
			return null;
		}).get();
	}

	private List<String> names(String text) throws Exception {
		return by("amina", () -> found(text)).get().people().stream().map(one -> one.person().name()).toList();
	}

	private PeopleFound found(String text) {
		return people.search(text, PeopleService.MOST, Locale.ENGLISH);
	}

	private void rename(int id, String family) {
		transaction.executeWithoutResult(status -> {
			Patient patient = Context.getPatientService().getPatient(id);
			patient.getPersonName().setFamilyName(family);
			Context.getPatientService().savePatient(patient);
		});
	}

	private void make(int count) throws Exception {
		String ids = " from seq_" + FIRST + "_to_" + (FIRST + count - 1);
		DATABASE.run("insert into person (person_id, gender, birthdate, creator, date_created, uuid)"
				+ " select seq, 'F', '1990-01-01', 1, now(), concat('many-', seq)" + ids);
		DATABASE.run("insert into patient (patient_id, creator, date_created) select seq, 1, now()" + ids);
		DATABASE.run("insert into person_name (person_id, preferred, given_name, family_name, creator, date_created, uuid)"
				+ " select seq, 1, 'Many', concat('Before', char(97 + seq % 26), char(97 + seq div 26 % 26)), 1, now(),"
				+ " concat('many-', seq)" + ids);
	}

	@Test
	void givenSomebodyWhoIsRenamed_whenSearchedAtOnce_thenTheNewNameIsFoundAndTheOldOneIsNot() throws Exception {
		by("admin", () -> {
			rename(CIRU, "Wambui");
			return null;
		}).get();

		assertEquals(List.of("Ciru Wambui"), names("ciru wambui"));
		assertEquals(List.of("Ciru Wambui"), names("mary kamau"));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_person_changed"));
	}

	@Test
	void givenARenamingThatIsRolledBack_thenNothingIsNotedNorByTheNextCommitOfItsSession() throws Exception {
		by("admin", () -> {
			assertThrows(IllegalStateException.class, () -> transaction.executeWithoutResult(status -> {
				sessionFactory.getCurrentSession().get(Patient.class, CIRU).getPersonName().setFamilyName("Nobody");
				sessionFactory.getCurrentSession().flush();
				throw new IllegalStateException("the renaming fails");
			}));
			sessionFactory.getCurrentSession().clear();
			transaction.executeWithoutResult(status -> location(ANNEX).setDescription("something else"));
			return null;
		}).get();

		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_person_changed"));
		assertEquals(List.of("Ciru Kamau"), names("ciru"));
	}

	@Test
	void givenAPatientWhoIsVoided_thenNobodyFindsThem() throws Exception {
		by("admin", () -> Context.getPatientService().voidPatient(Context.getPatientService().getPatient(CIRU), "merged"))
				.get();

		assertEquals(List.of(), names("ciru"));
		assertEquals(List.of(), names("100077-X"));
	}

	@Test
	void givenAChangePastHibernate_thenThePassFindsIt() throws Exception {
		DATABASE.run("update person_name set family_name = 'Elsewhere' where person_id = " + CIRU);
		assertEquals(List.of(), names("elsewhere"));

		by("admin", people::makeIndex).get();
		assertTrue(by("admin", people::index).get().building());
		work();

		assertEquals(List.of("Ciru Elsewhere"), names("elsewhere"));
		assertFalse(by("admin", people::index).get().building());
	}

	@Test
	void givenPeopleWhoAreRenamedWhileTheIndexIsMade_thenEachIsFoundByTheLastNameAlone() throws Exception {
		int count = 1200;
		make(count);
		by("admin", people::makeIndex).get();

		List<Future<?>> all = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			int id = FIRST + i * 29;
			all.add(by("admin", () -> {
				rename(id, "Afterone");
				rename(id, "Aftertwo");
				return null;
			}));
			all.add(by("amina", () -> found("many after")));
		}
		work();
		for (Future<?> each : all) {
			each.get();
		}
		work();

		assertEquals("40", DATABASE.ask("select count(*) from frontdesk_person_word join frontdesk_name_word using (word_id)"
				+ " where word = 'aftertwo'"));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_person_word join frontdesk_name_word using (word_id)"
				+ " where word = 'afterone'"));
		assertEquals(String.valueOf(count),
				DATABASE.ask("select count(*) from frontdesk_person_word join frontdesk_name_word"
						+ " using (word_id) where word = 'many'"));
		assertEquals(List.of("Many Aftertwo"), names("many aftertwo").stream().distinct().toList());
	}

	@Test
	void givenSeveralServersThatWorkAtOnce_thenNoneFailsAndEverybodyIsInItOnce() throws Exception {
		make(1200);
		by("admin", people::makeIndex).get();

		for (Future<Boolean> server : atOnce(4, "admin", () -> {
			while (Boolean.TRUE.equals(transaction.execute(status -> job.run()))) {
				Thread.onSpinWait();
			}
			return true;
		})) {
			assertTrue(server.get());
		}
		work();

		assertEquals("1202", DATABASE.ask("select count(*) from frontdesk_person_entry"));
		assertFalse(by("admin", people::index).get().building());
	}
}
