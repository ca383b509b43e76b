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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openmrs.module.frontdesk.board.AskedAll.ASKED;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.overbooking.Deciding;
import org.openmrs.module.frontdesk.overbooking.Decision;
import org.openmrs.module.frontdesk.overbooking.Entering;
import org.openmrs.module.frontdesk.overbooking.OfferService;
import org.openmrs.module.frontdesk.overbooking.QueueEnd;
import org.openmrs.module.frontdesk.overbooking.QueueEntry;
import org.openmrs.module.frontdesk.overbooking.QueueKind;
import org.openmrs.module.frontdesk.overbooking.QueueService;
import org.openmrs.module.frontdesk.overbooking.Way;
import org.openmrs.module.frontdesk.overbooking.WayOut;
import org.openmrs.module.frontdesk.overbooking.WayService;
import org.openmrs.module.frontdesk.overbooking.Ways;
import org.openmrs.module.frontdesk.overbooking.WaysAsked;
import org.openmrs.module.frontdesk.overbooking.WishAsked;
import org.openmrs.module.frontdesk.overbooking.WishKind;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Ways out of an overfull session, looked for and taken. */
class WayMariaDbTest extends CommittedTest {

	private static final String CARDIOLOGY = "00000000-0000-4000-800b-000000000001";

	private static final String PATIENT = "00000000-0000-4000-8000-000000000010";

	private static final String OTHER = "00000000-0000-4000-8000-000000000011";

	private static final String MAIN_CLINIC = "00000000-0000-4000-8005-000000000001";

	private static final String REASON = "Clinical need";

	private static final int MINUTES = 20;

	@Autowired
	@Qualifier("frontdesk.wayService")
	private WayService ways;

	@Autowired
	@Qualifier("frontdesk.queueService")
	private QueueService queue;

	@Autowired
	@Qualifier("frontdesk.offerService")
	private OfferService offers;

	@Autowired
	@Qualifier("frontdesk.wishJob")
	private Job wishJob;

	@Test
	void givenSomebodyWithoutAppointment_thenEachWayHasItsConsequence() throws Exception {
		book(11, today(23, 0));

		Ways found = by("amina", () -> ways.ways(walkIn(PATIENT))).get();

		assertNull(found.shown());
		assertTrue(found.reasons().contains(REASON));
		assertNull(way(found, WayOut.AS_PLANNED));
		assertNotNull(way(found, WayOut.DOUBLE_UP).effect());
		assertEquals(1, way(found, WayOut.DOUBLE_UP).effect().others());
		Way another = way(found, WayOut.ANOTHER_DAY);
		assertEquals(time.today().plusDays(1), time.dayOf(another.start()));
		assertEquals(0, another.effect().others());
		assertTrue(way(found, WayOut.URGENT_CARE).clinician());
		assertNull(way(found, WayOut.URGENT_CARE).start());
		assertFalse(another.clinician());
	}

	@Test
	void givenSomebodyWithAppointment_thenTheyCanWaitAndHaveNoRemoteWay() throws Exception {
		String own = book(today(23, 0));
		book(11, today(23, 10));

		Ways found = by("amina", () -> ways.ways(of(PATIENT, own))).get();

		assertNotNull(found.shown());
		assertEquals(date(today(23, 0)).toInstant(), way(found, WayOut.AS_PLANNED).start());
		assertNull(way(found, WayOut.REMOTE));
		assertEquals(1, way(found, WayOut.DOUBLE_UP).effect().others());
	}

	@Test
	void givenWhoMayNotOverbook_thenNobodyIsDoubledUp() throws Exception {
		DATABASE.run("delete from role_privilege where role = 'Clerk' and privilege = 'Front Desk: Overbook'");

		assertNull(way(by("amina", () -> ways.ways(walkIn(PATIENT))).get(), WayOut.DOUBLE_UP));
		assertInstanceOf(ContextAuthenticationException.class,
				failure(() -> ways.decide(deciding(uuid(), walkIn(PATIENT), WayOut.DOUBLE_UP, now(), null))));
	}

