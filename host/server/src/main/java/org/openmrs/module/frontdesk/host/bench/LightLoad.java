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

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A few people at work while the server is taken down now and then: some poll the board, one checks a person in and takes it
 * back. It keeps what they would complain of: an answer that is none of success, and did not fall into a time when the server
 * was down.
 */
public final class LightLoad implements AutoCloseable {

	private static final String ASKED = "{\"knownBy\":[\"name\",\"birthDate\"],\"contact\":\"same\",\"coverage\":\"same\"}";

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String BOARD = "/frontdesk/board";

	private static final long PAUSE_MILLIS = 20;

	/** How many times it was taken down, and how many times that was over. */
	private final AtomicInteger takenDown = new AtomicInteger();

	private final AtomicInteger backUp = new AtomicInteger();

	private final AtomicInteger served = new AtomicInteger();

	private final AtomicInteger turnedAway = new AtomicInteger();

	private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

	private final List<Thread> people = new ArrayList<>();

	private final IntPredicate whileDown;

	private final Client receptionist;

	private final JsonNode person;

	private volatile boolean over;

	/**
	 * Begins.
	 *
	 * @param people each is one person; the first checks in, and may do so, the others poll
	 * @param whileDown what the server may answer while it is down
	 */
	public LightLoad(List<Client> people, IntPredicate whileDown) {
		this.whileDown = whileDown;
		receptionist = people.get(0);
		person = anybodyExpected();
		work("receptionist", this::checkInAndUndo);
		people.subList(1, people.size()).forEach(each -> work("watcher", new Watcher(each)::poll));
	}

	private JsonNode anybodyExpected() {
		try {
			List<JsonNode> expected = new ArrayList<>();
			JSON.readTree(receptionist.send(receptionist.to(BOARD)).body()).path("rows").forEach(row -> {
				// one with an earlier check-in would not be as it was after another is taken back
				if (row.path("status").asText().equals("Scheduled") && !row.hasNonNull("checkIn")) {
					expected.add(row);
				}
			});
			Collections.shuffle(expected);
			return expected.stream().findAny().orElseThrow(() -> new IllegalStateException("Nobody is expected today"));
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("The board cannot be read", e);
		}
	}

	private void work(String name, Runnable step) {
		Thread thread = new Thread(() -> {
			while (!over) {
				step.run();
				pause();
			}
		}, name);
		people.add(thread);
		thread.start();
	}

	/** Polls as a page does: what it has seen it does not read again. */
	private final class Watcher {

		private final Client client;

		private String tag = "\"none\"";

		Watcher(Client client) {
			this.client = client;
		}

		void poll() {
			HttpResponse<String> answer = ask(client, client.to(BOARD).header("If-None-Match", tag));
			if (answer != null) {
				tag = answer.headers().firstValue("ETag").orElse(tag);
			}
		}
	}

	private void checkInAndUndo() {
		String path = "/frontdesk/appointments/" + person.path("appointment").asText();
		String tag = '"' + person.path("tag").asText() + '"';
		if (ask(receptionist, receptionist.post(path + "/check-in", ASKED).header("If-Match", tag)) != null) {
			while (ask(receptionist, receptionist.post(path + "/undo-check-in", "{}")) == null && !over) {
				pause();
			}
		}
	}

	/** @return the answer if it is one of success */
	private HttpResponse<String> ask(Client client, HttpRequest.Builder request) {
		int upBefore = backUp.get();
		try {
			HttpResponse<String> answer = client.send(request);
			int status = answer.statusCode();
			if (status == 200 || status == 304) {
				served.incrementAndGet();
				return answer;
			}
			judge(whileDown.test(status) && takenDown.get() > upBefore, answer.request() + " -> " + status);
		} catch (UncheckedIOException e) {
			judge(whileDown.test(0) && takenDown.get() > upBefore, e.getCause().toString());
		}
		return null;
	}

	private void judge(boolean understood, String complaint) {
		if (understood) {
			turnedAway.incrementAndGet();
		} else {
			complaints.add(complaint);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * @param work takes the server down, and returns when it is there again
	 */
	public void whileDown(Runnable work) {
		takenDown.incrementAndGet();
		work.run();
		backUp.incrementAndGet();
	}

	/** Lets them work until so many of their requests have succeeded, or one has failed that should not. */
	public void letWork(int requests) {
		int enough = served.get() + requests;
		while (served.get() < enough && complaints.isEmpty()) {
			pause();
		}
	}

	/** @return how many requests succeeded */
	public int served() {
		return served.get();
	}

	/** @return how many got no success while the server was down */
	public int turnedAway() {
		return turnedAway.get();
	}

	/** @return the address and the answer of each request that should have succeeded */
	public List<String> complaints() {
		return List.copyOf(complaints);
	}

	/** Ends, and leaves the person expected. */
	@Override
	public void close() {
		over = true;
		for (Thread each : people) {
			try {
				each.join();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
		receptionist.send(receptionist.post("/frontdesk/appointments/" + person.path("appointment").asText()
				+ "/undo-check-in", "{}"));
	}
}
