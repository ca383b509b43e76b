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

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The options as typed: {@code --name value} or {@code --name=value}.
 */
final class CommandLine {

	static final String HELP = """
			Front Desk for OpenMRS: the embedded host, with a demo clinic.

			  java -jar frontdesk-host.jar [options]

			  --port N             the HTTP port, 0 for any that is free (default 8080)
			  --address A          the address to listen on (default 127.0.0.1, this machine only)
			  --data DIR           the folder for database and work files (default ./.frontdesk)
			  --reset              empty that folder first: all that was entered is lost
			  --database-url URL   use this MariaDB or MySQL database (jdbc:mariadb://host/name) instead of the
			                       embedded one; its password is read from FRONTDESK_DATABASE_PASSWORD
			  --database-user U    who to sign in to that database as (default openmrs)
			  --omod FILE          a module to load; may be given more than once (default: the Front Desk module
			                       that was built with the host)
			  --spa DIR            a built OpenMRS 3 shell, to be served at /openmrs/spa (default: none)
			  --help               this text

			Stop it with Ctrl-C.""";

	private static final int HIGHEST_PORT = 65535;

	private static final Set<String> FLAGS = Set.of("--reset", "--help");

	private CommandLine() {
	}

	static boolean asksForHelp(String[] arguments) {
		return Arrays.asList(arguments).contains("--help");
	}

	/**
	 * @throws StartFailure if an option is unknown, lacks its value, or does not go with another
	 */
	static Options parse(String[] arguments, Map<String, String> environment) {
		Options options = Options.defaults(environment);
		Iterator<String> words = List.of(arguments).iterator();
		while (words.hasNext()) {
			options = apply(options, words.next(), words);
		}
		if (options.reset() && !options.embeddedDatabase()) {
			throw StartFailure.badOption("--reset empties the embedded database only, it does not go with --database-url.");
		}
		return options;
	}

	private static Options apply(Options options, String word, Iterator<String> rest) {
		int equals = word.indexOf('=');
		String name = equals < 0 ? word : word.substring(0, equals);
		if (FLAGS.contains(name) && equals >= 0) {
			throw StartFailure.badOption(name + " takes no value.");
		}
		return switch (name) {
			case "--reset" -> options.withReset();
			case "--port" -> options.withPort(port(value(word, rest)));
			case "--address" -> options.withAddress(address(value(word, rest)));
			case "--data" -> options.withData(path(name, value(word, rest)));
			case "--omod" -> options.withOmod(path(name, value(word, rest)));
			case "--spa" -> options.withSpa(path(name, value(word, rest)));
			case "--database-url" -> options.withDatabaseUrl(databaseUrl(value(word, rest)));
			case "--database-user" -> options.withDatabaseUser(value(word, rest));
			default -> throw StartFailure.badOption("There is no option " + name + ".");
		};
	}

	private static String value(String word, Iterator<String> rest) {
		int equals = word.indexOf('=');
		String value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
		if (value.isBlank() || equals < 0 && value.startsWith("--")) {
			throw StartFailure.badOption((equals < 0 ? word : word.substring(0, equals)) + " needs a value.");
		}
		return value;
	}

	private static int port(String text) {
		try {
			int port = Integer.parseInt(text);
			if (port >= 0 && port <= HIGHEST_PORT) {
				return port;
			}
		} catch (NumberFormatException e) {
			// Said below, as for a number out of range.
		}
		throw StartFailure.badOption("--port must be a number from 0 to 65535, not " + text + ".");
	}

	private static String address(String text) {
		try {
			return InetAddress.getByName(text).getHostAddress();
		} catch (UnknownHostException e) {
			throw StartFailure.badOption("--address: " + text + " is no address of this machine.");
		}
	}

	private static Path path(String option, String text) {
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw StartFailure.badOption(option + ": " + text + " is no file name.");
		}
	}

	private static String databaseUrl(String url) {
		String lower = url.toLowerCase(Locale.ROOT);
		if (!lower.startsWith("jdbc:mariadb://") && !lower.startsWith("jdbc:mysql://")) {
			throw StartFailure.badOption("--database-url must begin with jdbc:mariadb:// or jdbc:mysql://.");
		}
		if (lower.contains("password=")) {
			throw StartFailure.badOption("The database password belongs in the environment variable "
					+ Options.PASSWORD_VARIABLE + ", where the list of processes does not show it.");
		}
		return url;
	}
}
