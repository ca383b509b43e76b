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
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
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

	/** As if the server gave three at a time, all at once where there are more, and nothing were ever as it was. */
	private static final String THREE_AT_A_TIME = """
			const real = window.fetch;
			window.fetch = async (input, init) => {
				const url = new URL(input);
				if (!url.pathname.endsWith('/frontdesk/authorizations')) {
					return real(input, init);
				}
				const after = url.searchParams.get('after');
				url.searchParams.delete('after');
				const data = await (await real(url, { ...init, headers: { Accept: 'application/json' } })).json();
				const cases = after ? data.cases.slice(3) : data.cases.slice(0, 3);
				return new Response(JSON.stringify({ ...data, cases, next: after ? null : 'more' }),
					{ headers: { 'Content-Type': 'application/json' } });
			};
			""";

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
		assertThat("a thumb hits it", !screen.phone() || Boolean.TRUE.equals(page.run("""
				return [...document.querySelectorAll('.cases :is(select, .go, [data-case], .counts button):not(dialog *)')]
					.every((one) => one.offsetHeight >= 44);
				""")), is(true));

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

	@Test
	void givenThePageLocksWhileOneTypes_thenWhatWasTypedIsStillThere() {
		Duration lock = Duration.ofMinutes(manager.get("/desk").ok().get("lockMinutes").asLong());
		open("&case=" + uuid());
		openForm("notRequired", "case-reason");
		page.press("The plan says so");
		page.letPass(lock.plusSeconds(1));
		page.until("the page is covered", () -> !page.all("form.lock").isEmpty());
		page.press(Account.CLERK.password(), Keys.ENTER);
		page.until("the page is open", () -> page.all("form.lock").isEmpty());

		page.until("the cursor is back", () -> "case-reason".equals(page.focused().getDomAttribute("id")));
		assertThat(value("#case-reason"), equalTo("The plan says so"));
		page.until("it is read again", () -> "false".equals(page.one(".case-form .main").getDomAttribute("aria-disabled")));
		assertThat(value("#case-reason"), equalTo("The plan says so"));
	}

	@Test
	void givenSomethingIsTypedForOneStep_whenAnotherIsOpened_thenItIsNotThere_andTheListIsOneKeyAway() {
		open("&case=" + uuid());
		if (before.at("/line/state").asText().equals("needed")) {
			act("draft", "Being written");
		}
		openForm("submit", "case-reference");
		page.press("REF-1");
		page.tabBackTo("[data-opens=notRequired]");
		page.press(Keys.ENTER);
		page.until("the other is open", () -> "case-reason".equals(page.focused().getDomAttribute("id")));
		assertThat(value("#case-reason"), equalTo(""));

		page.tabBackTo(".case .go.quiet");
		page.press(Keys.ENTER);
		page.until("the list is there", () -> !page.all(".case-lines li").isEmpty());
	}

	@Test
	void givenADocument_whenItIsToBeRemoved_thenOneIsAskedFirst() {
		String words = "Letter " + UUID.randomUUID();
		JsonNode sheet = manager
				.send(Call.post("/authorizations/" + uuid() + "/documents").json("{\"words\":\"" + words + "\"}"))
				.ok();
		String document = stream(sheet.at("/clinical/documents")).filter(one -> one.get("words").asText().equals(words))
				.findFirst().orElseThrow().get("uuid").asText();
		String opener = "[data-opens='remove-" + document + "']";
		open("&case=" + uuid());
		page.tabTo(opener);
		page.press(Keys.ENTER);
		page.until("one is asked", () -> page.text("#case-form-remove-" + document).contains("Remove “" + words + "”?"));
		page.screenshot("authorization-remove-1366");
		assertThat(Axe.findings(page), empty());
		page.press(Keys.ENTER);
		page.until("a second Enter removes nothing", () -> page.all("#case-form-remove-" + document).isEmpty());
		assertThat(page.focused().getDomAttribute("data-opens"), equalTo("remove-" + document));
		assertThat(page.text(".documents"), containsString(words));

		page.press(Keys.ENTER);
		page.tabBackTo("#case-form-remove-" + document + " .main");
		page.press(Keys.ENTER);
		page.until("it is removed", () -> page.text("#case-told").contains("It is removed"));
		assertThat(page.all(opener), empty());
		assertThat(page.focused().getDomAttribute("id"), equalTo("case-told"));
	}

	@Test
	void givenACodeWithoutWhatItStandsFor_thenItIsNotDroppedButRefused() {
		open("&case=" + uuid());
		openForm("asked", "case-coverage");
		page.tabTo("#case-item-0-code");
		page.press("97110", Keys.ENTER);
		page.until("it is said what is missing", () -> !page.all("#case-item-0-words-message").isEmpty());
		assertThat(page.focused().getDomAttribute("id"), equalTo("case-item-0-words"));
		assertThat(value("#case-item-0-code"), equalTo("97110"));
	}

	@ParameterizedTest
	@MethodSource("screens")
	void givenWhatTheDictionaryKnows_thenWhatIsAskedIsFilledInByKeys(Screen screen) {
		JsonNode known = manager.get("/authorizations/procedures?q=9711").ok().get("procedures");
		assumeFalse(known.isEmpty(), "The host's dictionary has no concept with the code 9711…");
		page.show(screen);
		try {
			open("&case=" + uuid());
			openForm("asked", "case-coverage");
			page.until("providers can be chosen", () -> page.all("#case-provider option").size() > 2);
			page.tabTo("#case-provider");
			page.press(Keys.END);
			page.tabTo("#case-item-0-words");
			page.press(Keys.chord(Keys.CONTROL, "a"), "9711");
			page.until("it is found", () -> !page.all("#codes-found li").isEmpty());
			assertThat("Enter takes nothing before one has moved there", page.all("#codes-found [aria-selected=true]"),
					empty());
			page.press(Keys.ARROW_DOWN);
			page.screenshot("authorization-found-" + screen.width());
			assertThat(Axe.findings(page), empty());
			assertThat(page.run("return document.documentElement.scrollWidth <= innerWidth"), equalTo(true));
			page.press(Keys.ENTER);
			page.until("it is taken", () -> page.all("#codes-found").isEmpty());
			assertThat(value("#case-item-0-words"), equalTo(known.at("/0/name").asText()));
			assertThat(value("#case-item-0-system"), equalTo(known.at("/0/codes/0/system").asText()));
			assertThat(value("#case-item-0-code"), equalTo(known.at("/0/codes/0/code").asText()));

			page.tabTo(".items .add");
			page.press(Keys.ENTER);
			page.until("there is a line more", () -> "case-item-1-words".equals(page.focused().getDomAttribute("id")));
			page.press("zzzz");
			page.until("it is said that there is none", () -> page.text(".items .told").contains("Not in the dictionary"));
			page.tabTo("#case-item-1-units");
			page.press("3");
			page.tabTo(".visits input");
			int ticked = page.all(".visits input:checked").size();
			page.press(" ");
			page.until("it is another one", () -> page.all(".visits input:checked").size() != ticked);
			page.tabTo("#case-form-asked .main");
			page.press(Keys.ENTER);
			page.until("it is saved", () -> page.text("#case-told").contains("It is saved"));

			JsonNode now = one(uuid());
			assertThat(now.at("/clinical/items/0/code"), equalTo(known.at("/0/codes/0/code")));
			assertThat(now.at("/clinical/items/1/words").asText(), equalTo("zzzz"));
			assertThat(now.at("/clinical/items/1/units").asInt(), is(3));
			assertThat(page.text(".case .facts"), containsString(now.at("/line/provider/name").asText()));
			assertThat(now.get("appointments"), not(equalTo(before.get("appointments"))));
		} finally {
			asBefore();
		}
	}

	@Test
	void givenANewRequest_thenWhatIsAskedIsFilledInNext() {
		open("");
		page.press("t");
		page.until("it is asked for whom", () -> "case-add-who".equals(page.focused().getDomAttribute("id")));
		page.press(before.at("/line/patient/identifier").asText(), Keys.ENTER);
		page.until("somebody is chosen", () -> !page.all("#case-add .picked").isEmpty());
		page.press(Keys.ENTER);
		page.until("the form is open", () -> "case-coverage".equals(page.focused().getDomAttribute("id")));
		JsonNode opened = manager.get("/patients/" + before.at("/line/patient/uuid").asText() + "/authorizations").ok()
				.at("/cases/0");
		assertThat(page.run("return new URLSearchParams(location.search).get('case')"),
				equalTo(opened.get("uuid").asText()));
		manager.send(Call.post("/authorizations/" + opened.get("uuid").asText() + "/actions")
				.json("{\"version\":" + opened.get("version") + ",\"action\":\"withdraw\",\"reason\":\"Acceptance\"}")).ok();
	}

	@Test
	void givenALineThatIsTakenAway_thenTheOthersStayAndTheFocusIsWhereItWas() {
		open("&case=" + uuid());
		openForm("asked", "case-coverage");
		page.tabTo("#case-item-0-words");
		page.press("one");
		page.tabTo("#case-item-0-system");
		page.press("zz");
		page.tabTo(".items .add");
		page.press(Keys.ENTER);
		page.until("there are two", () -> "case-item-1-words".equals(page.focused().getDomAttribute("id")));
		page.press("two");
		page.tabBackTo(".line .remove");
		page.press(Keys.ENTER);
		page.until("one is gone", () -> page.all(".line").size() == 1);
		assertThat(page.focused().getDomAttribute("id"), equalTo("case-item-0-words"));
		assertThat(value("#case-item-0-words"), equalTo("two"));
		assertThat(value("#case-item-0-system"), equalTo(""));
		page.press(Keys.ESCAPE);
		page.until("the form is left", () -> page.all("#case-form-asked").isEmpty());
	}

	@Test
	void givenAPromiseThatWasKept_thenWhatIsTypedInAnotherFormStays() {
		manager.send(Call.post("/authorizations/" + uuid() + "/contacts")
				.json("{\"with\":\"Ms Otieno\",\"said\":\"Soon\",\"promised\":\"A call\"}")).ok();
		open("&case=" + uuid());
		openForm("notRequired", "case-reason");
		page.press("The plan says so");
		page.tabTo(".contacts .go");
		page.press(Keys.ENTER);
		page.until("it is kept", () -> page.text("#case-told").contains("It is noted as kept"));
		assertThat(value("#case-reason"), equalTo("The plan says so"));
	}

	@Test
	void givenANumberWithTwoDigitsSwapped_thenWhatStandsIsFilledInAndTheNumberIsPutRight() {
		if (before.at("/line/state").asText().equals("needed")) {
			step("\"action\":\"draft\"");
		}
		step("\"action\":\"submit\"");
		step("\"review\":\"A1\",\"number\":\"PA-4171\",\"units\":6,\"from\":\"2026-01-02\",\"until\":\"2099-12-31\"");
		open("&case=" + uuid());
		assertThat(page.text("[data-opens=modify]"), equalTo("Correct number, units or period"));
		openForm("modify", "case-reason");
		assertThat(value("#case-number"), equalTo("PA-4171"));
		assertThat(value("#case-units"), equalTo("6"));
		assertThat(value("#case-from"), equalTo("2026-01-02"));
		assertThat(value("#case-until"), equalTo("2099-12-31"));
		page.screenshot("authorization-amend-1366");
		assertThat(Axe.findings(page), empty());
		page.press("Two digits were swapped");
		page.tabTo("#case-number");
		page.press(Keys.chord(Keys.CONTROL, "a"), "PA-4711", Keys.ENTER);
		page.until("it is right", () -> page.text(".case").contains("No. PA-4711"));
		JsonNode now = one(uuid());
		assertThat(now.at("/line/approvedUnits").asInt(), is(6));
		JsonNode last = now.get("history").get(now.get("history").size() - 1);
		assertThat("it is no answer of the payer", last.get("review").isNull(), is(true));
	}

	@Test
	void givenAColleagueWhoWasFaster_thenWhatWasTypedIsStillThereAndCanBeSaved() {
		try {
			open("&case=" + uuid());
			openForm("asked", "case-coverage");
			page.tabTo("#case-units");
			page.press(Keys.chord(Keys.CONTROL, "a"), "9");
			askFor("5", "\"expedited\"");
			page.press(Keys.ENTER);
			page.until("it is told", () -> page.text(".case > .message").contains("A colleague has changed this request"));
			assertThat(value("#case-units"), equalTo("9"));
			assertThat("what was not touched is as it is now", value("#case-urgency"), equalTo("expedited"));
			page.screenshot("authorization-stale-1366");
			assertThat(Axe.findings(page), empty());
			page.press(Keys.ENTER);
			page.until("it is saved", () -> page.text("#case-told").contains("It is saved"));
			assertThat(one(uuid()).get("units").asInt(), is(9));
			assertThat(one(uuid()).at("/line/urgency").asText(), equalTo("expedited"));
		} finally {
			askFor(before.get("units").toString(), before.at("/line/urgency").toString());
		}
	}

	@Test
	void givenAMemberId_thenItsEndIsShownAloneAndNothingInPrivacy() {
		String number = before.at("/coverage/memberId").asText();
		open("&case=" + uuid());
		assertThat(page.text(".case"), not(containsString(number)));
		assertThat(page.text(".case .facts"), containsString(number.substring(number.length() - 4)));
		assertThat("whose it is can be told apart", page.text(".case-head"),
				containsString(before.at("/line/patient/identifier").asText()));
		assertThat(page.text(".case-head").contains("born"), is(!before.at("/line/patient/birthDate").isNull()));
		page.press("p");
		page.until("it is hidden", () -> page.text(".case .facts").contains("number hidden"));
		assertThat(page.text(".case-head"), not(containsString(before.at("/line/patient/identifier").asText())));
	}

	@Test
	void givenMoreWasShown_whenTheListIsReadAgain_thenItStays() {
		open("");
		page.run(THREE_AT_A_TIME);
		page.tabTo(".cases .counts button");
		page.press(Keys.ENTER);
		page.until("there are three", () -> page.all("[data-case]").size() == 3);
		page.run("const more = document.querySelector('.case-lines ~ .go'); more.click(); more.click();");
		page.until("there are more", () -> page.all("[data-case]").size() > 3);
		int all = page.all("[data-case]").size();
		String read = page.text(".freshness");
		page.until("it is read again", () -> !page.text(".freshness").equals(read));

		assertThat(page.all("[data-case]").size(), is(all));
		assertThat("each once",
				page.run(
						"return new Set([...document.querySelectorAll('[data-case]')].map((one) => one.dataset.case)).size"),
				equalTo((long) all));
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

	private void openForm(String form, String field) {
		page.tabTo("[data-opens=" + form + "]");
		page.press(Keys.ENTER);
		page.until("it is open", () -> field.equals(page.focused().getDomAttribute("id")));
	}

	private String value(String field) {
		return page.one(field).getDomProperty("value");
	}

	/** As a colleague asks for it, of whom nobody here knows. */
	private void askFor(String units, String urgency) {
		JsonNode now = one(uuid());
		String appointments = stream(now.get("appointments")).map(visit -> visit.get("uuid").toString())
				.collect(Collectors.joining(",", "[", "]"));
		manager.send(Call.to("PUT", "/authorizations/" + uuid())
				.json("{\"version\":" + now.at("/line/version") + ",\"units\":" + units
						+ ",\"urgency\":" + urgency + ",\"coverage\":" + now.at("/coverage/uuid") + ",\"from\":"
						+ now.get("from")
						+ ",\"until\":" + now.get("until") + ",\"service\":" + orNull(now.at("/line/service/uuid"))
						+ ",\"provider\":"
						+ orNull(now.at("/line/provider/uuid")) + ",\"appointments\":" + appointments + "}"))
				.ok();
	}

	private void step(String what) {
		manager.send(Call.post("/authorizations/" + uuid() + "/actions")
				.json("{\"version\":" + one(uuid()).at("/line/version") + "," + what + "}")).ok();
	}

	/** What is asked is what it was. */
	private void asBefore() {
		String appointments = stream(before.get("appointments")).map(visit -> visit.get("uuid").toString())
				.collect(Collectors.joining(",", "[", "]"));
		manager.send(Call.to("PUT", "/authorizations/" + uuid()).json("{\"version\":" + one(uuid()).at("/line/version")
				+ ",\"units\":" + before.get("units") + ",\"from\":" + before.get("from") + ",\"until\":"
				+ before.get("until") + ",\"provider\":\"" + before.at("/line/provider/uuid").asText() + "\",\"items\":"
				+ before.at("/clinical/items") + ",\"appointments\":" + appointments + "}")).ok();
	}

	private static String orNull(JsonNode text) {
		return text.isMissingNode() ? "null" : text.toString();
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
