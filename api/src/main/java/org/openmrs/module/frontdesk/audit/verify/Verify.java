/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/**
 * The command that checks a log without OpenMRS: an exported one, or the one in a database, whose JDBC driver is on the class
 * path. It ends with 0 where the log is good, 1 where something was found, and 2 where it could not be checked.
 */
public final class Verify {

	static final int GOOD = 0;

	static final int FOUND = 1;

	static final int NOT_CHECKED = 2;

	private static final String USAGE = """
			Checks a Front Desk audit log.
			  java -cp <frontdesk-api.jar>[:<JDBC driver>] org.openmrs.module.frontdesk.audit.verify.Verify
			    (--log FILE | --jdbc URL [--user NAME --password-file FILE])
			    --key FILE.pub…          the keys that you trust
			    [--checkpoints FOLDER]   signed checkpoints that a witness kept
			    [--report FILE]          where the report goes, too
			Ends with 0: good; 1: findings; 2: could not be checked.""";

	private Verify() {
	}

	/** Runs the command, and ends the JVM with its result. */
	public static void main(String[] arguments) {
		System.exit(run(List.of(arguments), System.out, System.err));
	}

	/** @return how the command ends: 0 good, 1 findings, 2 could not be checked */
	public static int run(List<String> arguments, PrintStream out, PrintStream err) {
		try {
			return verify(new Options(arguments), out);
		} catch (IllegalArgumentException e) {
			err.println(e.getMessage());
			err.println(USAGE);
		} catch (IOException e) {
			err.println("Cannot be read or written: " + e);
		} catch (SQLException e) {
			err.println("The database cannot be read: " + e.getClass().getName() + " " + e.getSQLState());
		}
		return NOT_CHECKED;
	}

	private static int verify(Options options, PrintStream out) throws IOException, SQLException {
		List<VerifierKey> keys = new ArrayList<>();
		for (String file : options.all("--key")) {
			keys.add(VerifierKey.parse(Files.readString(Path.of(file))));
		}
		ExportSource file = options.one("--log") == null ? null : new ExportSource(Path.of(options.one("--log")));
		LogCheck check = new LogCheck(keys, Handwriting.UNKNOWN,
				file == null ? System.currentTimeMillis() : file.exportedAt(),
				size -> {
				});
		String folder = options.one("--checkpoints");
		int witnessed = folder == null ? 0 : WitnessFiles.checkpoints(Path.of(folder), check::checkpoint);
		Report report = file == null ? database(options, check) : check.check(file);
		List<String> lines = lines(options, keys, witnessed, report);
		lines.forEach(out::println);
		if (options.one("--report") != null) {
			Files.write(Path.of(options.one("--report")), lines);
		}
		return report.isGood() ? GOOD : FOUND;
	}

	private static Report database(Options options, LogCheck check) throws IOException, SQLException {
		String file = options.one("--password-file");
		String password = file == null ? null : Files.readString(Path.of(file)).strip();
		try (Connection connection = DriverManager.getConnection(options.one("--jdbc"), options.one("--user"), password)) {
			return check.check(new DatabaseSource(connection, LogCheck.TO_SEAL_MILLIS));
		}
	}

	/** @return of the URL what surely is no user and no password: driver, host and database */
	static String withoutSecrets(String url) {
		String place = url.contains("@") ? "" : "(//[\\w.:-]+(/[\\w.-]+)?(?=[?;]|$))?";
		Matcher plain = Pattern.compile("jdbc:\\w+:" + place).matcher(url);
		return plain.lookingAt() ? plain.group() : "a database";
	}

	private static List<String> lines(Options options, List<VerifierKey> keys, int witnessed, Report report) {
		String log = options.one("--log") != null ? options.one("--log") : withoutSecrets(options.one("--jdbc"));
		List<String> lines = new ArrayList<>();
		lines.add("Verification of a Front Desk audit log");
		lines.add("Log: " + log);
		lines.add("Checked: " + Instant.now());
		keys.forEach(key -> lines.add("Trusted key: " + key.text()));
		lines.add("Checkpoints from a witness: " + witnessed);
		lines.addAll(report.lines());
		return lines;
	}
}