	@Test
	void givenAnotherDay_whenDecidedTwice_thenThereIsOneAppointmentWithItsReason() throws Exception {
		String uuid = uuid();
		Way another = way(by("amina", () -> ways.ways(walkIn(PATIENT))).get(), WayOut.ANOTHER_DAY);
		Deciding deciding = deciding(uuid, walkIn(PATIENT), WayOut.ANOTHER_DAY, place(another.start()), null);

		Decision first = by("amina", () -> ways.decide(deciding)).get();
		Decision again = by("amina", () -> ways.decide(deciding)).get();

		assertEquals(first, again);
		assertEquals(another.start(), first.start());
		assertEquals(0.0, first.longer());
		assertEquals("1", DATABASE.ask("select count(*) from patient_appointment"));
		assertEquals(List.of(first), by("amina", () -> ways.decisions(first.appointment())).get());
		assertEquals("2 said so", DATABASE.ask("select concat(decided_by, ' ', words) from frontdesk_decision"));
		Refusal others = refusal(() -> ways
				.decide(deciding(uuid, walkIn(OTHER), WayOut.ANOTHER_DAY, place(another.start()), null)));
		assertEquals("decision.otherUuid", others.getCode());
	}

	@Test
	void givenSomebodyWhoIsHere_whenDoubledUp_thenTheyHaveThePlaceAndStayHere() throws Exception {
		String own = book(today(23, 30));
		DATABASE.run("update patient_appointment set status = 'CheckedIn'");
		Ways found = by("amina", () -> ways.ways(of(PATIENT, own))).get();

		Decision decision = by("amina", () -> ways
				.decide(deciding(uuid(), of(PATIENT, own), WayOut.DOUBLE_UP, now(), found.shown()))).get();

		assertEquals(own, decision.appointment());
		assertEquals("CheckedIn", DATABASE.ask("select status from patient_appointment"));
		assertEquals(now().start(), decision.start());
	}

	/** A way out gives another time, and nothing else is lost by it. */
	@Test
	void givenAnAppointmentWithItsKindAndItsProvider_whenItGetsAnotherPlace_thenBothStay() throws Exception {
		String own = book(today(23, 30));
		DATABASE.run(
				"insert into appointment_service_type (appointment_service_type_id, appointment_service_id, name, creator,"
						+ " date_created, voided, uuid) values (77, 1, 'Echo', 1, now(), 0, uuid())");
		DATABASE.run("update patient_appointment set appointment_service_type_id = 77");
		DATABASE.run("insert into patient_appointment_provider (patient_appointment_id, provider_id, response, creator,"
				+ " date_created, voided, uuid) select patient_appointment_id, 1, 'ACCEPTED', 1, now(), 0, uuid()"
				+ " from patient_appointment");
		Ways found = by("amina", () -> ways.ways(of(PATIENT, own))).get();
		Way another = way(found, WayOut.ANOTHER_DAY);

		by("amina", () -> ways.decide(
				deciding(uuid(), of(PATIENT, own), WayOut.ANOTHER_DAY, place(another.start()), found.shown()))).get();

		assertEquals(1, another.provider().id());
		assertEquals("77 1", DATABASE.ask("select concat(a.appointment_service_type_id, ' ', p.provider_id)"
				+ " from patient_appointment a join patient_appointment_provider p"
				+ " on p.patient_appointment_id = a.patient_appointment_id and p.voided = 0"));
		DATABASE.run("update patient_appointment set appointment_service_type_id = null");
		DATABASE.run("delete from appointment_service_type where appointment_service_type_id = 77");
	}

