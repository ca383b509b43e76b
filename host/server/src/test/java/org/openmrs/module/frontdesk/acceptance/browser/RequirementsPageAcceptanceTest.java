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
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openqa.selenium.Keys;

/** Rules of what needs an authorization, by the keyboard alone: for a code that nothing is mapped to. */
class RequirementsPageAcceptanceTest extends PageTest {

	private static final String FORM = ".requirement";

	private final String words = "Test " + UUID.randomUUID().toString().substring(0, 8);

	private final Desk manager;

	RequirementsPageAcceptanceTest(Clinic clinic) {
		super(clinic);
		manager = clinic.signIn(Account.COLLEAGUE);
	}

	@BeforeEach
	void openThePage() {
		page.openAt("/frontdesk?page=requirements", "form.sign-in").signInTo(Account.COLLEAGUE, FORM);
	}

	@AfterEach
	void retireIt() {
		rule().ifPresent(one -> manager.send(Call.post("/authorization-rules/" + one.get("uuid").asText() + "/retire")
				.json("{\"version\":" + one.get("version") + "}")));
	}

	@Test
	void givenARule_whenItIsMadeChangedAndRetired_thenTheListAndTheServerSaySo() {
		page.tabTo("#requirement-words");
		page.press(words, Keys.ENTER);
		page.until("a rule is not for everything", () -> !page.all("#requirement-service-message").isEmpty());
		assertThat(Axe.findings(page), empty());
		page.tabTo("#requirement-procedure");
		page.press("TEST:" + words.substring(5), Keys.ENTER);
		page.until("it is kept", () -> page.text(".requirements .told").contains("Saved: " + words));

		JsonNode made = rule().orElseThrow();
		assertThat(made.at("/procedure/text").asText(), equalTo("TEST:" + words.substring(5)));
		String entry = "[data-rule='" + made.get("uuid").asText() + "']";
		assertThat(page.text(entry), containsString("Each payer"));
		page.screenshot("requirements-1366");

		page.tabBackTo(entry + " .go:not(.retire)");
		page.press(Keys.ENTER);
		page.until("the form is its", () -> words.equals(page.one("#requirement-words").getDomProperty("value")));
		page.tabTo("#requirement-leadDays");
		page.press(Keys.chord(Keys.CONTROL, "a"), "3", Keys.ENTER);
		page.until("it is changed", () -> page.text(entry).contains("answer 3 days before"));
		assertThat(rule().orElseThrow().get("leadDays").asInt(), is(3));

		page.tabBackTo(entry + " .retire");
		page.press(Keys.ENTER);
		assertThat("one is asked", page.focused().getText(), equalTo("Keep it"));
		page.press(Keys.ESCAPE);
		assertThat("the focus is back", page.focused().getDomAttribute("class"), containsString("retire"));
		page.press(Keys.ENTER);
		page.tabBackTo(entry + " .go.main");
		page.press(Keys.ENTER);
		page.until("it is out of use", () -> page.all(entry).isEmpty());
		assertThat(rule().isPresent(), is(false));
		assertThat(Axe.findings(page), empty());
	}

	@Test
	void givenAColleagueWhoWasFaster_thenWhatWasTypedIsStillThereAndCanBeSaved() {
		String rule = """
				{"words":"%s","procedure":"TEST:%s","payer":null,"plan":null,"service":null,"serviceType":null,"fromSession":1,
				 "periodDays":null,"from":null,"until":null,"""
				.formatted(words, words.substring(5))
				+ "\"leadDays\":%d,\"version\":%s}";
		JsonNode made = manager.send(Call.post("/authorization-rules").json(rule.formatted(7, null))).ok();
		page.openSignedIn("?page=requirements", "[data-rule='" + made.get("uuid").asText() + "']");
		page.tabTo("[data-rule='" + made.get("uuid").asText() + "'] .go:not(.retire)");
		page.press(Keys.ENTER);
		page.tabTo("#requirement-leadDays");
		page.press(Keys.chord(Keys.CONTROL, "a"), "3");
		manager.send(Call.to("PUT", "/authorization-rules/" + made.get("uuid").asText())
				.json(rule.formatted(5, made.get("version")))).ok();

		page.press(Keys.ENTER);
		page.until("it is told", () -> page.text(".requirements > .message").contains("A colleague has changed this rule"));
		assertThat(page.one("#requirement-leadDays").getDomProperty("value"), equalTo("3"));
		assertThat("the list has the colleague's", page.text("[data-rule='" + made.get("uuid").asText() + "']"),
				containsString("5 days"));
		page.tabTo("#requirement-leadDays");
		page.press(Keys.ENTER);
		page.until("it is saved", () -> page.text(".requirements .told").contains("Saved: " + words));
		assertThat(rule().orElseThrow().get("leadDays").asInt(), is(3));
	}

	@Test
	void givenAProcedureOfTheDictionary_thenItIsFoundByKeysAndTheRuleIsAboutIt() {
		JsonNode known = manager.get("/authorizations/procedures?q=9711").ok().get("procedures");
		assumeFalse(known.isEmpty(), "The host's dictionary has no concept with the code 9711…");
		page.tabTo("#requirement-words");
		page.press(words);
		page.tabTo("#requirement-procedure");
		page.press("9711");
		page.until("it is found", () -> !page.all("#codes-found li").isEmpty());
		page.press(Keys.ARROW_DOWN);
		page.screenshot("requirements-found-1366");
		assertThat(Axe.findings(page), empty());
		page.press(Keys.ENTER);
		page.until("it is taken", () -> page.all("#codes-found").isEmpty());
		assertThat("the name says what the code is", page.text("form.requirement"),
				containsString(known.at("/0/name").asText()));

		page.press(Keys.ENTER);
		page.until("it is kept", () -> page.text(".requirements .told").contains("Saved: " + words));
		String code = known.at("/0/codes/0/system").asText() + ":" + known.at("/0/codes/0/code").asText();
		assertThat(rule().orElseThrow().at("/procedure/text").asText(), equalTo(code));
		assertThat(page.text(".requirements .rules"), containsString(code));
	}

	private Optional<JsonNode> rule() {
		return StreamSupport.stream(manager.get("/authorization-rules").ok().get("rules").spliterator(), false)
				.filter(one -> one.get("words").asText().equals(words)).findFirst();
	}
}
