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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
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
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.overbooking.EarlierWish;
import org.openmrs.module.frontdesk.overbooking.Entering;
import org.openmrs.module.frontdesk.overbooking.Offer;
import org.openmrs.module.frontdesk.overbooking.OfferReason;
import org.openmrs.module.frontdesk.overbooking.OfferService;
import org.openmrs.module.frontdesk.overbooking.OfferStatus;
import org.openmrs.module.frontdesk.overbooking.QueueKind;
import org.openmrs.module.frontdesk.overbooking.QueueService;
import org.openmrs.module.frontdesk.overbooking.WishAsked;
import org.openmrs.module.frontdesk.overbooking.WishKind;
import org.openmrs.module.frontdesk.overbooking.queue.Placement;
import org.openmrs.module.frontdesk.schedule.Booked;
import org.openmrs.module.frontdesk.schedule.Booking;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.NoPlace;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.util.ReflectionTestUtils;

/** Places that come free, from the cancellation to the answer, with committed transactions. */
class OfferMariaDbTest extends CommittedTest {

	private static final int CLERKS = 100;

	private static final int PEOPLE = 120;

	private static final String CARDIOLOGY = "00000000-0000-4000-800b-000000000001";

	@Autowired
	@Qualifier("frontdesk.bookingService")
	private BookingService bookings;

	@Autowired
	@Qualifier("frontdesk.offerService")
	private OfferService offers;

	@Autowired
	private Placement placement;

	@Autowired
	@Qualifier("frontdesk.queueService")
	private QueueService queue;

	@Autowired
	@Qualifier("frontdesk.offerJob")
	private Job job;

	@Autowired
	@Qualifier("frontdesk.wishJob")
	private Job wishJob;

	@Autowired
	@Qualifier("frontdesk.offerLookers")
	private Object lookers;

	private LocalDateTime morning;

	/** A session of three places in two days, all of them taken, where no more are let in. */
	@BeforeEach
	void fillTheMorning() throws Exception {
		morning = time.today().plusDays(2).atTime(9, 0);
		DATABASE.run("insert into person (person_id, gender, creator, date_created, uuid)"
				+ " select 1000 + seq, 'F', 1, now(), concat('00000000-0000-4000-8aaa-', lpad(seq, 12, '0')) from seq_1_to_"
				+ PEOPLE);
		DATABASE.run("insert into patient (patient_id, creator, date_created) select 1000 + seq, 1, now() from seq_1_to_"
				+ PEOPLE);
		DATABASE.run("insert into appointment_service_weekly_availability (service_id, day_of_week, start_time, end_time,"
				+ " max_appointments_limit, voided, creator, date_created, uuid) values (1, '" + morning.getDayOfWeek()
				+ "', '09:00:00', '10:00:00', 3, 0, 1, now(), uuid())");
		DATABASE.run("insert into frontdesk_service_rule (service_id, mode, at_once, version, changed_at, changed_by)"
				+ " values (1, 'enforce', 1, 0, 0, 1)");
		for (int i = 1; i <= 3; i++) {
			booked(i, morning.plusMinutes(20L * (i - 1)));
		}
	}

	@Test
	void givenThreeWhoAskedToComeEarlier_whenSomebodyCancels_thenWhoHasWaitedForLongestIsOfferedThePlace() throws Exception {
		Booking later = booked(11, morning.plusDays(7));
		wish(11, later.uuid(), 3000);
		wish(12, null, 1000);

		cancel(1);
		run();

		Offer offer = open();
		assertEquals(patient(11), offer.patient().uuid());
		assertEquals(instant(morning), offer.start());
		assertEquals(instant(morning.plusMinutes(20)), offer.end());
		assertEquals(later.start(), offer.bookedAt());
		assertEquals(OfferReason.LONGEST, offer.reason());
		assertEquals(0, offer.askedBefore());
		assertEquals(offer.offeredAt().plusSeconds(900), offer.expires());
		assertInstanceOf(NoPlace.class, one(() -> bookings.book(uuid(), patient(20), place(0), "Scheduled", null, null)));

		Offer accepted = (Offer) one(() -> offers.accept(offer.uuid()));

		assertEquals(OfferStatus.ACCEPTED, accepted.status());
		assertEquals(later.uuid(), accepted.appointment());
		assertEquals("Amina Bello", accepted.answeredBy());
		assertEquals(List.of(instant(morning)), starts(11));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_hold"));
		assertEquals("fulfilled", DATABASE.ask("select ended_how from frontdesk_earlier_wish where patient_id = 1011"));
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_freed_place where ended_at is null"));
	}

