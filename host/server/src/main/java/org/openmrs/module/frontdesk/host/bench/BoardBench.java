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

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Measures the board over HTTP beside the Appointments module's day list, in turn in one run, on a host that is there
 * already. It changes nothing. The password comes from the environment variable FRONTDESK_PASSWORD.
 *
 * <pre>java -cp frontdesk-host.jar org.openmrs.module.frontdesk.host.bench.BoardBench BASE_URL USER [ROUNDS]</pre>
 */
public final class BoardBench {

	private static final int WARM_UP = 5;

	private static final int POLLS_A_ROUND = 20;

	private final Client client;

	private BoardBench(Client client) {
		this.client = client;
	}

	/** One kind of request and how long each took, in nanoseconds. */
	private final class Probe {

		private final String name;

		private final HttpRequest.Builder request;

		private final int status;

		private final long[] taken;

		private int count;

		private int bytes;

		Probe(String name, HttpRequest.Builder request, int status, int times) {
			this.name = name;
			this.request = request;
			this.status = status;
			this.taken = new long[times];
		}

		void once() {
			long start = System.nanoTime();
			HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
			taken[count++ % taken.length] = System.nanoTime() - start;
			bytes = response.body().length;
			if (response.statusCode() != status) {
				throw new IllegalStateException(name + " answered " + response.statusCode() + ", not " + status);
			}
		}

		double median() {
			long[] sorted = taken.clone();
			Arrays.sort(sorted);
			return sorted[sorted.length / 2] / 1e6;
		}

		void print() {
			System.out.printf("%-40s median %9.2f ms  (%d times, %d bytes)%n", name, median(), taken.length, bytes);
		}
	}

	private void run(int rounds) {
		String day = LocalDate.now().toString();
		String board = "/frontdesk/board?date=" + day;
		String tag = client.send(client.to(board)).headers().firstValue("ETag")
				.orElseThrow();
		Probe ours = new Probe("board", client.to(board), 200, rounds);
		Probe theirs = new Probe("appointment/all?forDate=",
				client.to("/appointment/all?forDate=" + day + "T00:00:00.000Z"), 200,
				rounds);
		Probe poll = new Probe("board, nothing new (304)", client.to(board).header("If-None-Match", tag), 304,
				rounds * POLLS_A_ROUND);
		Probe empty = new Probe("unknown address (the host's own share)", client.to("/frontdesk/none"), 404,
				rounds * POLLS_A_ROUND);
		for (int round = -WARM_UP; round < rounds; round++) {
			inTurn(List.of(ours, theirs), 1);
			inTurn(List.of(poll, empty), POLLS_A_ROUND);
		}
		List.of(ours, theirs, poll, empty).forEach(Probe::print);
		System.out.printf("day list / board: %.1f times%n", theirs.median() / ours.median());
		System.out.printf("of a poll with nothing new, ours: %.2f ms%n", poll.median() - empty.median());
	}

	private static void inTurn(List<Probe> probes, int times) {
		for (int i = 0; i < times; i++) {
			for (Probe probe : probes) {
				probe.once();
			}
		}
	}

	public static void main(String[] arguments) {
		String password = System.getenv("FRONTDESK_PASSWORD");
		if (arguments.length < 2 || password == null) {
			System.err.println("usage: FRONTDESK_PASSWORD=… BoardBench BASE_URL USER [ROUNDS]");
			System.exit(2);
		}
		int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
		new BoardBench(new Client(arguments[0], arguments[1], password)).run(rounds);
	}
}
