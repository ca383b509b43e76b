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
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well and how quickly people are found, beside the host's own patient search on the same questions. The host is there
 * already, on the database that is named; <code>--make</code> makes people up in it first. The passwords come from the
 * environment variables FRONTDESK_DATABASE_PASSWORD and FRONTDESK_PASSWORD; the user needs to manage settings and find people.
 *
 * <pre>java -cp frontdesk-host.jar org.openmrs.module.frontdesk.host.bench.FindBench JDBC_URL JDBC_USER BASE_URL USER [--make N]
 * [--theirs]</pre>
 */
public final class FindBench {

	private static final int QUESTIONS = 500;

	private static final int WARM_UP = 50;

	private static final int SHOWN = 5;

	private static final long PAUSE = 2000;

	private final ObjectMapper json = new ObjectMapper();

	private final Client client;

	private FindBench(Client client) {
		this.client = client;
	}

	/** A way to ask: what to send, and where the UUIDs are in the answer. */
	private interface Way {

		HttpRequest.Builder ask(String text);
	}

	public static void main(String[] arguments) throws Exception {
		List<String> all = List.of(arguments);
		if (arguments.length < 4) {
			System.err.println("FindBench JDBC_URL JDBC_USER BASE_URL USER [--make N] [--theirs]");
			System.exit(2);
		}
		FindBench bench = new FindBench(new Client(arguments[2], arguments[3], System.getenv("FRONTDESK_PASSWORD")));
		String password = System.getenv().getOrDefault("FRONTDESK_DATABASE_PASSWORD", "");
		try (Connection connection = DriverManager.getConnection(arguments[0], arguments[1], password)) {
			if (all.contains("--make")) {
				new BenchPeople(connection).make(Integer.parseInt(all.get(all.indexOf("--make") + 1)));
				bench.makeIndex();
			}
			List<FindQuestions.Question> questions = new FindQuestions(connection).make(QUESTIONS);
			bench.run("Front Desk", questions, text -> bench.client.post("/frontdesk/people/search",
					bench.json.createObjectNode().put("text", text).put("limit", 20).toString()));
			if (all.contains("--theirs")) {
				bench.run("the host's patient?q=", questions, text -> bench.client
						.to("/patient?limit=20&v=custom:(uuid)&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)));
			}
		}
	}

	private void makeIndex() throws IOException, InterruptedException {
		long begun = System.nanoTime();
		client.send(client.post("/frontdesk/people/index", "{}"));
		JsonNode index;
		do {
			Thread.sleep(PAUSE);
			index = json.readTree(client.send(client.to("/frontdesk/people/index")).body());
		} while (index.get("building").asBoolean());
		System.out.printf("index of %,d people in %.0f s%n", index.get("total").asInt(), (System.nanoTime() - begun) / 1e9);
	}

	private void run(String name, List<FindQuestions.Question> questions, Way way) throws IOException {
		Map<String, int[]> right = new LinkedHashMap<>();
		List<Double> times = new ArrayList<>();
		for (int i = -WARM_UP; i < questions.size(); i++) {
			FindQuestions.Question question = questions.get(Math.floorMod(i, questions.size()));
			long begun = System.nanoTime();
			HttpResponse<String> answer = client.send(way.ask(question.text()));
			double taken = (System.nanoTime() - begun) / 1e6;
			if (i >= 0) {
				times.add(taken);
				int[] count = right.computeIfAbsent(question.kind(), kind -> new int[2]);
				count[0]++;
				boolean found = isAmongTheFirst(answer, question.uuid());
				count[1] += found ? 1 : 0;
				if (!found && System.getProperty("missed") != null) {
					System.out.printf("  missed (%s): %s for %s%n", question.kind(), question.text(), question.uuid());
				}
			}
		}
		print(name, right, times);
	}

	private boolean isAmongTheFirst(HttpResponse<String> answer, String uuid) throws IOException {
		if (answer.statusCode() != 200) {
			return false;
		}
		JsonNode body = json.readTree(answer.body());
		JsonNode people = body.has("people") ? body.get("people") : body.get("results");
		for (int i = 0; i < Math.min(SHOWN, people.size()); i++) {
			JsonNode person = people.get(i).has("patient") ? people.get(i).get("patient") : people.get(i);
			if (person.get("uuid").asText().equals(uuid)) {
				return true;
			}
		}
		return false;
	}

	private static void print(String name, Map<String, int[]> right, List<Double> times) {
		double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
		int all = right.values().stream().mapToInt(count -> count[0]).sum();
		int found = right.values().stream().mapToInt(count -> count[1]).sum();
		System.out.printf("%s: the right one among the first %d for %.1f%% of %d; median %.0f ms, 95th of 100 %.0f ms,"
				+ " worst %.0f ms%n", name, SHOWN, 100.0 * found / all, all, sorted[sorted.length / 2],
				sorted[sorted.length * 95 / 100], Arrays.stream(sorted).max().orElse(0));
		right.forEach((kind, count) -> System.out.printf("  %-24s %5.1f%% of %d%n", kind, 100.0 * count[1] / count[0],
				count[0]));
	}
}
