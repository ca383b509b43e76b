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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The OpenMRS 3 shell from npm with the module in it, built as an implementer does: openmrs assemble, openmrs build, and the
 * two lines that the README names. Needs Node.js; kept below the build's folder.
 */
final class O3Shell {

	private static final String VERSION = "10.0.0";

	private static final String NAME = "openmrs-module-frontdesk";

	private static final String SCRIPT = "/openmrs/moduleResources/frontdesk/o3.js";

	private static final Path ROUTES = Path.of("../../omod/src/main/webapp/resources/routes.json");

	private static final String MODULES = """
			{ "frontendModules": {
				"@openmrs/esm-login-app": "%1$s",
				"@openmrs/esm-primary-navigation-app": "%1$s"
			} }
			""".formatted(VERSION);

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final Path folder;

	private final Path shell;

	private O3Shell(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder.toAbsolutePath());
		shell = this.folder.resolve("spa");
	}

	/**
	 * @param folder where the tools are installed and the shell is kept, so that only the first build is slow
	 * @return the folder with the shell
	 */
	static Path in(Path folder) throws IOException, InterruptedException {
		O3Shell built = new O3Shell(folder);
		if (!Files.exists(built.shell.resolve("index.html"))) {
			built.build();
		}
		built.addModule();
		return built.shell;
	}

	private void build() throws IOException, InterruptedException {
		Files.writeString(folder.resolve("package.json"), "{}");
		Files.writeString(folder.resolve("assemble.json"), MODULES);
		run("install", "--no-audit", "--no-fund", "openmrs@" + VERSION);
		run("exec", "--", "openmrs", "assemble", "--mode", "config", "--config", "assemble.json", "--target", "spa");
		run("exec", "--", "openmrs", "build", "--target", "spa", "--spa-path", "/openmrs/spa", "--api-url", "/openmrs",
				"--importmap", "importmap.json", "--routes", "routes.registry.json", "--default-locale", "en");
	}

	private void addModule() throws IOException {
		ObjectNode importMap = (ObjectNode) MAPPER.readTree(shell.resolve("importmap.json").toFile());
		importMap.withObject("/imports").put(NAME, SCRIPT);
		MAPPER.writeValue(shell.resolve("importmap.json").toFile(), importMap);
		JsonNode routes = MAPPER.readTree(ROUTES.toFile());
		ObjectNode registry = (ObjectNode) MAPPER.readTree(shell.resolve("routes.registry.json").toFile());
		MAPPER.writeValue(shell.resolve("routes.registry.json").toFile(), registry.set(NAME, routes));
	}

	private void run(String... arguments) throws IOException, InterruptedException {
		List<String> command = Stream.concat(Stream.of("npm"), Stream.of(arguments)).toList();
		Path log = folder.resolve("npm.log");
		int exit = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start().waitFor();
		if (exit != 0) {
			throw new IOException(String.join(" ", command) + " failed, see " + log);
		}
	}
}
