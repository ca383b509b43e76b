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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskRoles;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.insurance.AuthorizationService;
import org.openmrs.module.frontdesk.insurance.CaseAction;
import org.openmrs.module.frontdesk.insurance.CaseAsked;
import org.openmrs.module.frontdesk.insurance.CaseField;
import org.openmrs.module.frontdesk.insurance.CaseFilter;
import org.openmrs.module.frontdesk.insurance.CaseItem;
import org.openmrs.module.frontdesk.insurance.CaseLine;
import org.openmrs.module.frontdesk.insurance.CasePage;
import org.openmrs.module.frontdesk.insurance.CaseSheet;
import org.openmrs.module.frontdesk.insurance.CaseState;
import org.openmrs.module.frontdesk.insurance.CaseStep;
import org.openmrs.module.frontdesk.insurance.CaseUrgency;
import org.openmrs.module.frontdesk.insurance.ClockKind;
import org.openmrs.module.frontdesk.insurance.ContactAsked;
import org.openmrs.module.frontdesk.insurance.PasReview;
import org.openmrs.module.frontdesk.insurance.Transition;
import org.openmrs.module.frontdesk.insurance.authorization.CaseTable;
import org.openmrs.module.frontdesk.insurance.authorization.Cases;
import org.openmrs.module.frontdesk.insurance.authorization.StoredCase;
import org.openmrs.module.frontdesk.insurance.authorization.Transitions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Requests to payers from the first word to the last, with committed transactions. */
class AuthorizationMariaDbTest extends AuthorizationsTest {

	private static final Set<String> NOTHING = Set.of();

	@Autowired
	private Cases cases;

	@Autowired
	private CaseTable table;

	@Autowired
	@Qualifier("frontdesk.caseExpiryJob")
	private Job expiry;

	@Test
	void givenEveryStateActionAndRole_thenWhatTheTableSaysHappensAndNothingElse() throws Exception {
		for (Set<String> privileges : List.of(of(FrontDeskRoles.FRONT_DESK), of(FrontDeskRoles.AUTHORIZATION_CLERK),
				of(FrontDeskRoles.MANAGER), of(FrontDeskRoles.TRIAGE), NOTHING)) {
			allow(privileges);
			by("amina", () -> {
				for (CaseState state : CaseState.values()) {
					for (CaseAction action : CaseAction.values()) {
						checkOne(state, action, privileges);
					}
				}
				return null;
			}).get();
		}
	}

	private void checkOne(CaseState state, CaseAction action, Set<String> privileges) throws Exception {
		Prepared prepared = caseIn(state);
		Transition row = Transitions.of(state, action).filter(one -> one.privilege() != null).orElse(null);
		String what = state + " " + action + " " + privileges;
		Throwable refused = thrown(() -> authorizations.act(prepared.uuid(), 7, filled(row, action)));
		boolean mayTry = privileges.contains(FrontDeskPrivileges.VIEW_AUTHORIZATIONS)
				&& (privileges.contains(FrontDeskPrivileges.WORK_AUTHORIZATIONS)
						|| privileges.contains(FrontDeskPrivileges.SETTLE_AUTHORIZATIONS));
		if (!mayTry || row != null && !privileges.contains(row.privilege())) {
			assertTrue(refused instanceof APIAuthenticationException || refused instanceof ContextAuthenticationException,
					what);
			assertUnchanged(prepared, state, what);
		} else if (row == null) {
			assertEquals("case.action", assertInstanceOf(Refusal.class, refused, what).getCode(), what);
			assertUnchanged(prepared, state, what);
		} else {
			assertNull(refused, what);
			assertEquals(row.to() == null ? "needed" : row.to().code(), prepared.ask("state", "authorization"), what);
			assertEquals("3", prepared.ask("count(*)", "authorization_event"), what);
			assertEquals(expectedClocks(row), prepared.runningClocks(), what);
		}
	}

	private static Throwable thrown(Callable<?> work) {
		try {
			work.call();
			return null;
		} catch (Exception e) {
			return e;
		}
	}

	/** A case that a test has put where it is. */
	private record Prepared(String uuid, String id) {

