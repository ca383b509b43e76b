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
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.api.context.ContextAuthenticationException;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.schedule.Booked;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.Breach;
import org.openmrs.module.frontdesk.schedule.HeldPlace;
import org.openmrs.module.frontdesk.schedule.NoPlace;
import org.openmrs.module.frontdesk.schedule.Opening;
import org.openmrs.module.frontdesk.schedule.Overbook;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.openmrs.module.frontdesk.schedule.Search;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** Booking as the desk does it, where everything is committed and others do the same. */
class BookingMariaDbTest extends CommittedTest {

	private static final int MANY = 200;

	private static final String CARDIOLOGY = "00000000-0000-4000-800b-000000000001";

	private static final String ADA = "00000000-0000-4000-8008-000000000001";

	private static final String PATIENT = "00000000-0000-4000-8000-000000000010";

	private static final Overbook BECAUSE = new Overbook("Clinical need", "chest pain");

	@Autowired
	@Qualifier("frontdesk.bookingService")
	private BookingService bookings;

	private LocalDateTime morning;

	@BeforeEach
	void openTheMorning() throws Exception {
		morning = time.today().plusDays(2).atTime(9, 0);
		DATABASE.run("insert into person (person_id, gender, creator, date_created, uuid)"
				+ " select 1000 + seq, 'F', 1, now(), concat('00000000-0000-4000-8aaa-', lpad(seq, 12, '0')) from seq_1_to_"
				+ MANY);
		DATABASE.run("insert into patient (patient_id, creator, date_created) select 1000 + seq, 1, now() from seq_1_to_"
				+ MANY);
		DATABASE.run("insert into appointment_service_weekly_availability (service_id, day_of_week, start_time, end_time,"
				+ " max_appointments_limit, voided, creator, date_created, uuid) values (1, '" + morning.getDayOfWeek()
				+ "', '09:00:00', '10:00:00', 3, 0, 1, now(), uuid())");
	}

	@ParameterizedTest
	@MethodSource("runs")
	void givenTheLastPlace_whenManyHoldItAtOnce_thenOneDoes(int run) throws Exception {
		rule("enforce", null);
		book(CIRU, morning);
		book(11, morning.plusMinutes(20));

		List<Object> results = all(MANY, i -> bookings.hold(place(40, 20), patient(i)));

		assertEquals(1, results.stream().filter(HeldPlace.class::isInstance).count());
		assertEquals(MANY - 1, results.stream().filter(NoPlace.class::isInstance).count());
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_hold"));
	}

	@ParameterizedTest
	@MethodSource("runs")
	void givenTheLastPlace_whenHalfBookHereAndHalfByTheOtherModule_thenOneGetsIt(int run) throws Exception {
		rule("enforce", null);
		book(CIRU, morning);
		book(11, morning.plusMinutes(20));

		List<Object> results = all(MANY, i -> i % 2 == 0
				? bookings.book(UUID.randomUUID().toString(), patient(i), place(40, 20), "Scheduled", null, null)
				: appointments.validateAndSave(appointment(1000 + i, morning.plusMinutes(40))));

		assertEquals(1, results.stream().filter(result -> !(result instanceof NoPlace)).count());
		assertEquals("3", DATABASE.ask("select count(*) from patient_appointment"));
	}

	@Test
	void givenAHeldPlace_thenWhoeverHoldsItBooksItAndNobodyElse() throws Exception {
		rule("enforce", 1);
		HeldPlace held = (HeldPlace) one(() -> bookings.hold(place(0, 20), PATIENT));

		NoPlace refused = (NoPlace) one(() -> bookings.book(uuid(), patient(1), place(0, 20), "Scheduled", null, null));
		Booked booked = (Booked) one(() -> bookings.book(uuid(), PATIENT, place(0, 20), "Scheduled", held.uuid(), null));

		assertEquals(Set.of(Breach.AT_ONCE), refused.getBreaches());
		assertEquals(instant(morning.plusMinutes(30)), refused.getAlternatives().get(0).start());
		assertEquals(Set.of(), booked.overbooked());
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_hold"));
	}

