/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A running database server, started by this host or by one that was killed.
 */
final class MariaDbProcess {

	private static final long STOP_SECONDS = 30;

	private MariaDbProcess() {
	}

	/**
	 * Ends a server that outlived a host that was killed, and which still holds the database's files.
	 *
	 * @param pidFile where the server wrote its process id
	 * @return whether there was one
	 */
	static boolean stopLeftover(Path pidFile) {
		Optional<ProcessHandle> leftover = running(pidFile);
		leftover.ifPresent(MariaDbProcess::stop);
		return leftover.isPresent();
	}

	private static Optional<ProcessHandle> running(Path pidFile) {
		try {
			long pid = Long.parseLong(Files.readString(pidFile).strip());
			return ProcessHandle.of(pid).filter(process -> isDatabase(process, pidFile));
		} catch (IOException | NumberFormatException e) {
			return Optional.empty();
		}
	}

	// The id may meanwhile be another program's, another host's database among them.
	private static boolean isDatabase(ProcessHandle process, Path pidFile) {
		boolean ours = Arrays.asList(process.info().arguments().orElse(new String[0])).contains("--pid-file=" + pidFile);
		return ours && process.info().command().map(command -> Path.of(command).getFileName().toString())
				.filter(name -> name.startsWith("mariadbd") || name.startsWith("mysqld")).isPresent();
	}

	/**
	 * Asks a server to stop and waits until it has; one that does not is ended, its files can stand it.
	 *
	 * @param process the server
	 */
	static void stop(ProcessHandle process) {
		process.destroy();
		try {
			process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
		} catch (ExecutionException | TimeoutException e) {
			process.destroyForcibly();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
