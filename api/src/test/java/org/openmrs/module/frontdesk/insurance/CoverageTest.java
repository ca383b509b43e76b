/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class CoverageTest extends ClinicTest {

	private static final String CIRUS = "00000000-0000-4000-8000-000000000010";

	private static final String SIZWES = "00000000-0000-4000-8000-000000000011";

	private static final String VOIDED = "00000000-0000-4000-8000-000000000012";

	@Autowired
	@Qualifier("frontdesk.coverageService")
	private CoverageService coverages;

	private LocalDate today;

	@BeforeEach
	void setUpPayers() {
		SamplePayers.add(session());
		today = time.today();
	}

	@Test
	void givenACoverage_thenItIsOnRecordWithWhoRecordedAndWhoVerifiedIt() {
		Coverage added = coverages.add(CIRUS, insured(SamplePayers.RIGHT, from(today), 1));
		assertEquals("Acme Health", added.terms().payer().name());
		assertEquals("Gold", added.terms().plan().name());
		assertEquals("Amina Bello", added.noted().who());
		assertNull(added.verified());

		Coverage verified = coverages.verify(CIRUS, added.uuid(), CheckWay.PHONE, CheckAnswer.ACTIVE, " Ms Otieno said so ");
		assertEquals("Ms Otieno said so", verified.verified().words());
		assertEquals("Amina Bello", verified.verified().by().who());
		Cover cover = coverages.cover(CIRUS, false);
		assertTrue(cover.covered());
		assertEquals(List.of(verified), cover.coverages());
		assertEquals(List.of(), cover.gaps());
	}

	@Test
	void givenNone_thenAllDaysLackCover() {
		Cover cover = coverages.cover(CIRUS, false);
		assertFalse(cover.covered());
		assertEquals(List.of(new CoverPeriod(null, null)), cover.gaps());
	}

	@Test
	void givenSelfPayersAndWaivers_thenTheyAreCoverToo() {
		Coverage self = coverages.add(CIRUS, asked(CoverageKind.SELF, null, until(today)));
		assertNull(self.terms().payer());
		assertRefused(Refusal.Kind.RULE, "coverage.wrong",
				() -> coverages.add(CIRUS, asked(CoverageKind.WAIVER, " ", from(today.plusDays(1)))));
		coverages.add(CIRUS, asked(CoverageKind.WAIVER, "Member of staff", from(today.plusDays(3))));

		Cover cover = coverages.cover(CIRUS, false);
		assertTrue(cover.covered());
		assertEquals(List.of(new CoverPeriod(today.plusDays(1), today.plusDays(2))), cover.gaps());
	}

	@Test
	void givenAPrimary_whenThereIsToBeAnotherOne_thenItIsRefusedUnlessItReplacesThatOne() {
		Coverage former = coverages.add(CIRUS, insured(SamplePayers.RIGHT, from(today.minusDays(100)), 1));
		CoverageAsked other = asked(CoverageKind.SELF, null, from(today));

		assertRefused(Refusal.Kind.CONFLICT, "coverage.placeTaken", () -> coverages.add(CIRUS, other));
		assertRefused(Refusal.Kind.CONFLICT, "coverage.placeTakenThen", () -> coverages.add(CIRUS,
				asked(CoverageKind.SELF, null, from(today.minusDays(100)))));
		Coverage replacing = coverages.add(CIRUS, replacing(other));

		Cover cover = coverages.cover(CIRUS, false);
		assertEquals(List.of(former.uuid(), replacing.uuid()), cover.coverages().stream().map(Coverage::uuid).toList());
		assertEquals(today.minusDays(1), cover.coverages().get(0).terms().period().until());
		assertEquals(former.version() + 1, cover.coverages().get(0).version());
		assertEquals(List.of(), cover.gaps());
	}

	@Test
	void givenASecondary_thenItOverlapsAndThatIsShown() {
		Coverage first = coverages.add(CIRUS, insured(SamplePayers.RIGHT, from(today.minusDays(9)), 1));
		Coverage second = coverages.add(CIRUS, insured(SamplePayers.OTHER_RIGHT, until(today), 2));

		assertEquals(List.of(new Cover.Overlap(first.uuid(), second.uuid(), new CoverPeriod(today.minusDays(9), today))),
				coverages.cover(CIRUS, false).overlaps());
	}

	@Test
	void givenAChange_thenTheOneWhoSawWhatWasBeforeIsRefused() {
		Coverage added = coverages.add(CIRUS, insured(SamplePayers.RIGHT, from(today), 1));
		Coverage changed = coverages.change(CIRUS, added.uuid(), insured(SamplePayers.RIGHT, until(today), 1),
				added.version());

		assertEquals(new CoverPeriod(null, today), changed.terms().period());
		assertRefused(Refusal.Kind.STALE, "coverage.stale",
				() -> coverages.change(CIRUS, added.uuid(), insured(SamplePayers.RIGHT, from(today), 1), added.version()));
		assertRefused(Refusal.Kind.UNKNOWN, "coverage.unknown", () -> coverages.change(SIZWES, added.uuid(),
				insured(SamplePayers.RIGHT, from(today), 1), changed.version()));
	}

	@Test
	void givenOneThatWasRemoved_thenOnlyTheHistoryHasItAndItsPlaceIsFree() {
		Coverage added = coverages.add(CIRUS, insured(SamplePayers.RIGHT, from(today), 1));
		assertRefused(Refusal.Kind.RULE, "coverage.wrong",
				() -> coverages.remove(CIRUS, added.uuid(), "", added.version()));
		coverages.remove(CIRUS, added.uuid(), "Wrong patient", added.version());

		assertEquals(List.of(), coverages.cover(CIRUS, false).coverages());
		Coverage removed = coverages.cover(CIRUS, true).coverages().get(0);
		assertEquals("Wrong patient", removed.removedWhy());
		assertEquals("Amina Bello", removed.removed().who());
		assertRefused(Refusal.Kind.UNKNOWN, "coverage.unknown", () -> coverages.verify(CIRUS, added.uuid(), CheckWay.CARD,
				CheckAnswer.ACTIVE, ""));
		coverages.add(CIRUS, insured(SamplePayers.RIGHT, from(today), 1));
		assertEquals(2, coverages.cover(CIRUS, true).coverages().size());
	}

	@Test
	void givenAnotherPatientsNumber_thenItIsRefusedUnlessSomebodySaysWhyItIsShared() {
		coverages.add(SIZWES, insured(SamplePayers.RIGHT, from(today), 1));
		CoverageAsked same = insured(SamplePayers.RIGHT.toLowerCase().replace("-", " "), from(today), 1);

		assertEquals(new NumberFinding(NumberState.OTHERS, null, null),
				coverages.check(CIRUS, SamplePayers.ACME, SamplePayers.RIGHT, null));
		assertRefused(Refusal.Kind.CONFLICT, "coverage.others", () -> coverages.add(CIRUS, same));
		Coverage child = coverages.add(CIRUS,
				new CoverageAsked(CoverageKind.INSURED, SamplePayers.ACME, null, SamplePayers.RIGHT, "Sizwe Ndlovu",
						Relationship.CHILD, from(today), 1, null, false, false, SharedNumber.FAMILY));
		assertEquals("Sizwe Ndlovu", child.terms().holder());
	}

	@Test
	void givenANumberThatBreaksTheRule_thenItIsRefusedAndTheSlipIsToldOnlyOfTheirOwn() {
		coverages.add(SIZWES, insured(SamplePayers.OTHER_RIGHT, from(today), 1));
		Coverage own = coverages.add(CIRUS, insured(SamplePayers.RIGHT, from(today), 1));

		assertEquals(new NumberFinding(NumberState.WRONG, SamplePayers.RIGHT, new Slip(Slip.Kind.SWAPPED, 1, 2)),
				coverages.check(CIRUS, SamplePayers.ACME, swapped(SamplePayers.RIGHT), own.uuid()));
		assertEquals(new NumberFinding(NumberState.WRONG, null, null),
				coverages.check(CIRUS, SamplePayers.ACME, swapped(SamplePayers.OTHER_RIGHT), own.uuid()));
		Refusal refusal = assertRefused(Refusal.Kind.RULE, "coverage.wrong",
				() -> coverages.add(SIZWES, insured(swapped(SamplePayers.RIGHT), from(today), 2)));
		assertEquals("memberId", refusal.getField().name());
	}

	@Test
	void givenAPayerWithoutARule_whenTheNumberIsOneSlipAway_thenSomebodyHasToBeSure() {
		Coverage own = coverages.add(CIRUS, atFund("A123456", false));
		coverages.add(SIZWES, atFund("B777777", false));

		assertEquals(new NumberFinding(NumberState.LIKE_FORMER, "A123456", new Slip(Slip.Kind.SWAPPED, 6, 7)),
				coverages.check(CIRUS, SamplePayers.FUND, "A123465", own.uuid()));
		assertEquals(new NumberFinding(NumberState.LIKE_OTHERS, null, null),
				coverages.check(CIRUS, SamplePayers.FUND, "B777177", own.uuid()));
		assertEquals(new NumberFinding(NumberState.RIGHT, null, null),
				coverages.check(CIRUS, SamplePayers.FUND, "C000000", own.uuid()));
		assertRefused(Refusal.Kind.CONFLICT, "coverage.slip",
				() -> coverages.change(CIRUS, own.uuid(), atFund("A123465", false), own.version()));
		Coverage changed = coverages.change(CIRUS, own.uuid(), atFund("A123465", true), own.version());
		coverages.change(CIRUS, own.uuid(), atFund("X999", true), changed.version());
		assertEquals(new NumberFinding(NumberState.LIKE_FORMER, "A123456", new Slip(Slip.Kind.WRONG, 1, 1)),
				coverages.check(CIRUS, SamplePayers.FUND, "B123456", own.uuid()));
		assertEquals(new NumberFinding(NumberState.LIKE_FORMER, null, null),
				coverages.check(CIRUS, SamplePayers.FUND, "A12345", own.uuid()));
	}

	@ParameterizedTest
	@CsvSource({ "payer, '', 79927398713, 1, 0", "memberId, acme, ' - ', 1, 0", "place, acme, 79927398713, 0, 0",
			"place, acme, 79927398713, 10, 0", "until, acme, 79927398713, 1, -1", "payer, unknown, 79927398713, 1, 0" })
	void givenSomethingWrong_thenTheFieldIsNamed(String field, String payer, String number, int place, int days) {
		CoverageAsked asked = new CoverageAsked(CoverageKind.INSURED, payer.equals("acme") ? SamplePayers.ACME : payer, null,
				number, null, Relationship.SELF, new CoverPeriod(today, today.plusDays(days)), place, null, false, false,
				null);
		assertEquals(field, assertRefused(Refusal.Kind.RULE, "coverage.wrong", () -> coverages.add(CIRUS, asked)).getField()
				.name());
	}

	@Test
	void givenWhoMayNot_thenNothingIsShownOrRecorded() {
		assertRefused(Refusal.Kind.UNKNOWN, "patient.unknown", () -> coverages.cover(VOIDED, false));
		signIn("tom");
		assertThrows(APIAuthenticationException.class, () -> coverages.cover(CIRUS, false));
		assertThrows(APIAuthenticationException.class, () -> coverages.payers());
		assertThrows(APIAuthenticationException.class,
				() -> coverages.add(CIRUS, insured(SamplePayers.RIGHT, from(today), 1)));
	}

	private CoverageAsked insured(String number, CoverPeriod period, int place) {
		return new CoverageAsked(CoverageKind.INSURED, SamplePayers.ACME, SamplePayers.GOLD, number, null, Relationship.SELF,
				period, place, null, false, false, null);
	}

	private CoverageAsked atFund(String number, boolean sure) {
		return new CoverageAsked(CoverageKind.INSURED, SamplePayers.FUND, null, number, null, Relationship.SELF, from(today),
				1, null, false, sure, null);
	}

	private static CoverageAsked asked(CoverageKind kind, String reason, CoverPeriod period) {
		return new CoverageAsked(kind, null, null, null, null, Relationship.SELF, period, 1, reason, false, false, null);
	}

	private static CoverageAsked replacing(CoverageAsked asked) {
		return new CoverageAsked(asked.kind(), asked.payer(), asked.plan(), asked.memberId(), asked.holder(),
				asked.relationship(), asked.period(), asked.place(), asked.reason(), true, asked.sure(), asked.shared());
	}

	private static CoverPeriod from(LocalDate day) {
		return new CoverPeriod(day, null);
	}

	private static CoverPeriod until(LocalDate day) {
		return new CoverPeriod(null, day);
	}

	/** With the first two digits swapped. */
	private static String swapped(String number) {
		return number.substring(1, 2) + number.charAt(0) + number.substring(2);
	}
}
