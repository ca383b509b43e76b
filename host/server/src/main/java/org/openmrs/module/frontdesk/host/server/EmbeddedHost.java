/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Properties;

import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.host.server.clinic.DemoClinic;
import org.openmrs.module.frontdesk.host.server.database.DataFolder;
import org.openmrs.module.frontdesk.host.server.database.DatabaseAddress;
import org.openmrs.module.frontdesk.host.server.database.DatabaseServer;
import org.openmrs.module.frontdesk.host.server.database.EmbeddedMariaDb;
import org.openmrs.module.frontdesk.host.server.database.ExternalDatabase;
import org.openmrs.module.frontdesk.host.server.database.HostDatabase;
import org.openmrs.module.frontdesk.host.server.modules.Modules;
import org.openmrs.module.frontdesk.host.server.web.WebServer;

/**
 * The host: database, modules, demo clinic and web server, started in that order and stopped in reverse. One at a time in a
 * JVM, since the platform keeps itself in static fields.
 */
public final class EmbeddedHost implements AutoCloseable {

	private final Options options;

	private final Progress progress;

	private final Deque<AutoCloseable> running = new ArrayDeque<>();

	private boolean closed;

	private DatabaseAddress database;

	private WebServer web;

	EmbeddedHost(Options options, Progress progress) {
		this.options = options;
		this.progress = progress;
	}

	/**
	 * Starts a host that says nothing.
	 *
	 * @param options how to run it
	 * @return the host, which answers requests
	 * @throws StartFailure if it does not start; nothing is left running then
	 */
	public static EmbeddedHost start(Options options) {
		return start(options, new Progress(new PrintStream(PrintStream.nullOutputStream())));
	}

	/**
	 * Starts a host.
	 *
	 * @param options how to run it
	 * @param progress told what it does
	 * @return the host, which answers requests
	 * @throws StartFailure if it does not start; nothing is left running then
	 */
	public static EmbeddedHost start(Options options, Progress progress) {
		EmbeddedHost host = new EmbeddedHost(options, progress);
		host.run();
		return host;
	}

	void run() {
		try {
			QuietLogs.install();
			WebServer.checkPort(options);
			List<Path> omods = omods();
			DataFolder folder = keep(new DataFolder(options.data()));
			folder.open(options.reset());
			database = keep(server(folder)).start();
			Modules modules = keep(
					new Modules(omods, buildFolder().resolve("modules"), folder.emptied("modules"), database));
			prepare(modules);
			configurePlatform(folder);
			progress.phase("Building the platform");
			web = keep(new WebServer(options, modules, folder.resolve("web"), progress));
			web.start();
		} catch (RuntimeException | Error e) {
			close();
			throw e;
		}
	}

	private DatabaseServer server(DataFolder folder) {
		return options.embeddedDatabase()
				? new EmbeddedMariaDb(folder, options.mariadb(), progress)
				: new ExternalDatabase(options);
	}

	private void prepare(Modules modules) {
		try {
			progress.phase("Preparing the database's tables");
			try (Connection connection = database.connect()) {
				HostDatabase.install(connection);
			}
			modules.startAll();
			progress.phase("Preparing the demo clinic");
			new DemoClinic(database, LocalDateTime.now().withNano(0)).prepare();
		} catch (SQLException e) {
			throw new StartFailure("The database refused its tables or the demo clinic: " + e.getMessage(), e);
		}
	}

	private void configurePlatform(DataFolder folder) {
		Properties properties = new Properties();
		properties.setProperty("connection.url", database.url());
		properties.setProperty("connection.username", database.user());
		properties.setProperty("connection.password", database.password());
		properties.setProperty("application_data_directory", folder.path().toString());
		Context.setRuntimeProperties(properties);
	}

	private List<Path> omods() {
		if (!options.omods().isEmpty()) {
			return options.omods();
		}
		Path packed = buildFolder().resolve("modules").resolve("frontdesk.omod");
		if (!Files.isRegularFile(packed)) {
			throw new StartFailure("The module is not built: run mvn package, or name an .omod with --omod.");
		}
		return List.of(packed);
	}

	// The jar lies there, or its classes do, when tests run; the modules beside them.
	private static Path buildFolder() {
		try {
			return Path.of(EmbeddedHost.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	private synchronized <T extends AutoCloseable> T keep(T part) {
		if (closed) {
			throw new StartFailure("The host was stopped while it started.");
		}
		running.push(part);
		return part;
	}

	/**
	 * @return the address of the platform, without a slash at the end
	 */
	public String baseUrl() {
		String address = options.address().contains(":") ? "[" + options.address() + "]" : options.address();
		return "http://" + address + ":" + web.port() + "/openmrs";
	}

	/**
	 * @return the JDBC URL of the database, see also {@link #databaseUser()} and {@link #databasePassword()}
	 */
	public String jdbcUrl() {
		return database.url();
	}

	public String databaseUser() {
		return database.user();
	}

	public String databasePassword() {
		return database.password();
	}

	/**
	 * Stops everything that was started, the last first, whatever fails.
	 */
	@Override
	public void close() {
		synchronized (this) {
			closed = true;
		}
		for (AutoCloseable part = next(); part != null; part = next()) {
			try {
				part.close();
			} catch (IOException | RuntimeException e) {
				progress.say("While stopping: " + e.getMessage());
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}
	}

	private synchronized AutoCloseable next() {
		return running.poll();
	}
}
