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

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Places of one of the clinic's services, some weeks ahead, and what the clinic wants of them; all is given back. */
public class Places {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final int MINUTES = 10;

	private final Desk manager;

	private final JsonNode service;

	private final List<JsonNode> patients;

	public Places(Clinic clinic) {
		manager = clinic.signIn(Account.COLLEAGUE);
		JsonNode services = manager.get("/bookable").ok().get("services");
		service = services.get(services.size() - 1);
		patients = manager.rows().stream().map(row -> row.get("patient"))
				.filter(patient -> patient.get("name").asText().matches("[\\p{L}\\d]{4,}( [\\p{L}\\d]{4,})+")).distinct()
				.limit(2).toList();
		assumeTrue(patients.size() == 2, "Fewer than two people with longer names come today, so nobody can be booked.");
	}

	/** @return the Monday of its week */
	public static LocalDate monday(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	public String service() {
		return service.get("uuid").asText();
	}

	public LocalDate today() {
		return LocalDate.parse(manager.today());
	}

	/** @return the name of whoever books here */
	public String manager() {
		return manager.name();
	}

	/** @return what is wanted of the service's places, to be closed by whoever asks */
	public KeptRule rule() {
		return new KeptRule(manager, service());
	}

	/** @return one place that is taken */
	public Taken book() {
		Taken taken = new Taken();
		taken.another();
		return taken;
	}

	/** @return a place that is taken twice, though one person is seen at once */
	public Taken overbook(String words) {
		Taken taken = new Taken();
		taken.rule.want("enforce", 1);
		taken.another();
		taken.overbook(words);
		return taken;
	}

	/** What was taken, given back at the end. */
	public final class Taken implements AutoCloseable {

		private final KeptRule rule = rule();

		private final List<JsonNode> appointments = new ArrayList<>();

		private final String reason = manager.get("/rules").ok().get("reasons").get(0).asText();

		private final OffsetDateTime from = OffsetDateTime.parse(manager.get("/desk").ok().get("now").asText())
				.plusDays(30 + ThreadLocalRandom.current().nextInt(25)).truncatedTo(ChronoUnit.DAYS);

		public void another() {
			JsonNode patient = patients.get(appointments.size());
			OffsetDateTime start = appointments.isEmpty() ? from : start(0).plusMinutes(MINUTES);
			JsonNode opening = manager.send(Call.post("/openings").json("""
					{"service":"%s","providers":[],"patient":"%s","location":null,"minutes":%d,"from":"%s","until":"%s",
					"preferred":null,"part":null,"days":[],"limit":1}""".formatted(service(), patient.get("uuid").asText(),
					MINUTES, start, start.plusDays(20)))).ok().get("openings").get(0);
			book(patient, OffsetDateTime.parse(opening.get("start").asText()), "null");
		}

		private void overbook(String words) {
			ObjectNode why = JSON.createObjectNode().put("reason", reason).put("words", words);
			book(patients.get(1), start(0), why.toString());
		}

		private void book(JsonNode patient, OffsetDateTime start, String overbook) {
			appointments.add(manager.send(Call.post("/appointments").json("""
					{"uuid":"%s","patient":"%s","place":{"service":"%s","serviceType":null,"providers":[],"location":null,
					"start":"%s","end":"%s"},"kind":null,"hold":null,"overbook":%s}""".formatted(UUID.randomUUID(),
					patient.get("uuid").asText(), service(), start, start.plusMinutes(MINUTES), overbook))).ok());
		}

		private OffsetDateTime start(int index) {
			return OffsetDateTime.parse(appointments.get(index).get("start").asText());
		}

		public LocalDate day() {
			return start(0).toLocalDate();
		}

		public String service() {
			return Places.this.service();
		}

		/** @return the one that was booked last */
		public String appointment() {
			return appointments.get(appointments.size() - 1).get("uuid").asText();
		}

		/** @return whom that is for */
		public String patientName() {
			return patients.get(appointments.size() - 1).get("name").asText();
		}

		public String reason() {
			return reason;
		}

		@Override
		public void close() {
			appointments.forEach(one -> manager.send(Call.post("/appointments/" + one.get("uuid").asText() + "/cancel")
					.ifMatch(one.get("tag").asText())).ok());
			rule.close();
		}
	}
}
