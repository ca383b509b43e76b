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
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Measures how long it takes to find free places of 40 providers over 30 days, with how many statements to the database, and
 * to book one with the guard off and on, in turn in one run, over HTTP on a host that is there already and has nothing else to
 * do. What it books is cancelled and stays so; the rule that it changes is put back. The user may book and manage capacity.
 * The password comes from the environment variable FRONTDESK_PASSWORD, that of the database from FRONTDESK_DATABASE_PASSWORD.
 *
 * <pre>java -cp frontdesk-host.jar org.openmrs.module.frontdesk.host.bench.PlacesBench JDBC_URL JDBC_USER BASE_URL USER
 *     [--make 200000] [--rounds 100]</pre>
 */
public final class PlacesBench {

	private static final int WARM_UP = 10;

	private static final int PROVIDERS = 40;

	private static final int DAYS = 30;

	private final ObjectMapper json = new ObjectMapper();

	private final Map<String, List<Double>> millis = new TreeMap<>();

	private final Map<String, List<Double>> statements = new TreeMap<>();

	private final Client client;

	private final BenchPlaces places;

	private JsonNode bookable;

	private PlacesBench(Client client, BenchPlaces places) {
		this.client = client;
		this.places = places;
	}

	public static void main(String[] arguments) throws Exception {
		List<String> all = List.of(arguments);
		String password = System.getenv("FRONTDESK_PASSWORD");
		if (all.size() < 4 || password == null) {
			System.err.println("usage: FRONTDESK_PASSWORD=… PlacesBench JDBC_URL JDBC_USER BASE_URL USER [--make 200000]"
					+ " [--rounds 100]");
			System.exit(2);
		}
		String secret = System.getenv().getOrDefault("FRONTDESK_DATABASE_PASSWORD", "");
		try (Connection connection = DriverManager.getConnection(all.get(0), all.get(1), secret)) {
			BenchPlaces places = new BenchPlaces(connection);
			if (all.contains("--make")) {
				places.make(option(all, "--make", 0), PROVIDERS);
			}
			new PlacesBench(new Client(all.get(2), all.get(3), password), places).run(option(all, "--rounds", 100));
		}
	}

	private static int option(List<String> arguments, String name, int otherwise) {
		int at = arguments.indexOf(name);
		return at < 0 ? otherwise : Integer.parseInt(arguments.get(at + 1));
	}

	private void run(int rounds) throws IOException, SQLException {
		bookable = ok(client.to("/frontdesk/bookable"));
		System.out.printf("%,d appointments%n", places.appointments());
		for (int round = -WARM_UP; round < rounds; round++) {
			if (round == 0) {
				millis.clear();
				statements.clear();
			}
			String service = bookable.get("services").get(Math.floorMod(round, bookable.get("services").size())).get("uuid")
					.asText();
			timed("an address that is none", client.to("/frontdesk/none"), 404);
			timed("openings, " + PROVIDERS + " providers, " + DAYS + " days", search(service, PROVIDERS, null), 200);
			timed("openings, any provider, " + DAYS + " days", search(service, 0, null), 200);
		}
		book(rounds);
		millis.keySet().forEach(this::print);
	}

	private void book(int rounds) throws IOException, SQLException {
		String service = bookable.get("services").get(0).get("uuid").asText();
		JsonNode before = rule(service);
		List<JsonNode> patients = new ArrayList<>();
		ok(client.to("/frontdesk/board")).get("rows").forEach(row -> patients.add(row.at("/patient/uuid")));
		try {
			for (int round = 0; round < rounds; round++) {
				for (String mode : round % 2 == 0 ? List.of("off", "enforce") : List.of("enforce", "off")) {
					want(service, before, mode);
					book(service, patients.get(round % patients.size()).asText(), mode, round);
				}
			}
		} finally {
			want(service, before, before.get("mode").asText());
		}
	}