		String ask(String column, String table) throws SQLException {
			return DATABASE.ask("select " + column + " from frontdesk_" + table + " where case_id = " + id);
		}

		Set<ClockKind> runningClocks() throws SQLException {
			String kinds = ask("group_concat(if(stopped_at is null, kind, null))", "authorization_clock");
			return kinds == null
					? Set.of()
					: Stream.of(kinds.split(",")).map(kind -> ClockKind.of(kind).orElseThrow()).collect(Collectors.toSet());
		}
	}

	/** As if it had come there straight from the first state, with the clock of an answer and that of a call. */
	private static Prepared caseIn(CaseState state) throws SQLException {
		String uuid = UUID.randomUUID().toString();
		DATABASE.run("insert into frontdesk_authorization (uuid, version, patient_id, coverage_id, payer_id, state, urgency,"
				+ " words, used_units, appeal_level, opened_at, state_since) values ('" + uuid + "', 7, " + CIRU
				+ ", 1, 1, '"
				+ state.code() + "', 'standard', 'MRI of the knee', 0, 0, 1, 1)");
		String id = DATABASE.ask("select case_id from frontdesk_authorization where uuid = '" + uuid + "'");
		DATABASE.run(
				"insert into frontdesk_authorization_event (case_id, happened_at, action, from_state, to_state) values ("
						+ id + ", 1, 'open', null, 'needed'), (" + id + ", 2, '"
						+ (state == CaseState.NEEDED ? "open" : "pend")
						+ "', 'needed', '" + state.code() + "')");
		DATABASE.run(
				"insert into frontdesk_authorization_clock (case_id, kind, started_at, due_at, started_event, running_key)"
						+ " values (" + id + ", 'reply', 1, 1, 0, '" + id + " reply'), (" + id + ", 'callback', 1, 1, 0, '"
						+ id
						+ " callback')");
		return new Prepared(uuid, id);
	}

	private static Set<ClockKind> expectedClocks(Transition row) {
		Set<ClockKind> running = EnumSet.of(ClockKind.REPLY, ClockKind.CALLBACK);
		running.removeAll(row.stops());
		running.addAll(row.starts());
		return running;
	}

	private static void assertUnchanged(Prepared prepared, CaseState state, String what) throws SQLException {
		assertEquals(state.code() + " 7", prepared.ask("concat(state, ' ', version)", "authorization"), what);
		assertEquals("2", prepared.ask("count(*)", "authorization_event"), what);
	}

	/** With all that the row wants, and nothing else. */
	private CaseStep filled(Transition row, CaseAction action) {
		Set<CaseField> fields = row == null ? Set.of() : row.required();
		return new CaseStep(action, null, fields.contains(CaseField.REASON) ? "because" : null,
				fields.contains(CaseField.DUE) ? tomorrow() : null, fields.contains(CaseField.NUMBER) ? "AB-12 3" : null,
				null,
				fields.contains(CaseField.UNITS) ? (Integer) 8 : null,
				fields.contains(CaseField.FROM) ? time.today() : null,
				fields.contains(CaseField.UNTIL) ? time.today().plusDays(30) : null);
	}

	@Test
	void givenEachThingThatIsRequired_whenItIsMissing_thenItIsAskedFor() throws Exception {
		for (Transition row : Transitions.all()) {
			for (CaseField field : row.privilege() == null ? Set.<CaseField>of() : row.required()) {
				Prepared prepared = caseIn(row.from());
				CaseStep full = filled(row, row.action());
				if (field.isOfCase()) {
					DATABASE.run("update frontdesk_authorization set "
							+ (field == CaseField.WORDS ? "words = ''" : "payer_id = null") + " where case_id = "
							+ prepared.id());
				}
				Refusal refusal = refusal(() -> authorizations.act(prepared.uuid(), 7, without(full, field)));
				assertEquals(field.code(), refusal.getField().name(), row::toString);
				assertUnchanged(prepared, row.from(), row.toString());
			}
		}
	}

