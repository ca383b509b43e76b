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

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** One desk with a session and a board of its own, which it keeps up to date as a page does. */
final class BenchDesk {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final String ASKED = "{\"knownBy\":[\"name\",\"birthDate\"],\"contact\":\"same\",\"coverage\":\"same\"}";

	private static final int OK = 200;

	private static final int NOT_MODIFIED = 304;

	private static final long MINUTE_NANOS = 60_000_000_000L;

	/** What it goes by; the rest is left unread, since the bench runs beside what it measures. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	private record Seen(String date, long change, List<JsonNode> rows) {
	}

	private final Client client;

	private final Timings timings;

	private final Ledger ledger;

	private final Map<String, JsonNode> rows = new HashMap<>();

	private String date;

	private String tag;

	private long change;

	private long fullDue;

	BenchDesk(Client client, Timings timings, Ledger ledger) {
		this.client = client;
		this.timings = timings;
		this.ledger = ledger;
	}

	/** Asks for what is new, and holds what is shown against what was acknowledged before it asked. */
	synchronized void poll() {
		Map<String, Ledger.Standing> acknowledged = ledger.standing();
		boolean full = tag == null || System.nanoTime() - fullDue > 0;
		HttpRequest.Builder request = full
				? client.to("/frontdesk/board" + (date == null ? "" : "?date=" + date))
				: client.to("/frontdesk/board?date=" + date + "&since=" + change).header("If-None-Match", tag);
		long begun = System.nanoTime();
		HttpResponse<String> answer = send("poll", request);
		long taken = System.nanoTime() - begun;
		if (answer == null) {
			return;
		}
		if (answer.statusCode() == NOT_MODIFIED) {
			timings.took("poll, nothing new", taken);
		} else if (answer.statusCode() == OK) {
			timings.took(full ? "board, whole" : "poll, what changed", taken);
			take(answer, full);
		} else {
			timings.failed("poll", String.valueOf(answer.statusCode()));
			return;
		}
		acknowledged.values().stream().filter(one -> !isCheckedIn(one.appointment()) && ledger.stands(one))
				.forEach(ledger::lost);
	}

	private void take(HttpResponse<String> answer, boolean full) {
		Seen board = read(answer, Seen.class);
		if (full) {
			rows.clear();
			fullDue = System.nanoTime() + nextFull();
		}
		board.rows().forEach(row -> {
			if (row.path("gone").asBoolean()) {
				rows.remove(row.path("appointment").asText());
			} else {
				rows.put(row.path("appointment").asText(), row);
				ledger.number(row);
			}
		});
		date = board.date();
		change = board.change();
		tag = answer.headers().firstValue("ETag").orElse(null);
	}

	/** As a page: what was changed past Hibernate announces itself nowhere. */
	private static long nextFull() {
		return 4 * MINUTE_NANOS + ThreadLocalRandom.current().nextLong(MINUTE_NANOS);
	}

	private boolean isCheckedIn(String appointment) {
		return rows.containsKey(appointment) && rows.get(appointment).path("status").asText().equals("CheckedIn");
	}

	/** Has the next poll read everything. */
	synchronized void forget() {
		tag = null;
	}

	/** @return the rows that it has seen, by their appointments */
	synchronized Map<String, JsonNode> rows() {
		return Map.copyOf(rows);
	}

	/**
	 * @param dueAt since when the person stands there: what had to wait for a free hand counts
	 * @return the answer to a check-in, or null where there was none
	 */
	HttpResponse<String> checkIn(JsonNode row, long dueAt) {
		return change("check-in", client.post(path(row.path("appointment").asText(), "check-in"), ASKED).header("If-Match",
				'"' + row.path("tag").asText() + '"'), dueAt);
	}

	/** @return the answer to taking a check-in back, or null where there was none */
	HttpResponse<String> takeBack(String appointment, long dueAt) {
		return change("take back", client.post(path(appointment, "undo-check-in"), "{}"), dueAt);
	}

	private static String path(String appointment, String what) {
		return "/frontdesk/appointments/" + appointment + '/' + what;
	}

	private HttpResponse<String> change(String kind, HttpRequest.Builder request, long dueAt) {
		HttpResponse<String> answer = send(kind, request);
		if (answer != null) {
			String which = answer.statusCode() == OK ? kind : kind + ", refused";
			timings.took(which, System.nanoTime() - dueAt);
		}
		return answer;
	}

	private HttpResponse<String> send(String kind, HttpRequest.Builder request) {
		try {
			return client.send(request);
		} catch (UncheckedIOException e) {
			timings.failed(kind, e.getCause().getClass().getSimpleName());
			return null;
		}
	}

	static boolean isDone(HttpResponse<String> answer) {
		return answer != null && answer.statusCode() == OK;
	}

	static JsonNode read(HttpResponse<String> answer) {
		return read(answer, JsonNode.class);
	}

	private static <T> T read(HttpResponse<String> answer, Class<T> type) {
		try {
			return JSON.readValue(answer.body(), type);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("An answer cannot be read", e);
		}
	}
}