	@Test
	void givenAHoldThatHasExpired_thenThePlaceIsFree() throws Exception {
		rule("enforce", 1);
		one(() -> bookings.hold(place(0, 20), PATIENT));
		DATABASE.run("update frontdesk_hold set expires_at = 1");

		assertInstanceOf(Booked.class, one(() -> bookings.book(uuid(), patient(1), place(0, 20), "Scheduled", null, null)));
	}

	@Test
	void givenAHeldPlace_thenWhoeverHoldsItKeepsItForLongerUntilItHasExpired() throws Exception {
		HeldPlace held = (HeldPlace) one(() -> bookings.hold(place(0, 20), PATIENT));
		DATABASE.run("update frontdesk_hold set expires_at = expires_at - 60000");

		HeldPlace kept = (HeldPlace) one(() -> bookings.keep(held.uuid()));
		Object others = result(by("admin", () -> bookings.keep(held.uuid())));

		assertEquals(held.start(), kept.start());
		assertFalse(kept.expires().isBefore(held.expires()));
		assertEquals(String.valueOf(kept.expires().toEpochMilli()), DATABASE.ask("select expires_at from frontdesk_hold"));
		assertEquals("hold.unknown", ((Refusal) others).getCode());
		DATABASE.run("update frontdesk_hold set expires_at = 1");
		assertEquals("hold.unknown", ((Refusal) one(() -> bookings.keep(held.uuid()))).getCode());
	}

	@Test
	void givenATimeThatHasPassed_thenNothingIsFree() throws Exception {
		assertEquals(List.of(), one(() -> bookings.openings(new Search(CARDIOLOGY, List.of(), null, null, null,
				instant(morning.minusDays(60)), instant(morning.minusDays(30)), null, null, Set.of(), 50))));
	}

	@Test
	void givenTwoAnswersToOneRequest_thenThereIsOneAppointment() throws Exception {
		String uuid = uuid();

		Booked first = (Booked) one(() -> bookings.book(uuid, PATIENT, place(0, 20), "Scheduled", null, null));
		Booked again = (Booked) one(() -> bookings.book(uuid, PATIENT, place(0, 20), "Scheduled", null, null));
		Refusal other = (Refusal) one(() -> bookings.book(uuid, patient(1), place(0, 20), "Scheduled", null, null));

		assertEquals(first.booking().id(), again.booking().id());
		assertEquals("booking.otherUuid", other.getCode());
		assertEquals("1", DATABASE.ask("select count(*) from patient_appointment"));
	}

	@Test
	void givenAuthorityAndAReason_thenItIsOverbookedUpToTheCeiling() throws Exception {
		rule("enforce", null);
		DATABASE.run("update frontdesk_service_rule set ceiling = 1");
		fill();

		NoPlace full = (NoPlace) one(() -> bookings.book(uuid(), patient(4), place(0, 20), "Scheduled", null, null));
		Booked over = (Booked) one(() -> bookings.book(uuid(), patient(5), place(20, 20), "Scheduled", null, BECAUSE));
		grant("Front Desk: Exceed Ceiling", false);
		NoPlace beyond = (NoPlace) one(() -> bookings.book(uuid(), patient(6), place(20, 20), "Scheduled", null, BECAUSE));

		assertEquals(Set.of(Breach.PLACES), full.getBreaches());
		assertEquals(Set.of(Breach.PLACES), over.overbooked());
		assertEquals("Clinical need: chest pain by 2",
				DATABASE.ask("select concat(reason, ': ', words, ' by ', booked_by) from frontdesk_overbooking"));
		assertTrue(beyond.getBreaches().contains(Breach.CEILING));
		grant("Front Desk: Exceed Ceiling", true);
		assertInstanceOf(Booked.class,
				one(() -> bookings.book(uuid(), patient(6), place(20, 20), "Scheduled", null, BECAUSE)));
	}

