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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.openmrs.module.frontdesk.audit.verify.FindingCode;

/** A server that is killed in the middle of its work, again and again: what it had said is kept is there. */
class KilledMariaDbTest extends LogMariaDbTest {

	private static final int KILLS = 20;

	private static final int NUMBERS = 1_000_000;

	private final Random random = new Random(20261123);

	@Test
	void givenAServerUnderLoad_whenItIsKilledTwentyTimes_thenEveryAcknowledgedAccessIsThereAndTheLogVerifies()
			throws Exception {
		Set<Integer> acknowledged = new HashSet<>();
		for (int kill = 0; kill < KILLS; kill++) {
			Process server = start(kill * NUMBERS, 60_000);
			acknowledged.addAll(untilKilled(server, 100 + random.nextInt(500)));
		}
		Process last = start(KILLS * NUMBERS, 1_000);
		acknowledged.addAll(untilEnd(last));
		assertEquals(0, last.waitFor());

		assertTrue(acknowledged.size() > KILLS * 20, acknowledged.size() + " were acknowledged");
		acknowledged.removeAll(recorded());
		assertEquals(Set.of(), acknowledged);
		assertEquals(ask("select count(*) from frontdesk_access"), ask("select count(*) from frontdesk_access_seal"));
		now = Instant.now();
		assertEquals(List.<FindingCode>of(), codes(verify(List.of(), key())));
	}

	private Process start(int from, int millis) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), LogProcess.class.getName(), DATABASE.url(), folder.toString(),
				String.valueOf(from), String.valueOf(millis)).redirectError(folder.resolve("errors").toFile()).start();
	}

	/** Kills it some time after it has acknowledged the first access. */
	private static Set<Integer> untilKilled(Process server, int afterMillis) throws Exception {
		Set<Integer> numbers = new HashSet<>();
		try (BufferedReader said = server.inputReader()) {
			numbers.add(Integer.valueOf(said.readLine()));
			Thread killer = new Thread(() -> {
				try {
					Thread.sleep(afterMillis);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
				server.toHandle().destroyForcibly(); // and not of the process, which would close what it has said
			});
			killer.start();
			numbers.addAll(wholeNumbers(said));
			killer.join();
		}
		return numbers;
	}

	private static Set<Integer> untilEnd(Process server) throws IOException {
		try (BufferedReader said = server.inputReader()) {
			return wholeNumbers(said);
		}
	}

	/** The last line may be a part of a number: then it is that of another record, or of none. */
	private static Set<Integer> wholeNumbers(BufferedReader said) {
		List<String> lines = said.lines().toList();
		return lines.stream().limit(Math.max(0, lines.size() - 1)).map(Integer::valueOf).collect(Collectors.toSet());
	}

	private Set<Integer> recorded() throws SQLException {
		Set<Integer> numbers = new HashSet<>();
		try (Statement sql = connection.createStatement();
				ResultSet found = sql.executeQuery("select patient_id from frontdesk_access where patient_id is not null")) {
			while (found.next()) {
				numbers.add(found.getInt(1));
			}
		}
		return numbers;
	}

	private VerifierKey key() throws IOException {
		try (var files = Files.walk(folder)) {
			Path file = files.filter(each -> each.toString().endsWith(".pub")).findFirst().orElseThrow();
			return VerifierKey.parse(Files.readString(file));
		}
	}
}
