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

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

	private Recorder recorder;

	@BeforeEach
	void start() {
		windows = new Windows(settings, FEW);
		gap = new Gap(sink.provider(), FEW);
		recorder = new Recorder(windows, gap);
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
		List<Window> counted = windows.takeNews();
		assertEquals(1, counted.size());
		assertEquals(4, counted.get(0).repeats().times());
		assertTrue(windows.takeNews().isEmpty());
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

		List<Window> ended = windows.takeEnded();
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
		assertThrows(RuntimeException.class, gap::close);

		sink.comeBack();
		gap.close();

		assertFalse(gap.isOpen());
		assertEquals(Action.GAP, sink.records().get(0).action());
		assertTrue(sink.records().get(0).detail().endsWith("kept 3, late 0, lost 2"));
		assertEquals(1 + FEW, sink.records().size());
		gap.close();
		assertEquals(1 + FEW, sink.records().size());
	}

	@Test
	void givenMuchWasKept_whenTheLogFailsMidway_thenWhatIsOnDiskIsNotHandedOverAgain() {
		gap = new Gap(sink.provider(), Integer.MAX_VALUE);
		gap.keep(Collections.nCopies(2 * Gap.SLICE + 1, access(CIRU, Action.CHANGE)));
		sink.goDownAfter(2);
		assertThrows(NotRecorded.class, gap::close);
		assertEquals(Gap.SLICE + 1, gap.state().kept());

		sink.comeBack();
		gap.close();

		assertFalse(gap.isOpen());
		assertEquals(2 + 2 * Gap.SLICE + 1, sink.records().size());
	}

	@Test
	void givenMuchIsRecordedAtOnce_whenItIsHandedOver_thenItGoesInPieces() {
		recorder.record(Collections.nCopies(2 * Gap.SLICE + 1, access(CIRU, Action.CHANGE)), false).join();

		assertEquals(2 * Gap.SLICE + 1, sink.records().size());
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
		recorder = new Recorder(new Windows(null, FEW), gap);

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
		assertEquals(100, windows.takeNews().get(0).repeats().times());
	}
}
