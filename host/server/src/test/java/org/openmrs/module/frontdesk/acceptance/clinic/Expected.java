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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody on today's board who is expected, and who is expected again when the test is over. */
public class Expected implements AutoCloseable {

	private static final String NOBODY = "Nobody on today's board is still expected, so nobody can be checked in.";

	private final Desk desk;

	private final JsonNode row;

	private Expected(Desk desk, JsonNode row) {
		this.desk = desk;
		this.row = row;
	}

	/** @return one of them, any: another run of the tests at the same moment most likely takes another */
	public static Expected any(Clinic clinic) {
		return any(clinic, row -> true);
	}

	public static Expected any(Clinic clinic, Predicate<JsonNode> fitting) {
		Desk desk = clinic.signIn(Account.DESK);
		List<JsonNode> rows = desk.rows();
		Map<String, Long> times = rows.stream().collect(Collectors.groupingBy(Expected::patient, Collectors.counting()));
		Map<String, Long> names = rows.stream().collect(Collectors.groupingBy(Expected::name, Collectors.counting()));
		List<JsonNode> found = rows.stream().filter(row -> row.get("status").asText().equals("Scheduled"))
				.filter(row -> times.get(patient(row)) == 1 && names.get(name(row)) == 1).filter(fitting)
				.collect(Collectors.toList());
		if (clinic.ours()) {
			assertFalse(found.isEmpty(), NOBODY);
		}
		assumeFalse(found.isEmpty(), NOBODY);
		Collections.shuffle(found);
		return new Expected(desk, found.get(0));
	}

	/** Who shares it with somebody on the board would be found in the other's row, too: in the demo clinic many do. */
	private static String name(JsonNode row) {
		return row.at("/patient/name").asText();
	}

	/** One who stands on the board twice would be found in the other row, too. */
	private static String patient(JsonNode row) {
		return row.at("/patient/uuid").asText();
	}

	/** @return somebody whose name is found in a page only where it is meant: not "U" or "Sri" */
	public static Expected withLongName(Clinic clinic) {
		return withLongName(clinic, row -> true);
	}

	public static Expected withLongName(Clinic clinic, Predicate<JsonNode> fitting) {
		return any(clinic, fitting
				.and(row -> row.at("/patient/name").asText().matches("[\\p{L}\\d]{4,}( [\\p{L}\\d]{4,})+")));
	}

	public JsonNode row() {
		return row;
	}

	public String appointment() {
		return row.get("appointment").asText();
	}

	public String tag() {
		return row.get("tag").asText();
	}

	public String name() {
		return name(row);
	}

	/** @return what is hidden in privacy */
	public List<String> secrets() {
		return Stream.of(row.at("/patient/name"), row.at("/patient/identifier"), row.at("/patient/birthDate"))
				.filter(JsonNode::isTextual).map(JsonNode::asText).toList();
	}

	/** @return what to type to find them quickly */
	public String findable() {
		return row.at("/patient/identifier").asText(name());
	}

	/** What a test did is taken back from its end; what it did not do cannot be, and is refused. */
	@Override
	public void close() {
		List.of("done", "with-provider", "check-in", "arrive").forEach(step -> desk.undo(appointment(), step));
	}
}
