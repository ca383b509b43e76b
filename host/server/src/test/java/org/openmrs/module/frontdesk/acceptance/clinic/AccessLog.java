/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.clinic;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.StreamSupport;

/** The log of accesses from a moment on, as an auditor reads it. */
public final class AccessLog {

	private static final int SIGNING_TAKES_AT_MOST = 500;

	/** Records say the time to the second. */
	private static final long A_SECOND_MILLIS = 1_000;

	private static final long LOOK_AGAIN_NANOS = 250_000_000;

	private final Desk auditor;

	private final long since;

	/** By the server's clock; a record that comes late can have a higher number than one of a later access. */
	private final Instant after;

	private AccessLog(Desk auditor) {
		Answer newest = auditor.get("/audit/accesses");
		this.auditor = auditor;
		this.since = newest.ok().at("/accesses/0/number").asLong();
		this.after = newest.header("Date").map(AccessLog::moment).orElse(Instant.EPOCH);
		LockSupport.parkUntil(System.currentTimeMillis() + A_SECOND_MILLIS);
	}

	private static Instant moment(String date) {
		return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
	}

	/** @return what is recorded from now on */
	public static AccessLog from(Clinic clinic) {
		return new AccessLog(clinic.signIn(Account.COLLEAGUE));
	}

	/** Waits for the first signature, without which a log is not checked: a server that has just been started signs soon. */
	public static void awaitSigned(Clinic clinic) {
		Desk auditor = clinic.signIn(Account.AUDITOR);
		for (int i = 0; i < SIGNING_TAKES_AT_MOST && auditor.get("/audit/health").ok().get("checkpoint").isNull(); i++) {
			LockSupport.parkNanos(LOOK_AGAIN_NANOS);
		}
	}

	/** @return as {@link #from}, of later accesses */
	public AccessLog next() {
		return new AccessLog(auditor);
	}

	/** @param filter as a query: <code>patient=…&amp;action=…</code>; what the auditor reads of the log itself is left out */
	public List<JsonNode> lines(String filter) {
		return StreamSupport
				.stream(auditor.get("/audit/accesses?" + filter).ok().get("accesses").spliterator(), false)
				.filter(line -> line.get("number").asLong() > since && ended(line).isAfter(after))
				.filter(line -> !line.path("endpoint").asText().contains("/frontdesk/audit/"))
				.toList();
	}

	private static Instant ended(JsonNode line) {
		return Instant.parse(line.get(line.get("until").isNull() ? "at" : "until").asText());
	}

	/** @return each of the lines as <code>category action outcome</code> */
	public List<String> said(String filter) {
		return lines(filter).stream().map(line -> line.get("category").asText() + " " + line.get("action").asText() + " "
				+ line.get("outcome").asText()).sorted().toList();
	}
}
