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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Writes persons with their names, and patients with their identifiers.
 */
final class People {

	private static final int OLDEST_DAYS = 95 * 365;

	private static final double BIRTH_DATE_UNKNOWN = 0.03;

	private static final double BIRTH_DATE_ESTIMATED = 0.08;

	private static final int FIRST_IDENTIFIER = 100_000;

	/** OpenMRS 3's own. */
	private static final String TELEPHONE_NUMBER = "14d4f066-15f5-102d-96e4-000c29c2a5d7";

	/** Each so many patients have no phone, or a number that was cut short. */
	private static final int WITHOUT_PHONE = 9;

	private static final int CUT_SHORT = 40;

	private static final int MONTHS = 19;

	/** Each so many patients have no address. */
	private static final int WITHOUT_ADDRESS = 7;

	private static final int HOUSES = 1900;

	private static final List<String> STREETS = List.of("Acacia Road", "Market Street", "Mission Hill", "Old Mill Lane",
			"Riverside Drive", "School Lane", "Station Road");

	private static final List<String> TOWNS = List.of("Riverside", "Hillside", "Lakeview", "Stonebridge", "Greenfield");

	private final RandomGenerator dice;

	private final LocalDateTime createdAt;

	private final LocalDate today;

	private final BulkInsert persons;

	private final BulkInsert names;

	private final BulkInsert patients;

	private final BulkInsert identifiers;

	private final BulkInsert phones;

	private final BulkInsert addresses;

	private final int phoneType;

	private int nextId;

	People(Connection connection, RandomGenerator dice, LocalDate today, LocalDateTime createdAt) throws SQLException {
		this.dice = dice;
		this.today = today;
		this.createdAt = createdAt;
		nextId = Ids.next(connection, "person", "person_id");
		persons = new BulkInsert(connection, "person",
				"person_id, gender, birthdate, birthdate_estimated, dead, creator, date_created, voided, uuid,"
						+ " deathdate_estimated");
		names = new BulkInsert(connection, "person_name",
				"preferred, person_id, given_name, middle_name, family_name, creator, date_created, voided, uuid",
				persons);
		patients = new BulkInsert(connection, "patient", "patient_id, creator, date_created, voided, allergy_status",
				persons);
		identifiers = new BulkInsert(connection, "patient_identifier", "patient_id, identifier, identifier_type, preferred,"
				+ " location_id, creator, date_created, voided, uuid", patients);
		phones = new BulkInsert(connection, "person_attribute",
				"person_id, value, person_attribute_type_id, creator, date_created, voided, uuid", patients);
		addresses = new BulkInsert(connection, "person_address",
				"person_id, preferred, address1, city_village, postal_code, creator, date_created, voided, uuid", patients);
		try (PreparedStatement type = connection.prepareStatement("insert into person_attribute_type (name, description,"
				+ " format, searchable, creator, date_created, retired, sort_weight, uuid)"
				+ " values ('Telephone Number', '', 'java.lang.String', 1, 1, ?, 0, 1, ?)")) {
			type.setObject(1, createdAt);
			type.setString(2, TELEPHONE_NUMBER);
			type.executeUpdate();
		}
		phoneType = Ids.next(connection, "person_attribute_type", "person_attribute_type_id") - 1;
	}

	/**
	 * @return the id of the new person
	 */
	int person(Names.Name name) throws SQLException {
		int id = nextId++;
		boolean known = dice.nextDouble() >= BIRTH_DATE_UNKNOWN;
		LocalDate birth = known ? today.minusDays(dice.nextInt(OLDEST_DAYS)) : null;
		boolean estimated = known && dice.nextDouble() < BIRTH_DATE_ESTIMATED;
		persons.add(id, name.gender(), estimated ? birth.withDayOfYear(1) : birth, estimated ? 1 : 0, 0, 1, createdAt, 0,
				Ids.uuid(dice), 0);
		names.add(1, id, name.given(), name.middle(), name.family(), 1, createdAt, 0, Ids.uuid(dice));
		return id;
	}

	/**
	 * @param number counts the patients, from 0
	 * @return the id of the new patient
	 */
	int patient(Names.Name name, int number, int identifierType, int location) throws SQLException {
		int id = person(name);
		patients.add(id, 1, createdAt, 0, "Unknown");
		identifiers.add(id, CheckDigit.append(String.valueOf(FIRST_IDENTIFIER + number)), identifierType, 1, location, 1,
				createdAt, 0, Ids.uuid(dice));
		if (number % WITHOUT_PHONE != 0) {
			phone(id, number);
		}
		if (number % WITHOUT_ADDRESS != 0) {
			address(id, number);
		}
		return id;
	}

	private void address(int id, int number) throws SQLException {
		String street = STREETS.get(number % STREETS.size());
		addresses.add(id, 1, (number * 31 % HOUSES + 1) + " " + street, TOWNS.get(number % TOWNS.size()),
				"%05d".formatted(10_000 + number % TOWNS.size() * 100), 1, createdAt.plusMonths(number % MONTHS), 0,
				Ids.uuid(new Random(-number)));
	}

	/** Of a range that no network has; some are cut short, as numbers on record are. */
	private void phone(int id, int number) throws SQLException {
		String whole = "0799 %06d".formatted(number * 7919 % 1_000_000);
		phones.add(id, number % CUT_SHORT == 1 ? whole.substring(0, 4) : whole, phoneType, 1,
				createdAt.plusMonths(number % MONTHS), 0, Ids.uuid(new Random(number)));
	}

	void flush() throws SQLException {
		persons.flush();
		names.flush();
		patients.flush();
		identifiers.flush();
		phones.flush();
		addresses.flush();
	}
}
