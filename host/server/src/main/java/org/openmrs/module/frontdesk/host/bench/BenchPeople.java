/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes people up, always the same ones, and writes them into the host's tables. */
final class BenchPeople {

	/** Their UUIDs begin so, by which they are known. */
	static final String UUID = "f0d3be9c-";

	private static final int AT_ONCE = 2000;

	private static final LocalDate FIRST_BIRTH = LocalDate.of(1935, 1, 1);

	private static final int BIRTH_DAYS = 90 * 365;

	private static final String PHONE_TYPE = "Telephone Number";

	private record Tradition(List<String> women, List<String> men, List<String> families) {

		static Tradition parse(String line) {
			String[] parts = line.split("\\|");
			return new Tradition(List.of(parts[0].split(",")), List.of(parts[1].split(",")), List.of(parts[2].split(",")));
		}
	}

	private final List<Tradition> traditions = read();

	private final SplittableRandom dice = new SplittableRandom(20_261_123);

	private final Connection connection;

	BenchPeople(Connection connection) {
		this.connection = connection;
	}

	private static List<Tradition> read() {
		try (BufferedReader file = new BufferedReader(
				new InputStreamReader(BenchPeople.class.getResourceAsStream("names.txt"), StandardCharsets.UTF_8))) {
			return file.lines().filter(line -> !line.startsWith("#")).map(Tradition::parse).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @param count so many are made; those of an earlier run stay */
	void make(int count) throws SQLException {
		int type = phoneType();
		int first = number("select coalesce(max(person_id), 0) + 1 from person");
		int place = number("select min(location_id) from location");
		int identifierType = number("select min(patient_identifier_type_id) from patient_identifier_type");
		connection.setAutoCommit(false);
		for (int from = 0; from < count; from += AT_ONCE) {
			write(first + from, Math.min(AT_ONCE, count - from), type, place, identifierType);
			connection.commit();
		}
		connection.setAutoCommit(true);
	}

	private void write(int first, int count, int phoneType, int place, int identifierType) throws SQLException {
		Rows persons = new Rows("person (person_id, gender, birthdate, creator, date_created, uuid)");
		Rows patients = new Rows("patient (patient_id, creator, date_created)");
		Rows names = new Rows(
				"person_name (person_id, preferred, given_name, middle_name, family_name, creator, date_created, uuid)");
		Rows identifiers = new Rows("patient_identifier (patient_id, identifier, identifier_type, location_id, preferred,"
				+ " creator, date_created, uuid)");
		Rows phones = new Rows("person_attribute (person_id, value, person_attribute_type_id, creator, date_created, uuid)");
		for (int id = first; id < first + count; id++) {
			boolean woman = dice.nextBoolean();
			Tradition one = traditions.get(dice.nextInt(traditions.size()));
			List<String> given = woman ? one.women() : one.men();
			persons.add(id, woman ? "F" : "M", FIRST_BIRTH.plusDays(dice.nextInt(BIRTH_DAYS)).toString(), 1, NOW, uuid(id));
			patients.add(id, 1, NOW);
			names.add(id, 1, any(given), dice.nextInt(100) < 35 ? any(given) : null, family(one), 1, NOW, uuid(id));
			identifiers.add(id, identifier(id), identifierType, place, 1, 1, NOW, uuid(id));
			if (dice.nextInt(100) < 85) {
				phones.add(id, "07" + (10_000_000 + dice.nextInt(90_000_000)), phoneType, 1, NOW, uuid(id));
			}
		}
		for (Rows rows : List.of(persons, patients, names, identifiers, phones)) {
			run(rows.sql());
		}
	}

	private static final Object NOW = new Object();

	private String family(Tradition tradition) {
		String family = any(tradition.families());
		return dice.nextInt(100) < 15 ? family + " " + any(tradition.families()) : family;
	}

	/** The first of a list are many times as frequent as the last. */
	private String any(List<String> names) {
		double place = dice.nextDouble();
		return names.get((int) (place * place * names.size()));
	}

	/** Seven digits that tell nothing of their neighbours', and a letter to check them by. */
	private static String identifier(int id) {
		long number = 1_000_000 + id * 7_368_787L % 9_000_000;
		return number + "-" + "ABCDEFGHJKLMNPRSTUVWXYZ".charAt((int) (number % 23));
	}

	private static String uuid(int id) {
		return UUID + "0000-4000-8000-" + String.format("%012d", id);
	}

	/** Rows of one insert. */
	private static final class Rows {

		private final StringBuilder sql;

		private boolean empty = true;

		Rows(String into) {
			sql = new StringBuilder("insert into ").append(into).append(" values ");
		}

		void add(Object... values) {
			sql.append(empty ? "(" : ", (");
			empty = false;
			sql.append(String.join(", ", Stream.of(values).map(Rows::literal).toList())).append(')');
		}

		private static String literal(Object value) {
			if (value == NOW) {
				return "now()";
			}
			return value instanceof String text ? "'" + text.replace("'", "''") + "'" : String.valueOf(value);
		}

		String sql() {
			return sql.toString();
		}
	}

	private int phoneType() throws SQLException {
		String found = "select coalesce(min(person_attribute_type_id), 0) from person_attribute_type where name = '"
				+ PHONE_TYPE + "' and retired = false";
		if (number(found) == 0) {
			run("insert into person_attribute_type (name, description, format, searchable, creator, date_created, uuid) values"
					+ " ('" + PHONE_TYPE + "', '', 'java.lang.String', 0, 1, now(), uuid())");
		}
		return number(found);
	}

	private int number(String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getInt(1);
		}
	}

	private void run(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
