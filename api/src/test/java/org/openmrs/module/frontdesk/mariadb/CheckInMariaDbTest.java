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

import static org.openmrs.module.frontdesk.board.AskedAll.ASKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openmrs.module.appointments.model.Appointment;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.board.BoardRow;

class CheckInMariaDbTest extends CommittedTest {

	@Test
	void givenSixteenAtOnceForOnePerson_thenOneDoesItAndTheOthersAreToldWhoDid() throws Exception {
		String uuid = book(today(10, 0));
		String shown = tag(uuid);

		List<Refusal> refusals = refusals(atOnce(16, "amina", () -> board.checkIn(uuid, shown, ASKED)));

		assertEquals(15, refusals.size());
		for (Refusal refusal : refusals) {
			assertEquals("checkIn.already", refusal.getCode());
			assertEquals("Amina Bello", refusal.getArguments().get("who"));
		}
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_check_in"));
		assertEquals("1", DATABASE.ask("select count(*) from visit"));
		assertEquals("1", DATABASE.ask("select count(*) from patient_appointment_audit where status = 'CheckedIn'"));
	}

	@Test
	void givenOnePersonWithTwoAppointmentsCheckedInAtOnce_thenThereIsOneVisit() throws Exception {
		for (int round = 0; round < 5; round++) {
			openTheClinic();
			String first = book(today(10, 0));
			String second = book(today(11, 0));
			String firstTag = tag(first);
			String secondTag = tag(second);

			Future<BoardRow> one = by("amina", () -> board.checkIn(first, firstTag, ASKED));
			Future<BoardRow> other = by("amina", () -> board.checkIn(second, secondTag, ASKED));
			one.get();
			other.get();

			assertEquals("1", DATABASE.ask("select count(*) from visit"));
		}
	}

	@Test
	void givenSixteenPeopleCheckedInAtOnce_thenNobodyIsInAnybodysWay() throws Exception {
		DATABASE.run("insert into person (person_id, gender, creator, date_created, uuid)"
				+ " select 100 + seq, 'F', 1, now(), uuid() from seq_1_to_16");
		DATABASE.run("insert into patient (patient_id, creator, date_created) select 100 + seq, 1, now() from seq_1_to_16");
		Map<String, String> tags = new HashMap<>();
		for (int i = 1; i <= 16; i++) {
			tags.put(book(100 + i, today(10, 0)), null);
		}
		tags.replaceAll((uuid, none) -> tag(uuid));

		List<Future<BoardRow>> all = new ArrayList<>();
		tags.forEach((uuid, tag) -> all.add(by("amina", () -> board.checkIn(uuid, tag, ASKED))));

		assertEquals(List.of(), refusals(all));
		assertEquals("16", DATABASE.ask("select count(*) from visit"));
	}

	@Test
	void givenManyWhoComeAtOnceToTwoPlaces_thenNoNumberIsGivenTwiceAndNoneIsLeftOut() throws Exception {
		DATABASE.run("insert into person (person_id, gender, creator, date_created, uuid)"
				+ " select 100 + seq, 'F', 1, now(), uuid() from seq_1_to_60");
		DATABASE.run("insert into patient (patient_id, creator, date_created) select 100 + seq, 1, now() from seq_1_to_60");
		List<String> uuids = new ArrayList<>();
		for (int i = 1; i <= 60; i++) {
			uuids.add(book(100 + i, today(10, 0)));
		}
		DATABASE.run("update patient_appointment set location_id = 3 where patient_id %% 2 = 0".replace("%%", "%"));
		Map<String, String> tags = new HashMap<>();
		uuids.forEach(uuid -> tags.put(uuid, tag(uuid)));

		List<Future<BoardRow>> all = new ArrayList<>();
		tags.forEach((uuid, tag) -> {
			all.add(by("amina", () -> board.arrive(uuid, tag)));
			all.add(by("amina", () -> board.checkIn(uuid, tag, ASKED)));
		});
		refusals(all);

		assertEquals("60", DATABASE.ask("select count(*) from frontdesk_call_number"));
		assertEquals("60", DATABASE.ask("select count(distinct place, call_number) from frontdesk_call_number"));
		assertEquals("30", DATABASE.ask("select max(call_number) from frontdesk_call_number"));
		assertEquals("2", DATABASE.ask("select count(distinct place) from frontdesk_call_number"));
	}

