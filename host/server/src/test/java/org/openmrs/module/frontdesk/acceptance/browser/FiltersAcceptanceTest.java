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
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What is shown of the day, and how much of that the address tells. */
class FiltersAcceptanceTest extends PageTest {

	FiltersAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@Test
	void givenFilters_whenReloading_thenTheyAreKeptInTheAddressAndTheNameIsNot() {
		try (Expected person = Expected.withLongName(clinic)) {
			page.open("").signIn(Account.DESK);
			String service = person.row().at("/service/uuid").asText();
			choose("#filter-service", service);
			press("[data-state=expected]");
			page.press("/");
			page.press(person.name());
			assertThat(page.rows().contains(person.appointment()), is(true));

			assertThat(page.address(), containsString("service=" + service));
			assertThat(page.address(), containsString("state=expected"));
			for (String word : person.name().split("\\s+")) {
				assertThat(page.address(), not(containsString(word)));
			}
			assertThat(page.address(), not(containsString(person.row().at("/patient/uuid").asText())));

			page.reload();
			assertThat(page.one("#filter-service").getDomProperty("value"), equalTo(service));
			assertThat(page.one("[data-state=expected]").getDomAttribute("aria-pressed"), equalTo("true"));
			assertThat(page.one("#filter-name").getDomProperty("value"), equalTo(""));
			assertShown(row -> row.at("/service/uuid").asText().equals(service) && isExpected(row));
		}
	}

	@Test
	void givenAnAddressFromAColleague_whenOpeningIt_thenItShowsTheSame() {
		try (Expected person = Expected.any(clinic,
				row -> !row.get("location").isNull() && !row.get("providers").isEmpty())) {
			String provider = person.row().at("/providers/0/uuid").asText();
			String location = person.row().at("/location/uuid").asText();

			page.open("?provider=" + provider + "&location=" + location).signIn(Account.DESK);

			assertThat(page.one("#filter-provider").getDomProperty("value"), equalTo(provider));
			assertThat(page.one("#location").getDomProperty("value"), equalTo(location));
			assertThat(page.rows().contains(person.appointment()), is(true));
			Set<String> within = clinic.signIn(Account.DESK).get("/board?location=" + location).ok().get("rows")
					.findValuesAsText("appointment").stream().collect(Collectors.toSet());
			assertShown(row -> within.contains(row.get("appointment").asText())
					&& row.get("providers").findValuesAsText("uuid").contains(provider));
		}
	}

	@Test
	void givenAFilterOfState_whenCheckingIn_thenTheRowStaysWhileTheFocusIsOnIt() {
		try (Expected person = Expected.any(clinic)) {
			page.open("?state=expected").signIn(Account.DESK);
			page.goTo(person);

			page.checkIn();
			page.untilStatus(person.appointment(), "CheckedIn");

			assertThat(page.focusedRow(), equalTo(person.appointment()));
		}
	}

	@Test
	void givenTheCounts_whenPressingOne_thenTheListHasAsManyRows() {
		page.open("").signIn(Account.DESK);
		for (WebElement button : page.all(".counts button")) {
			int count = Integer.parseInt(button.findElement(By.tagName("b")).getText());
			button.sendKeys(Keys.ENTER);
			String state = button.getDomAttribute("data-state");
			page.until("as many rows as the count of " + state, () -> page.rows().size() == count);
			assertThat(button.getDomAttribute("aria-pressed"), equalTo("true"));
		}
	}

	@Test
	void givenADayWithoutAppointments_whenOpeningIt_thenItSaysWhatIsEmptyAndWhatToDo() {
		page.open("?date=1999-12-31").signIn(Account.DESK);

		assertThat(page.rows(), empty());
		assertThat(page.one(".empty").getText(), containsString("No appointments on"));
		assertThat(page.address(), containsString("date=1999-12-31"));
		press("button.today");
		page.until("today is shown", () -> !page.address().contains("date=") && page.all(".empty").isEmpty());
	}

	private static boolean isExpected(JsonNode row) {
		return Set.of("Scheduled", "Requested", "WaitList").contains(row.get("status").asText());
	}

	private void assertShown(Predicate<JsonNode> due) {
		List<String> right = clinic.signIn(Account.DESK).rows().stream().filter(due)
				.map(row -> row.get("appointment").asText())
				.toList();
		assertThat(new HashSet<>(page.rows()), equalTo(new HashSet<>(right)));
	}

	private void press(String selector) {
		page.one(selector).sendKeys(Keys.ENTER);
	}

	/** By its keys a select is chosen from by the beginning of the label, which two can share. */
	private void choose(String selector, String value) {
		page.run("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change'))", page.one(selector),
				value);
	}
}
