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
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** People who come, each to one desk, a tenth of them to two at once; those who came long ago are expected anew. */
final class CheckIns {

	private static final int EVERY_TENTH = 10;

	/** Where fewer are expected, whoever came first is taken back. */
	private static final double LEFT = 0.25;

	private static final int CONFLICT = 409;

	private final List<BenchDesk> desks;

	private final Timings timings;

	private final Ledger ledger;

	private final ExecutorService hands;

	private final int few;

	private final AtomicInteger count = new AtomicInteger();

	CheckIns(List<BenchDesk> desks, Timings timings, Ledger ledger, ExecutorService hands) {
		this.desks = desks;
		this.timings = timings;
		this.ledger = ledger;
		this.hands = hands;
		this.few = Math.max(1, (int) (ledger.expected() * LEFT));
	}

	/** Somebody comes. */
	void come() {
		long dueAt = System.nanoTime();
		int turn = count.incrementAndGet();
		if (ledger.expected() < few) {
			hands.execute(() -> takeBack(desk(turn + 1), dueAt));
		}
		JsonNode person = ledger.next();
		if (person == null) {
			timings.failed("check-in", "nobody is expected any more");
		} else if (turn % EVERY_TENTH == 0) {
			toTwo(person, turn, dueAt);
		} else {
			hands.execute(() -> single(desk(turn), person, dueAt));
		}
	}

	private BenchDesk desk(int turn) {
		return desks.get(turn % desks.size());
	}

	private void single(BenchDesk desk, JsonNode person, long dueAt) {
		judge(List.of(new Try(desk.checkIn(person, dueAt))));
	}

	private void toTwo(JsonNode person, int turn, long dueAt) {
		CompletableFuture<Try> other = CompletableFuture
				.supplyAsync(() -> new Try(desk(turn + desks.size() / 2).checkIn(person, dueAt)), hands);
		CompletableFuture.supplyAsync(() -> new Try(desk(turn).checkIn(person, dueAt)), hands).thenAcceptBoth(other,
				(one, two) -> judge(List.of(one, two)));
	}

	/** @param answer null where there was none */
	private record Try(HttpResponse<String> answer) {

		boolean isDone() {
			return BenchDesk.isDone(answer);
		}
	}

	/** One is acknowledged; whoever was slower is told so. */
	private void judge(List<Try> all) {
		List<Try> done = all.stream().filter(Try::isDone).toList();
		if (done.size() > 1) {
			ledger.doubled();
		}
		if (!done.isEmpty()) {
			ledger.checkedIn(BenchDesk.read(done.get(0).answer));
		}
		all.stream().filter(each -> each.answer != null && !each.isDone())
				.filter(each -> done.isEmpty() || each.answer.statusCode() != CONFLICT)
				.forEach(each -> timings.failed("check-in", String.valueOf(each.answer.statusCode())));
	}

	/** Whoever came first is expected again. */
	private void takeBack(BenchDesk desk, long dueAt) {
		String first = ledger.toTakeBack();
		if (first != null) {
			HttpResponse<String> answer = desk.takeBack(first, dueAt);
			if (BenchDesk.isDone(answer)) {
				ledger.expect(BenchDesk.read(answer));
			} else if (answer != null) {
				timings.failed("take back", String.valueOf(answer.statusCode()));
			}
		}
	}

	/** Leaves everybody expected. */
	void takeAllBack() {
		for (int left = ledger.standing().size(); left > 0; left--) {
			takeBack(desks.get(0), System.nanoTime());
		}
	}
}
