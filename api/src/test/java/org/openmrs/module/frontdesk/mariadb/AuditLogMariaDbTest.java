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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.Way;
import org.openmrs.module.frontdesk.audit.log.Committer;
import org.openmrs.module.frontdesk.audit.log.LogKeeper;
import org.openmrs.module.frontdesk.audit.log.VerificationDesk;
import org.openmrs.module.frontdesk.background.Job;
import org.springframework.beans.factory.annotation.Autowired;

/** The log's jobs as they run in the module. */
class AuditLogMariaDbTest extends CommittedTest {

	@Autowired
	private Committer committer;

	@Autowired
	private LogKeeper keeper;

	@Autowired
	private VerificationDesk verification;

	@Autowired
	private List<Job> jobs;

	@Autowired
	private List<HealthCheck> checks;

	@TempDir
	private Path folder;

	@BeforeEach
	void begin() throws Exception {
		setWitness(folder.resolve("witness"));
		committer.begin();
	}

	@AfterEach
	void stop() {
		committer.stop();
	}

	private void setWitness(Path to) throws Exception {
		DATABASE.run("replace into global_property (property, property_value, uuid) values"
				+ " ('frontdesk.audit.witness.folder', '" + to + "', '00000000-0000-4000-8fff-000000000002')");
		settings.reread();
	}

	private void run(String id) throws Exception {
		Job job = jobs.stream().collect(Collectors.toMap(Job::id, Function.identity())).get(id);
		by("admin", () -> {
			while (Boolean.TRUE.equals(transaction.execute(status -> job.run()))) {
				Thread.yield();
			}
			return null;
		}).get();
	}

	private HealthCheck.Finding look(String id) throws Exception {
		HealthCheck check = checks.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
		return by("admin", () -> transaction.execute(status -> check.look())).get();
	}

	private void view(int count) throws Exception {
		committer.put(java.util.Collections.nCopies(count, Access.of(Instant.now(), new Actor(1, "desk", "Front Desk"), CIRU,
				Category.PATIENT, Action.VIEW, Outcome.DONE, Way.BACKGROUND))).get();
	}

	/** As when the server stops: however short ago another test had it sign. */
	private void signWhatIsNew() {
		keeper.stop();
		committer.begin();
	}

	private String await(String question, String answer) throws Exception {
		String found = DATABASE.ask(question);
		for (int i = 0; i < 100 && !answer.equals(found); i++) {
			Thread.sleep(100);
			found = DATABASE.ask(question);
		}
		return found;
	}

	@Test
	void givenTheJobs_thenRecordsAreSealedSignedWitnessedAndVerified() throws Exception {
		view(3000);
		run("audit.seal");
		run("audit.checkpoint");
		signWhatIsNew();
		run("audit.witness");

		assertEquals("0", await("select count(*) from frontdesk_access_checkpoint where witnessed_at is null", "0"));
		assertEquals("1", DATABASE.ask("select count(*) > 0 from frontdesk_access_checkpoint"));
		try (var files = Files.list(folder.resolve("witness"))) {
			assertTrue(files.anyMatch(file -> file.toString().endsWith(".pub")));
		}

		assertTrue(verification.start());
		assertEquals("0", await("select coalesce(max(finding_count), -1) from frontdesk_access_verification"
				+ " where ended_at is not null", "0"), () -> report());
		assertEquals("1", await("select count(*) > 0 from frontdesk_access where action = 'verify'", "1"));
		for (String check : List.of("auditKey", "auditSealing", "auditWitness", "auditTriggers", "auditVerification",
				"auditRetention", "auditDurability")) {
			assertEquals(HealthCheck.State.GOOD, look(check).state(), () -> check + report());
		}
	}

	private static String report() {
		try {
			return DATABASE.ask("select report from frontdesk_access_verification order by verification_id desc limit 1");
		} catch (java.sql.SQLException e) {
			return e.getMessage();
		}
	}

	@Test
	void givenAWitnessThatIsAway_thenHealthSaysSinceWhenAndItGetsAllWhenItIsBack() throws Exception {
		Files.writeString(folder.resolve("file"), "");
		setWitness(folder.resolve("file/witness"));
		view(10);
		signWhatIsNew();
		String waiting = "select count(*) from frontdesk_access_checkpoint where witnessed_at is null";
		assertEquals("1", DATABASE.ask(waiting));
		run("audit.witness");
		for (int i = 0; i < 100 && look("auditWitness").state() == HealthCheck.State.GOOD; i++) {
			Thread.sleep(100);
		}
		assertEquals("away", look("auditWitness").code());
		assertEquals(Map.of("since", look("auditWitness").arguments().get("since")), look("auditWitness").arguments());

		Files.delete(folder.resolve("file"));
		run("audit.witness");

		assertEquals("0", await(waiting, "0"));
		assertEquals(HealthCheck.State.GOOD, look("auditWitness").state());
	}

	@Test
	void givenNoTriggers_thenHealthSaysSo() throws Exception {
		DATABASE.run("drop trigger frontdesk_seal_no_delete");
		try {
			assertEquals(Map.of("count", 1), look("auditTriggers").arguments());
		} finally {
			DATABASE.run("create trigger frontdesk_seal_no_delete before delete on frontdesk_access_seal for each row"
					+ " signal sqlstate '45000' set message_text = 'frontdesk: seals of the log are never removed'");
		}
	}

	@Test
	void givenADatabaseThatWritesToDiskLater_thenHealthSaysSo() throws Exception {
		DATABASE.run("set global innodb_flush_log_at_trx_commit = 2");
		try {
			assertEquals("lax", look("auditDurability").code());
		} finally {
			DATABASE.run("set global innodb_flush_log_at_trx_commit = 1");
		}
	}
}
