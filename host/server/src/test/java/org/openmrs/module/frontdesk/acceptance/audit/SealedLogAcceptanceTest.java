/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.frontdesk.acceptance.clinic.AccessLog;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;

/** The log that an auditor saves, checked away from the server: by Java, the module's jar and the server's public key. */
@ExtendWith(ClinicExtension.class)
class SealedLogAcceptanceTest {

	private static final String COMMAND = "org.openmrs.module.frontdesk.audit.verify.Verify";

	private final Clinic clinic;

	private final Desk auditor;

	@TempDir
	private Path folder;

	SealedLogAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.auditor = clinic.signIn(Account.AUDITOR);
	}

	@Test
	void givenTheSealedLog_thenItIsAFileThatTheCommandFindsGoodAndAChangedOneItDoesNot() throws Exception {
		AccessLog.awaitSigned(clinic);
		Answer answer = auditor.get("/audit/log");
		assertThat(answer.header("Content-Type").orElse(""), is("text/plain;charset=UTF-8"));
		assertThat(answer.header("Content-Disposition").orElse(""), startsWith("attachment"));
		assumeTrue(clinic.ours(), "The server's public key lies in a folder that is not ours");

		assertThat(said(answer.text()), startsWith("0 "));
		assertThat(said(answer.text()), containsString("the log is whole and unchanged"));
		assertThat(said(answer.text().replaceFirst("\tview\tdone\t", "\tlist\tdone\t")), startsWith("1 "));
	}

	/** @return the command's exit code and what it says */
	private String said(String text) throws Exception {
		Path log = Files.writeString(folder.resolve("saved.log"), text);
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-cp", jar().toString(), COMMAND, "--log", log.toString()));
		try (Stream<Path> files = Files.list(Path.of("target", "acceptance", "frontdesk"))) {
			files.filter(file -> file.toString().endsWith(".pub"))
					.forEach(file -> command.addAll(List.of("--key", file.toString())));
		}
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes(), UTF_8);
		return process.waitFor() + " " + said;
	}

	/** @return the jar out of the module's file, as an auditor would take it */
	private Path jar() throws IOException {
		Path jar = folder.resolve("frontdesk-api.jar");
		try (ZipFile omod = new ZipFile(System.getProperty("frontdesk.omod", "target/modules/frontdesk.omod"))) {
			var entry = omod.stream().filter(each -> each.getName().matches("lib/frontdesk-api-.*\\.jar")).findFirst();
			Files.write(jar, omod.getInputStream(entry.orElseThrow()).readAllBytes());
		}
		return jar;
	}
}
