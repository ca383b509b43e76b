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

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.Patient;
import org.openmrs.module.frontdesk.HealthCheck;
import org.openmrs.module.frontdesk.audit.AccessCapture;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.RequestWatch;
import org.openmrs.module.frontdesk.audit.WatchedRequest;
import org.openmrs.module.frontdesk.audit.capture.BackgroundWork;
import org.openmrs.module.frontdesk.audit.capture.CaptureJob;
import org.openmrs.module.frontdesk.audit.capture.Delivery;
import org.openmrs.module.frontdesk.audit.capture.Gap;
import org.openmrs.module.frontdesk.audit.capture.PersonTable;
import org.openmrs.module.frontdesk.audit.capture.Recorder;
import org.openmrs.module.frontdesk.audit.capture.RepeatsTable;
import org.openmrs.module.frontdesk.audit.capture.RequestDesk;
import org.openmrs.module.frontdesk.audit.capture.Who;
import org.openmrs.module.frontdesk.audit.capture.Windows;
import org.openmrs.module.frontdesk.audit.log.Committer;
import org.springframework.beans.factory.annotation.Autowired;

/** What requests leave in the tables, by what becomes of their transactions. */
class CaptureMariaDbTest extends CommittedTest {

	private static final int OK = 200;

	@Autowired
	private RequestWatch watch;

	@Autowired
	private Committer committer;

	@Autowired
	private CaptureJob job;

	@Autowired
	private Gap gap;

	@Autowired
	private Delivery delivery;

	@Autowired
	private RepeatsTable repeats;

	@Autowired
	private AccessCapture capture;

	@Autowired
	private List<HealthCheck> checks;

	@Autowired
	private Who who;

	@Autowired
	private PersonTable persons;

	@Autowired
	private BackgroundWork background;

	/** Another one for each test: records stay. */
	private final String endpoint = "GET /" + UUID.randomUUID();

	private record Request(String endpoint) implements WatchedRequest {

		@Override
		public String module() {
			return "test";
		}

		@Override
		public String address() {
			return "192.0.2.7";
		}

		@Override
		public String workstation() {
			return null;
		}

		@Override
		public String session() {
			return "session";
		}

		@Override
		public Set<String> mentioned() {
			return Set.of();
		}

		@Override
		public boolean searches() {
			return false;
		}

		@Override
		public boolean concernsPatients() {
			return false;
		}

		@Override
		public boolean signsIn() {
			return false;
		}
	}

	@BeforeEach
	void openTheLog() throws Exception {
		DATABASE.run("delete from frontdesk_access_repeats");
		committer.begin();
	}

	@AfterEach
	void closeTheLog() {
		committer.stop();
	}

	private <T> Future<T> answering(Callable<T> work) {
		return by("amina", () -> {
			watch.begin(new Request(endpoint));
			try {
				return work.call();
			} finally {
				watch.end(OK, false);
				watch.leave();
			}
		});
	}

	private String logged(String column) throws Exception {
		return DATABASE.ask("select group_concat(" + column + " order by number separator ' ') from frontdesk_access"
				+ " where endpoint = '" + endpoint + "'");
	}

	@Test
	void givenACommittedChange_thenItIsOnDiskWhenTheRequestEnds() throws Exception {
		answering(() -> transaction.execute(status -> {
			sessionFactory.getCurrentSession().get(Patient.class, CIRU).setGender("O");
			return null;
		})).get();

		assertEquals("view:done change:done", logged("concat(action, ':', outcome)"));
		assertEquals("10 10", logged("patient_id"));
		assertEquals("2 2", logged("user_id"));
	}

	@Test
	void givenATransactionThatIsRolledBack_thenItsChangesHaveFailedAndItsReadsCount() throws Exception {
		answering(() -> transaction.execute(status -> {
			sessionFactory.getCurrentSession().get(Patient.class, CIRU).setGender("X");
			sessionFactory.getCurrentSession().flush();
			status.setRollbackOnly();
			return null;
		})).get();

		assertEquals("view:done change:failed", logged("concat(action, ':', outcome)"));
	}

