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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.CheckAnswer;
import org.openmrs.module.frontdesk.insurance.CheckWay;
import org.openmrs.module.frontdesk.insurance.CoverPeriod;
import org.openmrs.module.frontdesk.insurance.Coverage;
import org.openmrs.module.frontdesk.insurance.CoverageAsked;
import org.openmrs.module.frontdesk.insurance.CoverageKind;
import org.openmrs.module.frontdesk.insurance.CoverageService;
import org.openmrs.module.frontdesk.insurance.Relationship;
import org.openmrs.module.frontdesk.insurance.SamplePayers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Several desks that record at once who pays for the same patient, and pages that hear of it. */
class CoverageMariaDbTest extends CommittedTest {

	private static final String CIRUS = "00000000-0000-4000-8000-000000000010";

	private static final int DESKS = 16;

	@Autowired
	@Qualifier("frontdesk.coverageService")
	private CoverageService coverages;

	private LocalDate today;

	@BeforeEach
	void setUpPayers() {
		transaction.executeWithoutResult(status -> SamplePayers.add(sessionFactory.getCurrentSession()));
		today = time.today();
	}

	@Test
	void givenSixteenDesksWithAPrimary_thenOneHasItAndTheOthersAreToldSo() throws Exception {
		List<Refusal> refusals = refusals(
				atOnce(DESKS, "amina", () -> coverages.add(CIRUS, self(new CoverPeriod(today, null), 1, false))));

		assertEquals(DESKS - 1, refusals.size());
		refusals.forEach(refusal -> assertEquals("coverage.placeTakenThen", refusal.getCode()));
		assertEquals(1, all().size());
	}

	@Test
	void givenDesksThatRecordAndReplaceAtRandom_thenNoPlaceIsTakenTwiceOnADay() throws Exception {
		List<Future<Coverage>> asked = new ArrayList<>();
		for (int i = 0; i < 10 * DESKS; i++) {
			LocalDate from = today.plusDays(ThreadLocalRandom.current().nextInt(60));
			CoverPeriod period = new CoverPeriod(from, from.plusDays(ThreadLocalRandom.current().nextInt(20)));
			CoverageAsked one = self(period, 1 + i % 2, i % 3 == 0);
			asked.add(by("amina", () -> coverages.add(CIRUS, one)));
		}
		refusals(asked);

		List<Coverage> all = all();
		assertTrue(all.size() > 2);
		for (LocalDate day : today.datesUntil(today.plusDays(90)).toList()) {
			for (int place = 1; place <= 2; place++) {
				int taken = place;
				assertTrue(all.stream().filter(one -> one.terms().place() == taken && one.terms().period().holds(day))
						.count() <= 1, () -> day + " " + all);
			}
		}
	}

	@Test
	void givenAppointments_whatIsRecorded_thenTheBoardHearsOfItAndPointsOutWhatIsUncertain() throws Exception {
		String appointment = book(today(10, 0));
		assertEquals(List.of(), flags(appointment), "a clinic that records no coverage is told of none");

		long before = mark();
		Coverage added = by("amina",
				() -> coverages.add(CIRUS, insured(new CoverPeriod(null, today.plusDays(30))))).get();
		assertEquals(before + 1, mark());
		assertEquals(List.of(), flags(appointment));
		Coverage ending = by("amina", () -> coverages.change(CIRUS, added.uuid(),
				insured(new CoverPeriod(null, today.plusDays(14))), added.version())).get();
		assertEquals(List.of(), flags(appointment));
		Coverage soon = by("amina", () -> coverages.change(CIRUS, added.uuid(),
				insured(new CoverPeriod(null, today.plusDays(13))), ending.version())).get();
		assertEquals(List.of("coverEnding"), flags(appointment));
		by("amina", () -> coverages.change(CIRUS, added.uuid(), insured(new CoverPeriod(null, today.minusDays(1))),
				soon.version())).get();
		assertEquals(List.of("coverMissing"), flags(appointment));
	}

