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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The front desk's page in a browser of its own. What a person does here, they do with the keyboard. */
class Page {

	static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int LOOKS = 20;

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private final Clinic clinic;

	private final ChromeDriver driver;

	Page(Clinic clinic) {
		this.clinic = clinic;
		this.driver = Browsers.take(clinic.base());
		show(Screen.DESK);
		driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
	}

	void show(Screen screen) {
		driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", screen.width(), "height", screen.height(),
						"deviceScaleFactor", 1, "mobile", screen.phone()));
		driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", screen.phone()));
	}

	/** @param query such as <code>?state=arrived</code>, or nothing */
	Page open(String query) {
		driver.get(clinic.at("/frontdesk" + query).toString());
		until("the page is there", () -> !all("form.sign-in, table[role=grid], .columns-view, .empty").isEmpty());
		return this;
	}

	/** @param language an IETF tag; chosen as if by hand in this browser, for the pages that are opened from now on */
	Page speak(String language) {
		run("localStorage.setItem('frontdesk.language', arguments[0])", language);
		return this;
	}

	/** As if nobody had touched the page for so long. */
	void letPass(Duration time) {
		run("const now = Date.now; Date.now = () => now() + arguments[0]", time.toMillis());
	}

	/** As if no page of this browser had asked the server for anything for so long. */
	void silentFor(Duration time) {
		run("localStorage.setItem('frontdesk.heard', String(Date.now() - arguments[0]))", time.toMillis());
	}

	Page signIn(Account account) {
		enter(account.username(), account.password());
		until("the board is read",
				() -> all("form.sign-in").isEmpty() && "false".equals(one("section.board").getDomAttribute("aria-busy")));
		return this;
	}

	/** @param there what is on the page that the address names */
	Page openSignedIn(String query, String there) {
		return openAt("/frontdesk" + query, there);
	}

	/** @param path below the address of OpenMRS */
	Page openAt(String path, String there) {
		driver.get(clinic.at(path).toString());
		until("the page is there", () -> !all(there).isEmpty());
		return this;
	}

	/** @param there what is on the page that the address names */
	Page signInTo(Account account, String there) {
		enter(account.username(), account.password());
		until("the page is there", () -> all("form.sign-in").isEmpty() && !all(there).isEmpty());
		return this;
	}

	String tab() {
		return driver.getWindowHandle();
	}

	/** @return a new tab of the same browser, which is the one that is used from now on */
	String newTab() {
		driver.switchTo().newWindow(WindowType.TAB);
		return tab();
	}

	void goToTab(String tab) {
		driver.switchTo().window(tab);
	}

	/** Types into what has the focus, and so needs it to be in the right place. */
	void enter(String username, String password) {
		until("the cursor is where one types", () -> "input".equals(focused().getTagName()));
		if ("username".equals(focused().getDomAttribute("name"))) {
			focused().clear();
			press(username, Keys.TAB);
		}
		press(password, Keys.ENTER);
	}

	/** Goes from one thing to the next with Tab until it is there. */
	void tabTo(String selector) {
		goTo(selector, Keys.TAB);
	}

	/** As tabTo(), the other way round. */
	void tabBackTo(String selector) {
		goTo(selector, Keys.chord(Keys.SHIFT, Keys.TAB));
	}

	private void goTo(String selector, CharSequence key) {
		for (int i = 0; i < 80; i++) {
			if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", selector))) {
				return;
			}
			press(key);
		}
		screenshot("failed-tab");
		fail("Tab did not reach " + selector);
	}

	/** What has the focus may just be going, as a dialog does that closes. */
	void press(CharSequence... keys) {
		until("the keys reach something", () -> {
			try {
				focused().sendKeys(keys);
				return true;
			} catch (ElementNotInteractableException e) {
				return false;
			}
		});
	}

	/** As press(), key by key: a driver fills fields of dates and times in its own way. */
	void type(CharSequence keys) {
		new Actions(driver).sendKeys(keys).perform();
	}

	/** Checks the selected person in, with all that the clinic wants asked answered by the keyboard. */
	void checkIn() {
		press("c");
		answerCheckIn();
	}

	/** Answers what the clinic wants asked, if it asks. */
	void answerCheckIn() {
		if (!all("dialog.asks[open]").isEmpty()) {
			press("12");
			press(Keys.ENTER);
			press("1");
			press("1");
			leaveTheSlip();
			press(Keys.ENTER);
		}
	}

	/** Without the slip, so that no other tab opens; the cursor is on it where it is asked about. */
	void leaveTheSlip() {
		if (!all("dialog.asks[open] .slip :checked").isEmpty()) {
			press("1");
		}
	}

	/** @return how many tabs the browser has */
	int tabs() {
		return driver.getWindowHandles().size();
	}

	WebElement focused() {
		return driver.switchTo().activeElement();
	}

	/** @return the appointment of the row that has the focus, or null */
	String focusedRow() {
		return focused().getDomAttribute("data-appointment");
	}

	/** Finds them by what is typed, and shows all again: the focus is on their row then. */
	void goTo(Expected person) {
		press(Keys.ESCAPE);
		press("/");
		press(person.findable(), Keys.ENTER);
		moveTo(person);
		press("/");
		press(Keys.ESCAPE);
		until("the focus is on the row of " + person.name(), () -> person.appointment().equals(focusedRow()));
	}

	/** Moves with the arrows, from row to row. */
	void moveTo(Expected person) {
		press(Keys.HOME);
		for (int i = rows().size(); i > 0 && !person.appointment().equals(focusedRow()); i--) {
			press(Keys.ARROW_DOWN);
		}
		if (!person.appointment().equals(focusedRow())) {
			fail("The arrows did not reach the row of " + person.name());
		}
	}

	/** @return the appointments in the list, from top to bottom */
	List<String> rows() {
		return ((Collection<?>) run("""
				return [...document.querySelectorAll('[data-appointment]')].filter(row => row.checkVisibility())
					.map(row => row.dataset.appointment);
				""")).stream().map(String::valueOf).toList();
	}

	WebElement row(String appointment) {
		return one("tr[data-appointment='" + appointment + "']");
	}

	String status(String appointment) {
		return row(appointment).getDomAttribute("data-status");
	}

	void untilStatus(String appointment, String status, Duration patience) {
		until("the row is " + status, patience, () -> status.equals(status(appointment)));
	}

	void untilStatus(String appointment, String status) {
		untilStatus(appointment, status, PATIENCE);
	}

	/** @return what the line says that tells what has just happened */
	String notice() {
		return text(".notice [role=status]");
	}

	void untilNotice(String part) {
		until("the notice says: " + part, () -> notice().contains(part));
	}

	/** @return what somebody reads there: without the marks that keep a name apart which is written from right to left */
	String text(String selector) {
		return one(selector).getText().replaceAll("[\\u2066-\\u2069]", "");
	}

	WebElement one(String selector) {
		return driver.findElement(By.cssSelector(selector));
	}

	List<WebElement> all(String selector) {
		return driver.findElements(By.cssSelector(selector));
	}

	String address() {
		return driver.getCurrentUrl();
	}

	Object run(String script, Object... arguments) {
		return ((JavascriptExecutor) driver).executeScript(script, arguments);
	}

	void reload() {
		driver.navigate().refresh();
		until("the board is there again", () -> !rows().isEmpty() || !all(".empty button").isEmpty());
	}

	/**
	 * As when the server has ended the session: the page still has its cookie, and does not know yet. What it asks by itself
	 * does not tell it either, until {@link #block} is undone.
	 */
	void loseSession() {
		block("*/frontdesk/board*", "*/reminders", "*/what-if", "*/cover-check");
		driver.manage().deleteAllCookies();
		driver.manage().addCookie(
				new Cookie.Builder("JSESSIONID", "0".repeat(32)).path(clinic.base().getPath()).isHttpOnly(true).build());
	}

	/** @param addresses that the page cannot reach from now on; none: it reaches all again */
	void block(String... addresses) {
		driver.executeCdpCommand("Network.enable", Map.of());
		driver.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of(addresses)));
	}

	/** As on another page of OpenMRS in the same browser. */
	void signInElsewhere(Account account) {
		runUntilDone("""
				const done = arguments[arguments.length - 1];
				fetch('ws/rest/v1/session', { method: 'DELETE' }).then(() => fetch('ws/rest/v1/session', { headers: {
					Authorization: 'Basic ' + btoa('%s:%s') } })).then(done);
				""".formatted(account.username(), account.password()));
	}

	/** Keeps the page from asking for news, so that it goes on showing what it shows. */
	void stopPolls() {
		block("*/frontdesk/board*");
	}

	void until(String what, BooleanSupplier holds) {
		until(what, PATIENCE, holds);
	}

	void until(String what, Duration patience, BooleanSupplier holds) {
		long end = System.nanoTime() + patience.toNanos();
		// a machine that stood still meanwhile has taken the time, but has not looked
		for (int looks = 0; !holdsNow(holds); looks++) {
			if (System.nanoTime() > end && looks >= LOOKS) {
				screenshot("failed-" + what.replaceAll("\\W+", "-"));
				fail("Not within " + patience.toSeconds() + " s: " + what + ". The page says: " + one("body").getText());
			}
			try {
				Thread.sleep(50);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(e);
			}
		}
	}

	private static boolean holdsNow(BooleanSupplier holds) {
		try {
			return holds.getAsBoolean();
		} catch (NoSuchElementException | StaleElementReferenceException e) {
			// the page is being drawn
			return false;
		}
	}

	/** @return what the script gives to the function that is its last argument */
	Object runUntilDone(String script) {
		return driver.executeAsyncScript(script);
	}

	/** @return what the browser complained of since the last call */
	List<String> complaints() {
		return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
				.filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue()).map(LogEntry::getMessage).toList();
	}

	void screenshot(String name) {
		try {
			Files.createDirectories(SCREENSHOTS);
			Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Also of those that could not be opened. */
	static void close(Page... pages) {
		Stream.of(pages).filter(Objects::nonNull).forEach(page -> Browsers.giveBack(page.driver));
	}
}
