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

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Concept;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.appointments.model.AppointmentReason;
import org.openmrs.module.appointments.model.AppointmentRecurringPattern;
import org.openmrs.module.appointments.service.AppointmentRecurringPatternService;
import org.openmrs.module.appointments.service.impl.RecurringAppointmentType;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.AuthorizationRule;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseAsked;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.Clearance;
import org.openmrs.module.frontdesk.insurance.ClearanceAsked;
import org.openmrs.module.frontdesk.insurance.ClearanceState;
import org.openmrs.module.frontdesk.insurance.RequirementService;
import org.openmrs.module.frontdesk.insurance.RuleAsked;
import org.openmrs.module.frontdesk.schedule.AppointmentListener;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What the rules ask for, what that opens, and what is drawn, as appointments come and go. */
class RequirementMariaDbTest extends CommittedTest {

	private static final int SIZWE = 11;

	private static final String CARDIOLOGY = "00000000-0000-4000-800b-000000000001";

	private static final String PAYER = "00000000-0000-4000-8100-000000000001";

	private static final String OTHER = "00000000-0000-4000-8100-000000000002";

	@Autowired
	@Qualifier("frontdesk.requirementService")
	private RequirementService requirements;

	@Autowired
	@Qualifier("frontdesk.authorizationService")
	private AuthorizationService authorizations;

	@Autowired
	@Qualifier("recurringAppointmentService")
	private AppointmentRecurringPatternService series;

	@Autowired
	@Qualifier("frontdesk.caseKeeper")
	private AppointmentListener keeper;

	private LocalDateTime morning;

	@BeforeEach
	void whoPays() throws Exception {
		morning = time.today().plusDays(5).atTime(9, 0);
		payer(1, PAYER);
		payer(2, OTHER);
		coverage(1, CIRU, "insured", "1");
	}

	@Test
	void givenARuleOfThePayer_whenSomethingIsBooked_thenACaseIsNeededInTimeForIt() throws Exception {
		rule(asked(PAYER, null, 1));

		book(CIRU, morning);
		book(SIZWE, morning.plusHours(1));

		assertEquals("10 needed 1 1 1 Heart",
				DATABASE.ask("select concat_ws(' ', patient_id, state, coverage_id, service_id,"
						+ " asked_units, words) from frontdesk_authorization"));
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_authorization"));
		long due = morning.minusDays(2).atZone(time.zone()).toInstant().toEpochMilli();
		assertEquals(due + " " + due + " needed", DATABASE.ask("select concat_ws(' ', a.due_at, a.next_at, c.kind) from"
				+ " frontdesk_authorization a join frontdesk_authorization_clock c on c.case_id = a.case_id"));
	}

	@Test
	void givenWhoPaysThemselves_thenNothingIsNeededWhateverTheRules() throws Exception {
		rule(asked(null, null, 1));
		coverage(2, SIZWE, "self", "null");

		book(SIZWE, morning);

		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization"));
	}

	@Test
	void givenARuleFromTheThirdSession_thenTheThirdOneOfThePeriodNeedsIt() throws Exception {
		rule(asked(PAYER, null, 3));
		book(CIRU, morning.minusDays(3));
		String second = book(CIRU, morning.plusDays(1));
		status(second, "Cancelled");
		book(CIRU, morning.plusDays(2));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization"));

		book(CIRU, morning.plusDays(3));
		book(CIRU, morning.plusDays(60));

		assertEquals(morning.plusDays(3).toLocalDate().toString(),
				DATABASE.ask("select group_concat(asked_from) from frontdesk_authorization"));
	}

	@Test
	void givenARuleForACode_whenAReasonIsMappedToIt_thenItIsNeeded() throws Exception {
		concept("CPT:97110");
		rule(new RuleAsked(null, null, null, null, "cpt:97110", 1, null, 0, null, null, "Exercises"));

		book(CIRU, morning);
		bookFor(900, morning.plusDays(1));

		assertEquals("Exercises " + morning.plusDays(1).toLocalDate(),
				DATABASE.ask("select group_concat(concat(words, ' ', asked_from)) from frontdesk_authorization"));
		assertEquals("cpt 97110 Strength exercises", items());
	}