	private static CaseStep without(CaseStep full, CaseField field) {
		return new CaseStep(full.action(), full.review(), field == CaseField.REASON ? " " : full.reason(),
				field == CaseField.DUE ? null : full.due(), field == CaseField.NUMBER ? null : full.number(),
				full.reference(), field == CaseField.UNITS ? null : full.units(),
				field == CaseField.FROM ? null : full.from(), field == CaseField.UNTIL ? null : full.until());
	}

	@Test
	void givenARequest_whenItIsSentPendedAndApproved_thenItsClocksAndHistorySaySo() throws Exception {
		CaseSheet sheet = draft();
		assertEquals(CaseState.DRAFT, sheet.line().state());
		assertEquals("Tiba Insurance", sheet.line().payer().name());

		sheet = act(sheet, CaseStep.of(CaseAction.SUBMIT, null));
		Instant reply = sheet.line().nextAt();
		assertEquals(ClockKind.REPLY, sheet.line().next());
		assertEquals(time.startOf(time.today().plusDays(8)), reply);

		sheet = act(sheet, new CaseStep(CaseAction.PEND, PasReview.A4, null, null, null, "R 77", null, null, null));
		assertEquals(reply, sheet.line().nextAt());

		LocalDate until = time.today().plusDays(30);
		sheet = act(sheet, new CaseStep(CaseAction.APPROVE, PasReview.A1, null, null, "AB-12 3", null, 4, time.today(),
				until));
		assertEquals(ClockKind.VALIDITY, sheet.line().next());
		assertEquals(time.startOf(until.plusDays(1)), sheet.line().nextAt());
		assertEquals("AB-12 3 R 77", ofCase("concat(payer_number, ' ', payer_reference)"));
		assertEquals(List.of("open", "submit", "pend", "approve"),
				sheet.history().stream().map(CaseSheet.Event::action).toList());
		assertEquals(PasReview.A1, sheet.history().get(3).review());
		assertEquals(1, sheet.clocks().stream().filter(clock -> clock.stopped() == null).count());
		assertEquals("1", DATABASE.ask("select count(*) > 0 from frontdesk_change where kind = 'authorization'"));
	}

	@Test
	void givenAnApprovalThatWasWrong_whenItIsCorrected_thenAllIsAsItWasBefore() throws Exception {
		CaseSheet pended = act(act(draft(), CaseStep.of(CaseAction.SUBMIT, null)), CaseStep.of(CaseAction.PEND, null));
		CaseSheet approved = act(pended, new CaseStep(CaseAction.APPROVE, null, null, null, "AB", null, 4, time.today(),
				time.today().plusDays(30)));

		CaseSheet corrected = act(approved, CaseStep.of(CaseAction.CORRECT, "Somebody else's"));

		assertEquals(CaseState.PENDED, corrected.line().state());
		assertNull(corrected.line().number());
		assertNull(corrected.line().approvedUntil());
		assertEquals(pended.line().nextAt(), corrected.line().nextAt());
		assertEquals(ClockKind.REPLY, corrected.line().next());
		assertEquals(5, corrected.history().size());

		CaseSheet back = act(act(corrected, CaseStep.of(CaseAction.CORRECT, "Not pended")),
				CaseStep.of(CaseAction.CORRECT, "Not sent"));
		assertEquals(CaseState.DRAFT, back.line().state());
		assertNull(back.line().next());
		assertEquals("case.nothingBefore", refusal(() -> authorizations.act(back.line().uuid(), back.line().version(),
				CaseStep.of(CaseAction.CORRECT, "No"))).getCode());
	}

	@Test
	void givenADenial_thenEachLevelOfAppealHasItsDeadlineAndThereIsNoFurtherOne() throws Exception {
		CaseSheet denied = act(act(draft(), CaseStep.of(CaseAction.SUBMIT, null)), CaseStep.of(CaseAction.DENY, "No need"));
		assertEquals(ClockKind.APPEAL, denied.line().next());
		assertEquals(time.startOf(time.today().plusDays(61)), denied.line().nextAt());

		CaseSheet appealed = act(denied, CaseStep.of(CaseAction.APPEAL, "There is"));
		assertEquals(ClockKind.REPLY, appealed.line().next());
		CaseSheet again = act(appealed, CaseStep.of(CaseAction.DENY, "No"));
		assertEquals(time.startOf(time.today().plusDays(31)), again.line().nextAt());
		CaseSheet last = act(act(again, CaseStep.of(CaseAction.APPEAL, "Please")), CaseStep.of(CaseAction.DENY, "No"));
		assertNull(last.line().next());
		assertEquals("case.noAppeal", refusal(() -> authorizations.act(last.line().uuid(), last.line().version(),
				CaseStep.of(CaseAction.APPEAL, "Please"))).getCode());
	}

