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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.AuditService;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.LogHealth;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.Way;
import org.openmrs.module.frontdesk.audit.log.Committer;
import org.openmrs.module.frontdesk.audit.log.LogKeeper;
import org.openmrs.module.frontdesk.audit.verify.Verify;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What an auditor has done with the whole log. */
class AuditOnDemandMariaDbTest extends CommittedTest {

	@Autowired
	@Qualifier("frontdesk.auditService")
	private AuditService audit;

	@Autowired
	private Committer committer;

	@Autowired
	private LogKeeper keeper;

	@Autowired
	private List<Job> jobs;

	@TempDir
	private Path folder;

	@BeforeEach
	void writeALog() throws Exception {
		DATABASE.run("replace into global_property (property, property_value, uuid) values"
				+ " ('frontdesk.audit.witness.folder', '" + folder + "', '00000000-0000-4000-8fff-000000000002')");
		settings.reread();
		committer.begin();
		committer.put(Collections.nCopies(2000, Access.of(Instant.now(), new Actor(1, "desk", "Front Desk"), CIRU,
				Category.PATIENT, Action.VIEW, Outcome.DONE, Way.BACKGROUND))).get();
		run("audit.seal");
		keeper.stop();
		committer.begin();
		run("audit.witness");
	}

	@AfterEach
	void stop() {
		committer.stop();
	}

	private void run(String id) throws Exception {
		Job job = jobs.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
		by("admin", () -> {
			while (Boolean.TRUE.equals(transaction.execute(status -> job.run()))) {
				Thread.yield();
			}
			return null;
		}).get();
	}

	private <T> T asAuditor(Callable<T> work) throws Exception {
		return by("admin", work).get();
	}

	private LogHealth whenChecked() throws Exception {
		LogHealth health = asAuditor(audit::health);
		for (int i = 0; i < 200 && health.verifying() != null; i++) {
			Thread.sleep(100);
			health = asAuditor(audit::health);
		}
		return health;
	}

	@Test
	void givenACheckThatGoesOn_whenAnotherIsAskedFor_thenItIsRefusedAndTheResultComes() throws Exception {
		try (Connection slow = DATABASE.connect(); Statement sql = slow.createStatement()) {
			slow.setAutoCommit(false);
			sql.execute("select * from frontdesk_access_verification for update");

			assertNotNull(asAuditor(audit::verify).verifying());
			ExecutionException refused = assertThrows(ExecutionException.class, () -> asAuditor(audit::verify));
			assertEquals(Refusal.Kind.CONFLICT, assertInstanceOf(Refusal.class, refused.getCause()).getKind());
			slow.rollback();
		}
		LogHealth.Verification result = whenChecked().verification();
		assertTrue(result.size() >= 2000, result::toString);
		assertEquals(List.of(), result.found());
		assertEquals(0, result.findings());
	}

	@Test
	void givenTheSealedLog_whenItIsSaved_thenItIsGoodElsewhereAndNoTransactionWaitsForWhoSavesIt() throws Exception {
		Path log = folder.resolve("saved.log");
		boolean[] inTransaction = { false };
		try (OutputStream file = Files.newOutputStream(log)) {
			asAuditor(() -> transaction.execute(status -> save(new OutputStream() {

				@Override
				public void write(int b) throws IOException {
					inTransaction[0] |= TransactionSynchronizationManager.isActualTransactionActive();
					file.write(b);
				}
			})));
		}

		assertFalse(inTransaction[0]);
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
		int result = Verify.run(List.of("--log", log.toString(), "--key", key().toString(), "--checkpoints",
				folder.toString()), out, out);
		assertEquals(0, result, said.toString(StandardCharsets.UTF_8));
	}

	private Void save(OutputStream out) {
		try {
			audit.exportSealed(out);
			return null;
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** What a witness holds, once it has taken the last checkpoint. */
	private Path key() throws Exception {
		for (int i = 0; i < 100; i++) {
			try (var files = Files.list(folder)) {
				var found = files.filter(file -> file.toString().endsWith(".pub")).findFirst();
				if (found.isPresent()) {
					return found.get();
				}
			}
			Thread.sleep(100);
		}
		throw new AssertionError("The witness has no key");
	}
}