	@Test
	void givenARuleForAConcept_thenItsCaseAsksForItByTheCodeThatPayersKnowFirst() throws Exception {
		concept("SNOMED CT:229070002", "HCPCS:G0151", "CPT:97110");
		rule(new RuleAsked(null, null, null, null, DATABASE.ask("select uuid from concept where concept_id = 900"), 1, null,
				0, null, null, "Exercises"));

		bookFor(900, morning);
		bookFor(900, morning.plusDays(1));

		assertEquals("CPT 97110 Strength exercises", items());
	}

	private String bookFor(int concept, LocalDateTime start) throws Exception {
		return by("admin", () -> {
			Appointment appointment = appointment(CIRU, start);
			AppointmentReason reason = new AppointmentReason();
			reason.setAppointment(appointment);
			reason.setConcept(sessionFactory.getCurrentSession().get(Concept.class, concept));
			appointment.setReasons(new HashSet<>(Set.of(reason)));
			return appointments.validateAndSave(appointment).getUuid();
		}).get();
	}

	private static String items() throws Exception {
		return DATABASE
				.ask("select group_concat(concat_ws(' ', code_system, code, words)) from frontdesk_authorization_item");
	}

	/** The concept 900 with these codes, and no others. */
	private static void concept(String... codes) throws Exception {
		DATABASE.run("insert ignore into concept (concept_id, creator, date_created, uuid)"
				+ " values (900, 1, now(), '00000000-0000-4000-8ddd-000000000900')");
		DATABASE.run("replace into concept_name (concept_name_id, concept_id, name, locale, locale_preferred, date_created,"
				+ " concept_name_type, uuid) values (900, 900, 'Strength exercises', 'en', 1, now(), 'FULLY_SPECIFIED', uuid())");
		DATABASE.run("delete from concept_reference_map where concept_id = 900");
		DATABASE.run("delete from concept_reference_term where concept_reference_term_id between 90 and 99");
		for (int i = 0; i < codes.length; i++) {
			String[] parts = codes[i].split(":");
			int id = 90 + i;
			DATABASE.run("replace into concept_reference_source (concept_source_id, name, description, hl7_code,"
					+ " creator, date_created, retired, uuid) values (" + id + ", '" + parts[0]
					+ "', '', null, 1, now(), 0, uuid())");
			DATABASE.run("replace into concept_reference_term (concept_reference_term_id, concept_source_id, code, creator,"
					+ " date_created, uuid) values (" + id + ", " + id + ", '" + parts[1] + "', 1, now(), uuid())");
			DATABASE.run("replace into concept_reference_map (concept_map_id, concept_id, concept_reference_term_id,"
					+ " creator, date_created, uuid) values (" + id + ", 900, " + id + ", 1, now(), uuid())");
		}
	}

	@Test
	void givenASeries_thenOneCaseAsksForAllOfIt() throws Exception {
		rule(asked(PAYER, null, 1));

		by("admin", () -> series.validateAndSave(pattern(morning, morning.plusDays(1), morning.plusDays(2)))).get();

		assertEquals("needed 3 " + morning.toLocalDate() + " " + morning.plusDays(2).toLocalDate(),
				DATABASE.ask("select group_concat(concat_ws(' ', state, asked_units, asked_from, asked_until))"
						+ " from frontdesk_authorization"));
		assertEquals("3", DATABASE.ask("select count(*) from frontdesk_authorization_visit"));
	}

	@Test
	void givenANeededCase_whenItsAppointmentIsCalledOff_thenItIsWithdrawnByItself() throws Exception {
		rule(asked(PAYER, null, 1));
		String uuid = book(CIRU, morning);

		status(uuid, "Cancelled");
		assertEquals("withdrawn", states());
		assertEquals("lapse",
				DATABASE.ask("select action from frontdesk_authorization_event order by event_id desc limit 1"));

		status(uuid, "Scheduled");
		assertEquals("withdrawn,needed", states());
	}