	/** Each round at another time: cancelled ones that lie upon each other are nobody's day. */
	private void book(String service, String patient, String mode, int round) throws IOException, SQLException {
		ObjectNode asked = json.createObjectNode().put("uuid", UUID.randomUUID().toString()).put("patient", patient)
				.putNull("kind").putNull("hold").putNull("overbook");
		JsonNode openings = ok(search(service, 0, patient)).get("openings");
		JsonNode free = openings.get(round % openings.size());
		asked.putObject("place").put("service", service).putNull("serviceType").putNull("location")
				.put("start", free.get("start").asText()).put("end", free.get("end").asText()).putArray("providers");
		JsonNode booked = json.readTree(
				timed("booking, guard " + mode, client.post("/frontdesk/appointments", asked.toString()), 200).body());
		ok(client.post("/frontdesk/appointments/" + booked.get("uuid").asText() + "/cancel", "{}")
				.header("If-Match", '"' + booked.get("tag").asText() + '"'));
	}

	private JsonNode rule(String service) throws IOException {
		for (JsonNode rule : ok(client.to("/frontdesk/rules")).get("rules")) {
			if (rule.at("/service/uuid").asText().equals(service)) {
				return rule;
			}
		}
		throw new IllegalStateException("The service has no rule");
	}

	private void want(String service, JsonNode before, String mode) throws IOException {
		ObjectNode rule = ((ObjectNode) before.deepCopy()).without("service");
		rule.put("mode", mode).set("version", rule(service).get("version"));
		ok(client.to("/frontdesk/rules/" + service).header("Content-Type", "application/json")
				.PUT(HttpRequest.BodyPublishers.ofString(rule.toString())));
	}

	/**
	 * @param providers how many may be the one; 0 for any and none
	 * @param patient null where that is not known
	 */
	private HttpRequest.Builder search(String service, int providers, String patient) {
		OffsetDateTime from = OffsetDateTime.now().plusHours(1);
		ObjectNode search = json.createObjectNode().put("service", service).put("patient", patient).putNull("location")
				.putNull("minutes").put("from", from.toString()).put("until", from.plusDays(DAYS).toString())
				.putNull("preferred").putNull("part").put("limit", patient == null ? 8 : 50);
		search.putArray("days");
		ArrayNode named = search.putArray("providers");
		for (int i = 0; i < providers; i++) {
			named.add(bookable.get("providers").get(i).get("uuid"));
		}
		return client.post("/frontdesk/openings", search.toString());
	}

	private HttpResponse<String> timed(String name, HttpRequest.Builder request, int status) throws SQLException {
		long asked = places.asked();
		long begun = System.nanoTime();
		HttpResponse<String> answer = client.send(request);
		millis.computeIfAbsent(name, none -> new ArrayList<>()).add((System.nanoTime() - begun) / 1e6);
		// to ask is one of them
		statements.computeIfAbsent(name, none -> new ArrayList<>()).add((double) places.asked() - asked - 1);
		if (answer.statusCode() != status) {
			throw new IllegalStateException(name + " answered " + answer.statusCode() + ", not " + status);
		}
		return answer;
	}

	private JsonNode ok(HttpRequest.Builder request) throws IOException {
		HttpResponse<String> answer = client.send(request);
		if (answer.statusCode() != 200) {
			throw new IllegalStateException(answer.request().uri().getPath() + " answered " + answer.statusCode());
		}
		return json.readTree(answer.body());
	}

	private void print(String name) {
		System.out.printf("%-40s median %7.1f ms, 95th of 100 %7.1f ms, %3.0f statements (%d times)%n", name,
				of(millis.get(name), 0.5), of(millis.get(name), 0.95), of(statements.get(name), 0.5),
				millis.get(name).size());
	}

	private static double of(List<Double> all, double share) {
		double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		return Arrays.stream(sorted).skip((long) Math.min(sorted.length - 1.0, sorted.length * share)).findFirst()
				.orElse(0);
	}
}
