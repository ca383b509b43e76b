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

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Expected;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptRule;

/** The places of the service that somebody comes for. What is booked while a test runs is cancelled again, and the rule is as it was. */
final class PlacesToBook implements AutoCloseable {

	private final Desk desk;

	private final Desk manager;

	private final String patient;

	/** Somebody else, who takes a place away. */
	private final String other;

	private final JsonNode service;

	private final Set<String> before = new HashSet<>();

	private final KeptRule rule;

	private String held;

	PlacesToBook(Clinic clinic, Expected person) {
		desk = clinic.signIn(Account.DESK);
		manager = clinic.signIn(Account.COLLEAGUE);
		patient = person.row().at("/patient/uuid").asText();
		other = desk.rows().stream().map(row -> row.at("/patient/uuid").asText()).filter(uuid -> !uuid.equals(patient))
				.findFirst().orElse(patient);
		String uuid = person.row().at("/service/uuid").asText();
		service = stream(desk.get("/bookable").ok().get("services")).filter(one -> one.get("uuid").asText().equals(uuid))
				.findFirst().orElse(null);
		assumeTrue(service != null && !other.equals(patient), "There is no service to book, or nobody else comes today.");
		List.of(patient, other).forEach(one -> booked(one).forEach(each -> before.add(each.get("uuid").asText())));
		rule = new KeptRule(manager, uuid);
	}

	/** From now on there is one place at a time, and not one more. */
	void oneAtATime() {
		rule.want("enforce", 1);
	}

	/** @return what the person has booked since, in the order of time */
	List<JsonNode> booked() {
		return booked(patient).stream().filter(one -> !before.contains(one.get("uuid").asText())).toList();
	}

	/** Somebody else gets a place that the page has shown; the colleague books it, past the page. */
	Answer takeAway(JsonNode opening) {
		return manager.send(Call.post("/appointments").json("""
				{"uuid":"%s","patient":"%s","place":%s,"kind":null,"hold":null,"overbook":null}"""
				.formatted(UUID.randomUUID(), other, place(opening))));
	}

	/** The colleague holds it. */
	void holdAway(JsonNode opening) {
		held = manager.send(Call.post("/holds").json("{\"place\":%s,\"patient\":null}".formatted(place(opening)))).ok()
				.get("uuid").asText();
	}

	/** @return the first place that is free for the person from a moment on, as the page finds it */
	JsonNode firstFrom(OffsetDateTime from) {
		JsonNode found = desk.send(Call.post("/openings")
				.json("""
						{"service":"%s","providers":%s,"patient":"%s","location":null,"minutes":null,"from":"%s","until":"%s",
						"preferred":null,"part":null,"days":[],"limit":1}"""
						.formatted(service.get("uuid").asText(), "[]", patient, from,
								from.plusDays(31))))
				.ok().get("openings");
		assumeTrue(found.size() > 0, "Nothing is free of this service.");
		return found.get(0);
	}

	OffsetDateTime now() {
		return OffsetDateTime.parse(desk.get("/desk").ok().get("now").asText());
	}

	/** @return what is overbooked on the day of an appointment, as the manager is told */
	List<JsonNode> overbooked(JsonNode appointment) {
		String day = appointment.get("start").asText().substring(0, "2026-11-23".length());
		return stream(manager.get("/overbooked?from=" + day + "&to=" + day).ok().get("overbooked"))
				.filter(one -> one.get("appointment").equals(appointment.get("uuid"))).toList();
	}

	private String place(JsonNode opening) {
		return """
				{"service":"%s","serviceType":null,"providers":[],"location":null,"start":"%s","end":"%s"}"""
				.formatted(service.get("uuid").asText(), opening.get("start").asText(), opening.get("end").asText());
	}

	private List<JsonNode> booked(String whose) {
		return stream(desk.get("/patients/" + whose + "/appointments").ok().get("appointments")).toList();
	}

	@Override
	public void close() {
		if (held != null) {
			manager.send(Call.post("/holds/" + held + "/release"));
		}
		List<JsonNode> all = new ArrayList<>(booked(patient));
		all.addAll(booked(other));
		all.stream().filter(one -> !before.contains(one.get("uuid").asText()))
				.filter(one -> one.get("status").asText().equals("Scheduled"))
				.forEach(one -> desk.send(Call.post("/appointments/" + one.get("uuid").asText() + "/cancel")
						.ifMatch(one.get("tag").asText())).ok());
		rule.close();
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}
}
