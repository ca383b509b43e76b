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

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A place in some days that somebody has and gives back, and people who would come earlier; all is taken back at the end. */
public class FreedPlaces implements AutoCloseable {

	/** Each place is longer than those before, and wished for whole: what others gave back earlier does for nobody. */
	private static final AtomicInteger LONGEST = new AtomicInteger(60);

	/** The background work looks every five seconds. */
	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private final Desk desk;

	private final String service;

	private final List<String> patients;

	private final int minutes = LONGEST.incrementAndGet();

	private final KeptRule rule;

	private final OffsetDateTime start;

	private JsonNode taken;

	/** @param service where one person is seen at a time from now on */
	public FreedPlaces(Clinic clinic, String service, String... apart) {
		this(clinic, service, uuid -> !List.of(apart).contains(uuid), Stream.of());
	}

	/** @param first who gets the place of what they come for today, too */
	public FreedPlaces(Clinic clinic, Expected first) {
		this(clinic, first.row().at("/service/uuid").asText(), uuid -> true,
				Stream.of(first.row().at("/patient/uuid").asText()));
	}

	private FreedPlaces(Clinic clinic, String service, Predicate<String> fitting, Stream<String> first) {
		desk = clinic.signIn(Account.DESK);
		this.service = service;
		patients = Stream.concat(first, desk.rows().stream().map(row -> row.at("/patient/uuid").asText()).filter(fitting))
				.distinct().limit(3).toList();
		assumeTrue(patients.size() == 3, "Fewer than three people come today, so nobody can be booked.");
		rule = new KeptRule(clinic.signIn(Account.COLLEAGUE), service);
		rule.want("enforce", 1);
		start = anyFree();
	}

	/** Any of many: what another test has given back is most likely on another day. */
	private OffsetDateTime anyFree() {
		OffsetDateTime from = now().plusDays(2 + ThreadLocalRandom.current().nextInt(5)).truncatedTo(ChronoUnit.DAYS);
		JsonNode found = desk.send(Call.post("/openings").json("""
				{"service":"%s","providers":[],"patient":null,"location":null,"minutes":%d,"from":"%s","until":"%s",
				"preferred":null,"part":null,"days":[],"limit":50}""".formatted(service, minutes, from, from.plusDays(7))))
				.ok().get("openings");
		assumeTrue(found.size() > 0, "Nothing is free of this service.");
		return OffsetDateTime
				.parse(found.get(ThreadLocalRandom.current().nextInt(found.size())).get("start").asText());
	}

	/** @return a UUID: the first one has the place */
	public String patient(int number) {
		return patients.get(number);
	}

	public OffsetDateTime start() {
		return start;
	}

	/** The first one gets the place. */
	public void take() {
		taken = book(0).ok();
	}

	public Answer book(int number) {
		return desk.send(Call.post("/appointments").json("""
				{"uuid":"%s","patient":"%s","place":{"service":"%s","serviceType":null,"providers":[],"location":null,
				"start":"%s","end":"%s"},"kind":null,"hold":null,"overbook":null}""".formatted(UUID.randomUUID(),
				patient(number), service, start, start.plusMinutes(minutes))));
	}

	/** @return the UUID of the first one's appointment */
	public String appointment() {
		return taken.get("uuid").asText();
	}

	/** The first one calls, and does not come. */
	public void giveBack() {
		desk.send(Call.post("/appointments/" + appointment() + "/cancel").ifMatch(taken.get("tag").asText()))
				.ok();
	}

	/** Somebody who has no appointment of the service yet would come on the day of the place. */
	public Answer wish(int number) {
		return wish(patient(number), "null");
	}

	/** Somebody would come on the day of the place, and no other day that may have come free, instead of when they are booked. */
	public void wishInstead(String patient, String appointment) {
		end(desk.get("/patients/" + patient + "/wishes"));
		wish(patient, '"' + appointment + '"').ok();
	}

	private Answer wish(String patient, String appointment) {
		return desk.send(Call.post("/wishes").json("""
				{"patient":"%s","appointment":%s,"service":"%s","kind":"earlier","minutes":%d,"notice":60,"from":"%s",
				"until":"%s","parts":[]}""".formatted(patient, appointment, service, minutes, start.toLocalDate(),
				start.toLocalDate())));
	}

	private void end(Answer wishes) {
		stream(wishes.ok().get("wishes")).filter(one -> service.equals(one.at("/service/uuid").asText()))
				.forEach(one -> desk.send(Call.post("/wishes/" + one.get("uuid").asText() + "/end")));
	}

	/** @return the open offer of the place, once there is one */
	public JsonNode offer() {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			List<JsonNode> open = open();
			if (!open.isEmpty()) {
				return open.get(0);
			}
			pause();
		}
		return fail("Nobody was offered the place within " + PATIENCE.toSeconds() + " s.");
	}

	/** @return the open offers of the place: one, or none */
	public List<JsonNode> open() {
		return stream(desk.get("/offers").ok().get("offers")).filter(one -> one.get("status").asText().equals("open"))
				.filter(one -> OffsetDateTime.parse(one.get("start").asText()).isEqual(start)).toList();
	}

	public Answer answer(JsonNode offer, String how) {
		return desk.send(Call.post("/offers/" + offer.get("uuid").asText() + "/" + how));
	}

	/** @return whether they have an appointment then */
	public boolean has(String patient) {
		return booked(patient).stream().anyMatch(one -> OffsetDateTime.parse(one.get("start").asText()).isEqual(start));
	}

	public OffsetDateTime now() {
		return OffsetDateTime.parse(desk.get("/desk").ok().get("now").asText());
	}

	private List<JsonNode> booked(String patient) {
		return stream(desk.get("/patients/" + patient + "/appointments").ok().get("appointments"))
				.filter(one -> one.get("status").asText().equals("Scheduled")).toList();
	}

	/** Those who wait for the place are told first; else giving it back would offer it again. */
	@Override
	public void close() {
		end(desk.get("/wishes"));
		List<JsonNode> mine = new ArrayList<>();
		stream(desk.get("/offers").ok().get("offers")).map(one -> one.at("/patient/uuid").asText()).distinct()
				.forEach(patient -> mine.addAll(booked(patient)));
		mine.addAll(booked(patient(0)));
		mine.stream().filter(one -> OffsetDateTime.parse(one.get("start").asText()).isEqual(start))
				.forEach(one -> desk.send(Call.post("/appointments/" + one.get("uuid").asText() + "/cancel")
						.ifMatch(one.get("tag").asText())));
		rule.close();
	}

	/** Who asks later asks in another second. */
	public static void pause() {
		try {
			Thread.sleep(1100);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}
}
