/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.Way;
import org.openmrs.module.frontdesk.audit.log.Sealing.Turn;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.openmrs.module.frontdesk.audit.verify.VerifyBench;

/**
 * How fast the log takes records, beside bare durable inserts of the same rows into a table like its own by as many threads, and how
 * fast it is checked, beside a plain scan; each in turn in one run. Arguments: a JDBC URL of a MariaDB database that has the
 * module's tables, a user who may create databases, a password (may be empty), and how many seconds each measurement takes. Works
 * in a database of its own on that server, <code>frontdesk_bench</code>, which is gone afterwards.
 */
final class LogBench {

	private static final int THREADS = 8;

	private static final int ROUNDS = 5;

	private static final String DATABASE = "frontdesk_bench";

	private static final Way WAY = new Way("webservices.rest", "GET /ws/rest/v1/patient/{id}", "192.0.2.17", null,
			"0123456789abcdef", 2);

	private static final Actor ACTOR = new Actor(7, null, "Authenticated,Front Desk");

	private final String given;

	private String url;

	private final String user;

	private final String password;

	private final long millis;

	private LogBench(String[] arguments) {
		given = arguments[0];
		user = arguments[1];
		password = arguments[2];
		millis = Long.parseLong(arguments[3]) * 1000;
	}

	/** One who works for as long as asked, and says how often it did. */
	private interface Worker {

		void once() throws Exception;

		default void end() throws SQLException {
		}
	}

	private record Measured(double perSecond, double medianMillis) {
	}

	public static void main(String[] arguments) throws Exception {
		LogBench bench = new LogBench(arguments);
		try (Connection server = OwnConnections.open(bench.given, bench.user, bench.password);
				Statement sql = server.createStatement()) {
			bench.createTables(server.getCatalog(), sql);
			try {
				bench.run();
			} finally {
				sql.execute("drop database " + DATABASE);
			}
		}
		System.exit(0);
	}

	private void createTables(String like, Statement sql) throws SQLException {
		sql.execute("drop database if exists " + DATABASE);
		sql.execute("create database " + DATABASE);
		for (String table : new String[]{ "", "_node", "_seal", "_key", "_checkpoint", "_lease", "_retention" }) {
			String name = "frontdesk_access" + table;
			sql.execute("create table " + DATABASE + "." + name + " like " + like + "." + name);
		}
		sql.execute("create table " + DATABASE + ".bare like " + like + ".frontdesk_access");
		sql.execute("insert into " + DATABASE + ".frontdesk_access_lease (id, until_at) values (1, 0)");
		url = given.replaceFirst("/" + like + "(?=\\?|$)", "/" + DATABASE);
	}

	private void run() throws Exception {
		OwnConnections connections = new OwnConnections() {

			@Override
			public Connection open() throws SQLException {
				return open(url, user, password);
			}
		};
		Path folder = Files.createTempDirectory("log-bench");
		Properties properties = new Properties();
		properties.setProperty("application_data_directory", folder.toString());
		Context.setRuntimeProperties(properties);
		LogNode node = new LogNode(connections) {

			@Override
			public synchronized String name() {
				return "bench";
			}
		};
		NodeKey key = new NodeKey(() -> new KeyFile(folder, "bench"));
		Committer log = new Committer(new RecordWriter(connections, node, key));
		log.begin();
		for (int records : new int[]{ 1, 25 }) {
			compare(connections, log, records);
		}
		seal(connections, new LogKeeper(node, key, log, connections, new Doubts()));
		printSize(connections);
		VerifyBench.compare(connections.open(), VerifierKey.of(node.id(), key.publicKey()));
		log.stop();
	}

	private static void seal(OwnConnections connections, LogKeeper keeper) throws SQLException {
		try (Connection connection = connections.open()) {
			connection.setAutoCommit(false);
			Turn turn = Turn.MORE;
			while (turn == Turn.MORE) {
				turn = keeper.seal(connection);
				connection.commit();
			}
			while (keeper.sign(connection, Duration.ZERO)) {
				connection.commit();
			}
			connection.commit();
		}
	}

	private static void printSize(OwnConnections connections) throws SQLException {
		try (Connection connection = connections.open(); Statement sql = connection.createStatement()) {
			sql.execute("analyze table frontdesk_access, frontdesk_access_seal");
			try (ResultSet size = sql
					.executeQuery("select sum(data_length + index_length) / (select count(*) from frontdesk_access)"
							+ " from information_schema.tables where table_schema = '" + DATABASE
							+ "' and table_name in ('frontdesk_access', 'frontdesk_access_seal')")) {
				size.next();
				System.out.printf("%.0f bytes a record, with its seal and indexes%n", size.getDouble(1));
			}
		}
	}