	@Test
	void givenNoAuthority_thenNobodyOverbooksAndNothingIsWritten() throws Exception {
		grant("Front Desk: Overbook", false);

		assertInstanceOf(ContextAuthenticationException.class,
				one(() -> bookings.book(uuid(), PATIENT, place(0, 20), "Scheduled", null, BECAUSE)));
		grant("Front Desk: Overbook", true);
		Refusal unknown = (Refusal) one(() -> bookings.book(uuid(), PATIENT, place(0, 20), "Scheduled", null,
				new Overbook("Because", "")));

		assertEquals("overbook.reason", unknown.getCode());
		assertEquals("0", DATABASE.ask("select count(*) from patient_appointment"));
	}

	@Test
	void givenAMoveThatCannotBe_thenTheOldPlaceIsKept() throws Exception {
		rule("enforce", null);
		Booked booked = (Booked) one(
				() -> bookings.book(uuid(), PATIENT, at(morning.plusDays(7), 20), "Scheduled", null, null));
		fill();

		NoPlace refused = (NoPlace) one(
				() -> bookings.move(booked.booking().uuid(), booked.booking().tag(), place(0, 20), null, null));

		assertTrue(refused.getBreaches().contains(Breach.PLACES));
		Booking kept = ((List<?>) one(() -> bookings.ofPatient(PATIENT))).stream().map(Booking.class::cast).findFirst()
				.orElseThrow();
		assertEquals(booked.booking(), kept);
	}

	@Test
	void givenASearchForPlacesOfMonths_thenItTakesAtMostFiveQueries() throws Exception {
		rule("enforce", 1);
		fill();
		Search search = new Search(CARDIOLOGY, List.of(ADA), PATIENT, null, Duration.ofMinutes(15), instant(morning),
				instant(morning.plusDays(30)), null, null, Set.of(), 50);

		Object queries = one(() -> transaction.execute(status -> {
			bookings.openings(search);
			long before = selects();
			assertFalse(bookings.openings(search).isEmpty());
			return selects() - before - 1;
		}));

		assertTrue((Long) queries <= 5, queries + " queries");
	}

	/** The connection is cut where a server that is killed would cut it. */
	@Test
	void givenACutBetweenTheNewPlaceAndTheEndOfTheTransaction_thenTheOldPlaceIsKeptAndTheNewOneIsFree() throws Exception {
		rule("enforce", 1);
		Booked booked = (Booked) one(() -> bookings.book(uuid(), PATIENT, place(0, 20), "Scheduled", null, null));

		Future<Object> cut = by("amina", () -> transaction.execute(status -> {
			Booked moved = bookings.move(booked.booking().uuid(), booked.booking().tag(), place(30, 20), null, null);
			sessionFactory.getCurrentSession().flush();
			cutConnection();
			return moved;
		}));

		assertThrows(ExecutionException.class, cut::get);
		assertEquals(List.of(booked.booking()), one(() -> bookings.ofPatient(PATIENT)));
		assertInstanceOf(NoPlace.class, one(() -> bookings.hold(place(0, 20), patient(1))));
		assertInstanceOf(HeldPlace.class, one(() -> bookings.hold(place(30, 20), patient(1))));
	}

