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

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Somebody's desk, seen from the network: a client with a session of its own. */
public class Desk {

	/** All that a clinic can want asked at a check-in. */
	public static final String ASKED = "{\"knownBy\":[\"name\",\"birthDate\"],\"contact\":\"same\",\"coverage\":\"same\"}";

	private static final String SESSION = Clinic.REST + "/session";

	private final Clinic clinic;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
			.cookieHandler(new CookieManager()).build();

	public Desk(Clinic clinic) {
		this.clinic = clinic;
	}

	/** @return the answer, which is as the server's OpenAPI document says */
	public Answer send(Call call) {
		Answer answer = sendPastUs(call);
		clinic.contract().check(answer);
		return answer;
	}

	/** @return the answer to what somebody before the front desk may refuse, in their own way */
	public Answer sendPastUs(Call call) {
		try {
			return new Answer(call, client.send(call.request(clinic), BodyHandlers.ofString(UTF_8)));
		} catch (IOException e) {
			throw new UncheckedIOException("No answer to " + call, e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	public Answer get(String path) {
		return send(Call.get(path));
	}

	/** @return the platform's answer, whatever it is */
	public Answer trySignIn(String username, String password) {
		String credentials = Base64.getEncoder().encodeToString((username + ':' + password).getBytes(UTF_8));
		return send(Call.at("GET", SESSION).with("Authorization", "Basic " + credentials)
				.with("Disable-WWW-Authenticate", "true"));
	}

	public void signIn(Account account) {
		Answer answer = trySignIn(account.username(), account.password());
		assertThat(account.username() + " can sign in: " + answer, answer.json().path("authenticated").asBoolean(),
				is(true));
	}

	public Answer signOut() {
		return send(Call.at("DELETE", SESSION));
	}

	/** @return the name of whoever sits here */
	public String name() {
		return get("/desk").ok().at("/user/name").asText();
	}

	public String today() {
		return get("/desk").ok().get("now").asText().substring(0, "2026-11-23".length());
	}

	/** @return the rows of today's board */
	public List<JsonNode> rows() {
		return rows(get("/board"));
	}

	public static List<JsonNode> rows(Answer board) {
		return StreamSupport.stream(board.ok().get("rows").spliterator(), false).toList();
	}

	public Optional<JsonNode> row(String appointment) {
		return rows().stream().filter(row -> row.get("appointment").asText().equals(appointment)).findFirst();
	}

	public Answer checkIn(String appointment, String tag) {
		return checkIn(appointment, tag, ASKED);
	}

	/** @param asked what the person was asked, as JSON */
	public Answer checkIn(String appointment, String tag, String asked) {
		return send(Call.post("/appointments/" + appointment + "/check-in").json(asked).ifMatch(tag));
	}

	public Answer undo(String appointment) {
		return undo(appointment, "check-in");
	}

	/** @param step as the addresses name it: <code>arrive</code>, <code>with-provider</code>, <code>done</code> */
	public Answer move(String appointment, String step, String tag) {
		return send(Call.post("/appointments/" + appointment + "/" + step).ifMatch(tag));
	}

	/** @param step as for {@link #move}, or <code>check-in</code> */
	public Answer undo(String appointment, String step) {
		return send(Call.post("/appointments/" + appointment + "/undo-" + step));
	}
}
