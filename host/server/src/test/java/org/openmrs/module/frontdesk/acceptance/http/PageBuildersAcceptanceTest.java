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
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;

/** What the embedded host has for those who build pages. */
@ExtendWith(ClinicExtension.class)
class PageBuildersAcceptanceTest {

	private final Clinic clinic;

	private final Desk anybody;

	PageBuildersAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.anybody = new Desk(clinic);
	}

	@BeforeEach
	void onlyTheEmbeddedHostHasIt() {
		assumeTrue(clinic.ours(), "Only the embedded host has this.");
	}

	@Test
	void givenThePageOfParts_whenOpeningIt_thenItComesUnderTheContentPolicyOfThePages() {
		Answer parts = anybody.send(Call.at("GET", "/parts/"));

		assertThat(parts.toString(), parts.status(), is(200));
		assertThat(parts.header("Content-Type").orElse(""), startsWith("text/html"));
		assertThat(parts.header("Content-Security-Policy"),
				equalTo(anybody.send(Call.at("GET", "/frontdesk")).header("Content-Security-Policy")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/parts/none.js", "/parts/..%2f..%2fnone", "/parts/%2e%2e/server/Main.class", "/parts/index" })
	void givenWhatIsNoPart_whenAskingForIt_thenItIsNotThere(String path) {
		assertThat(anybody.send(Call.at("GET", path)).status() / 100, is(4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar-XB", "ar_XB" })
	void givenTheMirroredLanguage_whenReadingTheMessages_thenTheyAreTheEnglishOnesFromRightToLeft(String mirrored) {
		JsonNode answer = anybody.get("/messages?locale=" + mirrored).ok();

		ObjectNode english = (ObjectNode) anybody.get("/messages?locale=en").ok();
		for (var message : ((ObjectNode) english.get("messages")).properties()) {
			message.setValue(english.textNode("\u202E" + message.getValue().asText() + "\u202C"));
		}
		assertThat(answer, equalTo(english.put("locale", "ar-XB")));
		assertThat(answer.get("messages").toString(), containsString("{"));
	}
}
