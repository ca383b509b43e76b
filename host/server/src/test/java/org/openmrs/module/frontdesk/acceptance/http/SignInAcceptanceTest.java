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

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;

/** Signing in with the platform's session, and what the desk knows from then on. */
@ExtendWith(ClinicExtension.class)
class SignInAcceptanceTest {

	private final Clinic clinic;

	SignInAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
	}

	@Test
	void givenTheRightPassword_whenSigningIn_thenTheDeskSaysWhoAndWhatAndWhere() {
		JsonNode desk = clinic.signIn(Account.DESK).get("/desk").ok();

		assertThat(desk.at("/user/uuid").asText(), not(equalTo("")));
		assertThat(desk.at("/user/name").asText(), not(equalTo("")));
		assertThat(texts(desk.get("privileges")),
				containsInAnyOrder("Front Desk: View Board", "Front Desk: Check In", "Front Desk: Undo Check-In",
						"Front Desk: Move Along", "Front Desk: Find People", "Front Desk: Call Patients",
						"Front Desk: View Call List", "Front Desk: View Contact Data", "Front Desk: Correct Contact Data",
						"Front Desk: View Needs", "Front Desk: Record Needs", "Front Desk: View Notes",
						"Front Desk: Keep Notes", "Front Desk: Book Appointments", "Front Desk: View Queue",
						"Front Desk: Keep Queue", "Front Desk: View Coverage", "Front Desk: Record Coverage",
						"Front Desk: View Authorizations"));
		assertThat(texts(desk.get("locations").findValues("name")), not(empty()));
		assertThat(desk.get("zone").asText(), matchesPattern("[A-Z][\\w+-]*(/[\\w+-]+)*"));
		assertThat(desk.get("now").asText(),
				matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)"));
		assertThat(desk.get("pollSeconds").isIntegralNumber(), is(true));
	}

	@Test
	void givenAnAccountWithoutPrivileges_whenSigningIn_thenTheDeskShowsNothingOfTheClinic() {
		JsonNode desk = clinic.signIn(Account.STRANGER).get("/desk").ok();

		assertThat(texts(desk.get("privileges")), empty());
		assertThat(texts(desk.get("locations")), empty());
	}

	@Test
	void givenAWrongPassword_whenSigningIn_thenNobodyIsSignedIn() {
		Desk desk = new Desk(clinic);

		// a user name that is nobody's: a real one would be locked by too many runs of this test
		Answer answer = desk.trySignIn("no-such-user", "wrong").assertDecent();

		assertThat(answer.status() == 401 || !answer.json().path("authenticated").asBoolean(), is(true));
		assertThat(desk.get("/desk").refusal(401), equalTo("session.none"));
	}

	@Test
	void givenAWrongPasswordWithEveryCall_whenReadingTheBoard_thenItIsRefused() {
		Answer answer = new Desk(clinic)
				.sendPastUs(Call.get("/board").with("Authorization", "Basic bm8tc3VjaC11c2VyOndyb25n"));

		assertThat(answer.status(), is(401));
		answer.assertDecent();
	}

	@Test
	void givenASession_whenSigningOut_thenItIsOver() {
		Desk desk = clinic.signIn(Account.DESK);
		desk.get("/board").ok();

		desk.signOut().assertDecent();

		assertThat(desk.get("/board").refusal(401), equalTo("session.none"));
	}

	@Test
	void givenTheCookieOfASessionThatIsGone_whenReadingTheBoard_thenItIsRefusedByWhoeverIsFirst() {
		// webservices.rest answers before us, in its own way
		Answer answer = new Desk(clinic).sendPastUs(Call.get("/board").with("Cookie", "JSESSIONID=" + "0".repeat(32)));

		assertThat(answer.assertDecent().status(), is(401));
	}

	@Test
	void givenNobodySignedIn_whenReadingTheMessages_thenTheyAreThereAndNothingElseIs() {
		Desk desk = new Desk(clinic);

		JsonNode messages = desk.get("/messages?locale=en").ok();

		assertThat(messages.get("locale").asText(), equalTo("en"));
		assertThat(messages.at("/messages/frontdesk.ui.board.title").asText(), equalTo("Board"));
		messages.get("messages").fieldNames().forEachRemaining(key -> assertThat(key, matchesPattern("frontdesk\\..+")));
		assertThat(desk.get("/desk").refusal(401), equalTo("session.none"));
	}

	@Test
	void givenALanguageWithoutMessages_whenReadingThem_thenTheyAreInEnglish() {
		JsonNode messages = new Desk(clinic).get("/messages?locale=qaa").ok();

		assertThat(messages.at("/messages/frontdesk.ui.board.title").asText(), equalTo("Board"));
	}

	private static List<String> texts(Iterable<JsonNode> nodes) {
		return StreamSupport.stream(nodes.spliterator(), false).map(JsonNode::asText).toList();
	}
}
