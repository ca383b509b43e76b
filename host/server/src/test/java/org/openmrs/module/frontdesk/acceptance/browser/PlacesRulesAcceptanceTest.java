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
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptRule;
import org.openmrs.module.frontdesk.acceptance.clinic.Places;
import org.openqa.selenium.Keys;

/** What managers want of places, set by the keyboard alone, also when a colleague does so at that moment. */
class PlacesRulesAcceptanceTest extends PageTest {

	private Places places;

	private KeptRule rule;

	private String form;

	PlacesRulesAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@BeforeEach
	void openTheRules() {
		places = new Places(clinic);
		rule = places.rule();
		form = ".rule[data-service='" + places.service() + "']";
		rule.want("warn", null);
		page.openAt("/frontdesk?page=capacity&part=rules", "form.sign-in").signInTo(Account.COLLEAGUE, form);
	}

	@AfterEach
	void restoreTheRule() {
		rule.close();
	}

	@Test
	void givenARule_whenItIsChangedByKeyboard_thenItHoldsAndSaysSo() {
		page.tabTo(form + " select");
		page.press("Ref");
		page.until("it is said what that means", () -> page.text(form).contains("It is refused"));
		page.press(Keys.TAB, "3");
		page.tabTo(form + " .go.main");
		page.press(Keys.ENTER);
		page.until("it is saved", () -> page.text(form + " [role=status]").contains("Saved"));

		assertThat(rule.now().get("mode").asText(), equalTo("enforce"));
		assertThat(rule.now().get("atOnce").asInt(), is(3));
		assertThat("the focus stays in the rule",
				page.run("return document.activeElement.closest('.rule')?.dataset.service"), equalTo(places.service()));
		assertThat("what the browser complains of", page.complaints(), empty());
	}

	@Test
	void givenAColleagueWhoWasFaster_thenItIsToldAndWhatWasTypedCanBeSaved() {
		page.tabTo(form + " input");
		page.press("4");
		rule.want("enforce", 7);
		page.press(Keys.ENTER);
		page.until("it is told", () -> page.text(form + " [role=alert]").contains("A colleague has changed this"));

		assertThat(page.text(form + " [role=alert]"), containsString("Refused; seen at once: 7"));
		assertThat("what was typed is still there", page.one(form + " input").getDomProperty("value"), equalTo("4"));
		assertThat(rule.now().get("atOnce").asInt(), is(7));
		page.press(Keys.ENTER);
		page.until("it is saved", () -> page.text(form + " [role=status]").contains("Saved"));
		assertThat(rule.now().get("atOnce").asInt(), is(4));
	}

	@Test
	void givenWhatCannotBe_thenTheFieldSaysSoAndEscapeTakesItBack() {
		page.tabTo(form + " input");
		for (String wrong : new String[]{ "0", "many", "99999" }) {
			page.press(Keys.chord(Keys.CONTROL, "a"), wrong, Keys.ENTER);
			page.until(wrong + " is refused", () -> "true".equals(page.focused().getDomAttribute("aria-invalid")));
			assertThat(page.text(form + " .message[id]"), containsString("From 1 to 1,000 people"));
			assertThat(page.focused().getDomAttribute("aria-describedby"), endsWith("-message"));
		}
		assertThat(Axe.findings(page), empty());
		page.press(Keys.ESCAPE);
		page.until("it is as it was", () -> page.all(form + " .go").isEmpty());
		assertThat(page.focused().getDomProperty("value"), equalTo(""));
	}

	@Test
	void givenTheReasons_thenALinkLeadsToTheirSetting() {
		assertThat(page.all(".reasons li"), not(empty()));
		page.tabTo(".reasons a");
		page.press(Keys.ENTER);
		page.until("the settings are shown", () -> !page.all(".setting").isEmpty());
	}
}
