/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openmrs.module.frontdesk.ClinicTest;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.NotRecorded;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.Way;

/** What is a record, what is counted, and what happens while the log is down. */
class RecorderTest extends ClinicTest {

	private static final int FEW = 3;

	private final ListSink sink = new ListSink();

	private Windows windows;

	private Gap gap;

	private Delivery delivery;

	private Recorder recorder;

	@BeforeEach
	void start() {
		windows = new Windows(settings, FEW);
		gap = new Gap(FEW);
		delivery = new Delivery(sink.provider());
		recorder = new Recorder(windows, gap, delivery);
	}

	private static Access access(int patient, Action action) {
		Way way = new Way("test", "GET /patient/{id}", "192.0.2.7", null, "0123456789abcdef", 2);
		return Access.of(Instant.now(), new Actor(2, null, "Clerk"), patient, Category.PATIENT, action, Outcome.DONE, way);
	}

	private void see(int patient) {
		recorder.recordNow(List.of(access(patient, Action.VIEW)), false);
	}

	@Test
	void givenTheSameAgain_whenItIsSeen_thenTheFirstIsARecordAndTheRestACounter() {
		for (int i = 0; i < 5; i++) {
			see(CIRU);
		}

		assertEquals(1, sink.records().size());
		List<CounterRow> counted = windows.news();
		assertEquals(1, counted.size());
		assertEquals(4, counted.get(0).repeats().times());
		assertEquals(counted, windows.news());
		windows.kept(counted);
		assertTrue(windows.news().isEmpty());
		assertTrue(windows.takeEnded().isEmpty());
	}

	@Test
	void givenChanges_whenTheyAreMadeAgain_thenEachIsARecord() {
		recorder.recordNow(List.of(access(CIRU, Action.CHANGE)), false);
		recorder.recordNow(List.of(access(CIRU, Action.CHANGE)), false);

		assertEquals(2, sink.records().size());
	}

	@Test
	void givenNoWindow_whenTheSameIsSeenAgain_thenEachIsARecord() {
		set(FrontDeskSettings.AUDIT_WINDOW_MINUTES, "0");

		see(CIRU);
		see(CIRU);

		assertEquals(2, sink.records().size());
	}

	@Test
	void givenSignIns_whenTheyComeWithEveryRequest_thenTheyAreCounted() {
		for (int i = 0; i < 3; i++) {
			recorder.recordNow(List.of(access(CIRU, Action.SIGN_IN)), true);
		}
		recorder.recordNow(List.of(access(CIRU, Action.SIGN_IN)), false);

		assertEquals(2, sink.records().size());
	}

	@Test
	void givenAFullHouse_whenAnotherWindowOpens_thenTheOldestEndsAndNothingIsDropped() {
		see(1);
		see(1);
		see(2);
		see(3);
		see(4);

		List<CounterRow> ended = windows.takeEnded();
		assertEquals(1, ended.size());
		assertEquals(1, ended.get(0).repeats().patientId());
		assertEquals(1, ended.get(0).repeats().times());
		windows.giveBack(ended);
		assertEquals(ended, windows.takeEnded());
	}

	@Test
	void givenTheFirstIsOnItsWay_whenARepeatComes_thenItWaitsForTheSame() {
		sink.slowDown();
		CompletableFuture<Void> first = recorder.record(List.of(access(CIRU, Action.VIEW)), false);
		CompletableFuture<Void> repeat = recorder.record(List.of(access(CIRU, Action.VIEW)), false);

		assertFalse(first.isDone());
		assertFalse(repeat.isDone());
		sink.comeBack();
		assertTrue(first.isDone());
		assertTrue(repeat.isDone());
		assertEquals(1, sink.records().size());
	}

	@Test
	void givenTheFirstFailed_whenItIsSeenAgain_thenThatIsAFirst() {
		sink.goDown();
		assertThrows(NotRecorded.class, () -> see(CIRU));
		sink.comeBack();

		see(CIRU);

		assertEquals(List.of("10 patient view done"), sink.take());
	}

