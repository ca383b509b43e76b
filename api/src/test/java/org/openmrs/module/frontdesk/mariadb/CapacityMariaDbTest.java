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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.schedule.Absence;
import org.openmrs.module.frontdesk.schedule.CapacityService;
import org.openmrs.module.frontdesk.schedule.DayLoad;
import org.openmrs.module.frontdesk.schedule.Named;
import org.openmrs.module.frontdesk.schedule.Overbooked;
import org.openmrs.module.frontdesk.schedule.PatientName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What managers are told, and what of it is about patients. */
class CapacityMariaDbTest extends CommittedTest {

	private static final String CIRUS = "00000000-0000-4000-8000-000000000010";

	private static final String ADA = "00000000-0000-4000-8008-000000000001";

	@Autowired
	@Qualifier("frontdesk.capacityService")
	private CapacityService capacity;

	private LocalDate day;

	@BeforeEach
	void chooseADay() throws Exception {
		day = time.today().plusDays(3);
		for (String privilege : List.of("View Capacity", "Manage Capacity")) {
			DATABASE.run("insert ignore into privilege (privilege, description, uuid) values ('Front Desk: " + privilege
					+ "', '', uuid())");
			DATABASE.run("insert into role_privilege (role, privilege) values ('Clerk', 'Front Desk: " + privilege + "')");
		}
	}

	@Test
	void givenWhatWasOverbooked_thenForWhomIsToldToWhoMaySeeTheBoardAndToNobodyElse() throws Exception {
		overbook();

		PatientName told = overbooked().patient();
		DATABASE.run("delete from role_privilege where role = 'Clerk' and privilege = 'Front Desk: View Board'");
		Overbooked without = overbooked();

		assertEquals(CIRUS, told.uuid());
		assertTrue(told.name().contains("Ciru"), told.name());
		assertEquals(false, told.restricted());
		assertNull(without.patient());
		assertEquals(List.of("places"), without.breaches());
	}

	@Test
	void givenARestrictedRecord_thenTheListSaysSo() throws Exception {
		overbook();
		DATABASE.run(
				"insert into person_attribute (person_id, value, person_attribute_type_id, creator, date_created, voided,"
						+ " uuid) select " + CIRU + ", 'true', person_attribute_type_id, 1, now(), 0, uuid()"
						+ " from person_attribute_type where name = 'Front Desk: Restricted record'");

		assertTrue(overbooked().patient().restricted());
	}

	@Test
	void givenAppointments_whenItIsClosedThen_thenThoseThatKeepAPlaceAreCounted() throws Exception {
		book(day.atTime(8, 50));
		book(11, day.atTime(9, 30));
		book(day.atTime(10, 0));
		DATABASE.run("update patient_appointment set status = 'Cancelled' where patient_id = 11");
		book(11, day.atTime(9, 45));
		DATABASE.run("insert into patient_appointment_provider (patient_appointment_id, provider_id, response, creator,"
				+ " date_created, uuid) select patient_appointment_id, 1, 'ACCEPTED', 1, now(), uuid() from patient_appointment"
				+ " where start_date_time = '" + day + " 09:45:00'");

		assertEquals(2, note(null, null).booked());
		assertEquals(1, note(ADA, null).booked());
		assertEquals(2, note(null, place(GROUND_FLOOR)).booked());
		assertEquals(0, note(null, place(ANNEX)).booked());
		assertNull(by("amina", () -> capacity.absences(day)).get().get(0).booked());
	}

	@Test
	void givenADay_thenEachHourHasTheSessionsPlacesAndWhatIsOverfullIsNamed() throws Exception {
		DATABASE.run("update appointment_service set start_time = '08:00:00', end_time = '11:00:00',"
				+ " max_appointments_limit = 4 where appointment_service_id = 1");
		for (int minute = 0; minute < 50; minute += 10) {
			book(day.atTime(8, minute));
		}
		book(day.atTime(10, 30));

		DayLoad load = load(null);

		assertEquals(List.of("8 2 5 3 0", "9 1 0 0 0", "10 1 1 0 0"), hours(load));
		assertEquals(6, load.over().get(0).booked());
		assertEquals(1, load.over().size());
		assertEquals(load, load(GROUND_FLOOR));
		assertEquals(new DayLoad(List.of(), List.of()), load(ANNEX));
	}

	@Test
	void givenMoreInAnHourThanItsPlacesAndNotInTheSession_thenTheHourSaysSoAndNoSessionIsNamed() throws Exception {
		DATABASE.run("update appointment_service set start_time = '22:00:00', end_time = '02:00:00',"
				+ " max_appointments_limit = 4 where appointment_service_id = 1");
		book(day.atTime(22, 0));
		book(day.atTime(22, 30));
		book(day.plusDays(1).atTime(1, 0));
		DATABASE.run("update patient_appointment set appointment_service_id = 2, start_date_time = '" + day + " 20:00:00'"
				+ " where start_date_time = '" + day + " 22:30:00'");
		book(day.atTime(22, 40));

		assertEquals(List.of("0 1 0 0 0", "1 1 0 0 0"), hours(load(null)).subList(0, 2));
		assertEquals(List.of("20 null 0 0 1", "21 null 0 0 0", "22 1 2 1 0", "23 1 0 0 0"),
				hours(load(null)).subList(20, 24));
		assertEquals(List.of(), load(null).over());
		day = day.plusDays(1);
		assertEquals("1 1 1 0 0", hours(load(null)).get(1));
	}

	private DayLoad load(Integer location) throws Exception {
		return by("amina", () -> capacity.day(day, location == null ? Set.of() : Set.of(location))).get();
	}

	/** As hour, places, booked, over and those without a limit. */
	private List<String> hours(DayLoad load) {
		return load.hours().stream().map(hour -> hour.from().atZone(time.zone()).getHour() + " " + hour.places() + " "
				+ hour.booked() + " " + hour.over() + " " + hour.unlimited()).toList();
	}

	@Test
	void givenTheClinic_thenWhoCanBeAwayAndWhatCanBeClosedIsToldByName() throws Exception {
		List<String> places = by("amina", () -> capacity.locations().stream().map(Named::name).toList()).get();

		assertTrue(by("amina", () -> capacity.providers()).get().stream().anyMatch(one -> one.uuid().equals(ADA)));
		assertEquals(places.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), places);
	}

	private void overbook() throws Exception {
		DATABASE.run("update appointment_service set max_appointments_limit = 0 where appointment_service_id = 1");
		book(day.atTime(9, 0));
	}

	private Overbooked overbooked() throws Exception {
		return by("amina", () -> capacity.overbooked(day, day)).get().get(0);
	}

	private Absence note(String provider, String location) throws Exception {
		return by("amina", () -> capacity.addAbsence(provider, location, day.atTime(9, 0), day.atTime(10, 0), "")).get();
	}

	private static String place(int id) throws Exception {
		return DATABASE.ask("select uuid from location where location_id = " + id);
	}
}
