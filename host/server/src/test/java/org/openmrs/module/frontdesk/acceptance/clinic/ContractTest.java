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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that is not as the document says fails the test that asked. */
class ContractTest {

	private static final String DOCUMENT = """
			{
				"openapi": "3.1.0",
				"paths": {
					"/things/{name}": {
						"get": {
							"parameters": [{"name": "day", "in": "query", "schema": {"type": "string", "format": "date"}}],
							"responses": {
								"200": {
									"headers": {"ETag": {"$ref": "#/components/headers/Tag"}},
									"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
								},
								"202": {}
							}
						}
					}
				},
				"x-otherwise": {"404": {}},
				"components": {
					"headers": {"Tag": {"required": true, "schema": {"type": "string", "pattern": "^\\"[a-z]+\\"$"}}},
					"schemas": {
						"Thing": {
							"type": "object",
							"required": ["at"],
							"additionalProperties": false,
							"properties": {"at": {"type": ["string", "null"], "format": "date-time"}}
						}
					}
				}
			}
			""";

	private static final String THING = "{\"at\":\"2026-11-23T10:00:00+03:00\"}";

	private HttpServer server;

	private Desk desk;

	private int status = 200;

	private String tag = "\"abc\"";

	private String type = "application/json";

	private String body = THING;

	@BeforeEach
	void start() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext(Clinic.FRONTDESK, this::answer);
		server.createContext(Clinic.FRONTDESK + "/openapi.json", exchange -> send(exchange, 200, DOCUMENT));
		server.start();
		desk = new Desk(new Clinic(URI.create("http://localhost:" + server.getAddress().getPort()), null));
	}

	@AfterEach
	void stop() {
		server.stop(0);
	}

	@Test
	void givenAnAnswerAsDocumented_whenAsking_thenItIsTold() {
		assertThat(desk.get("/things/a?day=2026-11-23").status(), is(200));
		status = 202;
		body = "";
		assertThat(desk.get("/things/a").status(), is(202));
		status = 404;
		assertThat(desk.get("/nothing").status(), is(404));
	}

	@Test
	void givenAStatusThatIsNotDocumented_whenAsking_thenItFails() {
		status = 203;
		assertFails("/things/a", "there is no such status at #/paths/~1things~1{name}/get/responses");
	}

	@Test
	void givenAnAddressThatIsNotDocumented_whenItIsThere_thenItFails() {
		assertFails("/things/a/b", "there is no such status at #/x-otherwise");
	}

	@Test
	void givenABodyOfAnotherShape_whenAsking_thenItFails() {
		body = "{}";
		assertFails("/things/a", "'at'");
		body = "{\"at\":null,\"by\":1}";
		assertFails("/things/a", "'by'");
		body = "{\"at\":\"yesterday\"}";
		assertFails("/things/a", "/at: ");
		type = "text/plain";
		assertFails("/things/a", "not JSON");
		status = 202;
		assertFails("/things/a", "it has a body");
	}

	@Test
	void givenAHeaderThatIsMissingOrOdd_whenAsking_thenItFails() {
		tag = "abc";
		assertFails("/things/a", "#/components/headers/Tag/schema");
		tag = null;
		assertFails("/things/a", "it lacks the header ETag");
	}

	@Test
	void givenARequestThatIsNotDocumented_whenItIsTaken_thenItFails() {
		assertFails("/things/a?day=today", "parameters/0/schema");
		assertFails("/things/a?night=1", "there is no parameter night");
	}

	private void assertFails(String path, String why) {
		assertThat(assertThrows(AssertionError.class, () -> desk.get(path)).getMessage(), containsString(why));
	}

	private void answer(HttpExchange exchange) throws IOException {
		exchange.getResponseHeaders().set(Call.CONTENT_TYPE, type);
		if (tag != null) {
			exchange.getResponseHeaders().set("ETag", tag);
		}
		send(exchange, status, body);
	}

	private static void send(HttpExchange exchange, int status, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}
}
