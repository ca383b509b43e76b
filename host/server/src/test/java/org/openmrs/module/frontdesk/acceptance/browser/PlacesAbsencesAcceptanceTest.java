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
import java.time.LocalDate;
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

/** Leave and closed days by the keyboard alone, on days that are far off and the same whether day or month comes first. */
class PlacesAbsencesAcceptanceTest extends PageTest {

	private static final String FORM = ".absence";

	private final String reason = "Test " + UUID.randomUUID().toString().substring(0, 8);

	private final Desk manager;

	private final LocalDate day;

	PlacesAbsencesAcceptanceTest(Clinic clinic) {
		super(clinic);
		manager = clinic.signIn(Account.COLLEAGUE);
		day = LocalDate.of(LocalDate.parse(manager.today()).getYear() + 3, 11, 11);
	}

	@BeforeEach
	void openThePart() {
		page.openAt("/frontdesk?page=capacity&part=absences", "form.sign-in").signInTo(Account.COLLEAGUE, FORM);
	}

	@AfterEach
	void removeAll() {
		for (JsonNode absence : manager.get("/absences?from=" + day).ok().get("absences")) {
			if (absence.get("reason").asText().equals(reason)) {
				manager.send(Call.post("/absences/" + absence.get("uuid").asText() + "/remove"));
			}
		}
	}

	@Test
	void givenAProvidersLeave_whenItIsAddedAndRemoved_thenTheListAndTheServerSaySo() {
		page.tabTo("#absence-who");
		page.press(manager.get("/absences").ok().at("/providers/0/name").asText().split(" ")[0]);
		String provider = (String) page.run("return document.activeElement.selectedOptions[0].textContent");
		fill(day, day.plusMonths(1).plusDays(1));
		page.until("it is noted", () -> page.text(".told").contains("Noted: " + provider + " is away"));

		JsonNode noted = noted();
		assertThat(noted.at("/provider/name").asText(), equalTo(provider));
		assertThat(noted.get("from").asText(), equalTo(day + "T00:00"));
		assertThat(noted.get("until").asText(), equalTo(day.plusMonths(1).plusDays(2) + "T00:00"));
		page.until("the focus is at the beginning", () -> "absence-who".equals(page.focused().getDomAttribute("id")));
		String entry = "[data-absence='" + noted.get("uuid").asText() + "']";
		assertThat(page.text(entry), containsString(reason));

		page.tabBackTo(entry + " .remove");
		page.press(Keys.ENTER);
		assertThat("one is asked", page.focused().getText(), equalTo("Keep"));
		page.screenshot("places-remove-1366");
		page.press(Keys.ESCAPE);
		assertThat("the focus is back", page.focused().getDomAttribute("class"), containsString("remove"));
		page.press(Keys.ENTER);
		page.tabBackTo(entry + " .go.main");
		page.press(Keys.ENTER);
		page.until("it is gone", () -> page.all(entry).isEmpty());
		assertThat(page.text(".told"), containsString("Removed: "));
		page.until("the focus is not lost", () -> !page.focused().getTagName().equals("body"));
		assertThat("what the browser complains of", page.complaints(), empty());
		assertThat(Axe.findings(page), empty());
	}

	@Test
	void givenAClosedDay_thenTheWeekSaysSo() {
		page.tabTo("#absence-from");
		fill(day, null);
		page.until("it is noted", () -> page.text(".told").contains("Noted: The whole clinic is closed"));
		assertThat(noted().get("until").asText(), equalTo(day.plusDays(1) + "T00:00"));

		page.openSignedIn("?page=capacity&week=" + day, ".load .chip.warn");
		assertThat(page.text(".load thead .chip.warn"), containsString("closed"));
	}

	@Test
	void givenWhatCannotBe_thenTheFieldSaysSoAndNothingTypedIsLost() {
		page.tabTo("#absence-reason");
		page.press(reason, Keys.ENTER);
		page.until("the first day is asked for", () -> !page.all("#absence-from-message").isEmpty());
		page.until("the focus is there", () -> "absence-from".equals(page.focused().getDomAttribute("id")));
		fill(day, day.minusMonths(1).minusDays(1));
		page.until("the last day is refused", () -> !page.all("#absence-until-message").isEmpty());

		assertThat(page.text("#absence-until-message"), containsString("The end is after the beginning"));
		page.until("the focus is there", () -> "absence-until".equals(page.focused().getDomAttribute("id")));
		assertThat(page.one("#absence-from").getDomProperty("value"), equalTo(day.toString()));
		assertThat(Axe.findings(page), empty());
	}

	/** From the first day on. */
	private void fill(LocalDate first, LocalDate last) {
		page.tabTo("#absence-from");
		page.press(typed(first));
		if (last != null) {
			page.tabTo("#absence-until");
			page.press(typed(last));
		}
		page.tabTo("#absence-reason");
		page.press(Keys.chord(Keys.CONTROL, "a"), reason, Keys.ENTER);
	}

	private static String typed(LocalDate day) {
		return "%02d%02d%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

	private JsonNode noted() {
		return StreamSupport.stream(manager.get("/absences?from=" + day).ok().get("absences").spliterator(), false)
				.filter(one -> one.get("reason").asText().equals(reason)).findFirst().orElseThrow();
	}
}
