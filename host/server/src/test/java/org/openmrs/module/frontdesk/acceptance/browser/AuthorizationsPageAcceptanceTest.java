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

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openqa.selenium.Keys;

/** Requests to payers by the keyboard alone; what is done with a case is taken back afterwards. */
class AuthorizationsPageAcceptanceTest extends PageTest {

	private final Desk manager;

	private final JsonNode before;

	AuthorizationsPageAcceptanceTest(Clinic clinic) {
		super(clinic);
		manager = clinic.signIn(Account.COLLEAGUE);
		before = stream(manager.get("/authorizations?state=needed,draft").ok().get("cases"))
				.map(line -> one(line.get("uuid").asText())).filter(sheet -> !sheet.get("coverage").isNull()).findFirst()
				.orElseThrow();
	}

	@AfterEach
	void takeBack() {
		JsonNode sheet = one(uuid());
		while (!sheet.at("/line/state").equals(before.at("/line/state"))) {
			sheet = manager.send(Call.post("/authorizations/" + uuid() + "/actions").json("{\"version\":"
					+ sheet.at("/line/version") + ",\"action\":\"correct\",\"reason\":\"Acceptance\"}")).ok();
		}
	}

	static Stream<Screen> screens() {
		return Stream.of(Screen.DESK, Screen.PHONE);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenTheList_thenACaseIsOpenedAndLeftByKeys(Screen screen) {
		page.show(screen);
		open("");
		page.until("there are cases", () -> !page.all(".case-lines li").isEmpty());
		page.screenshot("authorizations-" + screen.width());
		assertThat("what the browser complains of", page.complaints(), empty());
		assertThat(Axe.findings(page), empty());
		assertThat("nothing is wider than the screen",
				page.run("return document.documentElement.scrollWidth <= innerWidth"), equalTo(true));

		page.tabTo("[data-case]");
		page.press(Keys.ARROW_DOWN);
		String chosen = page.focused().getDomAttribute("data-case");
		page.press(Keys.ENTER);
		page.until("the case is there", () -> !page.all(".case .timeline li").isEmpty());
		page.until("the focus is on its name", () -> "case-heading".equals(page.focused().getDomAttribute("id")));
		page.screenshot("authorization-" + screen.width());
		assertThat(Axe.findings(page), empty());
		assertThat(page.run("return document.documentElement.scrollWidth <= innerWidth"), equalTo(true));

		page.press(Keys.ESCAPE);
		page.until("the focus is back", () -> chosen.equals(page.focused().getDomAttribute("data-case")));
	}

	@Test
	void givenACaseThatIsNeeded_thenItIsWrittenSentPendedAndApproved() {
		open("&case=" + uuid());
		if (before.at("/line/state").asText().equals("needed")) {
			act("draft", "Being written");
		}
		act("submit", "Sent");
		assertThat(page.text(".case"), containsString("Payer’s answer: until the end of"));
		act("pend", "Pended");

		page.tabTo("[data-opens=approve]");
		page.press(Keys.ENTER);
		page.until("the number is asked for", () -> "case-number".equals(page.focused().getDomAttribute("id")));
		page.press(Keys.ENTER);
		page.until("it is said what is missing", () -> !page.all("#case-number-message").isEmpty());
		page.screenshot("authorization-missing-1366");
		assertThat("what the browser complains of", page.complaints(), empty());
		assertThat(Axe.findings(page), empty());
		page.until("the focus is there", () -> "case-number".equals(page.focused().getDomAttribute("id")));
		page.press("PA-4711");
		page.tabTo("#case-until");
		page.press("1111" + (Integer.parseInt(manager.today().substring(0, 4)) + 3), Keys.ENTER);
		page.until("it is approved", () -> state().contains("Approved"));

		assertThat(page.text(".case"), containsString("No. PA-4711"));
		assertThat(page.text(".case .next"), containsString("Valid: until the end of"));
		assertThat(page.text(".timeline"), containsString("Answer A1"));
		page.screenshot("authorization-approved-1366");
	}

	@Test
	void givenACaseThatIsDenied_thenTheAppealHasItsDeadlineAndIsMade() {
		open("&case=" + uuid());
		if (before.at("/line/state").asText().equals("needed")) {
			act("draft", "Being written");
		}
		act("submit", "Sent");
		withReason("deny", "Not medically necessary", "Denied");
		assertThat(page.text(".case .next"), containsString("Appeal: until the end of"));
		page.screenshot("authorization-denied-1366");
		withReason("appeal", "The referral says why", "In appeal");
		assertThat(page.text(".case .next"), containsString("Payer’s answer"));
		assertThat(page.text(".timeline"), containsString("Not medically necessary"));
	}

	private void open(String more) {
		page.openAt("/frontdesk?page=authorizations" + more, "form.sign-in").signInTo(Account.CLERK, ".cases");
		page.until("it is read", () -> !page.all(".case-lines, .case .timeline").isEmpty());
	}

	private void act(String action, String state) {
		page.tabTo("[data-opens=" + action + "]");
		page.press(Keys.ENTER);
		page.tabTo("#case-form-" + action + " .main");
		page.press(Keys.ENTER);
		page.until("it is " + state, () -> state().contains(state));
		page.until("the focus is where it is said", () -> "case-told".equals(page.focused().getDomAttribute("id")));
	}

	private void withReason(String action, String reason, String state) {
		page.tabTo("[data-opens=" + action + "]");
		page.press(Keys.ENTER);
		page.until("the reason is asked for", () -> "case-reason".equals(page.focused().getDomAttribute("id")));
		page.press(reason, Keys.ENTER);
		page.until("it is " + state, () -> state().contains(state));
	}

	private String state() {
		return page.text(".case-head .chip");
	}

	private String uuid() {
		return before.at("/line/uuid").asText();
	}

	private JsonNode one(String uuid) {
		return manager.get("/authorizations/" + uuid).ok();
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}
}
