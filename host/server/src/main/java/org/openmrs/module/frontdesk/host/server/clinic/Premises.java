/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.openmrs.module.frontdesk.host.server.clinic.Booking.Service;
import org.openmrs.module.frontdesk.host.server.clinic.Names.Name;
import org.openmrs.module.frontdesk.host.server.database.HostDatabase;

/**
 * Where the demo clinic works, what it offers and when, and who gives it.
 */
final class Premises {

	/** Opening hours: a morning and an afternoon, on every day of the week, since someone may try the demo on any. */
	static final List<LocalTime> OPENS = List.of(LocalTime.of(8, 0), LocalTime.of(13, 30));

	static final List<LocalTime> CLOSES = List.of(LocalTime.of(12, 30), LocalTime.of(17, 30));

	private static final String OPENMRS_ID_TYPE = "05a29f94-c0ed-11e2-94be-8c13b969e334";

	private static final String OUTPATIENT_VISIT = "7b0f5697-27e3-40c4-8bae-f4049abfb4ed";

	private static final int PROVIDERS = 12;

	private static final List<String> LOCATIONS = List.of("Riverside Clinic", "Hillside Health Centre", "Riverside Annexe");

	/** The annexe is a part of the clinic beside it, whose board shows both. */
	private static final int PART = 2;

	private static final int WHOLE = 0;

	private record Offer(String name, String speciality, int location, int minutes, int limit, String color) {
	}

	private static final List<Offer> OFFERS = List.of(
			new Offer("General Medicine", "General Practice", 0, 15, 24, "#006400"),
			new Offer("Child Health", "Paediatrics", 0, 20, 16, "#1E90FF"),
			new Offer("Antenatal Care", "Obstetrics", 0, 20, 14, "#C71585"),
			new Offer("Diabetes and Hypertension", "General Practice", 1, 15, 20, "#8B4513"),
			new Offer("HIV Care", "Infectious Diseases", 1, 20, 14, "#B22222"),
			new Offer("Mental Health", "Psychiatry", 1, 45, 6, "#4B0082"),
			new Offer("Dental", "Dentistry", 2, 30, 9, "#008080"),
			new Offer("Physiotherapy", "Rehabilitation", 2, 30, 9, "#FF8C00"));

	private final Connection connection;

	private final RandomGenerator dice;

	private final LocalDateTime createdAt;

	private int firstLocation;

	Premises(Connection connection, RandomGenerator dice, LocalDateTime createdAt) {
		this.connection = connection;
		this.dice = dice;
		this.createdAt = createdAt;
	}

	void create(People people, Names names) throws SQLException {
		locations();
		services();
		providers(people, names);
		visitType();
		identifierType();
	}

	int location(int index) {
		return firstLocation + index % LOCATIONS.size();
	}

	private void locations() throws SQLException {
		firstLocation = Ids.next(connection, "location", "location_id");
		BulkInsert insert = new BulkInsert(connection, "location",
				"location_id, name, creator, date_created, retired, uuid, parent_location");
		for (int i = 0; i < LOCATIONS.size(); i++) {
			insert.add(location(i), LOCATIONS.get(i), 1, createdAt, 0, Ids.uuid(dice),
					i == PART ? location(WHOLE) : null);
		}
		insert.flush();
	}

	private void services() throws SQLException {
		Map<String, Integer> specialities = specialities();
		BulkInsert services = new BulkInsert(connection, "appointment_service", "appointment_service_id, name, start_time,"
				+ " end_time, location_id, speciality_id, max_appointments_limit, duration_mins, color, date_created,"
				+ " creator, voided, uuid");
		BulkInsert hours = new BulkInsert(connection, "appointment_service_weekly_availability", "service_id, day_of_week,"
				+ " start_time, end_time, max_appointments_limit, uuid, voided, date_created, creator");
		int id = Ids.next(connection, "appointment_service", "appointment_service_id");
		for (Offer offer : OFFERS) {
			services.add(id, offer.name(), OPENS.get(0), CLOSES.get(1), location(offer.location()),
					specialities.get(offer.speciality()), 2 * offer.limit(), offer.minutes(), offer.color(), createdAt, 1, 0,
					Ids.uuid(dice));
			for (DayOfWeek day : DayOfWeek.values()) {
				for (int half = 0; half < OPENS.size(); half++) {
					hours.add(id, day.name(), OPENS.get(half), CLOSES.get(half), offer.limit(), Ids.uuid(dice), 0, createdAt,
							1);
				}
			}
			id++;
		}
		services.flush();
		hours.flush();
	}

	private Map<String, Integer> specialities() throws SQLException {
		BulkInsert insert = new BulkInsert(connection, "appointment_speciality",
				"speciality_id, name, date_created, creator, uuid, voided");
		Map<String, Integer> ids = new HashMap<>();
		int id = Ids.next(connection, "appointment_speciality", "speciality_id");
		for (Offer offer : OFFERS) {
			if (!ids.containsKey(offer.speciality())) {
				ids.put(offer.speciality(), id);
				insert.add(id++, offer.speciality(), createdAt, 1, Ids.uuid(dice), 0);
			}
		}
		insert.flush();
		return ids;
	}

	private void providers(People people, Names names) throws SQLException {
		BulkInsert insert = new BulkInsert(connection, "provider",
				"person_id, name, identifier, creator, date_created, retired, uuid");
		for (int i = 0; i < PROVIDERS; i++) {
			Name name = names.pick(dice);
			int person = people.person(name);
			people.flush();
			insert.add(person, null, "P-" + (i + 1), 1, createdAt, 0, Ids.uuid(dice));
		}
		insert.flush();
	}

	private void visitType() throws SQLException {
		BulkInsert insert = new BulkInsert(connection, "visit_type", "name, creator, date_created, retired, uuid");
		insert.add("Outpatient", 1, createdAt, 0, OUTPATIENT_VISIT);
		insert.flush();
		HostDatabase.saveSetting(connection, "frontdesk.checkIn.visitType", OUTPATIENT_VISIT, "");
	}

	private void identifierType() throws SQLException {
		if (Ids.find(connection, "patient_identifier_type", "patient_identifier_type_id", OPENMRS_ID_TYPE) == 0) {
			BulkInsert insert = new BulkInsert(connection, "patient_identifier_type",
					"name, check_digit, creator, date_created, required, retired, uuid");
			insert.add("OpenMRS ID", 0, 1, createdAt, 1, 0, OPENMRS_ID_TYPE);
			insert.flush();
		}
	}

	int openmrsIdType() throws SQLException {
		return Ids.find(connection, "patient_identifier_type", "patient_identifier_type_id", OPENMRS_ID_TYPE);
	}

	/**
	 * @return the clinic's services as they are stored
	 */
	static List<Service> stored(Connection connection) throws SQLException {
		List<Service> services = new ArrayList<>();
		try (var statement = connection.createStatement();
				var rows = statement.executeQuery("select appointment_service_id, location_id, duration_mins"
						+ " from appointment_service where voided = 0 and location_id is not null and duration_mins > 0"
						+ " order by appointment_service_id")) {
			while (rows.next()) {
				services.add(new Service(rows.getInt(1), rows.getInt(2), rows.getInt(3)));
			}
		}
		return services;
	}
}
