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

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.insurance.AuthorizationRule;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseAsked;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.CoverPeriod;
import org.openmrs.module.frontdesk.insurance.Coverage;
import org.openmrs.module.frontdesk.insurance.CoverageAsked;
import org.openmrs.module.frontdesk.insurance.CoverageKind;
import org.openmrs.module.frontdesk.insurance.CoverageService;
import org.openmrs.module.frontdesk.insurance.Relationship;
import org.openmrs.module.frontdesk.insurance.RequirementService;
import org.openmrs.module.frontdesk.insurance.RuleAsked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What is booked already is looked at again when something else changes that the rules go by. */
class ReviewMariaDbTest extends CommittedTest {

	private static final String CARDIOLOGY = "00000000-0000-4000-800b-000000000001";

	private static final String PAYER = "00000000-0000-4000-8100-000000000001";

	private static final String OTHER = "00000000-0000-4000-8100-000000000002";

	private static final String ASKED = "select concat_ws(' ', asked_units, asked_from, asked_until, due_at) from"
			+ " frontdesk_authorization";

	private static final int MANY = 45;

	private static final int SIZWE = 11;

	@Autowired
	@Qualifier("frontdesk.requirementService")
	private RequirementService requirements;

	@Autowired
	@Qualifier("frontdesk.coverageService")
	private CoverageService coverages;

	@Autowired
	@Qualifier("frontdesk.authorizationService")
	private AuthorizationService authorizations;

	@Autowired
	@Qualifier("frontdesk.reviewJob")
	private Job review;

	private LocalDateTime morning;

	private String patient;

	@BeforeEach
	void whoPays() throws Exception {
		morning = time.today().plusDays(5).atTime(9, 0);
		patient = DATABASE.ask("select uuid from person where person_id = " + CIRU);
		DATABASE.run("insert into frontdesk_payer (payer_id, uuid, version, code, name, channel, expedited_hours,"
				+ " standard_days, standard_business, appeals, appeals_business, member_layout, member_check, retired,"
				+ " changed_at, changed_by) values (1, '" + PAYER + "', 1, 'P1', 'Payer 1', 'phone', 72, 7, 0, '', 0, '',"
				+ " 'none', 0, 0, 1)");
	}

	@Test
	void givenBookedAlready_whenARuleIsNew_thenTheirCasesAreOpened() throws Exception {
		for (int i = 0; i < MANY; i++) {
			book(CIRU, morning.plusMinutes(i));
		}
		book(CIRU, time.today().minusDays(1).atTime(9, 0));
		String cancelled = book(CIRU, morning.plusHours(3));
		status(cancelled, "Cancelled");

		rule(null, 1);
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization"));
		review();

		assertEquals("needed " + MANY, cases());
	}

	@Test
	void givenARuleThatIsForLess_whenItIsChanged_thenWhatNobodyNeedsAnyMoreIsWithdrawn() throws Exception {
		AuthorizationRule rule = rule(null, 1);
		book(CIRU, morning);
		assertEquals("needed 1", cases());

		by("admin", () -> requirements.change(rule.uuid(), rule.version(), asked(PAYER, 1))).get();
		review();

		assertEquals("withdrawn 0", cases());
	}

	@Test
	void givenARule_whenItIsTakenOutOfUse_thenTheCaseThatNobodyHasBegunIsWithdrawnAndTheOtherStays() throws Exception {
		AuthorizationRule rule = rule(null, 1);
		book(CIRU, morning);
		begin();
		book(CIRU, morning.plusDays(40));
		assertEquals("draft 1,needed 1", cases());

		by("admin", () -> {
			requirements.retire(rule.uuid(), rule.version());
			return null;
		}).get();
		review();

		assertEquals("draft 1,withdrawn 0", cases());
	}

	@Test
	void givenARuleOfAPayer_whenWhoPaysIsRecordedAndTakenAway_thenTheCaseComesAndGoes() throws Exception {
		rule(PAYER, 1);
		book(CIRU, morning);
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization"));

		Coverage paying = by("admin", () -> coverages.add(patient, insured("A1"))).get();
		review();
		assertEquals("needed 1", cases());

		by("admin", () -> coverages.remove(patient, paying.uuid(), "Somebody else's", paying.version())).get();
		review();
		assertEquals("withdrawn 0", cases());
	}

