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

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Collections;
import java.util.List;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Desks that each keep a board up to date, and people who come, on a host that is there already. It says how long requests
 * take, and holds what the server shows against what it has acknowledged. It ends with 1 where it took too long, failed, or
 * was wrong. Of who it checks in, nobody stays so; their call numbers and what the access log says of it stay. The password
 * comes from the environment variable FRONTDESK_PASSWORD, that of the database from FRONTDESK_DATABASE_PASSWORD.
 *
 * <pre>java -cp frontdesk-host.jar org.openmrs.module.frontdesk.host.bench.DeskBench BASE_URL USER [--minutes 10]
 *     [--desks 40] [--check-ins 10] [--make N JDBC_URL JDBC_USER]</pre>
 */
public final class DeskBench {

	private static final double TARGET_MILLIS = 100;

	private static final int POLL_MILLIS = 5000;

	private static final int WARM_UP_SECONDS = 20;

	private static final int HANDS = 64;

	private final Timings timings = new Timings();

	private final Ledger ledger = new Ledger();

	private final List<BenchDesk> desks;

	private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);

	private final ScheduledExecutorService clock;

	private DeskBench(String base, String user, String password, int desks) {
		this.desks = IntStream.range(0, desks)
				.mapToObj(i -> new BenchDesk(new Client(base, user, password), timings, ledger)).toList();
		this.clock = Executors.newScheduledThreadPool(desks + 1);
	}

	public static void main(String[] arguments) throws Exception {
		List<String> all = List.of(arguments);
		String password = System.getenv("FRONTDESK_PASSWORD");
		if (all.size() < 2 || password == null) {
			System.err.println("usage: FRONTDESK_PASSWORD=… DeskBench BASE_URL USER [--minutes 10] [--desks 40]"
					+ " [--check-ins 10] [--make N JDBC_URL JDBC_USER]");
			System.exit(2);
		}
		int make = all.indexOf("--make");
		if (make > 0) {
			String secret = System.getenv().getOrDefault("FRONTDESK_DATABASE_PASSWORD", "");
			try (Connection connection = DriverManager.getConnection(all.get(make + 2), all.get(make + 3), secret)) {
				new BenchDay(connection).make(Integer.parseInt(all.get(make + 1)));
			}
		}
		DeskBench bench = new DeskBench(all.get(0), all.get(1), password, option(all, "--desks", 40));
		System.exit(bench.run(option(all, "--minutes", 10), option(all, "--check-ins", 10)) ? 0 : 1);
	}

	private static int option(List<String> arguments, String name, int otherwise) {
		int at = arguments.indexOf(name);
		return at < 0 ? otherwise : Integer.parseInt(arguments.get(at + 1));
	}

	/** @return whether it was as it should be */
	private boolean run(int minutes, int checkIns) throws InterruptedException {
		findWhoIsExpected();
		CheckIns people = new CheckIns(desks, timings, ledger, hands);
		for (int i = 0; i < desks.size(); i++) {
			clock.scheduleWithFixedDelay(desks.get(i)::poll, (long) POLL_MILLIS * i / desks.size(), POLL_MILLIS,
					TimeUnit.MILLISECONDS);
		}
		long between = TimeUnit.SECONDS.toMicros(1) / checkIns;
		clock.scheduleAtFixedRate(people::come, between, between, TimeUnit.MICROSECONDS);
		TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
		timings.clear();
		TimeUnit.MINUTES.sleep(minutes);
		end(clock);
		end(hands);
		boolean met = report();
		people.takeAllBack();
		return met;
	}

	/** Those with an earlier check-in would not be as they were after another is taken back. */
	private void findWhoIsExpected() {
		desks.get(0).poll();
		List<JsonNode> rows = new ArrayList<>(desks.get(0).rows().values());
		Collections.shuffle(rows);
		rows.stream().filter(row -> row.path("status").asText().equals("Scheduled") && !row.hasNonNull("checkIn"))
				.forEach(ledger::expect);
		System.out.printf("%d appointments today, %d of them expected%n", rows.size(), ledger.expected());
		if (ledger.expected() == 0) {
			throw new IllegalStateException("Nobody is expected today");
		}
	}

	private static void end(ExecutorService threads) throws InterruptedException {
		threads.shutdown();
		if (!threads.awaitTermination(2, TimeUnit.MINUTES)) {
			throw new IllegalStateException("There is no answer");
		}
	}

	private boolean report() {
		timings.print();
		List<String> slow = timings.slowerThan(TARGET_MILLIS);
		int errors = timings.errors();
		desks.forEach(BenchDesk::forget);
		desks.forEach(BenchDesk::poll);
		ledger.print();
		boolean met = slow.isEmpty() && errors == 0 && !ledger.isWrong();
		System.out.println(met
				? "The target is met: 95 of 100 of each kind in less than 100 ms, no error, nothing doubled or lost."
				: "The target is missed: " + errors + " errors; 100 ms or more for " + slow);
		return met;
	}
}
