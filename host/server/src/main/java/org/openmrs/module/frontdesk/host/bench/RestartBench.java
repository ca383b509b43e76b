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

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.openmrs.module.frontdesk.host.server.EmbeddedHost;
import org.openmrs.module.frontdesk.host.server.Options;

/**
 * Restarts the module again and again under light load in an embedded host of this JVM's, and says what the JVM holds from
 * time to time: it should hold no more at the end than when it was warm. Ends with 1 if a request failed for which the
 * restart is no excuse.
 *
 * <pre>
 * java -Xmx1g -XX:SoftRefLRUPolicyMSPerMB=0 --add-opens java.base/java.lang=ALL-UNNAMED -cp frontdesk-host.jar \
 *     org.openmrs.module.frontdesk.host.bench.RestartBench RESTARTS DATA_FOLDER
 * </pre>
 */
public final class RestartBench {

	private static final int REPORTS = 20;

	private static final int REQUESTS_BETWEEN = 20;

	private static final int UNAVAILABLE = 503;

	private RestartBench() {
	}

	public static void main(String[] arguments) {
		if (arguments.length < 2) {
			System.err.println("usage: RestartBench RESTARTS DATA_FOLDER");
			System.exit(2);
		}
		boolean clean;
		try (EmbeddedHost host = EmbeddedHost.start(Options.forTest(Path.of(arguments[1])))) {
			clean = run(host.baseUrl(), Integer.parseInt(arguments[0]));
		}
		System.exit(clean ? 0 : 1);
	}

	private static boolean run(String base, int restarts) {
		Client administrator = new Client(base, "admin", "Admin123");
		List<Client> people = List.of(new Client(base, "desk", "Frontdesk123"), new Client(base, "desk", "Frontdesk123"),
				new Client(base, "manager", "Manager123"));
		double[] millis = new double[restarts];
		print(0);
		try (LightLoad load = new LightLoad(people, status -> status == UNAVAILABLE)) {
			for (int i = 0; i < restarts; i++) {
				long start = System.nanoTime();
				load.whileDown(() -> restart(administrator));
				millis[i] = (System.nanoTime() - start) / 1e6;
				load.letWork(REQUESTS_BETWEEN);
				if ((i + 1) % Math.max(1, restarts / REPORTS) == 0) {
					print(i + 1);
				}
			}
			Arrays.sort(millis);
			System.out.printf("a restart: median %.0f ms, longest %.0f ms%n", millis[restarts / 2], millis[restarts - 1]);
			System.out.printf("%d requests succeeded, %d came while it was down%n", load.served(), load.turnedAway());
			load.complaints().forEach(complaint -> System.out.println("failed: " + complaint));
			return load.complaints().isEmpty();
		}
	}

	private static void restart(Client administrator) {
		HttpResponse<String> answer = administrator
				.send(administrator.post("/moduleaction", "{\"action\":\"restart\",\"modules\":[\"frontdesk\"]}"));
		if (answer.statusCode() != 201) {
			throw new IllegalStateException("The restart failed: " + answer.body());
		}
	}

	private static void print(int restarts) {
		Footprint now = Footprint.now();
		System.out.printf("%5d restarts: %d threads, %d classes, %d KB of metaspace%n", restarts, now.threads(),
				now.classes(), now.metaspaceKilobytes());
	}
}