	private void cutConnection() {
		Object id = sessionFactory.getCurrentSession().createNativeQuery("select connection_id()").getSingleResult();
		try {
			DATABASE.run("kill " + id);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void givenAPlaceThatIsGivenUp_thenItIsFreeForOthers() throws Exception {
		rule("enforce", null);
		fill();
		Booking first = ((List<?>) one(() -> bookings.ofPatient(patient(1)))).stream().map(Booking.class::cast).findFirst()
				.orElseThrow();

		Booked moved = (Booked) one(
				() -> bookings.move(first.uuid(), first.tag(), at(morning.plusDays(7), 20), null, null));
		Object late = one(() -> bookings.cancel(first.uuid(), first.tag()));
		Object cancelled = one(() -> bookings.cancel(first.uuid(), moved.booking().tag()));

		assertNotEquals(first.tag(), moved.booking().tag());
		assertEquals("row.stale", ((Refusal) late).getCode());
		assertEquals("Cancelled", ((Booking) cancelled).status().name());
		assertInstanceOf(Booked.class, one(() -> bookings.book(uuid(), patient(4), place(0, 20), "Scheduled", null, null)));
	}

	@Test
	void givenAProviderWhoIsAway_thenNothingOfTheirsIsOffered() throws Exception {
		DATABASE.run("insert into frontdesk_absence (uuid, provider_id, from_local, until_local, reason, noted_at, noted_by)"
				+ " values (uuid(), 1, '" + morning + "', '" + morning.plusMinutes(30) + "', '', 0, 1)");

		List<?> openings = (List<?>) one(() -> bookings.openings(new Search(CARDIOLOGY, List.of(ADA), PATIENT, null,
				Duration.ofMinutes(15), instant(morning), instant(morning.plusHours(3)), null, null, Set.of(), 50)));

		assertFalse(openings.isEmpty());
		assertEquals(instant(morning.plusMinutes(30)), ((Opening) openings.get(0)).start());
	}

	private void fill() throws Exception {
		for (int i = 1; i <= 3; i++) {
			int patient = i;
			one(() -> bookings.book(uuid(), patient(patient), place(20 * (patient - 1), 20), "Scheduled", null, null));
		}
	}

	private void rule(String mode, Integer atOnce) throws Exception {
		DATABASE.run(
				"insert into frontdesk_service_rule (service_id, mode, at_once, version, changed_at, changed_by) values (1,"
						+ " '" + mode + "', " + atOnce + ", 0, 0, 1)");
	}

	private void grant(String privilege, boolean to) throws Exception {
		DATABASE.run(to
				? "insert into role_privilege (role, privilege) values ('Clerk', '" + privilege + "')"
				: "delete from role_privilege where role = 'Clerk' and privilege = '" + privilege + "'");
	}

	private PlaceAsked place(int minute, int length) {
		return at(morning.plusMinutes(minute), length);
	}

	private PlaceAsked at(LocalDateTime start, int length) {
		return new PlaceAsked(CARDIOLOGY, null, List.of(), null, instant(start), instant(start.plusMinutes(length)));
	}

	private static Instant instant(LocalDateTime local) {
		return date(local).toInstant();
	}

	private static String patient(int i) {
		return "00000000-0000-4000-8aaa-%012d".formatted(i);
	}

	private static String uuid() {
		return UUID.randomUUID().toString();
	}

	/** Work that differs from one to the next. */
	private interface Each {

		Object go(int i) throws Exception;
	}

	/** @return what each got, or the refusal */
	private List<Object> all(int times, Each work) throws Exception {
		List<Future<Object>> all = new ArrayList<>();
		for (int i = 1; i <= times; i++) {
			int number = i;
			all.add(by(number % 2 == 0 ? "amina" : "admin", () -> work.go(number)));
		}
		List<Object> results = new ArrayList<>();
		for (Future<Object> one : all) {
			results.add(result(one));
		}
		return results;
	}

	private Object one(Callable<Object> work) throws Exception {
		return result(by("amina", work));
	}

	private static Object result(Future<Object> asked) throws InterruptedException {
		try {
			return asked.get();
		} catch (ExecutionException e) {
			for (Throwable cause = e; cause != null; cause = cause.getCause()) {
				if (cause instanceof Refusal || cause instanceof ContextAuthenticationException) {
					return cause;
				}
			}
			throw new AssertionError(e);
		}
	}
}
