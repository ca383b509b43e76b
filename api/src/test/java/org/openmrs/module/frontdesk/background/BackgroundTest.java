/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.ClinicTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class BackgroundTest extends ClinicTest {

	@Autowired
	private PlatformTransactionManager transactions;

	private Background background;

	@AfterEach
	void stop() {
		background.stop();
	}

	private record Work(String id, CountDownLatch turns, Runnable piece) implements Job {

		@Override
		public Duration interval() {
			return Duration.ofMillis(10);
		}

		@Override
		public boolean run() {
			turns.countDown();
			piece.run();
			return false;
		}
	}

	private void begin(Work... work) {
		background = new Background(List.of(work), transactions);
		background.begin(Duration.ZERO);
	}

	private static void within10Seconds(CountDownLatch latch) throws InterruptedException {
		assertTrue(latch.await(10, TimeUnit.SECONDS));
	}

	@Test
	void givenAJob_thenItRunsInASessionAndATransactionOfItsOwn() throws Exception {
		AtomicReference<Boolean> within = new AtomicReference<>();
		Work work = new Work("one", new CountDownLatch(2), () -> within
				.set(Context.isSessionOpen() && TransactionSynchronizationManager.isActualTransactionActive()));
		begin(work);

		within10Seconds(work.turns());

		assertTrue(within.get());
	}

	@Test
	void givenAJobThatFails_thenItIsTriedAgainAndTheOtherTakesItsTurns() throws Exception {
		Work failing = new Work("failing", new CountDownLatch(3), () -> {
			throw new IllegalStateException("somebody's name");
		});
		Work other = new Work("other", new CountDownLatch(3), () -> {
		});
		begin(failing, other);

		within10Seconds(failing.turns());
		within10Seconds(other.turns());
		background.stop();

		assertEquals(List.of(true, false), background.states().stream().map(JobState::failed).toList());
		assertEquals("WARN failed", said(background.states()));
	}

	@Test
	void givenAJobThatTakesLong_whenItIsStopped_thenItEndsAndNoThreadIsLeft() throws Exception {
		Work endless = new Work("endless", new CountDownLatch(1), () -> {
			try {
				TimeUnit.MINUTES.sleep(5);
			} catch (InterruptedException e) {
				throw new IllegalStateException(e);
			}
		});
		begin(endless);
		within10Seconds(endless.turns());

		assertNull(background.states().get(0).nextRun());
		background.stop();

		assertFalse(background.isRunning());
		assertFalse(background.states().get(0).failed());
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().equals(Background.THREAD)) {
				thread.join(1000);
				assertFalse(thread.isAlive());
			}
		}
	}

	@Test
	void givenAJobWhoseTurnIsLongOver_thenItIsLate() {
		begin();
		Instant now = Instant.now();

		assertEquals("BAD late", said(List.of(new JobState("one", null, null, false, now.minusSeconds(1000)))));
		assertEquals("GOOD good", said(List.of(new JobState("one", null, null, false, now.minusSeconds(100)))));
		assertEquals("GOOD good", said(List.of(new JobState("one", null, null, false, now.minusSeconds(1000)),
				new JobState("running", now.minusSeconds(2000), null, false, null))));
	}

	private static String said(List<JobState> states) {
		var finding = BackgroundCheck.finding(states, Instant.now());
		return finding.state() + " " + finding.code();
	}
}