	@Test
	void givenAnExpeditedRequest_thenThePayerHas72Hours() throws Exception {
		CaseSheet sheet = one(() -> authorizations.open(ciru, asked(CaseUrgency.EXPEDITED)));
		Instant before = time.now();

		Instant due = act(sheet, CaseStep.of(CaseAction.SUBMIT, null)).line().nextAt();

		assertTrue(Duration.between(before.plus(Duration.ofHours(72)), due).toSeconds() < 60);
		assertTrue(!due.isBefore(before.plus(Duration.ofHours(72))));
	}

	@Test
	void givenBusinessDays_thenTheWeekendAndWhenTheClinicIsClosedDoNotCount() throws Exception {
		DATABASE.run("update frontdesk_payer set standard_business = true, standard_days = 5");
		LocalDate closed = time.today().plusDays(1);
		DATABASE.run(
				"insert into frontdesk_absence (uuid, from_local, until_local, reason, noted_at, noted_by) values (uuid(),"
						+ " '" + closed.atStartOfDay() + "', '" + closed.plusDays(1).atStartOfDay() + "', '', 0, 1)");

		Instant due = act(draft(), CaseStep.of(CaseAction.SUBMIT, null)).line().nextAt();

		LocalDate day = time.today();
		for (int left = 5; left > 0;) {
			day = day.plusDays(1);
			left -= day.getDayOfWeek().getValue() > 5 || day.equals(closed) ? 0 : 1;
		}
		assertEquals(time.startOf(day.plusDays(1)), due);
	}

	@Test
	void givenTheTableOfTheHistory_thenNobodyChangesOrRemovesWhatItSays() throws Exception {
		act(draft(), CaseStep.of(CaseAction.SUBMIT, null));
		for (String change : List.of("update frontdesk_authorization_event set reason = 'other'",
				"delete from frontdesk_authorization_event", "replace into frontdesk_authorization_event (event_id, case_id,"
						+ " happened_at, action, to_state) select event_id, case_id, 0, 'open', 'draft' from"
						+ " frontdesk_authorization_event order by event_id limit 1")) {
			assertTrue(assertThrows(SQLException.class, () -> DATABASE.run(change)).getMessage()
					.contains("the history of a case is never changed"));
		}
	}