	@Test
	void givenAnAppointmentThatHasChanged_thenNothingIsDecided() throws Exception {
		String own = book(today(23, 30));
		Ways found = by("amina", () -> ways.ways(of(PATIENT, own))).get();
		DATABASE.run("update patient_appointment set location_id = " + ANNEX);

		Refusal stale = refusal(() -> ways
				.decide(deciding(uuid(), of(PATIENT, own), WayOut.LATER_TODAY, now(), found.shown())));

		assertEquals(Refusal.Kind.STALE, stale.getKind());
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_decision"));
	}

	@Test
	void givenWhatAClinicianDecides_thenTheDeskDoesNot() throws Exception {
		assertInstanceOf(ContextAuthenticationException.class,
				failure(() -> ways.decide(deciding(uuid(), walkIn(PATIENT), WayOut.URGENT_CARE, null, null))));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_decision"));

		Decision decision = by("admin", () -> ways
				.decide(deciding(uuid(), walkIn(PATIENT), WayOut.URGENT_CARE, null, null))).get();

		assertNull(decision.appointment());
		assertNull(decision.longer());
	}

	@Test
	void givenWhoStandsBy_thenTheyWaitForAPlaceOfTodayUntilTheyAreSeen() throws Exception {
		QueueEntry entered = by("amina",
				() -> queue.enter(new Entering(PATIENT, CARDIOLOGY, MAIN_CLINIC, QueueKind.WALK_IN, "Cough", null))).get();
		WaysAsked who = new WaysAsked(PATIENT, null, CARDIOLOGY, MAIN_CLINIC);

		Decision decision = by("amina", () -> ways.decide(deciding(uuid(), who, WayOut.STANDBY, null, null))).get();

		assertEquals("standby 0 1 " + time.today() + " " + time.today(), DATABASE.ask(
				"select concat_ws(' ', kind, notice_minutes, location_id, from_day, until_day) from frontdesk_earlier_wish"));
		assertEquals(List.of(decision), by("amina", () -> ways.ways(who)).get().decided());
		assertEquals("wish.already",
				refusal(() -> ways.decide(deciding(uuid(), who, WayOut.STANDBY, null, null))).getCode());
		by("amina", () -> transaction.execute(status -> wishJob.run())).get();
		assertNull(DATABASE.ask("select ended_how from frontdesk_earlier_wish"));

		by("amina", () -> queue.end(entered.line(), entered.version(), QueueEnd.SEEN)).get();
		by("amina", () -> transaction.execute(status -> wishJob.run())).get();

		assertEquals("over", DATABASE.ask("select ended_how from frontdesk_earlier_wish"));
	}

	@Test
	void givenWhoIsHereForTheirAppointment_thenTheyStandByUntilTheyGoIn() throws Exception {
		String own = book(today(0, 0));
		String shown = checkIn(own);

		by("amina", () -> ways.decide(deciding(uuid(), of(PATIENT, own), WayOut.STANDBY, null, null))).get();
		by("amina", () -> transaction.execute(status -> wishJob.run())).get();

		assertEquals("standby " + own,
				DATABASE.ask("select concat_ws(' ', kind, appointment_uuid, ended_how) from frontdesk_earlier_wish"));
		by("amina", () -> board.withProvider(own, shown)).get();
		by("amina", () -> transaction.execute(status -> wishJob.run())).get();
		assertEquals("over", DATABASE.ask("select ended_how from frontdesk_earlier_wish"));
		DATABASE.run("update patient_appointment set status = 'Completed'");
		assertEquals("booking.over",
				refusal(() -> ways.decide(deciding(uuid(), of(PATIENT, own), WayOut.STANDBY, null, null))).getCode());
	}

	@Test
	void givenWhoStandsByForTheirAppointment_whenTheyLeave_thenTheyDoSoNoMore() throws Exception {
		String own = book(today(0, 0));
		checkIn(own);
		by("amina", () -> ways.decide(deciding(uuid(), of(PATIENT, own), WayOut.STANDBY, null, null))).get();

		by("amina", () -> queue.end(own, 0, QueueEnd.LEFT)).get();
		by("amina", () -> transaction.execute(status -> wishJob.run())).get();

		assertEquals("over", DATABASE.ask("select ended_how from frontdesk_earlier_wish"));
	}