	private void compare(OwnConnections connections, Committer log, int records) throws Exception {
		List<Measured> bare = new ArrayList<>();
		List<Measured> ours = new ArrayList<>();
		List<Measured> bareAlone = new ArrayList<>();
		List<Measured> oursAlone = new ArrayList<>();
		for (int round = 0; round <= ROUNDS; round++) {
			Measured one = measure(THREADS, () -> new Bare(connections.open(), records));
			Measured other = measure(THREADS, () -> () -> log.put(accesses(records)).get());
			Measured oneAlone = measure(1, () -> new Bare(connections.open(), records));
			Measured otherAlone = measure(1, () -> () -> log.put(accesses(records)).get());
			if (round > 0) {
				bare.add(one);
				ours.add(other);
				bareAlone.add(oneAlone);
				oursAlone.add(otherAlone);
			}
			truncate(connections);
		}
		double bareRate = median(bare.stream().mapToDouble(Measured::perSecond).toArray()) * records;
		double ourRate = median(ours.stream().mapToDouble(Measured::perSecond).toArray()) * records;
		double bareMillis = median(bareAlone.stream().mapToDouble(Measured::medianMillis).toArray());
		double ourMillis = median(oursAlone.stream().mapToDouble(Measured::medianMillis).toArray());
		System.out.printf("%d a request, %d threads: bare %.0f records/s, the log %.0f records/s = %.0f%%%n", records,
				THREADS,
				bareRate, ourRate, 100 * ourRate / bareRate);
		System.out.printf("%d a request, one thread: bare %.3f ms, the log %.3f ms at the median = %+.3f ms%n", records,
				bareMillis, ourMillis, ourMillis - bareMillis);
	}

	private static void truncate(OwnConnections connections) throws SQLException {
		try (Connection connection = connections.open(); Statement sql = connection.createStatement()) {
			sql.execute("truncate table bare");
		}
	}

	private Measured measure(int threads, Callable<Worker> workers) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(threads);
		long end = System.nanoTime() + millis * 1_000_000;
		List<Future<double[]>> times = new ArrayList<>();
		for (int i = 0; i < threads; i++) {
			times.add(people.submit(() -> {
				Worker worker = workers.call();
				try {
					return timesUntil(end, worker);
				} finally {
					worker.end();
				}
			}));
		}
		double[] all = {};
		for (Future<double[]> each : times) {
			double[] some = each.get();
			int before = all.length;
			all = Arrays.copyOf(all, before + some.length);
			System.arraycopy(some, 0, all, before, some.length);
		}
		people.shutdown();
		return new Measured(all.length * 1000.0 / millis, median(all));
	}

	private static double[] timesUntil(long end, Worker worker) throws Exception {
		double[] times = new double[1000];
		int count = 0;
		for (long now = System.nanoTime(); now < end; count++) {
			worker.once();
			long then = System.nanoTime();
			times = count < times.length ? times : Arrays.copyOf(times, times.length * 2);
			times[count] = (then - now) / 1e6;
			now = then;
		}
		return Arrays.copyOf(times, count);
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
	}

	private static List<Access> accesses(int records) {
		List<Access> accesses = new ArrayList<>(records);
		for (int i = 0; i < records; i++) {
			accesses.add(Access.of(Instant.now(), ACTOR, 1000 + i, Category.PATIENT, Action.VIEW, Outcome.DONE, WAY));
		}
		return accesses;
	}

	/** Inserts the same rows on a connection of its own, each batch in one durable transaction. */
	private static final class Bare implements Worker {

		private static final AtomicInteger NODES = new AtomicInteger(1000);

		private final int node = NODES.incrementAndGet();

		private final Connection connection;

		private final int records;

		private final PreparedStatement insert;

		private long number;

		Bare(Connection connection, int records) throws SQLException {
			this.connection = connection;
			this.records = records;
			connection.setAutoCommit(records == 1);
			insert = connection.prepareStatement("insert into bare (" + String.join(", ", LogLine.COLUMNS)
					+ ") values (" + String.join(", ", Collections.nCopies(LogLine.COLUMNS.size(), "?")) + ")");
		}

		@Override
		public void once() throws SQLException {
			for (Access access : accesses(records)) {
				List<String> row = AccessTexts.of(node, ++number, access);
				row.add("00000000000000000000000000000000");
				for (int i = 0; i < row.size(); i++) {
					insert.setString(i + 1, row.get(i));
				}
				if (records == 1) {
					insert.executeUpdate();
				} else {
					insert.addBatch();
				}
			}
			if (records > 1) {
				insert.executeBatch();
				connection.commit();
			}
		}

		@Override
		public void end() throws SQLException {
			connection.close();
		}
	}
}
