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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.MadeUpPayer;
import org.openqa.selenium.Keys;

/** Payers, set up by the keyboard alone. */
class PayersPageAcceptanceTest extends PageTest {

	private MadeUpPayer payer;

	PayersPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@BeforeEach
	void openOne() {
		payer = new MadeUpPayer(clinic);
		page.openAt("/frontdesk?page=payers", "form.sign-in").signInTo(Account.COLLEAGUE, button());
		page.tabTo(button());
		page.press(Keys.ENTER);
		page.until("the focus is in its first field", () -> "payer-code".equals(page.focused().getDomAttribute("id")));
	}

	@AfterEach
	void retireIt() {
		payer.close();
	}

	private String button() {
		return "[data-payer='" + payer.uuid() + "']";
	}

	@Test
	void givenAPayer_whenItIsChangedByKeyboard_thenItHoldsAndSaysSo() {
		page.tabTo("#payer-expeditedHours");
		page.press(Keys.chord(Keys.CONTROL, "a"), "48");
		page.tabTo("[data-lines=plans] > .go");
		page.press(Keys.ENTER);
		page.press("PLUS", Keys.TAB, "Plus");
		page.press(Keys.ENTER);
		page.until("it is saved", () -> page.text(".payer .saved").contains("Saved"));

		assertThat(payer.now().get("expeditedHours").asInt(), is(48));
		assertThat(payer.now().get("plans").size(), is(2));
		assertThat(page.address(), containsString("payer=" + payer.uuid()));
		assertThat("what the browser complains of", page.complaints(), empty());
	}

	@Test
	void givenWhatCannotBe_thenTheFieldSaysSoAndHasTheFocus() {
		page.tabTo("#payer-portal");
		page.press("javascript:alert(1)", Keys.ENTER);
		page.until("it is refused", () -> "true".equals(page.focused().getDomAttribute("aria-invalid")));

		assertThat(page.focused().getDomAttribute("id"), equalTo("payer-portal"));
		assertThat(page.text("#payer-portal-message"), containsString("begins with https"));
		assertThat(Axe.findings(page), empty());
	}

	@Test
	void givenAColleagueWhoWasFaster_thenWhatWasTypedIsStillThereAndCanBeSaved() {
		page.tabTo("#payer-name");
		page.press(Keys.chord(Keys.CONTROL, "a"), "Mine");
		payer.change("name", "Theirs").ok();
		page.press(Keys.ENTER);
		page.until("it is told", () -> page.text(".payer > .message").contains("A colleague has changed"));
		assertThat(page.one("#payer-name").getDomProperty("value"), equalTo("Mine"));
		page.tabTo("#payer-name");
		page.press(Keys.ENTER);
		page.until("it is saved", () -> page.text(".payer .saved").contains("Saved"));
		assertThat(payer.now().get("name").asText(), equalTo("Mine"));
	}

	@Test
	void givenANumberThatIsTried_thenItIsSaidWhichSlipItWas() {
		page.tabTo("#trial-memberId");
		page.press("7992739817", Keys.TAB, "7992739871", Keys.ENTER);
		page.until("it is said", () -> page.text(".trial [role=status]").contains("cannot be right"));

		assertThat(page.text(".trial [role=status]"), containsString("Characters 9 and 10 are swapped."));
		page.tabBackTo("#payer-memberCheck");
		page.press(Keys.ARROW_DOWN);
		page.until("of another rule it is not said", () -> page.text(".trial [role=status]").isEmpty());
	}

	@Test
	void givenANumberThatIsTried_whenTheRuleChangesBeforeTheAnswer_thenNothingIsSaid() {
		page.run("""
				const real = window.fetch;
				window.fetch = async (input, init) => {
					const answer = await real(input, init);
					if (String(input).includes('/member-id')) {
						await new Promise((done) => setTimeout(done, 1000));
						window.answered = true;
					}
					return answer;
				};
				""");
		page.tabTo("#trial-memberId");
		page.press("7992739817", Keys.ENTER);
		page.tabBackTo("#payer-memberCheck");
		page.press(Keys.ARROW_DOWN);
		page.until("it is answered", () -> Boolean.TRUE.equals(page.run("return window.answered === true")));

		page.tabTo("#trial-known");
		assertThat(page.text(".trial [role=status]"), equalTo(""));
	}

	@Test
	void givenSomethingIsTyped_whenItIsDropped_thenTheFocusIsInTheFirstField() {
		page.press("X");
		page.tabTo(".payer .ways .go:not(.main)");
		page.press(Keys.ENTER);
		page.until("the focus is in its first field", () -> "payer-code".equals(page.focused().getDomAttribute("id")));
		assertThat(page.focused().getDomProperty("value"), equalTo(payer.code()));
	}

	@Test
	void givenAFile_whenItIsMendedAndChosenAgain_thenItIsReadAgain(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("payers.csv"), "code;name\nONE;First");
		page.openSignedIn("?page=payers&part=table", "#payers-text");
		page.one("#payers-file").sendKeys(file.toString());
		page.until("it is read", () -> text().contains("ONE;First"));
		assertThat("the browser tells of the same name again", page.one("#payers-file").getDomProperty("value"),
				equalTo(""));

		Files.writeString(file, "code;name\nONE;Mended");
		page.one("#payers-file").sendKeys(file.toString());
		page.until("it is read again", () -> text().contains("ONE;Mended"));
	}

	private String text() {
		return page.one("#payers-text").getDomProperty("value");
	}

	@Test
	void givenATable_thenItIsLookedAtBeforeItIsTaken() {
		page.openSignedIn("?page=payers&part=table", "#payers-text");
		page.tabTo("#payers-file");
		page.type(Keys.TAB);
		page.press("code;name;standardDays" + Keys.ENTER + payer.code() + ";;9" + Keys.ENTER + "a b;Bad;0");
		page.tabTo(".table .go.main");
		page.press(Keys.ENTER);
		page.until("it is said what would change", () -> page.text(".table [role=status]").startsWith("It would be"));
		assertThat(payer.now().get("standardDays").asInt(), is(7));
		assertThat(page.text("[data-outcome=changed]"), containsString("7 → 9"));
		assertThat(Axe.findings(page), empty());
		page.screenshot("payers-table-1366");
		page.tabTo(".table .take");
		page.press(Keys.ENTER);
		page.until("it is done", () -> page.text(".table [role=status]").startsWith("Done"));
		page.until("the focus is where it is told", () -> "status".equals(page.focused().getDomAttribute("role")));
		assertThat(payer.now().get("standardDays").asInt(), is(9));
	}

	@Test
	void givenEachScreen_thenAxeFindsNothingAndNothingIsCutOff() {
		for (Screen screen : new Screen[]{ Screen.DESK, Screen.PHONE }) {
			page.show(screen);
			assertThat(screen.toString(), Axe.findings(page), empty());
			assertThat(screen + " has to be moved sideways", page.run("""
					const all = document.documentElement;
					return all.scrollWidth > all.clientWidth + 1;
					"""), is(false));
			page.screenshot("payers-" + screen);
		}
	}
}
