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

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
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

	/** With the session's cookie, as a browser has it: to check a password takes longer than to read the board. */
	private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String base;

	private BoardBench(String base) {
		this.base = base + "/ws/rest/v1";
	}

	private void signIn(String user, String password) throws IOException, InterruptedException {
		byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
		String basic = "Basic " + Base64.getEncoder().encodeToString(credentials);
		HttpResponse<String> session = http.send(get("/session").header("Authorization", basic).build(),
				HttpResponse.BodyHandlers.ofString());
		if (!session.body().contains("\"authenticated\":true")) {
			throw new IllegalStateException("The host did not sign " + user + " in");
		}
	}

	/** One kind of request and how long each took, in nanoseconds. */
	private final class Probe {

		private final String name;

		private final HttpRequest request;

		private final int status;

		private final long[] taken;

		private int count;

		private int bytes;

		Probe(String name, HttpRequest request, int status, int times) {
			this.name = name;
			this.request = request;
			this.status = status;
			this.taken = new long[times];
		}

		void once() throws IOException, InterruptedException {
			long start = System.nanoTime();
			HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
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

	private HttpRequest.Builder get(String path) {
		return HttpRequest.newBuilder(URI.create(base + path));
	}

	private void run(int rounds) throws IOException, InterruptedException {
		String day = LocalDate.now().toString();
		String board = "/frontdesk/board?date=" + day;
		String tag = http.send(get(board).build(), HttpResponse.BodyHandlers.discarding()).headers().firstValue("ETag")
				.orElseThrow();
		Probe ours = new Probe("board", get(board).build(), 200, rounds);
		Probe theirs = new Probe("appointment/all?forDate=",
				get("/appointment/all?forDate=" + day + "T00:00:00.000Z").build(), 200,
				rounds);
		Probe poll = new Probe("board, nothing new (304)", get(board).header("If-None-Match", tag).build(), 304,
				rounds * POLLS_A_ROUND);
		Probe empty = new Probe("unknown address (the host's own share)", get("/frontdesk/none").build(), 404,
				rounds * POLLS_A_ROUND);
		for (int round = -WARM_UP; round < rounds; round++) {
			inTurn(List.of(ours, theirs), 1);
			inTurn(List.of(poll, empty), POLLS_A_ROUND);
		}
		List.of(ours, theirs, poll, empty).forEach(Probe::print);
		System.out.printf("day list / board: %.1f times%n", theirs.median() / ours.median());
		System.out.printf("of a poll with nothing new, ours: %.2f ms%n", poll.median() - empty.median());
	}

	private static void inTurn(List<Probe> probes, int times) throws IOException, InterruptedException {
		for (int i = 0; i < times; i++) {
			for (Probe probe : probes) {
				probe.once();
			}
		}
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		String password = System.getenv("FRONTDESK_PASSWORD");
		if (arguments.length < 2 || password == null) {
			System.err.println("usage: FRONTDESK_PASSWORD=… BoardBench BASE_URL USER [ROUNDS]");
			System.exit(2);
		}
		int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
		BoardBench bench = new BoardBench(arguments[0]);
		bench.signIn(arguments[1], password);
		bench.run(rounds);
	}
}