	@Test
	void givenTheLogWasDown_whenItIsBack_thenTheGapIsRecordedBeforeWhatWasKept() {
		sink.goDown();
		for (int patient = 1; patient <= FEW + 2; patient++) {
			int seen = patient;
			assertThrows(NotRecorded.class, () -> see(seen));
		}
		assertTrue(gap.isOpen());
		assertEquals(FEW, gap.state().kept());
		assertEquals(2, gap.state().lost());
		assertThrows(RuntimeException.class, () -> gap.close(delivery));

		sink.comeBack();
		gap.close(delivery);

		assertFalse(gap.isOpen());
		assertEquals(Action.GAP, sink.records().get(0).action());
		assertTrue(sink.records().get(0).detail().endsWith("kept 3, late 0, lost 2"));
		assertEquals(1 + FEW, sink.records().size());
		gap.close(delivery);
		assertEquals(1 + FEW, sink.records().size());
	}

	@Test
	@Timeout(30)
	void givenALogThatNeverAnswers_whenItIsSeen_thenNobodyWaitsBeyondTheLimitAndItIsRecordedLater() {
		recorder = new Recorder(windows, gap, delivery, Duration.ofSeconds(1), Duration.ofMillis(20));
		sink.slowDown();

		long from = System.nanoTime();
		assertThrows(NotRecorded.class, () -> see(CIRU));
		long waited = Duration.ofNanos(System.nanoTime() - from).toMillis();

		assertTrue(waited >= 1_000, () -> waited + " ms");
		assertEquals(1, gap.state().late());
		sink.comeBack();
		gap.close(delivery);
		assertEquals(List.of("10 patient view done", "null log gap failed"), sink.take());
	}

	@Test
	void givenAGapThatIsNotYetOnRecord_whenTheLogWorks_thenItCanRecordAndIsWaitedForAsEver() {
		recorder.missed(1);
		assertTrue(recorder.canRecord());
		sink.slowDown();
		CompletableFuture<Void> back = CompletableFuture.runAsync(sink::comeBack,
				CompletableFuture.delayedExecutor(1500, TimeUnit.MILLISECONDS));

		see(CIRU);

		back.join();
		assertEquals(0, gap.state().late());
	}

	@Test
	void givenTheLogIsDown_thenItCannotRecordWhetherThatIsNoticedHereOrNot() {
		sink.goDown();

		assertFalse(recorder.canRecord());
		assertFalse(gap.isOpen());
	}

	@Test
	void givenTheLogIsHeldUp_whenTheGapHasWaitedInVain_thenNothingIsRecordedTwice() {
		delivery = new Delivery(sink.provider(), Duration.ofMillis(10));
		gap.keep(List.of(access(CIRU, Action.CHANGE)));
		sink.slowDown();
		assertThrows(NotRecorded.class, () -> gap.close(delivery));
		sink.comeBack();

		gap.close(delivery);

		assertEquals(List.of(Action.GAP, Action.CHANGE), sink.records().stream().map(Access::action).toList());
	}

	@Test
	void givenTheLogIsDown_whenTheBeansAreBuiltAnew_thenTheNextOnesRecordWhatWasKept() {
		Gap before = applicationContext.getBean(Gap.class);
		before.close(delivery); // what other tests have left there
		sink.take();
		before.keep(List.of(access(CIRU, Action.CHANGE)));
		before.late(1);
		before.destroy();

		Gap.ofThisServer().close(delivery);

		assertEquals(List.of(Action.GAP, Action.CHANGE), sink.records().stream().map(Access::action).toList());
		assertTrue(sink.records().get(0).detail().endsWith("kept 1, late 1, lost 0"));
	}

	@Test
	void givenCountsThatAreBeingKept_whenOneIsAddedMeanwhile_thenTheyStayWhatTheyWereAndItIsNews() {
		see(CIRU);
		see(CIRU);
		List<CounterRow> taken = windows.news();

		see(CIRU);
		windows.kept(taken);

		assertEquals(1, taken.get(0).repeats().times());
		assertEquals(2, windows.news().get(0).repeats().times());
	}