	@Test
	void givenAnOffer_whenItIsDeclined_thenTheNextOneIsAskedAndTheFirstKeepsTheirTurn() throws Exception {
		wish(11, null, 3000);
		wish(12, null, 1000);
		cancel(1);
		run();

		Offer declined = (Offer) one(() -> offers.decline(open().uuid()));

		assertEquals(OfferStatus.DECLINED, declined.status());
		Offer next = open();
		assertEquals(patient(12), next.patient().uuid());
		assertEquals(1, next.askedBefore());
		one(() -> offers.decline(next.uuid()));
		assertEquals(List.of(), allOpen());
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_hold"));
		run();
		assertEquals(List.of(), allOpen());

		cancel(2);
		run();

		assertEquals(patient(11), open().patient().uuid());
	}

	@Test
	void givenAnOfferThatNobodyAnswers_thenItExpiresAndTheNextOneIsAsked() throws Exception {
		wish(11, null, 3000);
		wish(12, null, 1000);
		cancel(1);
		run();
		String late = open().uuid();
		DATABASE.run("update frontdesk_offer set expires_at = 1");

		assertEquals("offer.expired", refusal(() -> offers.accept(late)));
		run();

		assertEquals(patient(12), open().patient().uuid());
		assertEquals("offer.expired", refusal(() -> offers.decline(late)));
		assertEquals("expired", DATABASE.ask("select status from frontdesk_offer where uuid = '" + late + "'"));
	}

	@Test
	void givenAnAppointmentThatIsBroughtBack_thenTheOfferIsWithdrawn() throws Exception {
		wish(11, null, 3000);
		cancel(1);
		run();
		String uuid = open().uuid();

		by("admin", () -> {
			Appointment back = appointments.getAppointmentByUuid(ofPatient(1));
			appointments.undoStatusChange(back);
			return null;
		}).get();

		assertEquals("offer.gone", refusal(() -> offers.accept(uuid)));
		run();
		assertEquals("withdrawn", DATABASE.ask("select status from frontdesk_offer"));
		assertEquals(List.of(), allOpen());
	}

	@Test
	void givenAPlaceThatIsMissedMovedOrShortened_thenWhatIsAheadIsNoted() throws Exception {
		DATABASE.run("delete from frontdesk_freed_place");
		by("admin", () -> {
			Appointment moved = appointments.getAppointmentByUuid(ofPatient(1));
			moved.setStartDateTime(date(morning.plusDays(7)));
			moved.setEndDateTime(date(morning.plusDays(7).plusMinutes(20)));
			appointments.validateAndSave(moved);
			Appointment shorter = appointments.getAppointmentByUuid(ofPatient(2));
			shorter.setEndDateTime(date(morning.plusMinutes(30)));
			appointments.validateAndSave(shorter);
			appointments.changeStatus(appointments.getAppointmentByUuid(ofPatient(3)), "Missed", new Date());
			return null;
		}).get();

		assertEquals(
				millis(0) + "-" + millis(20) + "," + millis(30) + "-" + millis(40) + "," + millis(40) + "-" + millis(60),
				DATABASE.ask(
						"select group_concat(concat(start_at, '-', end_at) order by start_at) from frontdesk_freed_place"));
	}

