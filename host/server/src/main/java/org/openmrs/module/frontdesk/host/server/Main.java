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
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.openmrs.module.frontdesk.host.server.clinic.Accounts;
import org.openmrs.module.frontdesk.host.server.database.DataFolder;
import org.openmrs.module.frontdesk.host.server.clinic.Accounts.Account;

/**
 * The host as a program.
 */
public final class Main {

	private static final String NAME = "frontdesk-host: ";

	private Main() {
	}

	public static void main(String[] arguments) {
		if (CommandLine.asksForHelp(arguments)) {
			System.out.println(CommandLine.HELP);
			return;
		}
		Options options;
		try {
			options = CommandLine.parse(arguments, System.getenv());
		} catch (StartFailure e) {
			System.err.println(NAME + e.getMessage() + " See --help.");
			System.exit(e.exitCode());
			return;
		}
		run(options);
	}

	private static void run(Options options) {
		Progress progress = new Progress(System.out);
		EmbeddedHost host = new EmbeddedHost(options, progress);
		AtomicBoolean ended = new AtomicBoolean();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(host, progress, ended), "stop"));
		try {
			host.run();
			welcome(host, options, progress);
		} catch (RuntimeException | Error e) {
			// Stopped while it started, it fails in one way or another: that is no news.
			if (ended.compareAndSet(false, true)) {
				System.err.println(NAME + explain(e, options, progress));
			}
			System.exit(e instanceof StartFailure failure ? failure.exitCode() : 1);
		}
	}

	private static void stop(EmbeddedHost host, Progress progress, AtomicBoolean ended) {
		if (ended.compareAndSet(false, true)) {
			progress.phase("Stopping");
		}
		host.close();
	}

	private static String explain(Throwable failure, Options options, Progress progress) {
		String message = failure instanceof StartFailure
				? failure.getMessage()
				: "It failed while \"" + progress.currentPhase() + "\": " + failure;
		if (failure.getCause() == null && failure instanceof StartFailure) {
			return message;
		}
		Path details = options.data().resolve("start-failure.log");
		if (!DataFolder.isOurs(options.data())) {
			return message;
		}
		try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(details, StandardCharsets.UTF_8))) {
			failure.printStackTrace(log);
			return message + " (details in " + details + ")";
		} catch (IOException e) {
			return message;
		}
	}

	private static void welcome(EmbeddedHost host, Options options, Progress progress) {
		progress.phase("Ready");
		progress.say("");
		progress.say("  " + host.baseUrl() + "/frontdesk");
		progress.say("");
		for (Account account : Accounts.all()) {
			progress.say(String.format(Locale.ROOT, "  %-9s  %-13s %s", account.username(), account.password(),
					account.purpose()));
		}
		progress.say("");
		if (!isLoopback(options.address())) {
			progress.say("  Others can reach this address, and the passwords above are no secret: invented data only.");
		}
		progress.say("  Stop with Ctrl-C. The data stays in " + options.data().toAbsolutePath().normalize() + ".");
	}

	private static boolean isLoopback(String address) {
		try {
			return InetAddress.getByName(address).isLoopbackAddress();
		} catch (UnknownHostException e) {
			return false;
		}
	}
}
