/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.LogLine;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/** How long verifying a log takes, beside a plain scan of its rows with SHA-256 of each, in turn in one run. */
public final class VerifyBench {

	private static final int ROUNDS = 5;

	private static final int ROWS_AT_ONCE = 10_000;

	private VerifyBench() {
	}

	/** Prints it. Writes nothing to the database. */
	public static void compare(Connection connection, VerifierKey key) throws Exception {
		double[] scans = new double[ROUNDS];
		double[] checks = new double[ROUNDS];
		long rows = 0;
		for (int round = -1; round < ROUNDS; round++) {
			long begun = System.nanoTime();
			rows = scan(connection);
			long scanned = System.nanoTime();
			check(connection, key);
			long checked = System.nanoTime();
			if (round >= 0) {
				scans[round] = (scanned - begun) / 1e6;
				checks[round] = (checked - scanned) / 1e6;
			}
		}
		Arrays.sort(scans);
		Arrays.sort(checks);
		double scan = scans[ROUNDS / 2];
		double check = checks[ROUNDS / 2];
		System.out.printf("%d records: scan with SHA-256 %.0f ms, verification %.0f ms = %.2f times, medians of %d%n", rows,
				scan,
				check, check / scan, ROUNDS);
	}

	private static long scan(Connection connection) throws Exception {
		MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
		long rows = 0;
		try (Statement sql = connection.createStatement()) {
			sql.setFetchSize(ROWS_AT_ONCE);
			try (ResultSet found = sql.executeQuery("select " + String.join(", ", LogLine.COLUMNS)
					+ " from frontdesk_access order by node, number")) {
				StringBuilder row = new StringBuilder();
				for (; found.next(); rows++) {
					row.setLength(0);
					for (int column = 1; column <= LogLine.COLUMNS.size(); column++) {
						row.append(found.getString(column)).append('\t');
					}
					sha256.digest(row.toString().getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return rows;
	}

	private static void check(Connection connection, VerifierKey key) throws Exception {
		Report report = new LogCheck(List.of(key), Handwriting.UNKNOWN, System.currentTimeMillis(), size -> {
		}).check(new DatabaseSource(connection));
		if (!report.isGood()) {
			System.out.println("Not a good log: " + report.findings().get(0));
		}
	}
}
