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

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.FreedPlaces;

/** Two people who can be put into the queue for a service that they have no appointment of today; they are out of it again at the end. */
final class TwoToPutIn implements AutoCloseable {

	/** In seconds. */
	private static final int PATIENCE = 30;

	private final Desk desk;

	private final Expected first;

	private final Expected second;

	private final String service;

	TwoToPutIn(Clinic clinic) {
		desk = clinic.signIn(Account.DESK);
		first = Expected.withLongName(clinic);
		second = Expected.withLongName(clinic, row -> !patient(row).equals(patient(first.row())));
		Set<String> booked = desk.rows().stream().filter(this::has).map(row -> row.at("/service/name").asText())
				.collect(Collectors.toSet());
		service = stream(desk.get("/queue").ok().get("services")).map(one -> one.get("name").asText())
				.filter(name -> !booked.contains(name)).findFirst().orElseThrow();
		awaitIndex(clinic.signIn(Account.COLLEAGUE));
	}

	/** In a clinic that has just started people are not found yet. */
	private static void awaitIndex(Desk manager) {
		for (int i = 0; i < PATIENCE && !manager.get("/people/index").ok().get("complete").asBoolean(); i++) {
			FreedPlaces.pause();
		}
	}

	Expected first() {
		return first;
	}

	Expected second() {
		return second;
	}

	/** @return the name of it */
	String service() {
		return service;
	}

	/** @return whether a row of the board or a line of the queue is about one of them */
	boolean has(JsonNode row) {
		return List.of(patient(first.row()), patient(second.row())).contains(patient(row));
	}

	@Override
	public void close() {
		stream(desk.get("/queue").ok().get("lanes")).flatMap(lane -> stream(lane.get("lines"))).filter(this::has)
				.forEach(line -> desk.send(Call.post("/queue/" + line.get("line").asText() + "/end")
						.json("{\"how\":\"left\"}").ifMatch(line.get("version").asText())).ok());
		first.close();
		second.close();
	}

	private static String patient(JsonNode row) {
		return row.at("/patient/uuid").asText();
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}
}
