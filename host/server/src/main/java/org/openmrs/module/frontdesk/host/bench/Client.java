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
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/**
 * Somebody who is signed in. With the session's cookie, as a browser has it: to check a password takes longer than to read
 * the board.
 */
public final class Client {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
			.cookieHandler(new CookieManager()).build();

	private final String base;

	/**
	 * Signs in.
	 *
	 * @param base the address of OpenMRS
	 * @param user who
	 * @param password that user's password
	 */
	public Client(String base, String user, String password) {
		this.base = base + "/ws/rest/v1";
		byte[] credentials = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
		String basic = "Basic " + Base64.getEncoder().encodeToString(credentials);
		if (!send(to("/session").header("Authorization", basic)).body().contains("\"authenticated\":true")) {
			throw new IllegalStateException("The host did not sign " + user + " in");
		}
	}

	/**
	 * @param path below that of REST
	 * @return a GET, until something else is said of it
	 */
	public HttpRequest.Builder to(String path) {
		return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
	}

	/**
	 * @param path below that of REST
	 * @param json the body
	 * @return a POST
	 */
	public HttpRequest.Builder post(String path, String json) {
		return to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json));
	}

	/**
	 * @param request what to send
	 * @return the answer, whatever it is
	 * @throws UncheckedIOException if there is none
	 */
	public HttpResponse<String> send(HttpRequest.Builder request) {
		return send(request, HttpResponse.BodyHandlers.ofString());
	}

	/**
	 * @param request what to send
	 * @param reader how to take the answer's body
	 * @return the answer, whatever it is
	 * @throws UncheckedIOException if there is none
	 */
	public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> reader) {
		try {
			return http.send(request.build(), reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