	@Test
	void givenWhoNeedsLessThanThePlace_whenTheyAccept_thenTheRestIsFreeForTheNextOne() throws Exception {
		wish(11, null, 3000);
		DATABASE.run("update frontdesk_earlier_wish set minutes = 5");
		cancel(1);
		run();

		one(() -> offers.accept(open().uuid()));

		assertEquals(millis(5) + "-" + millis(20), DATABASE.ask("select concat(start_at, '-', end_at)"
				+ " from frontdesk_freed_place where ended_at is null and start_at < " + millis(20)));
	}

	@Test
	void givenASessionThatIsStillOverItsLimit_thenItsPlaceIsNotFree() throws Exception {
		wish(11, null, 3000);
		DATABASE.run("update appointment_service_weekly_availability set max_appointments_limit = 2");
		cancel(1);

		run();

		assertEquals(List.of(), allOpen());
		assertEquals("notFree", DATABASE.ask("select ended_how from frontdesk_freed_place"));
	}

	@Test
	void givenSomebodyWhoHasAnotherAppointmentThen_thenTheNextOneIsAsked() throws Exception {
		wish(11, null, 3000);
		wish(12, null, 1000);
		DATABASE.run("insert into patient_appointment (patient_id, appointment_number, appointment_service_id, status,"
				+ " appointment_kind, start_date_time, end_date_time, voided, creator, date_created, uuid) values (1011, 'x', 2,"
				+ " 'Scheduled', 'Scheduled', '" + morning + "', '" + morning.plusMinutes(30) + "', 0, 1, now(), uuid())");
		cancel(1);

		run();

		assertEquals(patient(12), open().patient().uuid());
	}

	@Test
	void givenNobodyWhoHasTheOffersInView_thenNobodyIsAsked() throws Exception {
		wish(11, null, 3000);
		cancel(1);
		ReflectionTestUtils.setField(lookers, "last", Instant.EPOCH);

		piece(job);

		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_offer"));
		run();
		assertEquals(patient(11), open().patient().uuid());
	}

	@Test
	void givenAWish_thenASecondOneForTheServiceIsRefusedUntilItHasEnded() throws Exception {
		EarlierWish wish = wish(11, null, 0);
		assertEquals("wish.already", refusal(() -> offers.note(asked(11, null))));

		one(() -> {
			offers.end(wish.uuid());
			return null;
		});

		assertEquals("wish.unknown", refusal(() -> {
			offers.end(wish.uuid());
			return null;
		}));
		assertInstanceOf(EarlierWish.class, one(() -> offers.note(asked(11, null))));
	}

	@Test
	void givenWhoWaitsInTheQueue_whenTheyGetAPlace_thenTheyWaitThereNoMoreIfItIsToday() throws Exception {
		one(() -> queue.enter(new Entering(patient(12), CARDIOLOGY, null, QueueKind.WALK_IN, "Cough", null)));
		wish(12, null, 1000);
		cancel(1);
		run();

		one(() -> offers.accept(open().uuid()));

		assertEquals(List.of(instant(morning)), starts(12));
		assertEquals("1", DATABASE.ask("select active from frontdesk_queue_entry"));
		by("amina", () -> transaction.execute(status -> {
			placement.placed(1012, 1);
			return null;
		})).get();
		assertEquals("placed", DATABASE.ask("select ended_how from frontdesk_queue_entry"));
	}

	@Test
	void givenWhoWaitsForAPlaceElsewhere_thenTheyAreNotAsked() throws Exception {
		wish(11, null, 3000);
		wish(12, null, 1000);
		DATABASE.run("update frontdesk_earlier_wish set location_id = " + ANNEX + " where patient_id = 1011");
		DATABASE.run("update frontdesk_earlier_wish set location_id = 1 where patient_id = 1012");
		DATABASE.run("update patient_appointment set location_id = 2");

		cancel(1);
		run();

		assertEquals(patient(12), open().patient().uuid());
	}

	@Test
	void givenAWishThatIsWithdrawnWhileItIsOffered_thenTheNextOneIsAsked() throws Exception {
		EarlierWish first = wish(11, null, 3000);
		wish(12, null, 1000);
		cancel(1);
		run();

		one(() -> {
			offers.end(first.uuid());
			return null;
		});

		assertEquals(patient(12), open().patient().uuid());
	}