	@Test
	void givenMoreComesWhileAGapIsRecorded_whenThatIsClosed_thenTheNextOneBeganWhenItCame() {
		List<Instant> came = new ArrayList<>();
		gap.keep(List.of(access(CIRU, Action.CHANGE)));
		sink.meanwhile(() -> {
			gap.late(1);
			came.add(Instant.now());
		}, () -> LockSupport.parkNanos(20_000_000));

		gap.close(delivery);

		assertEquals(1, gap.state().late());
		assertFalse(gap.state().since().isAfter(came.get(0)));
	}

	@Test
	void givenMuchWasKept_whenTheLogFailsMidway_thenWhatIsOnDiskIsNotHandedOverAgain() {
		gap = new Gap(Integer.MAX_VALUE);
		gap.keep(Collections.nCopies(2 * Delivery.SLICE + 1, access(CIRU, Action.CHANGE)));
		sink.goDownAfter(2);
		assertThrows(NotRecorded.class, () -> gap.close(delivery));
		assertEquals(Delivery.SLICE + 1, gap.state().kept());

		sink.comeBack();
		gap.close(delivery);

		assertFalse(gap.isOpen());
		assertEquals(2 + 2 * Delivery.SLICE + 1, sink.records().size());
	}

	@Test
	void givenMuchIsRecordedAtOnce_whenItIsHandedOver_thenItGoesInPieces() {
		recorder.record(Collections.nCopies(2 * Delivery.SLICE + 1, access(CIRU, Action.CHANGE)), false).join();

		assertEquals(2 * Delivery.SLICE + 1, sink.records().size());
		assertEquals(3, sink.puts());
	}

	@Test
	void givenManyWindowsHaveEnded_whenThereIsNoMoreRoom_thenTheRestIsCountedAsLost() {
		for (int patient = 1; patient <= 3 * FEW; patient++) {
			see(patient);
			see(patient);
		}

		assertEquals(FEW, windows.takeLost());
		assertEquals(FEW, windows.takeEnded().size());
		assertEquals(0, windows.takeLost());
	}

	@Test
	void givenItCannotBeAskedHowToRecord_whenItIsSeen_thenItIsKept() {
		recorder = new Recorder(new Windows(null, FEW), gap, delivery);

		assertThrows(NotRecorded.class, () -> see(CIRU));

		assertEquals(1, gap.state().kept());
	}

	@Test
	void givenWorkInTheBackground_whenItTouchesMuch_thenItIsOneCounter() {
		for (int i = 0; i < 100; i++) {
			windows.count(Access.of(Instant.now(), Actor.NOBODY, null, Category.OBS, Action.VIEW, Outcome.DONE,
					Way.BACKGROUND));
		}

		assertTrue(sink.records().isEmpty());
		assertEquals(100, windows.news().get(0).repeats().times());
	}

	@Test
	void givenManyWhoSeeAtOnceWhileWindowsEnd_thenEachTimeIsCountedOnce() throws Exception {
		int times = 4000;
		AtomicInteger counted = new AtomicInteger();
		settings.auditWindow();
		ExecutorService people = Executors.newFixedThreadPool(4);
		for (int i = 0; i < times; i++) {
			int patient = i % (FEW + 1);
			people.execute(() -> {
				if (windows.enter(access(patient, Action.VIEW)).isFirst()) {
					counted.incrementAndGet();
				}
			});
		}
		people.shutdown();
		while (!people.isTerminated()) {
			counted.addAndGet(sum(windows.takeEnded()));
		}

		counted.addAndGet(sum(windows.takeEnded()) + (int) windows.takeLost() + sum(windows.news()));
		assertEquals(times, counted.get());
	}

	private static int sum(List<CounterRow> rows) {
		return rows.stream().mapToInt(row -> row.repeats().times()).sum();
	}
}