	@Test
	void givenTheAnswerThatItDoesNotHold_thenCoverIsMissing() throws Exception {
		String appointment = book(today(10, 0));
		Coverage added = by("amina", () -> coverages.add(CIRUS, insured(new CoverPeriod(null, null)))).get();
		long before = mark();

		by("amina", () -> coverages.verify(CIRUS, added.uuid(), CheckWay.PHONE, CheckAnswer.INACTIVE, "Since May")).get();

		assertEquals(before + 1, mark());
		assertEquals(List.of("coverMissing"), flags(appointment));
		by("amina", () -> coverages.verify(CIRUS, added.uuid(), CheckWay.PORTAL, CheckAnswer.ACTIVE, "")).get();
		assertEquals(List.of(), flags(appointment));
		assertEquals("2", DATABASE.ask("select count(*) from frontdesk_coverage_check"));
	}

	@Test
	void givenNobodyHasVerifiedItForLong_thenThatIsPointedOutWhileThePersonIsHere() throws Exception {
		String appointment = book(today(10, 0));
		Coverage added = by("amina", () -> coverages.add(CIRUS, insured(new CoverPeriod(null, null)))).get();
		DATABASE.run("update frontdesk_coverage set noted_at = 0");
		assertEquals(List.of(), flags(appointment), "nobody can be asked yet");

		String shown = by("amina", () -> board.board(today, null).rows().get(0).tag()).get();
		by("amina", () -> board.arrive(appointment, shown)).get();

		assertEquals(List.of("coverUnverified"), flags(appointment));
		by("amina", () -> coverages.verify(CIRUS, added.uuid(), CheckWay.CARD, CheckAnswer.ACTIVE, "")).get();
		assertEquals(List.of(), flags(appointment));
	}

	@Test
	void givenANumberOfSomebodyWhoseRecordIsVoided_thenItIsNobodysAnyMore() throws Exception {
		String other = DATABASE.ask("select uuid from person where person_id = 11");
		by("amina", () -> coverages.add(other, insured(new CoverPeriod(null, null)))).get();
		List<Refusal> refusals = refusals(
				List.of(by("amina", () -> coverages.add(CIRUS, insured(new CoverPeriod(null, null))))));
		assertEquals("coverage.others", refusals.get(0).getCode());

		DATABASE.run("update patient set voided = 1 where patient_id = 11");

		by("amina", () -> coverages.add(CIRUS, insured(new CoverPeriod(null, null)))).get();
		assertEquals(1, all().size());
	}

	private List<Coverage> all() throws Exception {
		return by("amina", () -> coverages.cover(CIRUS, false).coverages()).get();
	}

	private List<String> flags(String appointment) throws Exception {
		return by("amina", () -> board.board(time.today(), null)).get().flags().stream()
				.filter(line -> line.appointment().equals(appointment)).map(line -> line.flag())
				.filter(flag -> flag.startsWith("cover")).toList();
	}

	private long mark() throws Exception {
		return by("amina", () -> board.mark(time.today())).get().count();
	}

	private static CoverageAsked self(CoverPeriod period, int place, boolean replaces) {
		return new CoverageAsked(CoverageKind.SELF, null, null, null, null, Relationship.SELF, period, place, null, replaces,
				false, null);
	}

	private static CoverageAsked insured(CoverPeriod period) {
		return new CoverageAsked(CoverageKind.INSURED, SamplePayers.ACME, SamplePayers.GOLD, SamplePayers.RIGHT, null,
				Relationship.SELF, period, 1, null, false, false, null);
	}

	private static List<Refusal> refusals(List<Future<Coverage>> all) throws InterruptedException {
		List<Refusal> refusals = new ArrayList<>();
		for (Future<Coverage> one : all) {
			try {
				one.get();
			} catch (ExecutionException e) {
				refusals.add(assertInstanceOf(Refusal.class, e.getCause()));
			}
		}
		return refusals;
	}
}