	@Test
	void givenTwoOfFourAreApproved_thenTwoAreCoveredAndTheOthersNeedACaseOfTheirOwn() throws Exception {
		rule(asked(PAYER, null, 1));
		for (int i = 0; i < 4; i++) {
			book(CIRU, morning.plusDays(i));
		}

		approve(CaseAction.PARTLY, 2, 20);

		assertEquals("partly,needed", states());
		assertEquals("2,2", DATABASE.ask("select group_concat(n order by case_id) from (select case_id, count(*) n from"
				+ " frontdesk_authorization_visit group by case_id) counts"));
	}

	@Test
	void givenAnAuthorization_whenAppointmentsAreKept_thenTheyDrawOnItUntilItIsUsedUp() throws Exception {
		rule(asked(PAYER, null, 1));
		String first = book(CIRU, morning);
		approve(CaseAction.APPROVE, 2, 20);
		String second = book(CIRU, morning.plusDays(1));
		assertEquals("approved", states());

		status(first, "CheckedIn");
		status(first, "Completed");
		assertEquals("approved 1", balance());
		status(second, "CheckedIn");
		assertEquals("used 2", balance());

		status(second, "Scheduled");
		assertEquals("approved 1", balance());
		status(second, "Missed");
		assertEquals("approved 1", balance());
		assertEquals("2 1", DATABASE.ask("select concat(count(*), ' ', sum(returned_at is null))"
				+ " from frontdesk_authorization_draw"));
	}

	@Test
	void givenWhatWasKeptBeforeThePayerAnswered_thenItDrawsWithTheAnswer() throws Exception {
		rule(asked(PAYER, null, 1));
		morning = time.today().atTime(9, 0);
		String uuid = book(CIRU, morning);
		status(uuid, "CheckedIn");
		assertEquals("needed 0", balance());

		approve(CaseAction.APPROVE, 1, 20);

		assertEquals("used 1", balance());
	}

	@Test
	void givenAnAuthorization_whenItsAppointmentIsMovedPastIt_thenThatNeedsACase() throws Exception {
		rule(asked(PAYER, null, 1));
		String uuid = book(CIRU, morning);
		approve(CaseAction.APPROVE, null, 10);

		move(uuid, morning.plusDays(30));
		assertEquals("approved,needed", states());

		move(uuid, morning.plusDays(1));
		assertEquals("approved,withdrawn", states());
		assertEquals("approved", DATABASE.ask("select group_concat(c.state) from frontdesk_authorization_visit v"
				+ " join frontdesk_authorization c on c.case_id = v.case_id"));
	}

	@Test
	void givenWhatIsThere_whenSomebodyLooksBeforeBooking_thenTheyAreToldWhatToDo() throws Exception {
		assertEquals(ClearanceState.NONE, look(morning).state());
		rule(asked(PAYER, null, 1));
		assertEquals(ClearanceState.NEEDED, look(morning).state());
		book(CIRU, morning);
		approve(CaseAction.APPROVE, 2, 10);

		Clearance covered = look(morning.plusDays(1));
		assertEquals(ClearanceState.COVERED, covered.state());
		assertEquals("A-77", covered.number());
		assertEquals(1, covered.left());
		assertEquals(ClearanceState.PAST_PERIOD, look(morning.plusDays(20)).state());
		book(CIRU, morning.plusDays(1));
		Clearance usedUp = look(morning.plusDays(2));
		assertEquals(ClearanceState.PAST_UNITS, usedUp.state());
		assertEquals(0, usedUp.left());
		assertEquals(morning.atZone(time.zone()).toInstant(), usedUp.due());
	}

	@Test
	void givenAnAppointmentOfTwoAuthorizations_whenItIsKept_thenItDrawsOnTheOlderAlone() throws Exception {
		rule(asked(PAYER, null, 1));
		String uuid = book(CIRU, morning);
		approve(CaseAction.APPROVE, 5, 20);
		approved(openByHand(List.of(uuid)), 5);

		status(uuid, "CheckedIn");

		assertEquals("1 0", used());
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_authorization_draw"));
		status(uuid, "Scheduled");
		assertEquals("0 0", used());
	}

