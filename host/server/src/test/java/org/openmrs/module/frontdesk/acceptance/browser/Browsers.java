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

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/**
 * Browsers that rest between tests: to start one takes longer than most of what a test does in it. Whoever takes one finds a new
 * tab and no trace of who had it before, but what pages are made of.
 */
final class Browsers {

	private static final Deque<ChromeDriver> RESTING = new ArrayDeque<>();

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(Browsers::quit));
	}

	private Browsers() {
	}

	static synchronized ChromeDriver take(URI clinic) {
		if (RESTING.isEmpty()) {
			return Chromium.start();
		}
		ChromeDriver driver = RESTING.pop();
		forget(driver, clinic);
		return driver;
	}

	/** One that does not answer rests no more. */
	static synchronized void giveBack(ChromeDriver driver) {
		try {
			renew(driver);
			RESTING.push(driver);
		} catch (WebDriverException e) {
			driver.quit();
		}
	}

	/** What was set for a tab, its size say, goes with it. */
	private static void renew(ChromeDriver driver) {
		Set<String> before = driver.getWindowHandles();
		driver.switchTo().newWindow(WindowType.TAB);
		String fresh = driver.getWindowHandle();
		for (String tab : before) {
			driver.switchTo().window(tab).close();
		}
		driver.switchTo().window(fresh);
	}

	/** Not before it is taken again: an answer that was under way may have brought a cookie since. */
	private static void forget(ChromeDriver driver, URI clinic) {
		driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
		driver.executeCdpCommand("Storage.clearDataForOrigin",
				Map.of("origin", clinic.resolve("/").toString(), "storageTypes", "all"));
		driver.manage().logs().get(LogType.BROWSER);
	}

	private static synchronized void quit() {
		RESTING.forEach(ChromeDriver::quit);
	}
}
