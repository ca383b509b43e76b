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
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;

/** How far to overbook is told for the clinic's own weights, and what one more person does to the others. */
@ExtendWith(ClinicExtension.class)
class OverbookingAcceptanceTest {

	private static final String PLAN = "/overbooking/plan";

	private static final String WHAT_IF = "/overbooking/what-if";

	private final Desk desk;

	OverbookingAcceptanceTest(Clinic clinic) {
		desk = clinic.signIn(Account.DESK);
	}

	@Test
	void givenAShowProbability_thenItSaysHowManyToBookIntoWhichSlot() {
		JsonNode plan = ask(PLAN, "{'slots':8,'showProbability':0.8,'waitCost':0.1,'overtimeCost':1.5}").ok();

		assertThat(plan.get("schedule").toString(), equalTo("[2,1,1,1,1,1,1,1]"));
		assertThat(plan.get("booked").asInt(), is(9));
		assertThat(plan.get("utility").asDouble(), closeTo(6.732360, 1e-6));
		assertThat(plan.get("expectedServed").asDouble(), closeTo(7.2, 1e-9));
		assertThat(plan.get("expectedWait").asDouble(), closeTo(2.6631, 5e-5));
		assertThat(plan.get("expectedOvertime").asDouble(), closeTo(0.1342, 5e-5));
		assertThat(plan.get("expectedIdle").asDouble(), closeTo(0.9342, 5e-5));
		assertThat(plan.get("optimal").asText(), equalTo("proven"));
	}

	@Test
	void givenPeople_thenAllOfThemAreBooked() {
		String people = "'showProbabilities':[0.9,0.5,0.7,0.8,0.6],'waitCost':0.1,'overtimeCost':1.5";

		JsonNode best = ask(PLAN, "{'slots':4," + people + "}").ok();
		JsonNode given = ask(PLAN, "{" + people + ",'schedule':[1,1,1,2]}").ok();

		assertThat(best.get("booked").asInt(), is(5));
		assertThat(best.get("optimal").asText(), equalTo("proven"));
		assertThat(given.get("optimal").asText(), equalTo("given"));
		assertThat(given.get("expectedServed").asDouble(), closeTo(3.5, 1e-9));
		assertThat(best.get("utility").asDouble(), greaterThan(given.get("utility").asDouble()));
	}

	@Test
	void givenOneMore_thenItSaysWhatThatDoesToTheOthers() {
		JsonNode effect = ask(WHAT_IF,
				"{'schedule':[1,1],'showProbabilities':[1,1],'added':{'slot':1,'showProbability':0.5},'slotMinutes':20}")
				.ok();

		assertThat(effect.at("/waitMinutes/before/expected").asDouble(), closeTo(0, 1e-9));
		assertThat(effect.at("/waitMinutes/after/expected").asDouble(), closeTo(10, 1e-9));
		assertThat(effect.at("/waitMinutes/after/deviation").asDouble(), closeTo(10, 1e-6));
		assertThat(effect.at("/overtimeMinutes/before/expected").asDouble(), closeTo(0, 1e-9));
		assertThat(effect.at("/overtimeMinutes/after/expected").asDouble(), closeTo(10, 1e-9));
		assertThat(effect.at("/ownWaitMinutes/expected").asDouble(), closeTo(20, 1e-9));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"slots            | 'slots':49,'showProbability':0.8,'waitCost':0.1,'overtimeCost':1.5",
			"waitCost         | 'slots':8,'showProbability':0.8,'waitCost':-1,'overtimeCost':1.5",
			"overtimeCost     | 'slots':8,'showProbability':0.8,'waitCost':0.1,'overtimeCost':'NaN'",
			"showProbability  | 'slots':8,'showProbability':1e999,'waitCost':0.1,'overtimeCost':1.5",
			"showProbability  | 'slots':8,'showProbabilities':[0.5,null],'waitCost':0.1,'overtimeCost':1.5",
			"who              | 'slots':8,'waitCost':0.1,'overtimeCost':1.5",
			"schedule         | 'slots':2,'showProbability':0.8,'waitCost':0.1,'overtimeCost':1.5,'schedule':[2147483647,1]",
			"free             | 'slots':8,'showProbability':0.8,'waitCost':0,'overtimeCost':0.5",
			"endless          | 'slots':8,'showProbability':0.001,'waitCost':0.1,'overtimeCost':1.5" })
	void givenAFigureThatCannotBe_thenItIsRefusedByName(String code, String figures) {
		Answer answer = ask(PLAN, "{" + figures + "}");

		assertThat(answer.refusal(422), equalTo("plan." + code));
		assertThat(answer.json().at("/error/fields/0/code").asText(), equalTo("field.plan." + code));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"waitCost   | 'slots':8,'showProbability':0.8,'overtimeCost':1.5",
			"overtimeCost | 'slots':8,'showProbability':0.8,'waitCost':0.1",
			"slots      | 'showProbability':0.8,'waitCost':0.1,'overtimeCost':1.5" })
	void givenAFigureThatIsMissing_thenItIsNamed(String field, String figures) {
		Answer answer = ask(PLAN, "{" + figures + "}");

		assertThat(answer.refusal(400), equalTo("plan.unreadable"));
		assertThat(answer.json().at("/error/fields/0/field").asText(), equalTo(field));
	}

	@Test
	void givenAnAdditionThatCannotBe_thenItIsRefusedByName() {
		String booked = "'schedule':[1,1],'showProbability':0.8";

		assertThat(ask(WHAT_IF, "{" + booked + ",'added':{'slot':3,'showProbability':0.5},'slotMinutes':20}").refusal(422),
				equalTo("plan.slot"));
		assertThat(ask(WHAT_IF, "{" + booked + ",'added':{'slot':1,'showProbability':0.5},'slotMinutes':0}").refusal(422),
				equalTo("plan.slotMinutes"));
		assertThat(ask(WHAT_IF, "{" + booked + ",'slotMinutes':20}").refusal(400), equalTo("plan.unreadable"));
	}

	private Answer ask(String path, String body) {
		return desk.send(Call.post(path).json(body.replace('\'', '"')));
	}
}
