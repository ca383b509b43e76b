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

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How long it takes to read who saw a patient, in a log of many records. Makes a table of its own beside the module's, with
 * the same columns and indexes, in a MariaDB where the module has made its tables:
 * <code>AuditBench JDBC_URL USER RECORDS [PATIENTS]</code>, with the password in the environment as
 * <code>FRONTDESK_PASSWORD</code>. What is there already is gone on with; <code>drop table frontdesk_bench_access</code>
 * takes it away.
 */
public final class AuditBench {

	private static final String TABLE = "frontdesk_bench_access";

	/** Made when the rows are there, which is many times as fast. */
	private static final List<String> INDEXES = List.of("patient", "user", "at");

	private static final long AT_ONCE = 1_000_000;

	private static final int ROUNDS = 200;

	private static final int PAGE = 51;

	/** As the module's own, for the first page and for the next ones. */
	private static final String READ = "select a.node, a.number, a.at, a.until_at, a.times, a.user_id, a.account, a.roles,"
			+ " a.patient_id, a.category, a.action, a.outcome, a.address, a.workstation, a.session_key, a.location_id,"
			+ " a.module, a.endpoint, a.purpose, a.reason, a.detail, s.sequence from " + TABLE
			+ " a left join frontdesk_access_seal s on s.node = a.node and s.number = a.number where ";

	private static final String ORDER = " order by a.at desc, a.node desc, a.number desc limit " + PAGE;

	private static final String OLDER = " and a.at <= ? and (a.at < ? or a.node < 1 or a.node = 1 and a.number < ?)";

	private final Connection connection;

	private final int patients;

	private AuditBench(Connection connection, int patients) {
		this.connection = connection;
		this.patients = patients;
	}

	/** @param arguments the JDBC URL, the user, how many records, of how many patients (200,000) */
	public static void main(String[] arguments) throws SQLException {
		if (arguments.length < 3) {
			System.err.println("AuditBench JDBC_URL USER RECORDS [PATIENTS]");
			System.exit(2);
		}
		String password = System.getenv().getOrDefault("FRONTDESK_PASSWORD", "");
		int patients = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 200_000;
		try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], password)) {
			AuditBench bench = new AuditBench(connection, patients);
			bench.fill(Long.parseLong(arguments[2]));
			bench.measure("who saw this patient, first page", "a.patient_id = ?", patients, false);
			bench.measure("who saw this patient, next page", "a.patient_id = ?", patients, true);
			bench.measure("what this user saw, first page", "a.user_id = ?", 100, false);
			bench.measure("the newest of all", "? is not null", 1, false);
		}
	}

	/** The database makes the rows by itself. One access in ten is to one of a hundredth of the patients. */
	private void fill(long wanted) throws SQLException {
		run("create table if not exists " + TABLE + " like frontdesk_access");
		long there = ask("select coalesce(max(number), 0) from " + TABLE + " where node = 1");
		for (String index : there < wanted ? INDEXES : List.<String>of()) {
			run("drop index if exists frontdesk_access_" + index + " on " + TABLE);
		}
		while (there < wanted) {
			long next = Math.min(there + AT_ONCE, wanted);
			run("insert into " + TABLE + " (node, number, at, times, user_id, roles, patient_id, category, action, outcome,"
					+ " address, session_key, module, endpoint, mac) select 1, seq, 1700000000000 + seq * 10, 1,"
					+ " 1 + floor(rand() * 100), 'Front Desk', floor(rand() * " + patients
					+ " / if(rand() < 0.1, 100, 1)), 'patient', 'view', 'done', '10.0.0.1', '0123456789abcdef', 'frontdesk',"
					+ " 'GET /ws/rest/v1/patient/{id}', '0123456789abcdef0123456789abcdef' from seq_" + (there + 1) + "_to_"
					+ next);
			there = next;
			System.out.printf("%,d records%n", there);
		}
		for (String index : INDEXES) {
			String columns = index.equals("at") ? "at" : index + "_id, at";
			run("create index if not exists frontdesk_access_" + index + " on " + TABLE + " (" + columns + ")");
		}
		run("analyze table " + TABLE);
	}

	private void measure(String what, String condition, int ids, boolean next) throws SQLException {
		SplittableRandom dice = new SplittableRandom(7);
		List<Double> times = new ArrayList<>();
		long rows = 0;
		long newest = ask("select max(number) from " + TABLE + " where node = 1");
		try (PreparedStatement read = connection.prepareStatement(READ + condition + (next ? OLDER : "") + ORDER)) {
			for (int round = 0; round < ROUNDS; round++) {
				read.setInt(1, dice.nextInt(ids));
				if (next) {
					long number = dice.nextLong(1, 1 + newest);
					read.setLong(2, 1_700_000_000_000L + number * 10);
					read.setLong(3, 1_700_000_000_000L + number * 10);
					read.setLong(4, number);
				}
				long start = System.nanoTime();
				rows += count(read);
				times.add((System.nanoTime() - start) / 1e6);
			}
		}
		Collections.sort(times);
		System.out.printf("%-34s median %.1f ms, 99th of 100 %.1f ms, worst %.1f ms, %.1f rows%n", what,
				times.get(ROUNDS / 2), times.get(ROUNDS * 99 / 100), times.get(ROUNDS - 1), (double) rows / ROUNDS);
	}

	private static int count(PreparedStatement read) throws SQLException {
		try (ResultSet rows = read.executeQuery()) {
			int count = 0;
			while (rows.next()) {
				count++;
			}
			return count;
		}
	}

	private long ask(String sql) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			row.next();
			return row.getLong(1);
		}
	}

	private void run(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}
}
