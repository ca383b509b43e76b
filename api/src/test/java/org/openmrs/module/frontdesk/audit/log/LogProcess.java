/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Actor;
import org.openmrs.module.frontdesk.audit.Category;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.Way;

/**
 * A server's log in a process of its own, which can be killed: 8 people record one access after the other, each with a number
 * of its own for the patient, and print that number when they are told that it is kept.
 */
final class LogProcess {

	private static final int PEOPLE = 8;

	private static final int NUMBERS = 1_000_000;

	private LogProcess() {
	}

	/** Arguments: a JDBC URL, the folder for its files, the first number, and for how long it works in milliseconds. */
	public static void main(String[] arguments) throws Exception {
		Properties properties = new Properties();
		properties.setProperty("connection.url", arguments[0]);
		properties.setProperty("connection.username", "root");
		properties.setProperty("connection.password", "");
		properties.setProperty("application_data_directory", arguments[1]);
		Context.setRuntimeProperties(properties);
		OwnConnections connections = new OwnConnections();
		LogNode node = new LogNode(connections);
		NodeKey key = new NodeKey(node);
		Committer log = new Committer(new RecordWriter(connections, node, key));
		LogKeeper keeper = new LogKeeper(node, key, log, connections, new Doubts());
		log.begin();
		long end = System.nanoTime() + Duration.ofMillis(Long.parseLong(arguments[3])).toNanos();
		Thread sealing = new Thread(() -> seal(connections, keeper, end));
		sealing.start();
		Thread[] people = new Thread[PEOPLE];
		for (int i = 0; i < PEOPLE; i++) {
			int from = Integer.parseInt(arguments[2]) + i * (NUMBERS / PEOPLE);
			people[i] = new Thread(() -> record(log, from, end));
			people[i].start();
		}
		for (Thread person : people) {
			person.join();
		}
		sealing.join();
		keeper.stop();
	}

	private static void record(Committer log, int from, long end) {
		for (int patient = from; System.nanoTime() < end; patient++) {
			try {
				log.put(List.of(
						Access.of(Instant.now(), new Actor(1, null, "Front Desk"), patient, Category.PATIENT, Action.VIEW,
								Outcome.DONE, Way.BACKGROUND)))
						.get();
			} catch (InterruptedException | ExecutionException e) {
				throw new IllegalStateException(e);
			}
			System.out.println(patient);
		}
	}

	private static void seal(OwnConnections connections, LogKeeper keeper, long end) {
		try (Connection connection = connections.open()) {
			connection.setAutoCommit(false);
			while (System.nanoTime() < end) {
				keeper.seal(connection);
				connection.commit();
				keeper.sign(connection, Duration.ZERO);
				connection.commit();
				Thread.sleep(20);
			}
		} catch (SQLException | InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
