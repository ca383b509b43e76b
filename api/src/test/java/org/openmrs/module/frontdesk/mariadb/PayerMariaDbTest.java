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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.AppealTimes;
import org.openmrs.module.frontdesk.insurance.Channel;
import org.openmrs.module.frontdesk.insurance.CheckScheme;
import org.openmrs.module.frontdesk.insurance.LoadedPayer;
import org.openmrs.module.frontdesk.insurance.LoadedPayer.Change;
import org.openmrs.module.frontdesk.insurance.LoadedPayer.Outcome;
import org.openmrs.module.frontdesk.insurance.MemberIdProblem;
import org.openmrs.module.frontdesk.insurance.MemberIdRule;
import org.openmrs.module.frontdesk.insurance.Payer;
import org.openmrs.module.frontdesk.insurance.PayerIdentifier;
import org.openmrs.module.frontdesk.insurance.PayerService;
import org.openmrs.module.frontdesk.insurance.Plan;
import org.openmrs.module.frontdesk.insurance.Reach;
import org.openmrs.module.frontdesk.insurance.ReplyTimes;
import org.openmrs.module.frontdesk.insurance.TriedMemberId;
import org.openmrs.module.frontdesk.insurance.Want;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Payers as managers set them up, one by one and by a table, while colleagues do so. */
class PayerMariaDbTest extends CommittedTest {

	@Autowired
	@Qualifier("frontdesk.payerService")
	private PayerService payers;

	@BeforeEach
	void beginWithoutPayers() throws Exception {
		for (String table : List.of("want", "plan", "identifier")) {
			DATABASE.run("delete from frontdesk_payer_" + table);
		}
		DATABASE.run("delete from frontdesk_payer");
		DATABASE.run("insert ignore into privilege (privilege, description, uuid) values ('Front Desk: Manage Payers', '',"
				+ " uuid())");
		DATABASE.run("insert ignore into role_privilege (role, privilege) values ('Clerk', 'Front Desk: Manage Payers')");
	}

	private static Payer payer(String code) {
		return new Payer(0, null, 0, code, "Jua Health", List.of(new PayerIdentifier("NPI", "1234567893")),
				new Reach(Map.of(Channel.PORTAL, "https://portal.jua.example/a?b=c", Channel.PHONE, "+254 20 2222222"),
						Channel.PHONE),
				ReplyTimes.USUAL, new AppealTimes(List.of(60, 30), true),
				new MemberIdRule("JU-9999999999[-99]", CheckScheme.LUHN), List.of(new Plan(0, null, "B", "Basic", false)),
				List.of(new Want(null, "Referral letter"), new Want(service(), "Form 1")), false);
	}