	@Test
	void givenWhatHasDrawn_whenAnotherOfItsCasesIsApproved_thenItDrawsNoMore() throws Exception {
		rule(asked(PAYER, null, 1));
		String uuid = book(CIRU, morning);
		approve(CaseAction.APPROVE, 1, 20);
		String other = openByHand(List.of(uuid));
		status(uuid, "CheckedIn");
		assertEquals("1 0", used());

		approved(other, 1);

		assertEquals("1 0", used());
		assertEquals("used,approved", states());
	}

	@Test
	void givenADenial_whenSomethingIsAuthorizedElsewhere_thenTheAppointmentLeavesItForThat() throws Exception {
		rule(asked(PAYER, null, 1));
		String uuid = book(CIRU, morning);
		act(CaseStep.of(CaseAction.DRAFT, null), CaseStep.of(CaseAction.SUBMIT, null),
				CaseStep.of(CaseAction.DENY, "Not covered"));
		approved(openByHand(List.of()), 5);

		status(uuid, "CheckedIn");

		assertEquals("denied,approved", states());
		assertEquals("0 1", used());
		assertEquals("approved", DATABASE.ask("select group_concat(c.state) from frontdesk_authorization_visit v"
				+ " join frontdesk_authorization c on c.case_id = v.case_id"));
	}

	@Test
	void givenWhatCanBeDoneWithout_whenSomethingIsAuthorizedElsewhere_thenTheAppointmentStays() throws Exception {
		rule(asked(PAYER, null, 1));
		String uuid = book(CIRU, morning);
		act(CaseStep.of(CaseAction.NOT_REQUIRED, "They said so"));
		approved(openByHand(List.of()), 5);

		status(uuid, "CheckedIn");

		assertEquals("0 0", used());
	}

	@Test
	void givenANeededCase_whenItIsSaved_thenItIsDueWhenItWasUnlessItsAppointmentsAreOthers() throws Exception {
		rule(asked(PAYER, null, 1));
		String first = book(CIRU, morning);
		String second = book(CIRU, morning.plusDays(3));
		assertEquals(due(morning), DATABASE.ask("select due_at from frontdesk_authorization"));

		change(List.of(first, second));
		assertEquals(due(morning) + " " + due(morning),
				DATABASE.ask("select concat(due_at, ' ', next_at) from frontdesk_authorization"));

		change(List.of(second));
		assertEquals(due(morning.plusDays(3)) + " " + due(morning.plusDays(3)),
				DATABASE.ask("select concat(due_at, ' ', next_at) from frontdesk_authorization"));
	}

	private void change(List<String> visits) throws Exception {
		String uuid = DATABASE.ask("select uuid from frontdesk_authorization");
		int version = Integer.parseInt(DATABASE.ask("select version from frontdesk_authorization"));
		by("admin", () -> authorizations.change(uuid, version,
				new CaseAsked(null, null, null, null, 2, null, null, "Two", null, visits))).get();
	}

	private String due(LocalDateTime start) {
		return String.valueOf(start.minusDays(2).atZone(time.zone()).toInstant().toEpochMilli());
	}

	@Test
	void givenAsManyAppointmentsAsACaseTakes_thenTheNextOneBeginsAnother() throws Exception {
		rule(asked(PAYER, null, 1));
		book(CIRU, morning);
		DATABASE.run("insert into frontdesk_authorization_visit (case_id, appointment_id, since_at)"
				+ " select case_id, 100000 + seq, 0 from frontdesk_authorization, seq_2_to_"
				+ AuthorizationService.MOST_APPOINTMENTS);

		book(CIRU, morning.plusDays(1));

		assertEquals("needed,needed", states());
	}

	@Test
	void givenNoRuleAndNoCase_thenNobodyIsConcerned() throws Exception {
		book(CIRU, morning);
		Set<Integer> booked = Set
				.of(Integer.valueOf(DATABASE.ask("select max(patient_appointment_id) from patient_appointment")));
		assertFalse(keeper.isConcerned(booked));
		AuthorizationRule rule = rule(asked(PAYER, null, 1));
		assertTrue(keeper.isConcerned(booked));
		status(DATABASE.ask("select uuid from patient_appointment"), "Arrived");

		by("admin", () -> {
			requirements.retire(rule.uuid(), 1);
			return null;
		}).get();

		assertTrue(keeper.isConcerned(booked));
		assertFalse(keeper.isConcerned(Set.of(1)));
	}