	/** They can wait for an earlier one of their appointments besides. */
	@Test
	void givenAWishForAnotherDay_thenStandingByTodayIsAWishBesides() throws Exception {
		String later = book(today(0, 0).plusDays(10));
		by("amina", () -> offers.note(new WishAsked(PATIENT, later, null, null, null, WishKind.EARLIER, null, 60, null, null,
				Set.of()))).get();

		by("amina", () -> ways.decide(deciding(uuid(), walkIn(PATIENT), WayOut.STANDBY, null, null))).get();

		assertEquals("earlier,standby",
				DATABASE.ask("select group_concat(kind order by kind) from frontdesk_earlier_wish where ended_at is null"));
	}

	@Test
	void givenWhatCannotBe_thenItSaysSo() throws Exception {
		String own = book(today(23, 30));

		assertEquals("appointment.unknown", refusal(() -> ways.ways(of(OTHER, own))).getCode());
		assertEquals("appointment.unknown",
				refusal(() -> ways.decide(deciding(uuid(), of(OTHER, own), WayOut.AS_PLANNED, null, null))).getCode());
		assertEquals("way.out",
				refusal(() -> ways.decide(deciding(uuid(), walkIn(PATIENT), WayOut.AS_PLANNED, null, null))).getCode());
		assertEquals("way.place",
				refusal(() -> ways.decide(deciding(uuid(), walkIn(PATIENT), WayOut.STANDBY, now(), null))).getCode());
		assertEquals("way.shown", refusal(
				() -> ways.decide(deciding(uuid(), of(PATIENT, own), WayOut.LATER_TODAY, now(), null))).getCode());
		assertEquals("way.day",
				refusal(() -> ways.decide(deciding(uuid(), walkIn(PATIENT), WayOut.ANOTHER_DAY, now(), null))).getCode());
		assertEquals("overbook.reason", refusal(() -> ways.decide(new Deciding(uuid(), walkIn(PATIENT), WayOut.STANDBY, null,
				null, null, 0, "Because", ""))).getCode());
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_decision"));
	}

	/** @return the tag of their row */
	private String checkIn(String appointment) throws Exception {
		return by("amina", () -> {
			String expected = board.board(time.today(), null).rows().stream()
					.filter(row -> row.booking().uuid().equals(appointment)).findFirst().orElseThrow().tag();
			return board.checkIn(appointment, expected, ASKED).tag();
		}).get();
	}

	private static Way way(Ways found, WayOut out) {
		return found.ways().stream().filter(way -> way.out() == out).findFirst().orElse(null);
	}

	private static WaysAsked walkIn(String patient) {
		return new WaysAsked(patient, null, CARDIOLOGY, null);
	}

	private static WaysAsked of(String patient, String appointment) {
		return new WaysAsked(patient, appointment, CARDIOLOGY, null);
	}

	private static Deciding deciding(String uuid, WaysAsked who, WayOut out, PlaceAsked place, String shown) {
		return new Deciding(uuid, who, out, place, shown, null, 0, REASON, " said so ");
	}

	private PlaceAsked now() {
		return place(time.now().truncatedTo(ChronoUnit.MINUTES));
	}

	private static PlaceAsked place(Instant start) {
		return new PlaceAsked(CARDIOLOGY, null, List.of(), null, start, start.plus(MINUTES, ChronoUnit.MINUTES));
	}

	private static String uuid() {
		return UUID.randomUUID().toString();
	}

	private Refusal refusal(Callable<?> work) {
		return assertInstanceOf(Refusal.class, failure(work));
	}

	private Throwable failure(Callable<?> work) {
		return assertThrows(ExecutionException.class, () -> by("amina", work).get()).getCause();
	}
}