	@Test
	void givenSessionsAreCounted_whenOneIsBookedBeforeAnother_thenTheLaterOneIsTheOneThatNeedsIt() throws Exception {
		rule(null, 2);
		String later = book(CIRU, morning.plusDays(2));
		review();
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization"));

		String earlier = book(CIRU, morning);
		review();
		assertEquals(later, ofTheCase());

		status(earlier, "Cancelled");
		review();
		assertEquals("withdrawn 0", cases());
	}

	@Test
	void givenItIsLookedAtTwice_thenNothingIsDoneTwice() throws Exception {
		book(CIRU, morning);
		rule(null, 1);
		rule(PAYER, 1);

		review();

		assertEquals("needed 1", cases());
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization_review"));
	}

	@Test
	void givenOneThatFails_whenItsTurnIsOver_thenThoseBehindItAreLookedAtAndItIsTriedAgain() throws Exception {
		rule(PAYER, 1);
		book(CIRU, morning);
		String other = book(SIZWE, morning);
		review();
		DATABASE.run(
				"create trigger frontdesk_fails before insert on frontdesk_authorization for each row if new.patient_id = "
						+ CIRU + " then signal sqlstate '45000' set message_text = 'fails'; end if");
		try {
			by("admin", () -> coverages.add(patient, insured("A1"))).get();
			String second = DATABASE.ask("select uuid from person where person_id = " + SIZWE);
			by("admin", () -> coverages.add(second, insured("A2"))).get();

			assertThrows(RuntimeException.class, this::review);
			assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization"));
			assertThrows(RuntimeException.class, this::review);
			assertEquals(other, ofTheCase());
		} finally {
			DATABASE.run("drop trigger frontdesk_fails");
		}

		review();

		assertEquals("needed 1,needed 1", cases());
	}

	@Test
	void givenACaseFromWhichItsAppointmentIsTaken_thenTheAppointmentHasOneAgain() throws Exception {
		rule(null, 1);
		String uuid = book(CIRU, morning);
		begin();
		String authorization = DATABASE.ask("select uuid from frontdesk_authorization");
		int version = Integer.parseInt(DATABASE.ask("select version from frontdesk_authorization"));

		by("admin", () -> authorizations.change(authorization, version,
				new CaseAsked(null, null, null, null, null, null, null, null, null, List.of()))).get();
		assertEquals("draft 0", cases());
		review();

		assertEquals("draft 1", cases(), "what is being written takes it, before a case is opened");
		assertEquals(uuid, ofTheCase());
	}

	@Test
	void givenANeededCase_whenItsAppointmentsMoveOrGo_thenItIsAskedForWhatThereIs() throws Exception {
		rule(null, 1);
		String first = book(CIRU, morning);
		book(CIRU, morning.plusDays(9));
		assertEquals("2 " + asked(morning, morning.plusDays(9)), DATABASE.ask(ASKED));

		move(first, morning.minusDays(1));
		assertEquals("2 " + asked(morning.minusDays(1), morning.plusDays(9)), DATABASE.ask(ASKED));

		status(first, "Cancelled");
		assertEquals("1 " + asked(morning.plusDays(9), morning.plusDays(9)), DATABASE.ask(ASKED));

		begin();
		String second = DATABASE.ask("select uuid from patient_appointment where status = 'Scheduled'");
		move(second, morning.plusDays(12));
		assertEquals("1 " + asked(morning.plusDays(9), morning.plusDays(9)).replaceAll("[0-9]+$",
				String.valueOf(due(morning.plusDays(12)))), DATABASE.ask(ASKED),
				"what somebody writes is theirs, but when it is needed");
	}

	@Test
	void givenAnAuthorization_whenAnotherPayerPays_thenWhatIsBookedNeedsOneOfThatPayer() throws Exception {
		DATABASE.run("insert into frontdesk_payer (payer_id, uuid, version, code, name, expedited_hours, standard_days,"
				+ " standard_business, appeals, appeals_business, member_layout, member_check, retired, changed_at, changed_by)"
				+ " values (2, '" + OTHER + "', 1, 'P2', 'Payer 2', 72, 7, 0, '', 0, '', 'none', 0, 0, 1)");
		rule(null, 1);
		by("admin", () -> coverages.add(patient, insured("A1"))).get();
		book(CIRU, morning);
		approve(1);
		assertEquals("approved 1", cases());

		by("admin", () -> coverages.add(patient, new CoverageAsked(CoverageKind.INSURED, OTHER, null, "B1", "",
				Relationship.SELF, new CoverPeriod(time.today(), null), 1, "", true, false, null))).get();
		review();

		assertEquals("approved 0,needed 1", cases());
	}