	@Test
	void givenWishesThatAreOver_thenTheyEnd() throws Exception {
		Booking later = booked(11, morning.plusDays(7));
		wish(11, later.uuid(), 0);
		wish(12, null, 0);
		DATABASE.run("update frontdesk_earlier_wish set until_day = '" + time.today().minusDays(1)
				+ "' where patient_id = 1012");
		cancel(11);

		piece(wishJob);

		assertEquals("over,passed",
				DATABASE.ask("select group_concat(ended_how order by patient_id) from frontdesk_earlier_wish"));
		assertEquals(List.of(), one(() -> offers.wishes(null)));
	}

	@ParameterizedTest
	@MethodSource("runs")
	void givenManyClerksWhoAnswerTheSameOffer_thenOneDoesAndThePlaceIsHadOnce(int run) throws Exception {
		wish(11, null, 3000);
		wish(12, null, 1000);
		cancel(1);
		run();
		String uuid = open().uuid();
		List<Future<Offer>> all = new ArrayList<>();
		for (int i = 0; i < CLERKS; i++) {
			boolean accept = i % 2 == 0;
			all.add(by("amina", () -> accept ? offers.accept(uuid) : offers.decline(uuid)));
		}

		List<Object> results = results(all);

		List<Offer> answers = results.stream().filter(Offer.class::isInstance).map(Offer.class::cast).toList();
		assertEquals(1, answers.size());
		results.stream().filter(one -> !(one instanceof Offer)).forEach(one -> assertTrue(
				Set.of("offer.accepted", "offer.declined").contains(assertInstanceOf(Refusal.class, one).getCode())));
		boolean accepted = answers.get(0).status() == OfferStatus.ACCEPTED;
		assertEquals(accepted ? "3" : "2",
				DATABASE.ask("select count(*) from patient_appointment where status = 'Scheduled'"));
		assertEquals(accepted ? "0" : "1",
				DATABASE.ask("select count(*) from frontdesk_offer where open_place is not null"));
	}

	/** Answers and nodes at once until nobody is left: never are two offers open, and nobody is asked twice. */
	@ParameterizedTest
	@MethodSource("runs")
	void givenManyClerksAndNodesAtOnce_thenThePlaceGoesFromOneToTheNext(int run) throws Exception {
		for (int i = 11; i < 41; i++) {
			wish(i, null, 3000 - i);
		}
		cancel(1);
		one(() -> offers.offers(time.today(), null));
		List<Future<Object>> all = new ArrayList<>();
		for (int i = 0; i < CLERKS; i++) {
			boolean node = i % 4 == 0;
			boolean last = i == CLERKS - 1;
			all.add(by("amina", () -> {
				for (int n = 0; n < 3; n++) {
					if (node) {
						piece(job);
					} else {
						allOpen().forEach(offer -> answer(offer, last));
					}
				}
				return null;
			}));
		}
		for (Object result : results(all)) {
			assertNull(result);
		}

		String taken = DATABASE.ask("select count(*) from frontdesk_offer where status = 'accepted'");
		assertTrue(Set.of("0", "1").contains(taken), taken);
		assertEquals(String.valueOf(2 + Integer.parseInt(taken)),
				DATABASE.ask("select count(*) from patient_appointment where status = 'Scheduled'"));
		assertEquals("0", DATABASE.ask(
				"select count(*) from frontdesk_offer a join frontdesk_offer b on a.offer_id < b.offer_id"
						+ " where b.offered_at < a.answered_at - 999"));
		assertTrue(Integer.parseInt(DATABASE.ask("select count(*) from frontdesk_offer")) > 1);
	}