	@Test
	void givenASeries_thenItsCaseIsToldOfOnce() throws Exception {
		rule(asked(PAYER, null, 1));

		by("admin", () -> series.validateAndSave(pattern(morning, morning.plusDays(1), morning.plusDays(2)))).get();

		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_change where kind = 'authorization'"));
	}

	@Test
	void givenARuleThatCannotBeRead_thenAppointmentsAreBookedAllTheSame() throws Exception {
		rule(asked(PAYER, null, 1));
		DATABASE.run("update frontdesk_authorization_rule set until_day = '+12345-01-'");

		book(CIRU, morning);

		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization"));
	}

	@Test
	void givenDaysThatAreFarAway_thenTheyAreRefused() {
		assertEquals("authorizationRule.wrong", refusal(() -> requirements.add(new RuleAsked(PAYER, null, CARDIOLOGY, null,
				null, 1, 30, 2, null, LocalDate.of(12345, 1, 1), "Heart"))));
		assertEquals("authorizationRule.wrong", refusal(() -> requirements.add(new RuleAsked(PAYER, null, CARDIOLOGY, null,
				null, 1, 30, 2, LocalDate.MIN, null, "Heart"))));
		assertEquals("case.field", refusal(() -> look(Instant.MAX)));
		assertEquals("case.field", refusal(() -> look(Instant.MIN)));
	}

	@Test
	void givenWhatIsMissing_thenTheBoardPointsItOutAtThatAppointmentUntilItIsAuthorized() throws Exception {
		DATABASE.run("update frontdesk_coverage set patient_id = " + SIZWE);
		book(SIZWE, today(9, 0));
		rule(asked(PAYER, null, 1));
		String uuid = book(SIZWE, today(23, 30));
		assertEquals(List.of(uuid + " authorizationMissing Heart"), flags());

		approve(CaseAction.APPROVE, null, 3);
		assertEquals(List.of(uuid + " authorizationExpiring Heart"), flags());
	}

	@Test
	void givenWhatIsDenied_thenTheBoardPointsItOutAtThatAppointment() throws Exception {
		rule(asked(PAYER, null, 1));
		String uuid = book(CIRU, today(23, 30));
		act(CaseStep.of(CaseAction.DRAFT, null), CaseStep.of(CaseAction.SUBMIT, null),
				CaseStep.of(CaseAction.DENY, "Not covered"));

		assertEquals(List.of(uuid + " authorizationDenied Heart"), flags());
	}

	private List<String> flags() throws Exception {
		return by("amina", () -> board.board(time.today(), null)).get().flags().stream()
				.filter(flag -> flag.flag().startsWith("authorization"))
				.map(flag -> flag.appointment() + " " + flag.flag() + " " + flag.arguments().get("what")).toList();
	}

	@Test
	void givenARule_thenItIsChangedByWhoSawItAsItIs() throws Exception {
		AuthorizationRule rule = rule(asked(PAYER, null, 1));

		AuthorizationRule changed = by("admin", () -> requirements.change(rule.uuid(), 1, asked(null, "CPT:1", 2))).get();

		assertEquals("CPT:1", changed.procedure().text());
		assertEquals("authorizationRule.stale", refusal(() -> requirements.change(rule.uuid(), 1, asked(PAYER, null, 1))));
		by("admin", () -> {
			requirements.retire(rule.uuid(), 2);
			return null;
		}).get();
		assertEquals(List.of(), by("admin", requirements::rules).get());
		assertEquals("authorizationRule.unknown", refusal(() -> requirements.change(rule.uuid(), 3, asked(PAYER, null, 1))));
		assertEquals("authorizationRule.wrong", refusal(() -> requirements.add(asked("nobody", null, 1))));
		assertEquals("authorizationRule.wrong", refusal(() -> requirements.add(asked(null, "CPT:", 1))));
	}

	private String refusal(Callable<Object> work) {
		return ((Refusal) assertThrows(ExecutionException.class, () -> by("admin", work).get()).getCause()).getCode();
	}

