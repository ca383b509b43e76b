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

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openmrs.module.frontdesk.host.server.Main;
import org.openmrs.module.frontdesk.host.server.Options;

/** An embedded host as a process of its own, as it is started from the command line. */
public final class HostProcess implements AutoCloseable {

	private static final long STOP_SECONDS = 60;

	private final Process process;

	private final Clinic clinic;

	private HostProcess(Process process, Clinic clinic) {
		this.process = process;
		this.clinic = clinic;
	}

	/**
	 * @param data its data folder
	 * @param databasePassword for a database that is not its own, else empty
	 * @param options more of the command line's
	 */
	public static HostProcess start(Path data, String databasePassword, String... options) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "--add-opens", "java.base/java.lang=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				Main.class.getName(), "--port", "0", "--data", data.toString()));
		command.addAll(List.of(options));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put(Options.PASSWORD_VARIABLE, databasePassword);
		Process process = builder.start();
		try {
			return new HostProcess(process, new Clinic(address(process), null));
		} catch (IOException | RuntimeException | Error e) {
			process.destroy();
			throw e;
		}
	}

	// Not closed: the process writes on, and would fail at it.
	private static URI address(Process process) throws IOException {
		BufferedReader said = new BufferedReader(process.inputReader(UTF_8));
		List<String> lines = new ArrayList<>();
		for (String line = said.readLine(); line != null; line = said.readLine()) {
			lines.add(line);
			if (line.strip().matches("http://\\S+/frontdesk")) {
				return URI.create(line.strip().replaceAll("/frontdesk$", ""));
			}
		}
		throw new AssertionError("The host did not start: " + lines);
	}

	public Clinic clinic() {
		return clinic;
	}

	/** Stops it as Ctrl-C does, in order. */
	@Override
	public void close() {
		process.destroy();
		try {
			process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
		} catch (InterruptedException | ExecutionException | TimeoutException e) {
			process.destroyForcibly();
			throw new AssertionError("The host did not stop", e);
		}
	}
}