	@Test
	void givenACutBeforeTheEndOfTheTransaction_thenTheOfferIsOpenAndTheOldPlaceIsKept() throws Exception {
		Booking later = booked(11, morning.plusDays(7));
		wish(11, later.uuid(), 3000);
		cancel(1);
		run();
		String uuid = open().uuid();

		Future<Object> cut = by("amina", () -> transaction.execute(status -> {
			offers.accept(uuid);
			Object id = sessionFactory.getCurrentSession().createNativeQuery("select connection_id()").getSingleResult();
			try {
				DATABASE.run("kill " + id);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
			return null;
		}));

		assertThrows(ExecutionException.class, cut::get);
		assertEquals(uuid, open().uuid());
		assertEquals(List.of(later.start()), starts(11));
		assertInstanceOf(Offer.class, one(() -> offers.accept(uuid)));
	}

	private void answer(Offer offer, boolean accept) {
		try {
			if (accept) {
				offers.accept(offer.uuid());
			} else {
				offers.decline(offer.uuid());
			}
		} catch (Refusal e) {
			assertTrue(e.getCode().startsWith("offer."), e.getCode());
		}
	}

	private void run() throws Exception {
		one(() -> offers.offers(time.today(), null));
		piece(job);
	}

	private void piece(Job work) throws Exception {
		by("amina", () -> transaction.execute(status -> work.run())).get();
	}

	private Offer open() throws Exception {
		List<Offer> open = allOpen();
		assertEquals(1, open.size());
		return open.get(0);
	}

	private List<Offer> allOpen() throws Exception {
		return by("amina", () -> offers.offers(time.today(), null)).get().stream()
				.filter(offer -> offer.status() == OfferStatus.OPEN).toList();
	}

	private EarlierWish wish(int number, String appointment, int minutesAgo) throws Exception {
		EarlierWish wish = (EarlierWish) one(() -> offers.note(asked(number, appointment)));
		DATABASE.run("update frontdesk_earlier_wish set noted_at = noted_at - " + 60000L * minutesAgo + " where uuid = '"
				+ wish.uuid() + "'");
		return wish;
	}

	private static WishAsked asked(int number, String appointment) {
		return new WishAsked(patient(number), appointment, appointment == null ? CARDIOLOGY : null, null, null,
				WishKind.EARLIER,
				20, 60, null, null, Set.of());
	}

	private Booking booked(int number, LocalDateTime start) throws Exception {
		return ((Booked) one(() -> bookings.book(uuid(), patient(number), at(start), "Scheduled", null, null))).booking();
	}

	private void cancel(int number) throws Exception {
		by("admin", () -> {
			appointments.changeStatus(appointments.getAppointmentByUuid(ofPatient(number)), "Cancelled", new Date());
			return null;
		}).get();
	}

	private String ofPatient(int number) throws Exception {
		return DATABASE.ask("select uuid from patient_appointment where patient_id = " + (1000 + number));
	}

	private List<Instant> starts(int number) throws Exception {
		return by("amina", () -> bookings.ofPatient(patient(number))).get().stream().map(Booking::start).toList();
	}

	private PlaceAsked place(int minute) {
		return at(morning.plusMinutes(minute));
	}

	private static PlaceAsked at(LocalDateTime start) {
		return new PlaceAsked(CARDIOLOGY, null, List.of(), null, instant(start), instant(start.plusMinutes(20)));
	}

	private String refusal(Callable<Object> work) throws Exception {
		return assertInstanceOf(Refusal.class, one(work)).getCode();
	}

	private Object one(Callable<?> work) throws Exception {
		return result(by("amina", work::call));
	}

	private static List<Object> results(List<? extends Future<?>> all) throws Exception {
		List<Object> results = new ArrayList<>();
		for (Future<?> one : all) {
			results.add(result(one));
		}
		return results;
	}

	private static Object result(Future<?> one) throws InterruptedException {
		try {
			return one.get();
		} catch (ExecutionException e) {
			return e.getCause();
		}
	}

	private long millis(int minute) {
		return instant(morning.plusMinutes(minute)).toEpochMilli();
	}

	private static String uuid() {
		return UUID.randomUUID().toString();
	}

	private static String patient(int number) {
		return "00000000-0000-4000-8aaa-" + String.format("%012d", number);
	}

	private static Instant instant(LocalDateTime hostTime) {
		return date(hostTime).toInstant();
	}
}