	private void approve(CaseAction answer, Integer units, int days) throws Exception {
		LocalDate today = time.today();
		act(CaseStep.of(CaseAction.DRAFT, null), CaseStep.of(CaseAction.SUBMIT, null),
				new CaseStep(answer, null, answer == CaseAction.PARTLY ? "Less" : null, null, "A-77", null, units, today,
						today.plusDays(days)));
	}

	private void act(CaseStep... steps) throws Exception {
		actOn(DATABASE.ask("select uuid from frontdesk_authorization where state = 'needed'"), steps);
	}

	private void actOn(String uuid, CaseStep... steps) throws Exception {
		for (CaseStep step : steps) {
			int version = Integer.parseInt(
					DATABASE.ask("select version from frontdesk_authorization where uuid = '" + uuid + "'"));
			by("admin", () -> authorizations.act(uuid, version, step)).get();
		}
	}

	private AppointmentRecurringPattern pattern(LocalDateTime... starts) {
		AppointmentRecurringPattern pattern = new AppointmentRecurringPattern();
		pattern.setFrequency(starts.length);
		pattern.setPeriod(1);
		pattern.setType(RecurringAppointmentType.DAY);
		pattern.setAppointments(
				new LinkedHashSet<>(List.of(starts).stream().map(start -> appointment(CIRU, start)).toList()));
		return pattern;
	}

	private Clearance look(LocalDateTime start) throws Exception {
		return by("amina", () -> look(start.atZone(time.zone()).toInstant())).get();
	}

	private Clearance look(Instant start) throws Exception {
		String patient = DATABASE.ask("select uuid from person where person_id = " + CIRU);
		return requirements.look(new ClearanceAsked(patient, CARDIOLOGY, null, start, null));
	}

	/** @return the UUID of a case that somebody has opened, for the same coverage and service */
	private String openByHand(List<String> visits) throws Exception {
		String patient = DATABASE.ask("select uuid from person where person_id = " + CIRU);
		String coverage = DATABASE.ask("select uuid from frontdesk_coverage");
		return by("admin", () -> authorizations.open(patient, new CaseAsked(coverage, null, CARDIOLOGY, null, 5, null, null,
				"Tests", null, visits))).get().line().uuid();
	}

	private void approved(String uuid, int units) throws Exception {
		actOn(uuid, CaseStep.of(CaseAction.SUBMIT, null), new CaseStep(CaseAction.APPROVE, null, null, null, "B-1", null,
				units, time.today(), time.today().plusDays(20)));
	}

	private static String used() throws Exception {
		return DATABASE.ask("select group_concat(used_units order by case_id separator ' ') from frontdesk_authorization");
	}

	private static String states() throws Exception {
		return DATABASE.ask("select group_concat(state order by case_id) from frontdesk_authorization");
	}

	private static String balance() throws Exception {
		return DATABASE.ask("select concat(state, ' ', used_units) from frontdesk_authorization");
	}

	private AuthorizationRule rule(RuleAsked asked) throws Exception {
		return by("admin", () -> requirements.add(asked)).get();
	}

	private static RuleAsked asked(String payer, String procedure, int session) {
		return new RuleAsked(payer, null, CARDIOLOGY, null, procedure, session, 30, 2, null, null, "Heart");
	}

	private static void payer(int id, String uuid) throws Exception {
		DATABASE.run("insert into frontdesk_payer (payer_id, uuid, version, code, name, channel, expedited_hours,"
				+ " standard_days, standard_business, appeals, appeals_business, member_layout, member_check, retired,"
				+ " changed_at, changed_by) values (" + id + ", '" + uuid + "', 1, 'P" + id + "', 'Payer " + id
				+ "', 'phone', 72, 7, 0, '', 0, '', 'none', 0, 0, 1)");
	}

	private static void coverage(int id, int patient, String kind, String payer) throws Exception {
		DATABASE.run("insert into frontdesk_coverage (coverage_id, uuid, version, patient_id, kind, payer_id, relationship,"
				+ " place, noted_at, noted_by, changed_at, changed_by) values (" + id + ", uuid(), 1, " + patient + ", '"
				+ kind + "', " + payer + ", 'self', 1, 0, 1, 0, 1)");
	}
}