	@Test
	void givenTwentyWhoAnswerAtOnce_thenOneIsHeardAndTheOthersAreTold() throws Exception {
		CaseSheet sent = act(draft(), CaseStep.of(CaseAction.SUBMIT, null));
		List<Future<CaseSheet>> all = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			all.addAll(atOnce(1, "amina", () -> authorizations.act(sent.line().uuid(), sent.line().version(),
					CaseStep.of(CaseAction.DENY, "No need"))));
		}
		int done = 0;
		for (Future<CaseSheet> one : all) {
			try {
				one.get();
				done++;
			} catch (ExecutionException e) {
				assertInstanceOf(Refusal.class, e.getCause());
			}
		}
		assertEquals(1, done);
		assertEquals("3", DATABASE.ask("select count(*) from frontdesk_authorization_event"));
	}

	@Test
	void givenWhatWasAuthorizedUntilYesterday_thenItExpiresByItselfAndWhatIsValidDoesNot() throws Exception {
		CaseSheet approved = act(act(draft(), CaseStep.of(CaseAction.SUBMIT, null)), new CaseStep(CaseAction.APPROVE, null,
				null, null, "AB", null, null, time.today().minusDays(9), time.today()));
		expire();
		assertEquals("approved", ofCase("state"));
		DATABASE.run("update frontdesk_authorization set approved_until = '" + time.today().minusDays(1)
				+ "', next_at = 5");

		expire();

		assertEquals("expired", ofCase("state"));
		CaseSheet expired = one(() -> authorizations.one(approved.line().uuid()));
		assertNull(expired.line().next());
		assertNull(expired.history().get(3).by());
	}

	@Test
	void givenAllUnitsUsedAndOneGivenBack_thenItIsAsItWasBefore() throws Exception {
		CaseSheet approved = act(act(draft(), CaseStep.of(CaseAction.SUBMIT, null)), new CaseStep(CaseAction.PARTLY, null,
				"Four are enough", null, "AB", null, 4, time.today(), time.today().plusDays(30)));

		assertEquals(CaseState.USED, byItself(CaseAction.USE_UP).state());
		StoredCase back = byItself(CaseAction.GIVE_BACK);

		assertEquals(CaseState.PARTLY, back.state());
		assertEquals(approved.line().nextAt(), back.nextAt());
		assertEquals(4, back.approvedUnits());
	}

	@Test
	void givenMoreIsUsedThanWasAuthorizedBefore_thenWhatChangedItCannotBeTakenBack() throws Exception {
		CaseSheet approved = act(act(draft(), CaseStep.of(CaseAction.SUBMIT, null)), approval(CaseAction.APPROVE, 2));
		CaseSheet more = act(approved, approval(CaseAction.MODIFY, 5));
		DATABASE.run("update frontdesk_authorization set used_units = 3");

		Refusal refusal = refusal(() -> authorizations.act(more.line().uuid(), more.line().version(),
				CaseStep.of(CaseAction.CORRECT, "Not five")));
		assertEquals(Refusal.Kind.CONFLICT, refusal.getKind());
		assertEquals("case.usedMore", refusal.getCode());
		assertEquals("modified 5", ofCase("concat(state, ' ', approved_units)"));

		DATABASE.run("update frontdesk_authorization set used_units = 2");
		assertEquals(CaseState.USED, act(more, CaseStep.of(CaseAction.CORRECT, "Not five")).line().state());
		assertEquals("2", ofCase("approved_units"));
	}

	@Test
	void givenSomethingIsUsed_thenTheApprovalCannotBeTakenBack() throws Exception {
		CaseSheet approved = act(act(draft(), CaseStep.of(CaseAction.SUBMIT, null)), approval(CaseAction.APPROVE, null));
		DATABASE.run("update frontdesk_authorization set used_units = 1");

		assertEquals("case.usedMore", refusal(() -> authorizations.act(approved.line().uuid(), approved.line().version(),
				CaseStep.of(CaseAction.CORRECT, "Somebody else's"))).getCode());
	}

	@Test
	void givenItIsChangedToAsMuchAsIsUsed_thenItIsUsedUp() throws Exception {
		CaseSheet approved = act(act(draft(), CaseStep.of(CaseAction.SUBMIT, null)), approval(CaseAction.APPROVE, 5));
		DATABASE.run("update frontdesk_authorization set used_units = 2");

		CaseSheet changed = act(approved, approval(CaseAction.MODIFY, 2));

		assertEquals(CaseState.USED, changed.line().state());
		assertNull(changed.line().next());
		assertEquals(CaseState.MODIFIED, act(changed, approval(CaseAction.MODIFY, 3)).line().state());
	}

	private CaseStep approval(CaseAction action, Integer units) {
		return new CaseStep(action, null, action == CaseAction.MODIFY ? "More" : null, null, "AB", null, units, time.today(),
				time.today().plusDays(30));
	}

	@Test
	void givenWhatIsLeftOut_thenItStaysAndWhatIsEmptyIsTakenAway() throws Exception {
		String service = DATABASE.ask("select uuid from appointment_service where appointment_service_id = 1");
		CaseSheet before = one(
				() -> authorizations.open(ciru, new CaseAsked(COVERAGE, CaseUrgency.EXPEDITED, service, null, 8,
						null, null, "MRI of the knee", null, List.of(book(tomorrow())))));

		CaseSheet same = one(() -> authorizations.change(before.line().uuid(), before.line().version(),
				new CaseAsked(null, null, null, null, 4, null, null, null, null, null)));

		assertEquals(before.coverage(), same.coverage());
		assertEquals(before.line().service(), same.line().service());
		assertEquals(before.appointments(), same.appointments());
		assertEquals(CaseUrgency.EXPEDITED, same.line().urgency());
		assertEquals(before.dueAt(), same.dueAt());
		assertEquals(4, same.units());

		CaseSheet none = one(() -> authorizations.change(same.line().uuid(), same.line().version(),
				new CaseAsked("", null, "", "", 4, null, null, null, null, List.of())));

		assertNull(none.coverage());
		assertNull(none.line().service());
		assertEquals(List.of(), none.appointments());
		assertNull(none.dueAt());
	}

	@Test
	void givenAnAppointmentThatIsNone_thenItIsUnknown() throws Exception {
		assertEquals("appointment.unknown",
				refusal(() -> authorizations.open(ciru, new CaseAsked(null, null, null, null, null,
						null, null, null, null, Collections.singletonList(null)))).getCode());
	}

	@Test
	void givenATransactionThatBeganBefore_whenItFindsWhatEndsFirst_thenItIsAsItIsNow() throws Exception {
		CaseSheet sent = act(draft(), CaseStep.of(CaseAction.SUBMIT, null));
		int id = Integer.parseInt(ofCase("case_id"));
		ContactAsked promise = new ContactAsked(null, "Ms Otieno", null, "It is with the doctor", "A call", tomorrow());

		by("admin", () -> transaction.execute(status -> {
			table.withId(id);
			bySomebodyElse(() -> authorizations.note(sent.line().uuid(), promise));
			cases.finish(id);
			return null;
		})).get();

		assertEquals("callback", ofCase("next_clock"));
	}

	private void bySomebodyElse(Callable<?> work) {
		try {
			one(work);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void givenColleaguesWhoOpenRequestsWithCodesAtOnce_thenEachIsOpened() throws Exception {
		List<CaseItem> items = IntStream.range(0, 20).mapToObj(i -> new CaseItem("CPT", "9711" + i, "Exercises", 1))
				.toList();
		CaseAsked asked = new CaseAsked(null, null, null, null, null, null, null, "Many", items, null);
		List<String> patients = List.of(DATABASE.ask("select group_concat(p.uuid) from person p join patient t"
				+ " on t.patient_id = p.person_id where t.voided = 0 and p.person_id <= 13").split(","));
		List<Future<CaseSheet>> opened = new ArrayList<>();
		for (int round = 0; round < 8; round++) {
			for (String patient : patients) {
				opened.add(by("amina", () -> authorizations.open(patient, asked)));
			}
		}
		for (Future<CaseSheet> one : opened) {
			assertEquals(20, one.get().clinical().items().size());
		}
	}

	@Test
	void givenAnyNumberOfThePayer_thenItIsKeptAsItWasTyped() throws Exception {
		String number = "\u00df".repeat(50);
		CaseSheet sent = act(draft(), CaseStep.of(CaseAction.SUBMIT, null));

		CaseSheet approved = act(sent, new CaseStep(CaseAction.APPROVE, null, null, null, number, null, 4, time.today(),
				time.today().plusDays(9)));

		assertEquals(number, approved.line().number());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ms \ud800", "Ms\nOtieno", "Ms\u0000" })
	void givenWhatIsNoLineOfText_thenItIsRefusedAndNothingIsAltered(String with) throws Exception {
		String uuid = draft().line().uuid();

		assertEquals("field.case.unreadable",
				refusal(() -> authorizations.note(uuid, new ContactAsked(null, with, null, "Said", null, null))).getField()
						.code());
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_authorization_contact"));
	}

	@Test
	void givenAPromise_thenItCountsUntilItIsKept() throws Exception {
		CaseSheet sent = act(draft(), CaseStep.of(CaseAction.SUBMIT, null));
		LocalDateTime tomorrow = tomorrow();

		CaseSheet promised = one(() -> authorizations.note(sent.line().uuid(), new ContactAsked(null, "Ms Otieno", "C-9",
				"It is with the doctor", "A call", tomorrow)));

		assertEquals(ClockKind.CALLBACK, promised.line().next());
		assertEquals(tomorrow.atZone(time.zone()).toInstant(), promised.line().nextAt());
		String contact = promised.contacts().get(0).uuid();
		CaseSheet kept = one(() -> authorizations.keep(sent.line().uuid(), contact));
		assertEquals(ClockKind.REPLY, kept.line().next());
		assertNotNull(kept.contacts().get(0).kept());
		assertEquals("case.contact.kept", refusal(() -> authorizations.keep(sent.line().uuid(), contact)).getCode());
	}

	@Test
	void givenWhatThePayerHas_thenWhatIsAskedCannotBeChangedAndOldVersionsAreRefused() throws Exception {
		CaseSheet draft = draft();
		CaseSheet changed = one(() -> authorizations.change(draft.line().uuid(), draft.line().version(),
				asked(CaseUrgency.EXPEDITED)));
		assertEquals(CaseUrgency.EXPEDITED, changed.line().urgency());
		assertEquals(Refusal.Kind.STALE, refusal(() -> authorizations.change(draft.line().uuid(), draft.line().version(),
				asked(CaseUrgency.STANDARD))).getKind());
		CaseSheet sent = act(changed, CaseStep.of(CaseAction.SUBMIT, null));
		assertEquals("case.sent", refusal(() -> authorizations.change(sent.line().uuid(), sent.line().version(),
				asked(CaseUrgency.STANDARD))).getCode());
	}

	@Test
	void givenManyCases_thenThePiecesOfTheListAreInOrderAndEachCaseIsThereOnce() throws Exception {
		String first = draft().line().uuid();
		DATABASE.run("insert into frontdesk_authorization (uuid, version, patient_id, payer_id, state, urgency, words,"
				+ " used_units, appeal_level, opened_at, state_since, next_at, next_clock) select concat("
				+ "'00000000-0000-4000-8ddd-', lpad(seq, 12, '0')), 0, " + CIRU + ", if(seq % 2, 1, null),"
				+ " elt(1 + seq % 4, 'needed', 'submitted', 'approved', 'closed'), 'standard', '', 0, 0, 1, 1,"
				+ " if(seq % 5 = 0, null, 1000 * (seq * 7919 % 977)), if(seq % 5 = 0, null, 'reply') from seq_1_to_400");

		List<CaseLine> all = new ArrayList<>();
		String after = null;
		do {
			String from = after;
			CasePage page = one(() -> authorizations.cases(new CaseFilter(Set.of(), null, null, from)));
			assertTrue(page.cases().size() <= AuthorizationService.PAGE);
			all.addAll(page.cases());
			after = page.next();
		} while (after != null);

		assertEquals(201, all.size());
		assertEquals(201, all.stream().map(CaseLine::uuid).distinct().count());
		assertTrue(all.stream().anyMatch(line -> line.uuid().equals(first)));
		List<Instant> order = all.stream().map(CaseLine::nextAt).map(at -> at == null ? Instant.MAX : at).toList();
		assertEquals(order.stream().sorted().toList(), order);
		CasePage overdue = one(() -> authorizations
				.cases(new CaseFilter(Set.of(CaseState.SUBMITTED), PAYER, Instant.ofEpochMilli(200_000), null)));
		assertTrue(overdue.cases().stream().allMatch(line -> line.state() == CaseState.SUBMITTED
				&& line.nextAt().isBefore(Instant.ofEpochMilli(200_000)) && line.payer().uuid().equals(PAYER)));
		assertEquals(DATABASE.ask("select count(*) from frontdesk_authorization where state = 'submitted' and payer_id = 1"
				+ " and next_at < 200000"), String.valueOf(overdue.cases().size()));
		assertEquals("case.after",
				refusal(() -> authorizations.cases(new CaseFilter(Set.of(), null, null, "1;drop"))).getCode());
	}

	private StoredCase byItself(CaseAction action) throws Exception {
		int id = Integer.parseInt(ofCase("case_id"));
		return by("amina", () -> transaction.execute(status -> {
			cases.byItself(table.hold(id), action);
			cases.finish(id);
			return table.withId(id);
		})).get();
	}

	private void expire() throws Exception {
		by("amina", () -> transaction.execute(status -> expiry.run())).get();
	}
}
