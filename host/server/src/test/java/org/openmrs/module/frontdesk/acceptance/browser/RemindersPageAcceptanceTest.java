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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Insured;
import org.openqa.selenium.Keys;

/** What is due of requests to payers, where the desk looks: at the board and on a patient's sheet. */
class RemindersPageAcceptanceTest extends PageTest {

	private static final String ALERT = ".needs .late button";

	RemindersPageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@Test
	void givenWhatHasBeenOverdueForLong_thenTheBoardSaysSoAndGoesToTheListOfToday() {
		JsonNode due = clinic.signIn(Account.DESK).get("/authorizations/reminders").ok();
		assumeTrue(due.get("escalated").asInt() > 0 || clinic.ours(),
				"No request has been overdue for a whole working day.");
		page.open("").signIn(Account.DESK);
		page.until("it is pointed out", () -> !page.all(ALERT).isEmpty());
		page.screenshot("reminders-board");
		assertThat("what the browser complains of", page.complaints(), empty());
		assertThat(Axe.findings(page), empty());

		page.tabTo(ALERT);
		page.press(Keys.ENTER);

		page.until("the list is there", () -> !page.all(".case-lines li").isEmpty());
		assertThat(page.run("return document.querySelector('#case-due').value"), equalTo("today"));
		assertThat("what has waited longest comes first", page.text(".case-lines li"), containsString("working day"));
		page.screenshot("reminders-list");
		assertThat(Axe.findings(page), empty());
	}

	@Test
	void givenARequest_thenThePatientsSheetSaysHowFarItIsAndOpensIt() {
		try (Insured insured = Insured.any(clinic)) {
			Desk clerk = clinic.signIn(Account.COLLEAGUE);
			JsonNode sheet = clerk.send(Call
					.post("/patients/" + insured.person().row().at("/patient/uuid").asText() + "/authorizations")
					.json("{\"coverage\":%s,\"urgency\":\"standard\",\"units\":4,\"words\":\"Acceptance\"}"
							.formatted(insured.coverage().get("uuid"))))
					.ok();
			String uuid = sheet.at("/line/uuid").asText();
			try {
				page.open("").signIn(Account.DESK).goTo(insured.person());
				page.press("i");
				page.until("the sheet is there", () -> !page.all("#patient-sheet[open] .requests li").isEmpty());
				page.screenshot("reminders-sheet");
				assertThat(page.text(".requests"), containsString(insured.coverage().at("/payer/name").asText()));
				assertThat(Axe.findings(page), empty());

				page.tabTo("[aria-describedby='request-" + uuid + "']");
				page.press(Keys.ENTER);

				page.until("the request is there", () -> !page.all("#case-heading").isEmpty());
			} finally {
				clerk.send(Call.post("/authorizations/" + uuid + "/actions")
						.json("{\"version\":%s,\"action\":\"withdraw\",\"reason\":\"Acceptance\"}"
								.formatted(sheet.at("/line/version"))))
						.ok();
			}
		}
	}
}
