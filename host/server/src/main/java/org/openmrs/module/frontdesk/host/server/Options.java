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

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How to run the host.
 *
 * @param port the HTTP port, 0 for any that is free
 * @param address the address to listen on
 * @param data the folder for everything that the host keeps
 * @param mariadb where MariaDB's programs are unpacked to and kept; several data folders may share it
 * @param reset whether to begin with an empty data folder
 * @param databaseUrl the JDBC URL of a server to use in place of the embedded one, or null
 * @param databaseUser who to sign in to that server as
 * @param databasePassword that user's password
 * @param omods the modules to load beside the Appointments module, or none for the Front Desk module that was built with the
 *            host
 * @param spa a built OpenMRS 3 shell to serve, or null for none
 */
public record Options(int port, String address, Path data, Path mariadb, boolean reset, String databaseUrl,
		String databaseUser, String databasePassword, List<Path> omods, Path spa) {

	private static final int DEFAULT_PORT = 8080;

	public static final String PASSWORD_VARIABLE = "FRONTDESK_DATABASE_PASSWORD";

	/**
	 * @param environment where the database password is, which is never an option since the list of processes shows options
	 * @return the defaults
	 */
	public static Options defaults(Map<String, String> environment) {
		Path data = Path.of(".frontdesk");
		return new Options(DEFAULT_PORT, "127.0.0.1", data, data, false, null, "openmrs",
				environment.getOrDefault(PASSWORD_VARIABLE, ""), List.of(), null);
	}

	/**
	 * @param folder the data folder
	 * @return options for a host inside a test: any free port, MariaDB's programs in the data folder
	 */
	public static Options forTest(Path folder) {
		return defaults(Map.of()).withPort(0).withData(folder);
	}

	public Options withPort(int value) {
		return new Options(value, address, data, mariadb, reset, databaseUrl, databaseUser, databasePassword, omods, spa);
	}

	public Options withAddress(String value) {
		return new Options(port, value, data, mariadb, reset, databaseUrl, databaseUser, databasePassword, omods, spa);
	}

	/**
	 * @param value the data folder, which also takes MariaDB's programs unless {@link #withMariadb} says otherwise
	 * @return the same options with it
	 */
	public Options withData(Path value) {
		return new Options(port, address, value, value, reset, databaseUrl, databaseUser, databasePassword, omods, spa);
	}

	public Options withMariadb(Path value) {
		return new Options(port, address, data, value, reset, databaseUrl, databaseUser, databasePassword, omods, spa);
	}

	public Options withReset() {
		return new Options(port, address, data, mariadb, true, databaseUrl, databaseUser, databasePassword, omods, spa);
	}

	public Options withDatabaseUrl(String value) {
		return new Options(port, address, data, mariadb, reset, value, databaseUser, databasePassword, omods, spa);
	}

	public Options withDatabaseUser(String value) {
		return new Options(port, address, data, mariadb, reset, databaseUrl, value, databasePassword, omods, spa);
	}

	public Options withDatabasePassword(String value) {
		return new Options(port, address, data, mariadb, reset, databaseUrl, databaseUser, value, omods, spa);
	}

	/**
	 * @param value an .omod, beside those that are named already
	 * @return the same options with it
	 */
	public Options withOmod(Path value) {
		List<Path> more = Stream.concat(omods.stream(), Stream.of(value)).toList();
		return new Options(port, address, data, mariadb, reset, databaseUrl, databaseUser, databasePassword, more, spa);
	}

	public Options withSpa(Path value) {
		return new Options(port, address, data, mariadb, reset, databaseUrl, databaseUser, databasePassword, omods, value);
	}

	/**
	 * @return whether the host runs a database of its own
	 */
	public boolean embeddedDatabase() {
		return databaseUrl == null;
	}

	// A record's own text would print the password.
	@Override
	public String toString() {
		return "Options[port=" + port + ", address=" + address + ", data=" + data + ", databaseUrl=" + databaseUrl + "]";
	}
}
