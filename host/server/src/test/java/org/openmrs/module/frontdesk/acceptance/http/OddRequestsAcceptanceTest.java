/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;

/** Requests that no page of ours sends, and somebody will. */
@ExtendWith(ClinicExtension.class)
class OddRequestsAcceptanceTest {

	private static final Set<Integer> REFUSED = Set.of(400, 404, 412, 413, 422);

	private static final int HUGE = 25_000_000;

	private static final int DEEP = 100_000;

	private final Clinic clinic;

	private final Desk desk;

	OddRequestsAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.desk = clinic.signIn(Account.DESK);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/xml", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
			"text/html",
			"image/png", "nonsense", "application/json;q=0" })
	void givenAnotherAccept_whenReading_thenItIsJsonAllTheSame(String accept) {
		desk.send(Call.get("/board").with("Accept", accept)).ok();
		desk.send(Call.get("/nothing").with("Accept", accept)).refusal(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/nothing", "/a/b", "/a/b/c", "/a/b/c/d", "/a/b/c/d/e/f/g", "/board.json", "/board/x",
			"/appointment" })
	void givenAnAddressThatIsNot_whenReading_thenThatIsSaid(String path) {
		assertThat(desk.get(path).refusal(404), equalTo("path.unknown"));
		assertThat(desk.send(Call.post(path)).refusal(404), equalTo("path.unknown"));
		new Desk(clinic).get(path).refusal(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/rest/v1/%66rontdesk", "/rest/v1;a=b/frontdesk", "/rest/v1//frontdesk", "/rest//v1/frontdesk",
			"/rest/v1/frontdesk;a=b", "/rest/v1/frontdesk/." })
	void givenAnotherSpellingOfOurAddress_whenSomethingIsWrong_thenItIsStillOurAnswer(String prefix) {
		desk.send(Call.at("GET", "/ws" + prefix + "/board?date=x")).assertOurs().refusal(Set.of(400, 404));
		new Desk(clinic).send(Call.at("GET", "/ws" + prefix + "/desk")).assertOurs().refusal(Set.of(401, 404));
	}

	@Test
	void givenTheAddressOfSomebodyElse_whenItBeginsLikeOurs_thenTheAnswerIsNotOurs() {
		Answer answer = desk.send(Call.at("GET", Clinic.FRONTDESK + "x"));

		assertThat(answer.toString(), answer.status(), is(404));
	}

	@Test
	void givenTheMessagesAddressAtTheEndOfAnother_whenNobodyIsSignedIn_thenItOpensNothing() {
		new Desk(clinic).get("/desk/rest/v1/frontdesk/messages").refusal(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%2F", "a%2Fb", "..%2F..%2Fsession", "%5C", "%00", "a%00b", "%252F", "%0d%0aX-Odd:1", "%ff",
			"%F0%9F%98%80",
			"'%20or%20'1'='1", "%3Cscript%3E", "-1", "null", "*", "%20", "{uuid}" })
	void givenAnOddId_whenCheckingIn_thenItIsRefused(String id) {
		Call call = Call.at("POST", Clinic.FRONTDESK + "/appointments/" + id.replace("{", "%7B").replace("}", "%7D")
				+ "/check-in").json("{}").ifMatch("x");
		// what Tomcat takes for an attack on the path never reaches us, and has Tomcat's own words
		Answer answer = id.matches("(?i).*%(2F|5C|00).*") ? desk.sendPastUs(call) : desk.send(call).assertOurs();

		assertThat(answer.assertDecent().toString(), answer.status(), is(in(REFUSED)));
	}

	@Test
	void givenAVeryLongId_whenCheckingIn_thenItIsRefused() {
		desk.checkIn("a".repeat(4000), "x").refusal(404);
		desk.get("/board?location=" + "a".repeat(4000)).refusal(404);
		desk.get("/board?date=" + "1".repeat(4000)).refusal(400);
	}

	@Test
	void givenAHugeBody_whenCheckingIn_thenItIsRefused() {
		checkInWith("{\"a\":\"" + "a".repeat(HUGE) + "\"}").assertOurs().refusal(Set.of(400, 404, 413));
	}

	@Test
	void givenDeepJson_whenCheckingIn_thenItIsRefused() {
		checkInWith("[".repeat(DEEP)).refusal(400);
		checkInWith("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)).refusal(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "null", "[]", "[{}]", "\"{}\"", "1", "true", "{", "{}}", "{\"a\":}", "<a/>", "a=b",
			"\u0000" })
	void givenABodyThatIsNoObject_whenCheckingIn_thenItIsRefused(String body) {
		Answer answer = checkInWith(body).assertOurs();

		assertThat(answer.toString(), answer.status(), is(greaterThanOrEqualTo(400)));
	}

	@Test
	void givenBytesInAnotherCharset_whenCheckingIn_thenTheyAreRefusedOrUnderstood() {
		String text = "{\"né\":\"é\"}";
		checkInWith(text.getBytes(ISO_8859_1), "application/json").refusal(REFUSED);
		checkInWith(text.getBytes(ISO_8859_1), "application/json; charset=iso-8859-1").refusal(REFUSED);
		checkInWith(text.getBytes(UTF_16), "application/json; charset=utf-16").refusal(REFUSED);
		checkInWith(text.getBytes(UTF_8), "application/json; charset=nonsense").refusal(REFUSED);
		checkInWith(text.getBytes(UTF_8), "application/json; charset=").refusal(REFUSED);
	}

	/** webservices.rest has a filter of its own against these, so both answers are right. */
	@ParameterizedTest
	@ValueSource(strings = { "application/xml", "text/xml", "application/json+xml" })
	void givenXml_whenCheckingIn_thenItIsRefused(String type) {
		Answer answer = desk.sendPastUs(checkIn("<a/>".getBytes(UTF_8), type)).assertDecent();

		assertThat(answer.toString(), answer.status(), is(in(Set.of(400, 415))));
	}

	@Test
	void givenHead_whenAskingForTheBoard_thenItIsLikeGetWithoutTheBody() {
		Answer head = desk.send(Call.to("HEAD", "/board"));

		assertThat(head.status(), is(200));
		assertThat(head.text(), equalTo(""));
		assertThat(head.header("ETag").isPresent(), is(true));
		assertThat(new Desk(clinic).send(Call.to("HEAD", "/board")).status(), is(401));
	}

	@ParameterizedTest
	@ValueSource(strings = { "FOO", "PURGE", "PROPFIND", "get" })
	void givenAMethodThatIsNone_whenReadingTheBoard_thenItIsRefused(String method) {
		desk.send(Call.to(method, "/board")).refusal(Set.of(405));
	}

	@Test
	void givenTrace_whenReadingTheBoard_thenNothingIsEchoed() {
		Answer answer = desk.sendPastUs(Call.to("TRACE", "/board").with("X-Secret", "echoed")).assertDecent();

		assertThat(answer.status(), is(405));
		assertThat(answer.text().contains("echoed"), is(false));
	}

	/** The id is nobody's, so that nothing happens whatever the body. */
	private Answer checkInWith(String body) {
		return checkInWith(body.getBytes(UTF_8), "application/json");
	}

	private Answer checkInWith(byte[] body, String type) {
		return desk.send(checkIn(body, type));
	}

	private static Call checkIn(byte[] body, String type) {
		return Call.post("/appointments/" + UUID.randomUUID() + "/check-in").body(body, type).ifMatch("x");
	}
}
