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
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Measures each view of payers, coverage and cases over HTTP, in turn in one run, beside the same list read with one plain query
 * from the database, on a host that is there already and has nothing else to do. It changes nothing but with <code>--make</code>,
 * which has so many cases made; they stay. The user may see authorizations, coverage and payers. The password comes from the
 * environment variable FRONTDESK_PASSWORD, that of the database from FRONTDESK_DATABASE_PASSWORD.
 *
 * <pre>java -cp frontdesk-host.jar org.openmrs.module.frontdesk.host.bench.CasesBench JDBC_URL JDBC_USER BASE_URL USER
 *     [--make 100000] [--rounds 200]</pre>
 */
public final class CasesBench {

	private static final int WARM_UP = 30;

	private static final double FAST = 50;

	private static final String CASES = "/frontdesk/authorizations";

	private final ObjectMapper json = new ObjectMapper();

	private final Timings timings = new Timings();

	private final Client client;

	private final BenchCases cases;

	private CasesBench(Client client, BenchCases cases) {
		this.client = client;
		this.cases = cases;
	}

	public static void main(String[] arguments) throws Exception {
		List<String> all = List.of(arguments);
		String password = System.getenv("FRONTDESK_PASSWORD");
		if (all.size() < 4 || password == null) {
			System.err.println("usage: FRONTDESK_PASSWORD=… CasesBench JDBC_URL JDBC_USER BASE_URL USER [--make 100000]"
					+ " [--rounds 200]");
			System.exit(2);
		}
		String secret = System.getenv().getOrDefault("FRONTDESK_DATABASE_PASSWORD", "");
		try (Connection connection = DriverManager.getConnection(all.get(0), all.get(1), secret)) {
			BenchCases cases = new BenchCases(connection);
			if (all.contains("--make")) {
				cases.make(option(all, "--make", 0));
			}
			new CasesBench(new Client(all.get(2), all.get(3), password), cases).run(option(all, "--rounds", 200));
		}
	}

	private static int option(List<String> arguments, String name, int otherwise) {
		int at = arguments.indexOf(name);
		return at < 0 ? otherwise : Integer.parseInt(arguments.get(at + 1));
	}

	private void run(int rounds) throws IOException, SQLException {
		System.out.printf("%,d cases%n",
				Integer.parseInt(cases.ask("select count(*) from frontdesk_authorization").get(0)));
		List<String> payers = cases.ask("select uuid from frontdesk_payer order by payer_id limit 40");
		List<String> some = cases.ask("select uuid from frontdesk_authorization order by crc32(uuid) limit 100");
		List<String> patients = cases.ask("select n.uuid from frontdesk_authorization c join person n"
				+ " on n.person_id = c.patient_id order by crc32(c.uuid) limit 100");
		for (int round = -WARM_UP; round < rounds; round++) {
			if (round == 0) {
				timings.clear();
			}
			int turn = round + WARM_UP;
			lists(payers.get(turn % payers.size()));
			one(some.get(turn % some.size()), patients.get(turn % patients.size()));
		}
		timings.print();
		timings.slowerThan(FAST).forEach(name -> System.out.printf("Not under %.0f ms: %s%n", FAST, name));
	}

	private void lists(String payer) throws IOException, SQLException {
		JsonNode first = timed("list: to do", client.to(CASES));
		timed("list: to do, the page after", client.to(CASES + "?after=" + first.get("next").asText()));
		timed("list: due today", client.to(CASES + "?due=today"));
		timed("list: pended", client.to(CASES + "?state=pended"));
		timed("list: approved", client.to(CASES + "?state=approved"));
		timed("list: of a payer, this week", client.to(CASES + "?due=week&payer=" + payer));
		timed("payers", client.to("/frontdesk/payers"));
		timed("rules", client.to("/frontdesk/authorization-rules"));
		timed("board", client.to("/frontdesk/board"));
		timed("an address that is none", client.to("/frontdesk/none"));
		plain("plain query: to do", 0);
		plain("plain query: to do, page 100", 5000);
	}

	private void one(String uuid, String patient) throws IOException {
		timed("a case", client.to(CASES + "/" + uuid));
		timed("a patient's cases", client.to("/frontdesk/patients/" + patient + "/authorizations"));
		timed("a patient's cover", client.to("/frontdesk/patients/" + patient + "/coverages"));
		JsonNode bookable = timed("what can be booked", client.to("/frontdesk/bookable"));
		ObjectNode asked = json.createObjectNode().put("patient", patient)
				.put("service", bookable.at("/services/0/uuid").asText())
				.put("start", OffsetDateTime.now().plusDays(3).toString());
		timed("cover of a place", client.post("/frontdesk/appointments/cover-check", asked.toString()));
	}

	private void plain(String name, int offset) throws SQLException {
		long begun = System.nanoTime();
		cases.plain(offset);
		timings.took(name, System.nanoTime() - begun);
	}

	private JsonNode timed(String name, HttpRequest.Builder request) throws IOException {
		long begun = System.nanoTime();
		HttpResponse<String> answer = client.send(request);
		timings.took(name, System.nanoTime() - begun);
		if (answer.statusCode() != 200 && !name.endsWith("none")) {
			timings.failed(name, "answered " + answer.statusCode());
		}
		return json.readTree(answer.body());
	}
}
