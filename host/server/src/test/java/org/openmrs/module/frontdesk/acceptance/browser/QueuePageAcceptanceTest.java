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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openqa.selenium.Keys;

/** An overfull morning at the queue, with the keyboard alone: two walk-ins, one of whom a clinician has to see. */
class QueuePageAcceptanceTest extends PageTest {

	private static final String SELECTED = ".queue tr.selected";

	private Desk desk;

	private Expected first;

	private Expected second;

	private String service;

	QueuePageAcceptanceTest(Clinic clinic) {
		super(clinic);
	}

	@BeforeEach
	void lookForTwo() {
		desk = clinic.signIn(Account.COLLEAGUE);
		first = Expected.withLongName(clinic);
		second = Expected.any(clinic, row -> !patient(row).equals(patient(first.row()))
				&& row.at("/patient/name").asText().matches("[\\p{L}\\d]{4,}( [\\p{L}\\d]{4,})+"));
		Set<String> booked = new HashSet<>();
		desk.rows().stream().filter(row -> List.of(patient(first.row()), patient(second.row())).contains(patient(row)))
				.forEach(row -> booked.add(row.at("/service/name").asText()));
		service = StreamSupport.stream(desk.get("/queue").ok().get("services").spliterator(), false)
				.map(one -> one.get("name").asText()).filter(name -> !booked.contains(name)).findFirst().orElseThrow();
	}

	@AfterEach
	void takeThemOut() {
		lines().filter(line -> List.of(patient(first.row()), patient(second.row())).contains(patient(line)))
				.forEach(line -> desk
						.send(Call.post("/queue/" + line.get("line").asText() + "/end").json("{\"how\":\"left\"}")
								.ifMatch(line.get("version").asText()))
						.ok());
		first.close();
		second.close();
	}

	@Test
	void givenTwoWalkInsAndARedFlag_thenTheKeyboardDoesItAll() {
		open();
		putIn(first, "Cough since Monday");
		assertThat(page.text(SELECTED), containsString("Came without an appointment"));
		assertThat(page.text(SELECTED), containsString("at the latest"));
		putIn(second, "No strength, and pain in the chest");

		page.until("somebody asks for a clinician", () -> page.text(".flagged").contains("may need a clinician now"));
		assertThat(page.text(".queue .notice"), containsString("chest pain"));
		assertThat(page.text(SELECTED), containsString("Call a clinician now"));
		assertThat("what it says changes nobody's place", names().indexOf(second.name()),
				is(names().indexOf(first.name()) + 1));

		page.press("1");
		page.until("the flag is settled", () -> page.text(".flagged").isEmpty());
		page.until("the urgent one is ahead", () -> names().indexOf(second.name()) < names().indexOf(first.name()));
		assertThat(page.text(SELECTED), containsString("Set as urgent, now, by"));
		page.press("4");
		page.until("nobody is urgent", () -> names().indexOf(second.name()) == names().indexOf(first.name()) + 1);

		page.press("m");
		page.until("it is asked where to", () -> "where".equals(page.focused().getDomAttribute("name")));
		page.press(Keys.TAB);
		page.type("Small child along");
		page.press(Keys.ENTER);
		page.until("it is moved", () -> names().indexOf(second.name()) == names().indexOf(first.name()) - 1);
		assertThat(page.text(SELECTED), containsString("Small child along"));
		page.press("u");
		page.until("it is taken back", () -> names().indexOf(second.name()) == names().indexOf(first.name()) + 1);

		page.press("w");
		page.until("they went in", () -> !names().contains(second.name()));
		assertThat("the focus stays in the list", page.focused().getDomAttribute("data-line"), not(equalTo(null)));
		page.press("u");
		page.until("they are back", () -> names().contains(second.name()));
		assertThat("the focus is where it was", page.text(SELECTED), containsString(second.name()));
		assertThat("what the browser complains of", page.complaints(), empty());
	}

