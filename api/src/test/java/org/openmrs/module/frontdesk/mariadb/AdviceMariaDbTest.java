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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.overbooking.AdviceService;
import org.openmrs.module.frontdesk.overbooking.SessionEffect;
import org.openmrs.module.frontdesk.schedule.BookingService;
import org.openmrs.module.frontdesk.schedule.PlaceAsked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What somebody's place does to those who are booked, as the host has them. */
class AdviceMariaDbTest extends CommittedTest {

	private static final String CARDIOLOGY = "00000000-0000-4000-800b-000000000001";

	private static final String ADA = "00000000-0000-4000-8008-000000000001";

	private static final String PATIENT = "00000000-0000-4000-8000-000000000010";

	private static final String OTHER = "00000000-0000-4000-8000-000000000011";

	@Autowired
	@Qualifier("frontdesk.adviceService")
	private AdviceService advice;

	@Autowired
	@Qualifier("frontdesk.bookingService")
	private BookingService bookings;

	private LocalDateTime morning;

	@BeforeEach
	void openTheMorning() throws Exception {
		morning = time.today().plusDays(2).atTime(9, 0);
		DATABASE.run("insert into appointment_service_weekly_availability (service_id, day_of_week, start_time, end_time,"
				+ " max_appointments_limit, voided, creator, date_created, uuid) values (1, '" + morning.getDayOfWeek()
				+ "', '09:00:00', '10:00:00', 3, 0, 1, now(), uuid())");
	}

	@Test
	void givenASessionWithOthers_thenTheyWaitLongerForWhoIsAdded() throws Exception {
		book(11, morning);
		book(11, morning.plusMinutes(20));
		book(11, morning.plusMinutes(40));
		book(11, morning.plusMinutes(70));

		SessionEffect effect = whatIf(place(0, List.of()), PATIENT, null);

		assertEquals(3, effect.others());
		assertEquals(0, effect.effect().waitBefore().expected());
		assertTrue(effect.effect().waitAfter().expected() > 5, effect.toString());
		assertTrue(effect.effect().overtimeAfter().expected() > 1, effect.toString());
		assertTrue(effect.most() > 0 && effect.most() <= 20, effect.toString());
		assertTrue(effect.show() > 0 && effect.show() < 1, effect.toString());
		assertTrue(effect.waitError() > 0 && effect.waitError() < effect.effect().waitAfter().expected() / 10);
	}

	@Test
	void givenAnAppointmentThatIsGivenUpForIt_thenItDoesNotCount() throws Exception {
		String own = book(CIRU, morning);

		assertEquals(1, whatIf(place(20, List.of()), PATIENT, null).others());
		assertEquals(0, whatIf(place(20, List.of()), PATIENT, own).others());
	}

	@Test
	void givenThePlaceIsHeld_thenItCountsForOthersAndNotForWhomItIsHeld() throws Exception {
		by("amina", () -> bookings.hold(place(0, List.of()), PATIENT)).get();

		assertEquals(0, whatIf(place(0, List.of()), PATIENT, null).others());
		assertEquals(1, whatIf(place(0, List.of()), OTHER, null).others());
	}

	@Test
	void givenAProviderWhoHasSomethingElseMeanwhile_thenThatCounts() throws Exception {
		by("amina",
				() -> bookings.book(UUID.randomUUID().toString(), OTHER, place(10, List.of(ADA)), "Scheduled", null, null))
				.get();
		DATABASE.run("update patient_appointment set appointment_service_id = 2");

		assertEquals(1, whatIf(place(0, List.of(ADA)), PATIENT, null).others());
		assertEquals(0, whatIf(place(0, List.of()), PATIENT, null).others());
	}

	@Test
	void givenNobodyIsNamed_thenItIsAnsweredAllTheSame() throws Exception {
		assertEquals(0, whatIf(place(0, List.of()), null, null).others());
	}

	@Test
	void givenAPlaceThatCannotBe_thenItSaysSo() {
		Refusal unknown = refusal(place(0, List.of(OTHER)), PATIENT);
		Refusal past = refusal(new PlaceAsked(CARDIOLOGY, null, List.of(), null, date(morning.minusDays(9)).toInstant(),
				date(morning.minusDays(9).plusMinutes(20)).toInstant()), PATIENT);

		assertEquals("provider.unknown", unknown.getCode());
		assertEquals("booking.start", past.getCode());
	}

	@Test
	void givenNobodyMayBook_thenNothingIsSaid() throws Exception {
		DATABASE.run("delete from role_privilege where privilege = 'Front Desk: Book Appointments'");

		assertInstanceOf(APIAuthenticationException.class, assertThrows(ExecutionException.class,
				() -> whatIf(place(0, List.of()), PATIENT, null)).getCause());
	}

	private SessionEffect whatIf(PlaceAsked place, String patient, String moved) throws Exception {
		return by("amina", () -> advice.whatIf(place, patient, moved)).get();
	}

	private Refusal refusal(PlaceAsked place, String patient) {
		return assertInstanceOf(Refusal.class,
				assertThrows(ExecutionException.class, () -> whatIf(place, patient, null)).getCause());
	}

	private PlaceAsked place(int minute, List<String> providers) {
		return new PlaceAsked(CARDIOLOGY, null, providers, null, date(morning.plusMinutes(minute)).toInstant(),
				date(morning.plusMinutes(minute + 20)).toInstant());
	}
}
