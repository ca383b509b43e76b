/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Finds the browser of this machine and starts it. Nothing is downloaded. */
final class Chromium {

	private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable",
			"chrome");

	private static final String MISSING = "Browser tests need Chromium and its driver, and %s was not found on the PATH."
			+ " Install them (Debian, Ubuntu: apt install chromium chromium-driver), or name them with"
			+ " -Dfrontdesk.chromium=/path/to/chromium -Dfrontdesk.chromedriver=/path/to/chromedriver.";

	private Chromium() {
	}

	/** @return a new browser with a profile of its own; skips the test where there is none, and fails it where CI=true */
	static ChromeDriver start() {
		Path browser = find("frontdesk.chromium", BROWSERS);
		Path driver = find("frontdesk.chromedriver", List.of("chromedriver"));
		ChromeOptions options = new ChromeOptions();
		options.setBinary(browser.toFile());
		options.addArguments("--headless=new", "--disable-dev-shm-usage", "--no-first-run", "--lang=en-GB",
				"--force-prefers-reduced-motion", "--force-color-profile=srgb", "--hide-scrollbars=false");
		if ("root".equals(System.getProperty("user.name"))) {
			// Chromium's sandbox refuses to run as root, as builds in containers do
			options.addArguments("--no-sandbox");
		}
		LoggingPreferences logs = new LoggingPreferences();
		logs.enable(LogType.BROWSER, Level.ALL);
		options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
		return new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build(), options);
	}

	private static Path find(String property, List<String> names) {
		String named = System.getProperty(property, "");
		Optional<Path> found = named.isBlank() ? onPath(names) : Optional.of(Path.of(named)).filter(Files::isExecutable);
		return found.orElseGet(() -> {
			String missing = MISSING.formatted(named.isBlank() ? names.get(0) : named);
			return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
		});
	}

	private static Optional<Path> onPath(List<String> names) {
		List<Path> folders = Stream.concat(Stream.of(System.getenv("PATH").split(System.getProperty("path.separator"))),
				Stream.of("/usr/bin", "/usr/lib/chromium", "/snap/bin")).map(Path::of).toList();
		return names.stream().flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
				.filter(Files::isExecutable)
				.findFirst();
	}
}
