/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.clinic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Somebody on today's board who is expected, and for whom a payer is on record first, by a number with a check digit; what the
 * test records besides is removed when it is over.
 */
public final class Insured implements AutoCloseable {

	private static final String NOBODY = "Nobody on today's board has a payer on record whose numbers have a check digit.";

	private static final int TRIED = 60;

	private final Desk desk;

	private final Expected person;

	private final JsonNode coverage;

	private Insured(Desk desk, Expected person, JsonNode coverage) {
		this.desk = desk;
		this.person = person;
		this.coverage = coverage;
	}

	public static Insured any(Clinic clinic) {
		Desk desk = clinic.signIn(Account.DESK);
		for (int i = 0; i < TRIED; i++) {
			Expected person = Expected.withLongName(clinic);
			JsonNode first = coverages(desk, person).findFirst().orElse(null);
			if (first != null && first.get("kind").asText().equals("insured") && first.get("until").isNull()
					&& isChecked(desk, person, first)) {
				return new Insured(desk, person, first);
			}
		}
		if (clinic.ours()) {
			assertFalse(true, NOBODY);
		}
		assumeFalse(true, NOBODY);
		return null;
	}

	/** @return whether a rule about payers may hold for a patient: who pays for themselves needs nobody's leave */
	public static boolean maybe(Desk desk, String patient) {
		return StreamSupport
				.stream(desk.get("/patients/" + patient + "/coverages").ok().get("coverages").spliterator(), false)
				.allMatch(one -> one.get("kind").asText().equals("insured"));
	}

	private static boolean isChecked(Desk desk, Expected person, JsonNode coverage) {
		String mistyped = mistyped(coverage.get("memberId").asText());
		return check(desk, person, coverage, mistyped).get("state").asText().equals("wrong");
	}

	/** @return the number with two neighbouring digits swapped that any scheme tells apart */
	private static String mistyped(String number) {
		for (int i = number.length() - 2; i > 0; i--) {
			char one = number.charAt(i);
			char other = number.charAt(i + 1);
			if (Character.isDigit(one) && Character.isDigit(other) && one != other && !"0990".contains("" + one + other)) {
				return number.substring(0, i) + other + one + number.substring(i + 2);
			}
		}
		return number + "0";
	}

	private static Stream<JsonNode> coverages(Desk desk, Expected person) {
		return StreamSupport.stream(desk.get(path(person)).ok().get("coverages").spliterator(), false);
	}

	private static String patient(Expected person) {
		return "/patients/" + person.row().at("/patient/uuid").asText();
	}

	private static String path(Expected person) {
		return patient(person) + "/coverages";
	}

	private static JsonNode check(Desk desk, Expected person, JsonNode coverage, String number) {
		return desk.send(
				Call.post(patient(person) + "/coverage-check").json("{\"payer\":%s,\"memberId\":\"%s\",\"coverage\":%s}"
						.formatted(coverage.at("/payer/uuid"), number, coverage.get("uuid"))))
				.ok();
	}

	public Expected person() {
		return person;
	}

	/** @return the path of the patient's coverages below the API's */
	public String path() {
		return path(person);
	}

	/** @return the first coverage as it was when the test began */
	public JsonNode coverage() {
		return coverage;
	}

	public String number() {
		return coverage.get("memberId").asText();
	}

	public String mistyped() {
		return mistyped(number());
	}

	public JsonNode check(String number) {
		return check(desk, person, coverage, number);
	}

	/** @return all that count now */
	public List<JsonNode> now() {
		return coverages(desk, person).toList();
	}

	@Override
	public void close() {
		person.close();
		now().stream().filter(one -> one.get("place").asInt() == 9).forEach(one -> desk
				.send(Call.post(path() + "/" + one.get("uuid").asText() + "/remove").ifMatch(one.get("version").asText())
						.json("{\"why\":\"Acceptance test\"}"))
				.ok());
	}
}