	@Test
	void givenFortyWhoAreMovedBetweenTwoPlacesWhileTheyCome_thenNoNumberIsGivenTwiceAndEachShowsThatOfItsPlace()
			throws Exception {
		DATABASE.run("insert into person (person_id, gender, creator, date_created, uuid)"
				+ " select 100 + seq, 'F', 1, now(), uuid() from seq_1_to_40");
		DATABASE.run("insert into patient (patient_id, creator, date_created) select 100 + seq, 1, now() from seq_1_to_40");
		List<String> uuids = new ArrayList<>();
		for (int i = 1; i <= 40; i++) {
			uuids.add(book(100 + i, today(10, 0)));
		}
		DATABASE.run("update patient_appointment set location_id = 3 where patient_id div 2 * 2 = patient_id");
		CountDownLatch together = new CountDownLatch(uuids.size());

		List<Future<BoardRow>> all = uuids.stream().map(uuid -> by("admin", () -> {
			String tag = tag(uuid);
			together.countDown();
			together.await();
			board.arrive(uuid, tag);
			move(uuid);
			board.number(uuid);
			board.call(uuid, null);
			return move(uuid);
		})).toList();

		assertEquals(List.of(), refusals(all));
		assertEquals("80", DATABASE.ask("select count(*) from frontdesk_call_number"));
		assertEquals("80", DATABASE.ask("select count(distinct place, call_number) from frontdesk_call_number"));
		assertEquals("80", DATABASE.ask("select count(distinct place, appointment_id) from frontdesk_call_number"));
		assertEquals("40", DATABASE.ask("select max(call_number) from frontdesk_call_number"));
		assertEquals("40", DATABASE.ask("select count(*) from frontdesk_call_number where called_at is not null"));
		for (BoardRow row : by("amina", () -> board.board(time.today(), null)).get().rows()) {
			assertEquals(String.valueOf(row.call().number()),
					DATABASE.ask("select call_number from frontdesk_call_number where appointment_id = " + row.booking().id()
							+ " and place = " + row.booking().location().id()));
		}
	}

	/** To the other of the two places, through the Appointments module. */
	private BoardRow move(String uuid) {
		return transaction.execute(status -> {
			Appointment appointment = appointments.getAppointmentByUuid(uuid);
			int place = appointment.getLocation().getLocationId();
			appointment.setLocation(location(place == GROUND_FLOOR ? ANNEX : GROUND_FLOOR));
			appointments.validateAndSave(appointment);
			return null;
		});
	}

	@Test
	void givenEightUndoAtOnce_thenOneTakesItBack() throws Exception {
		String uuid = book(today(10, 0));
		String shown = tag(uuid);
		by("amina", () -> board.checkIn(uuid, shown, ASKED)).get();

		List<Refusal> refusals = refusals(atOnce(8, "amina", () -> board.undoCheckIn(uuid)));

		assertEquals(7, refusals.size());
		assertEquals("Scheduled", DATABASE.ask("select status from patient_appointment"));
		assertEquals("1", DATABASE.ask("select count(*) from visit where voided = 1"));
	}

	@Test
	void givenARefusedCheckIn_thenNothingOfItStays() throws Exception {
		String uuid = book(today(10, 0));

		refusals(List.of(by("amina", () -> board.checkIn(uuid, "stale", ASKED))));

		assertEquals("Scheduled", DATABASE.ask("select status from patient_appointment"));
		assertEquals("0", DATABASE.ask("select count(*) from visit"));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_check_in"));
	}

	private String tag(String uuid) {
		try {
			return by("amina", () -> board.board(time.today(), null)).get().rows().stream()
					.filter(row -> row.booking().uuid().equals(uuid)).findFirst().orElseThrow().tag();
		} catch (InterruptedException | ExecutionException e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<Refusal> refusals(List<Future<BoardRow>> all) throws InterruptedException {
		List<Refusal> refusals = new ArrayList<>();
		for (Future<BoardRow> one : all) {
			try {
				one.get();
			} catch (ExecutionException e) {
				refusals.add(assertInstanceOf(Refusal.class, e.getCause()));
			}
		}
		return refusals;
	}
}