	@Test
	void givenUnitsThatAreFreeAgain_thenWhoeverWaitsForOneHasIt() throws Exception {
		rule(null, 1);
		by("admin", () -> coverages.add(patient, insured("A1"))).get();
		String first = book(CIRU, morning);
		approve(1);
		book(CIRU, morning.plusDays(1));
		assertEquals("approved 1,needed 1", cases());

		status(first, "Cancelled");
		review();

		assertEquals("approved 1,withdrawn 0", cases());
	}

	@Test
	void givenACaseThatIsClosed_thenWhatIsStillBookedNeedsAnother() throws Exception {
		rule(null, 1);
		by("admin", () -> coverages.add(patient, insured("A1"))).get();
		book(CIRU, morning);
		approve(1);

		act(CaseStep.of(CaseAction.CLOSE, null));
		review();

		assertEquals("closed 0,needed 1", cases());
	}

	@Test
	void givenAVisitThatIsEnteredAfterItsDay_thenItDrawsOnWhatWasAuthorizedThen() throws Exception {
		rule(null, 1);
		by("admin", () -> coverages.add(patient, insured("A1"))).get();
		book(CIRU, morning);
		approve(2);
		DATABASE.run("update frontdesk_authorization set approved_from = '" + time.today().minusDays(9) + "'");

		String late = book(CIRU, time.today().minusDays(1).atTime(9, 0));
		status(late, "CheckedIn");

		assertEquals("approved 2", cases());
		assertEquals("1", DATABASE.ask("select used_units from frontdesk_authorization"));
	}

	private String asked(LocalDateTime from, LocalDateTime until) {
		return from.toLocalDate() + " " + until.toLocalDate() + " " + due(from);
	}

	private long due(LocalDateTime first) {
		return first.minusDays(2).atZone(time.zone()).toInstant().toEpochMilli();
	}

	private void approve(int units) throws Exception {
		act(CaseStep.of(CaseAction.DRAFT, null), CaseStep.of(CaseAction.SUBMIT, null), new CaseStep(CaseAction.APPROVE, null,
				null, null, "A-1", null, units, time.today(), time.today().plusDays(60)));
	}

	/** With the case that was opened first. */
	private void act(CaseStep... steps) throws Exception {
		for (CaseStep step : steps) {
			String uuid = DATABASE.ask("select uuid from frontdesk_authorization order by case_id limit 1");
			int version = Integer
					.parseInt(DATABASE.ask("select version from frontdesk_authorization order by case_id limit 1"));
			by("admin", () -> authorizations.act(uuid, version, step)).get();
		}
	}

	private void begin() throws Exception {
		String uuid = DATABASE.ask("select uuid from frontdesk_authorization");
		int version = Integer.parseInt(DATABASE.ask("select version from frontdesk_authorization"));
		by("admin", () -> authorizations.act(uuid, version, CaseStep.of(CaseAction.DRAFT, null))).get();
	}

	/** As the background does it: until nothing is left. */
	private void review() {
		while (Boolean.TRUE.equals(transaction.execute(status -> review.run()))) {
			sessionFactory.getCurrentSession().clear();
		}
	}

	private AuthorizationRule rule(String payer, int session) throws Exception {
		return by("admin", () -> requirements.add(asked(payer, session))).get();
	}

	private static RuleAsked asked(String payer, int session) {
		return new RuleAsked(payer, null, CARDIOLOGY, null, null, session, 30, 2, null, null, "Heart");
	}

	private static CoverageAsked insured(String number) {
		return new CoverageAsked(CoverageKind.INSURED, PAYER, null, number, "", Relationship.SELF,
				new CoverPeriod(null, null),
				1, "", false, false, null);
	}

	private static String cases() throws Exception {
		return DATABASE.ask("select group_concat(concat(state, ' ', (select count(*) from frontdesk_authorization_visit v"
				+ " where v.case_id = c.case_id)) order by case_id) from frontdesk_authorization c");
	}

	private static String ofTheCase() throws Exception {
		return DATABASE.ask("select a.uuid from frontdesk_authorization_visit v join patient_appointment a"
				+ " on a.patient_appointment_id = v.appointment_id");
	}
}