	@Test
	void givenNoWayToSeeThem_thenTheKeyboardTakesAWayOutAndSaysWhy() {
		open();
		putIn(first, "Cough since Monday");

		openWays();
		assertThat("what each does", page.text("#queue-ways"), containsString("Another day: "));
		assertThat(page.text("#queue-ways"), containsString("A clinician decides this."));
		page.press(Keys.ARROW_UP);
		assertThat("the last of them", page.focused().getDomProperty("value"), equalTo("urgentCare"));
		page.press(Keys.TAB, Keys.TAB, Keys.ENTER);
		page.until("a reason is asked for", () -> page.text("#queue-ways .message").contains("and why"));
		page.press(Keys.chord(Keys.SHIFT, Keys.TAB));
		page.type("Clinical need");
		page.press(Keys.TAB, Keys.ENTER);

		page.until("it is decided", () -> page.text(".queue .notice").contains("Decided for " + first.name()));
		assertThat(page.text(".queue .notice"), containsString("To urgent care"));
		assertThat("the window is closed", page.all("dialog[open]"), empty());
		assertThat("they wait until they go", names(), hasItem(first.name()));
		assertThat("what the browser complains of", page.complaints(), empty());
	}

	private void openWays() {
		page.press("o");
		page.until("what there is is told", () -> "way".equals(page.focused().getDomAttribute("name")));
	}

	@Test
	void givenItsWindowsPrivacyAndAPhone_thenAxeFindsNothingNamesAreHiddenAndItFits() {
		open();
		putIn(first, "Cough since Monday");
		findAndType(second, "Pain in the chest");
		look("queue-add");
		page.press(Keys.ENTER);
		page.until("they are in the queue", () -> page.all("dialog[open]").isEmpty()
				&& page.text(SELECTED).contains(second.name()));
		look("queue-flag");
		page.press("m");
		page.until("it is asked where to", () -> "where".equals(page.focused().getDomAttribute("name")));
		look("queue-move");
		page.press(Keys.ESCAPE);
		page.until("it is closed", () -> page.all("dialog[open]").isEmpty());
		openWays();
		look("queue-ways");
		page.press(Keys.ESCAPE);
		page.until("it is closed", () -> page.all("dialog[open]").isEmpty());
		page.press("p");
		page.press(Keys.ARROW_UP);
		page.until("the line that one goes to is shown", () -> page.text(SELECTED).contains(first.name()));
		assertThat(page.text(".queue"), not(containsString(second.name())));
		assertThat(page.text(".queue"), not(containsString("Pain in the chest")));
		look("queue-privacy");
		page.press("p");
		assertThat("the page itself does not scroll", (Long) page.run("return document.documentElement.scrollHeight"),
				lessThanOrEqualTo((long) Screen.DESK.height()));
		page.show(Screen.PHONE);
		assertThat((Long) page.run("return document.documentElement.scrollWidth"),
				lessThanOrEqualTo((long) Screen.PHONE.width()));
		look("queue-390");
	}

	private void open() {
		page.openAt("/frontdesk?page=queue", "form.sign-in").signInTo(Account.COLLEAGUE, ".queue h1");
		page.until("the queue is read", () -> !page.text("footer .freshness").isEmpty());
	}

	private void look(String name) {
		page.screenshot(name);
		assertThat("what axe finds: " + name, Axe.findings(page), empty());
	}

	private void putIn(Expected person, String reason) {
		findAndType(person, reason);
		page.press(Keys.ENTER);
		page.until("they are in the queue", () -> page.all("dialog[open]").isEmpty()
				&& page.text(SELECTED).contains(person.name()));
	}

	private void findAndType(Expected person, String reason) {
		page.press("e");
		page.until("it is asked for whom", () -> "who".equals(page.focused().getDomAttribute("name")));
		page.type(person.findable());
		page.until("they are found", () -> !page.all(".queue-form .found li").isEmpty());
		page.press(Keys.ENTER);
		page.until("it is asked for what", () -> page.all("#queue-add-service").size() == 1);
		if ("service".equals(page.focused().getDomAttribute("name"))) {
			page.type(service);
			page.press(Keys.TAB, Keys.TAB, Keys.TAB);
		}
		page.type(reason);
	}

	private List<String> names() {
		return page.all(".queue tr[data-line] .name").stream().map(name -> name.getDomProperty("textContent")).toList();
	}

	private Stream<JsonNode> lines() {
		return StreamSupport.stream(desk.get("/queue").ok().get("lanes").spliterator(), false)
				.flatMap(lane -> StreamSupport.stream(lane.get("lines").spliterator(), false));
	}

	private static String patient(JsonNode row) {
		return row.at("/patient/uuid").asText();
	}
}