	@Test
	void givenAVoidedPatient_thenThatIsSaid() throws Exception {
		answering(() -> transaction.execute(status -> {
			sessionFactory.getCurrentSession().get(Patient.class, CIRU).setVoided(true);
			return null;
		})).get();

		assertEquals("view:done void:done", logged("concat(action, ':', outcome)"));
	}

	@Test
	void givenRepeats_whenTheServerIsKilled_thenTheNextStartRecordsThem() throws Exception {
		for (int i = 0; i < 4; i++) {
			answering(() -> sessionFactory.getCurrentSession().get(Patient.class, CIRU).getGender()).get();
		}
		assertEquals("1", logged("times"));
		job.run();
		assertEquals("3", DATABASE.ask("select times from frontdesk_access_repeats where endpoint = '" + endpoint + "'"));
		assertEquals("1", logged("times"));

		new CaptureJob(new Windows(settings), gap, delivery, repeats).run();

		assertEquals("1 3", logged("times"));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_access_repeats"));
		assertEquals("1", DATABASE.ask("select count(*) from frontdesk_access where endpoint = '" + endpoint
				+ "' and until_at >= at"));
	}

	@Test
	void givenAnAuditorWhoLooksAtTheLogAgain_whenTheServerIsKilled_thenTheNextStartRecordsThatAndSuspectsNobody()
			throws Exception {
		for (int i = 0; i < 3; i++) {
			answering(() -> {
				capture.shown(Category.LOG, Action.VIEW, Set.of(CIRU));
				return null;
			}).get();
		}
		job.run();

		Thread.sleep(2);
		new CaptureJob(new Windows(settings), gap, delivery, repeats).run();

		assertEquals("log:1 log:2", logged("concat(category, ':', times)"));
		HealthCheck check = checks.stream().filter(each -> each.id().equals("auditCapture")).findFirst().orElseThrow();
		assertEquals(HealthCheck.State.GOOD, check.look().state());
	}

	@Test
	void givenRepeatsFromBeforeTheClockWasSetBack_whenTheServerStarts_thenTheyAreRecorded() throws Exception {
		CaptureJob ofTheNextStart = new CaptureJob(new Windows(settings), gap, delivery, repeats);
		Thread.sleep(2);
		Windows later = new Windows(settings);
		watch = new RequestDesk(new Recorder(later, gap, delivery), who, persons, background);
		for (int i = 0; i < 3; i++) {
			answering(() -> sessionFactory.getCurrentSession().get(Patient.class, CIRU).getGender()).get();
		}
		new CaptureJob(later, gap, delivery, repeats).stop();

		ofTheNextStart.run();

		assertEquals("1 2", logged("times"));
	}

	@Test
	void givenACounterThatTheNodeHasNotWritten_whenItStarts_thenThatBecomesNoRecord() throws Exception {
		DATABASE.run("insert into frontdesk_access_repeats (node, slot, at, until_at, times, category, action, outcome,"
				+ " endpoint, mac) select node, 1, 2, 3, 4, 'log', 'prune', 'done', '" + endpoint
				+ "', repeat('0', 32) from frontdesk_access_node");

		new CaptureJob(new Windows(settings), gap, delivery, repeats).run();

		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_access where endpoint = '" + endpoint + "'"));
		assertEquals("0", DATABASE.ask("select count(*) from frontdesk_access_repeats"));
	}

	@Test
	void givenManyAtOnce_whenTheySeeTheSame_thenOneIsARecordAndNobodyIsLost() throws Exception {
		for (int i = 0; i < 40; i++) {
			answering(() -> sessionFactory.getCurrentSession().get(Patient.class, CIRU).getGender());
		}
		for (Future<?> one : atOnce(8, "amina", () -> {
			watch.begin(new Request(endpoint));
			sessionFactory.getCurrentSession().get(Patient.class, CIRU);
			watch.settle();
			boolean isThere = "1".equals(logged("times"));
			watch.leave();
			return isThere;
		})) {
			assertTrue((Boolean) one.get());
		}
	}
}
