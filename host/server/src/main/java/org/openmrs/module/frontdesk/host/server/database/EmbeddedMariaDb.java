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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openmrs.module.frontdesk.host.server.Progress;
import org.openmrs.module.frontdesk.host.server.StartFailure;

/**
 * A MariaDB of the host's own, on a free port of this machine only, whose programs and data stay between starts.
 */
public class EmbeddedMariaDb implements DatabaseServer {

	static final String PID_FILE = "database.pid";

	/** The class of SQL states for a refused sign-in (SQL:2016). */
	private static final String ACCESS_DENIED = "28";

	private static final String RESET = "To begin anew and lose all that was entered, start with --reset.";

	private static final String SCHEMA = "openmrs";

	private static final String USER = "openmrs";

	private static final int PASSWORD_BYTES = 24;

	private static final long INSTALL_SECONDS = 120;

	private static final long START_MILLIS = 180_000;

	private static final long POLL_MILLIS = 50;

	private final DataFolder folder;

	private final MariaDbPrograms programs;

	private final Progress progress;

	private final Path data;

	private final Path log;

	private int port;

	private Process process;

	private boolean closed;

	/**
	 * @param folder the data folder
	 * @param programsFolder the folder in which MariaDB's programs are unpacked, once
	 * @param progress told what happens
	 */
	public EmbeddedMariaDb(DataFolder folder, Path programsFolder, Progress progress) {
		this.folder = folder;
		this.progress = progress;
		programs = new MariaDbPrograms(programsFolder);
		data = folder.resolve("database");
		log = folder.resolve("database.log");
	}

	@Override
	public DatabaseAddress start() {
		try {
			if (MariaDbProcess.stopLeftover(folder.resolve(PID_FILE))) {
				progress.phase("Stopped the database that an earlier run had left behind");
			}
			if (!programs.unpacked()) {
				progress.phase("Unpacking MariaDB " + MariaDbPrograms.VERSION + " (first start only)");
				programs.unpack();
			}
			boolean first = installOnce();
			progress.phase("Starting the database (MariaDB " + MariaDbPrograms.VERSION + ")");
			launch();
			return first ? secure() : known();
		} catch (IOException | SQLException | RuntimeException e) {
			throw e instanceof StartFailure failure ? failure : new StartFailure(explain(String.valueOf(e.getMessage())), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new StartFailure("The start was interrupted.", e);
		}
	}

	// The secret is written last: what an interrupted first start left behind holds nothing yet and can go.
	private boolean installOnce() throws IOException, InterruptedException {
		if (Files.exists(secret())) {
			if (!Files.isDirectory(data.resolve("mysql"))) {
				throw damaged("it has no database any more");
			}
			return false;
		}
		progress.phase("Creating the database (first start only)");
		DataFolder.delete(data);
		Files.createDirectories(data);
		Process installer = programs.installer(data).redirectOutput(log.toFile()).start();
		if (!installer.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS) || installer.exitValue() != 0) {
			installer.destroyForcibly();
			throw new StartFailure(explain("its tables were not created, see " + log));
		}
		return true;
	}

	private void launch() throws IOException, InterruptedException {
		port = freePort();
		// It listens on this machine only, and would spend seconds of each start on a certificate.
		List<String> options = List.of("--bind-address=127.0.0.1", "--port=" + port,
				"--socket=" + folder.resolve("database.socket"), "--pid-file=" + folder.resolve(PID_FILE),
				"--character-set-server=utf8mb4", "--collation-server=utf8mb4_general_ci", "--skip-name-resolve",
				"--skip-ssl", "--innodb-buffer-pool-size=256M", "--max-allowed-packet=64M",
				// A demo clinic may lose its last second when the machine dies; it gets its tables sooner.
				"--innodb-flush-log-at-trx-commit=2");
		synchronized (this) {
			if (closed) {
				throw new StartFailure("The host was stopped while it started.");
			}
			process = programs.server(data, options).redirectOutput(log.toFile()).start();
		}
		awaitReady();
	}

	private void awaitReady() throws IOException, InterruptedException {
		long giveUpAt = System.currentTimeMillis() + START_MILLIS;
		while (!Files.readString(log).contains("ready for connections")) {
			if (!process.isAlive() || System.currentTimeMillis() > giveUpAt) {
				throw new StartFailure(explain("it does not start, see " + log));
			}
			Thread.sleep(POLL_MILLIS);
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	// Anyone on the machine can reach the port: the server gets a password that only this folder's owner can read.
	private DatabaseAddress secure() throws SQLException, IOException {
		byte[] random = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(random);
		String password = HexFormat.of().formatHex(random);
		try (Connection connection = new DatabaseAddress(url(""), "root", "").connect();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + SCHEMA + " character set utf8mb4 collate utf8mb4_general_ci");
			statement.execute("create user '" + USER + "'@'127.0.0.1' identified by '" + password + "'");
			statement.execute("grant all on *.* to '" + USER + "'@'127.0.0.1'");
			statement.execute("delete from mysql.global_priv where User not in ('" + USER + "', 'mariadb.sys')");
			statement.execute("flush privileges");
		}
		writeSecret(password);
		return known();
	}

	private void writeSecret(String password) throws IOException {
		if (secret().getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(secret(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(secret(), password);
	}

	private DatabaseAddress known() throws IOException, SQLException {
		DatabaseAddress address = new DatabaseAddress(url(SCHEMA), USER, Files.readString(secret()).strip());
		try (Connection connection = address.connect()) {
			if (!HostDatabase.isEmpty(connection) && !HostDatabase.isOurs(connection)) {
				throw damaged("its database lacks what this host put there");
			}
		} catch (SQLException e) {
			if (e.getSQLState() != null && e.getSQLState().startsWith(ACCESS_DENIED)) {
				throw damaged("its database does not let the host in");
			}
			throw e;
		}
		return address;
	}

	private Path secret() {
		return folder.resolve("database.secret");
	}

	private String url(String schema) {
		return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
	}

	private StartFailure damaged(String what) {
		return new StartFailure("The data folder " + folder.path() + " is damaged: " + what + ". " + RESET);
	}

	private String explain(String problem) {
		String library = missingLibrary();
		if (library != null) {
			return "MariaDB needs the library " + library + ", which this machine lacks: install it, or use another server"
					+ " with --database-url.";
		}
		if (Files.exists(secret())) {
			return "MariaDB does not start in " + folder.path() + ": " + problem + ". " + RESET;
		}
		return "MariaDB cannot be set up in " + folder.path() + ": " + problem;
	}

	private String missingLibrary() {
		String marker = "error while loading shared libraries: ";
		try {
			String text = Files.exists(log) ? Files.readString(log) : "";
			int at = text.indexOf(marker);
			return at < 0 ? null : text.substring(at + marker.length()).split("[:\\s]", 2)[0];
		} catch (IOException e) {
			return null;
		}
	}

	@Override
	public void close() {
		Process running;
		synchronized (this) {
			closed = true;
			running = process;
			process = null;
		}
		if (running != null) {
			MariaDbProcess.stop(running.toHandle());
		}
	}
}