	private static Named service() {
		try {
			return new Named(1,
					DATABASE.ask("select uuid from appointment_service where appointment_service_id = 1"),
					DATABASE.ask("select name from appointment_service where appointment_service_id = 1"));
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private <T> T manager(Callable<T> work) throws Exception {
		return by("amina", work).get();
	}

	private static Refusal refusal(Future<?> work) {
		return (Refusal) assertThrows(ExecutionException.class, work::get).getCause();
	}

	@Test
	void givenAPayer_whenItIsAddedAndChanged_thenAllOfItIsStored() throws Exception {
		Payer added = manager(() -> payers.add(payer("JUA")));

		assertEquals(payer("JUA").reach(), added.reach());
		assertEquals(payer("JUA").appeals(), added.appeals());
		assertEquals(payer("JUA").memberIds(), added.memberIds());
		assertEquals(payer("JUA").identifiers(), added.identifiers());
		assertEquals(payer("JUA").wants(), added.wants());
		assertEquals(1, added.version());
		assertEquals(List.of(added), manager(() -> payers.payers()));

		Plan renamed = new Plan(0, added.plans().get(0).uuid(), "BAS", "Basic 2", true);
		Payer changed = manager(() -> payers.change(added.uuid(), with(added, List.of(renamed, plan("NEW")))));
		assertEquals(2, changed.version());
		assertEquals(List.of("BAS", "NEW"), changed.plans().stream().map(Plan::code).toList());
		assertEquals(added.plans().get(0).id(), changed.plans().get(0).id());
		Payer without = manager(() -> payers.change(added.uuid(), with(changed, List.of())));
		assertEquals(changed.plans(), without.plans(), "nobody's plan is removed");

		Payer swapped = manager(
				() -> payers.change(added.uuid(), with(without, List.of(plan(without, 0, "NEW"), plan(without, 1, "BAS")))));
		assertEquals(
				without.plans().stream()
						.collect(Collectors.toMap(Plan::uuid, one -> one.code().equals("NEW") ? "BAS" : "NEW")),
				swapped.plans().stream().collect(Collectors.toMap(Plan::uuid, Plan::code)));
	}

	private static Plan plan(Payer of, int index, String code) {
		Plan was = of.plans().get(index);
		return new Plan(0, was.uuid(), code, was.name(), was.retired());
	}

	private static Plan plan(String code) {
		return new Plan(0, null, code, "Plan " + code, false);
	}

	private static Payer with(Payer was, List<Plan> plans) {
		return new Payer(0, null, was.version(), was.code(), was.name(), was.identifiers(), was.reach(), was.replies(),
				was.appeals(), was.memberIds(), plans, was.wants(), was.retired());
	}

	@Test
	void givenColleaguesWhoAddOrChangeTheSameAtOnce_thenOneDoesAndTheOthersAreTold() throws Exception {
		List<Future<Payer>> adding = atOnce(8, "amina", () -> payers.add(payer("JUA")));
		List<Future<Payer>> added = adding.stream().filter(PayerMariaDbTest::isDone).toList();
		assertEquals(1, added.size());
		adding.stream().filter(one -> !isDone(one))
				.forEach(one -> assertEquals("field.payer.codeTaken", refusal(one).getField().code()));

		Payer payer = added.get(0).get();
		List<Future<Payer>> changing = atOnce(8, "amina", () -> payers.change(payer.uuid(), with(payer, List.of())));
		assertEquals(1, changing.stream().filter(PayerMariaDbTest::isDone).count());
		changing.stream().filter(one -> !isDone(one)).forEach(one -> assertEquals("payer.stale", refusal(one).getCode()));
	}

	private static boolean isDone(Future<?> work) {
		try {
			return work.get() != null;
		} catch (ExecutionException e) {
			return false;
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@ParameterizedTest
	@CsvSource({ "code,'',code", "code,a b,code", "code,-1,code", "name,'',name", "portal,javascript:alert(1),url",
			"portal,https://a:b@c.example,url", "portal,www.example.com,url", "phone,call me,phone", "phone,+1 2,phone",
			"fax,12,phone", "email,nobody,email", "first,fax,first", "expeditedHours,0,expeditedHours",
			"expeditedHours,721,expeditedHours", "standardDays,366,standardDays", "appealDays,1 2 3 4 5 6,appealDays",
			"appealDays,0,appealDays", "memberLayout,(9),memberLayout", "memberLayout,AAA,memberCheck",
			"memberCheck,crc,memberScheme", "wants,Nowhere=Form,wantService", "plans,a b=c,plans",
			"identifiers,NPI,identifiers",
			"retired,maybe,truth", "expeditedHours,many,expeditedHours" })
	void givenWhatCannotBe_thenTheLineSaysWhichCellAndTheOthersAreTaken(String column, String cell, String problem)
			throws Exception {
		manager(() -> payers.add(payer("JUA")));
		String bad = column.equals("code")
				? "code,name\n" + cell + ",X"
				: "code," + column + "\n" + (cell.isEmpty() ? "N" : "JUA")
						+ "," + cell;

		LoadedPayer line = manager(() -> payers.load(bad + "\n")).get(0);

		assertEquals(Outcome.REFUSED, line.outcome());
		assertEquals(List.of("field.payer." + problem), line.problems().stream().map(Refusal.Field::code).distinct()
				.filter(code -> cell.isEmpty() || !code.equals("field.payer.name")).toList());
		assertEquals(1, manager(() -> payers.payers()).get(0).version());
	}

	@Test
	void givenATable_thenEachLineIsAddedChangedSameOrRefusedByItselfAndARehearsalChangesNothing() throws Exception {
		Payer jua = manager(() -> payers.add(payer("JUA")));
		manager(() -> payers.add(payer("NYOTA")));
		String table = "\uFEFFCode;name;expeditedHours;plans;wants;fax\r\nJUA;;48;\"!B=Basic\nP=Plus\";*=Referral letter;\r\n"
				+ "NYOTA;Jua Health;;;;\r\nNEW;'=SUM(1);;;;\r\nBAD;Bad;0;;;none\r\nNEW;Again;;;;\r\n\r\nA;B;;;;;;too many\r\n";

		List<LoadedPayer> rehearsed = manager(() -> payers.rehearse(table));
		assertEquals(2, manager(() -> payers.payers()).size());
		List<LoadedPayer> loaded = manager(() -> payers.load(table));

		assertEquals(rehearsed, loaded);
		assertEquals(List.of("2 CHANGED", "4 SAME", "5 ADDED", "6 REFUSED", "7 REFUSED", "9 REFUSED"),
				loaded.stream().map(one -> one.line() + " " + one.outcome()).toList());
		assertEquals(List.of(new Change("expeditedHours", "72", "48"), new Change("plans", "B=Basic", "!B=Basic\nP=Plus")),
				loaded.get(0).changes());
		assertEquals(List.of("field.payer.phone", "field.payer.expeditedHours"),
				loaded.get(3).problems().stream().map(Refusal.Field::code).toList());
		List<Payer> now = manager(() -> payers.payers());
		assertEquals("=SUM(1)", now.get(0).name());
		Payer changed = now.stream().filter(one -> one.code().equals("JUA")).findFirst().orElseThrow();
		assertEquals(jua.reach(), changed.reach(), "what the table does not name stays");
		assertEquals(2, changed.version());
	}

	@Test
	void givenTheTableOfAllPayers_whenItIsTakenBack_thenNothingChangesAndNothingIsAFormula() throws Exception {
		manager(() -> payers.add(payer("JUA")));
		for (String name : List.of("=1+1", "+1", "-1", "@a", "'=x", "\"quoted\", and parted; so", "Ünïcode 病院")) {
			manager(() -> payers.load("code,name\nC" + name.hashCode() + ",\"" + name.replace("\"", "\"\"") + "\""));
		}

		String table = manager(() -> payers.table());

		assertEquals(8, manager(() -> payers.payers()).size());
		assertTrue(manager(() -> payers.load(table)).stream().allMatch(one -> one.outcome() == Outcome.SAME), table);
		assertTrue(table.contains(",\"'=1+1\",") && table.contains(",\"'+254 20 2222222\","), table);
	}

	@ParameterizedTest
	@CsvSource({ "'',columns", "name,columns", "'code,code',columns", "'code,nonsense',columns", "'code\n\"a',unreadable",
			"'code\n\"a\"b',unreadable" })
	void givenNoTable_thenItIsRefusedAsAWhole(String text, String why) {
		assertEquals("field.payer.table." + why, refusal(by("amina", () -> payers.load(text))).getField().code());
	}

	@Test
	void givenTooMuch_thenItIsRefusedAsAWhole() {
		assertEquals("field.payer.table.long",
				refusal(by("amina", () -> payers.load("code\n" + "x".repeat(1_000_000)))).getField().code());
		assertEquals("field.payer.table.long",
				refusal(by("amina", () -> payers.load("code\n" + "x\n".repeat(2001)))).getField()
						.code());
	}

	@Test
	void givenARule_whenANumberIsTried_thenItIsSaidWhatIsWrongAndWhichSlipItWas() throws Exception {
		TriedMemberId tried = manager(() -> payers.tryMemberId(payer("X").memberIds(), "ju 7992739817", "JU-7992739871"));
		assertEquals(MemberIdProblem.CHECK_DIGIT, tried.problem());
		assertEquals("JU7992739817", tried.key());
		assertNotEquals(null, tried.slip());
		assertEquals("payer.wrong", refusal(by("amina",
				() -> payers.tryMemberId(new MemberIdRule("AAA", CheckScheme.LUHN), "1", ""))).getCode());
	}

	@Test
	void givenWhoMayNot_thenNothingIsChangedOrShown() throws Exception {
		DATABASE.run("delete from role_privilege where role = 'Clerk' and privilege in ('Front Desk: Manage Payers',"
				+ " 'Front Desk: View Coverage')");
		for (Callable<?> call : List.<Callable<?>>of(() -> payers.payers(), () -> payers.services(),
				() -> payers.add(payer("X")),
				() -> payers.change("x", payer("X")), () -> payers.table(), () -> payers.load("code"),
				() -> payers.rehearse("code"),
				() -> payers.tryMemberId(MemberIdRule.ANY, "1", ""))) {
			assertEquals(APIAuthenticationException.class,
					assertThrows(ExecutionException.class, by("amina", call)::get).getCause().getClass());
		}
	}
}
