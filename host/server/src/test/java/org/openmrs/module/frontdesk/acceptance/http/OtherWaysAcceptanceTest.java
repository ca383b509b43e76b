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
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.Insured;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptRule;

/** The one place there is at a moment is taken, and somebody else is to have it by the Appointments module's own operations. */
@ExtendWith(ClinicExtension.class)
class OtherWaysAcceptanceTest {

	private static final int MINUTES = 10;

	private static final String UNCAUGHT = "back to scheduled";

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Desk manager;

	private List<String> patients;

	private JsonNode service;

	private KeptRule rule;

	private OffsetDateTime start;

	OtherWaysAcceptanceTest(Clinic clinic) {
		assumeTrue(!clinic.ours(), "The embedded host has no REST of the Appointments module.");
		manager = clinic.signIn(Account.COLLEAGUE);
	}

	static Stream<String> ways() {
		return Stream.of("save", "save, the newer address", "edit", UNCAUGHT, "undo a cancellation",
				"a provider's answer", "a series", "a series, edited", "one of a series, edited");
	}

	@BeforeEach
	void takeTheOnePlace() {
		patients = manager.rows().stream().map(row -> row.at("/patient/uuid").asText()).distinct()
				.filter(one -> Insured.maybe(manager, one)).limit(2).toList();
		assumeTrue(patients.size() == 2, "Fewer than two people come today who do not pay for themselves.");
		service = manager.get("/bookable").ok().get("services").get(0);
		rule = new KeptRule(manager, service.get("uuid").asText());
		rule.want("off", null);
		OffsetDateTime from = OffsetDateTime.parse(manager.get("/desk").ok().get("now").asText())
				.plusDays(60 + ThreadLocalRandom.current().nextInt(100)).truncatedTo(ChronoUnit.DAYS);
		start = OffsetDateTime.parse(manager.send(Call.post("/openings").json("""
				{"service":"%s","providers":[],"patient":null,"location":null,"minutes":%d,"from":"%s","until":"%s",
				"preferred":null,"part":null,"days":[],"limit":1}""".formatted(service.get("uuid").asText(), MINUTES, from,
				from.plusDays(20)))).ok().at("/openings/0/start").asText());
		assertThat(post("/appointment", appointment(0, start)).status(), is(200));
	}

	@AfterEach
	void takeAllBack() {
		if (rule == null) {
			return;
		}
		rule.want("off", null);
		patients.forEach(patient -> StreamSupport
				.stream(manager.get("/patients/" + patient + "/appointments").ok().get("appointments").spliterator(), false)
				.filter(one -> List.of("Scheduled", "Requested").contains(one.get("status").asText()))
				.filter(one -> OffsetDateTime.parse(one.get("start").asText()).isAfter(start.minusDays(30)))
				.forEach(one -> status(one.get("uuid").asText(), "Cancelled")));
		rule.close();
	}

	@ParameterizedTest
	@MethodSource("ways")
	void givenThePlaceIsTaken_whenItIsEnforced_thenItIsRefusedInWordsAndNobodyElseHasIt(String way) {
		Answer refused = go(way, "enforce");

		// where the other module catches nothing, the platform's REST says it in its own way
		assertThat(refused.toString(), refused.status(), is(way.equals(UNCAUGHT) ? 500 : 400));
		assertThat(refused.text(), containsString("Nobody is free to see one more person"));
		assertThat(seenAtOnce(), is(1L));
	}

	@ParameterizedTest
	@MethodSource("ways")
	void givenThePlaceIsTaken_whenItIsWarnedOf_thenItIsMarked(String way) {
		Answer answer = go(way, "warn");

		assertThat(answer.toString(), answer.status(), is(200));
		assertThat(seenAtOnce(), is(2L));
		String day = start.toLocalDate().toString();
		assertThat(StreamSupport
				.stream(manager.get("/overbooked?from=" + day + "&to=" + day).ok().get("overbooked").spliterator(), false)
				.filter(one -> one.get("status").asText().equals("Scheduled"))
				.filter(one -> OffsetDateTime.parse(one.get("start").asText()).isEqual(start)).count(), is(1L));
	}

	/** The appointments themselves are nobody's but this test's; cases of the patient's others stay as they are. */
	@ParameterizedTest
	@MethodSource("ways")
	void givenTheServiceNeedsAnAuthorization_thenOneCaseIsOpenedForIt(String way) {
		long before = needed();
		JsonNode asked = manager.send(Call.post("/authorization-rules").json("""
				{"version":null,"payer":null,"plan":null,"service":"%s","serviceType":null,"procedure":null,"fromSession":1,
				"periodDays":null,"leadDays":1,"from":"%s","until":"%s","words":"Acceptance"}""".formatted(
				service.get("uuid").asText(), start.toLocalDate().minusDays(2), start.toLocalDate().plusDays(8)))).ok();
		try {
			Answer answer = go(way, "off");

			assertThat(answer.toString(), answer.status(), is(200));
			assertThat(needed(), is(before + 1));
		} finally {
			assertThat(manager.send(Call.post("/authorization-rules/" + asked.get("uuid").asText() + "/retire")
					.json("{\"version\":1}")).status(), is(204));
		}
	}

	private long needed() {
		return StreamSupport
				.stream(manager.get("/patients/" + patients.get(1) + "/authorizations").ok().get("cases").spliterator(),
						false)
				.filter(one -> one.get("state").asText().equals("needed")).count();
	}

	/** Prepares what the way needs while nobody looks at places, and goes it when the rule is as it is to be. */
	private Answer go(String way, String mode) {
		Supplier<Answer> last = prepared().get(way).get();
		rule.want(mode, 1);
		return last.get();
	}

	private Map<String, Supplier<Supplier<Answer>>> prepared() {
		Map<String, Supplier<Supplier<Answer>>> ways = new LinkedHashMap<>();
		ways.put("save", () -> () -> post("/appointment", appointment(1, start)));
		ways.put("save, the newer address", () -> () -> post("/appointments", appointment(1, start)));
		ways.put("edit", () -> {
			String uuid = made(post("/appointment", appointment(1, start.plusDays(7))));
			return () -> post("/appointment", appointment(1, start).put("uuid", uuid));
		});
		ways.put(UNCAUGHT, () -> {
			String uuid = cancelled();
			return () -> status(uuid, "Scheduled");
		});
		ways.put("undo a cancellation", () -> {
			String uuid = cancelled();
			return () -> post("/appointment/undoStatusChange/" + uuid, JSON.createObjectNode());
		});
		ways.put("a provider's answer", this::asked);
		ways.put("a series", () -> () -> post("/recurring-appointments", series(start.minusDays(1))));
		ways.put("a series, edited", () -> editedSeries(true));
		ways.put("one of a series, edited", () -> editedSeries(false));
		return ways;
	}

	private String cancelled() {
		String uuid = made(post("/appointment", appointment(1, start)));
		waitForTheNextSecond();
		assertThat(status(uuid, "Cancelled").status(), is(200));
		return uuid;
	}

	/** By whole seconds the other module tells what happened later. */
	private static void waitForTheNextSecond() {
		try {
			Thread.sleep(1100);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	private Supplier<Answer> asked() {
		String provider = manager.sendPastUs(Call.at("GET", Clinic.REST + "/session")).json().at("/currentProvider/uuid")
				.asText();
		assumeTrue(!provider.isEmpty(), Account.COLLEAGUE.username() + " is no provider, who alone can answer.");
		ObjectNode asked = appointment(1, start).put("status", "Requested");
		asked.putArray("providers").addObject().put("uuid", provider).put("response", "AWAITING");
		String uuid = made(post("/appointment", asked));
		return () -> post("/appointments/" + uuid + "/providerResponse",
				JSON.createObjectNode().put("uuid", provider).put("response", "ACCEPTED"));
	}

	/** An hour later on two days, of which the first, or both, are moved to the time that is taken. */
	private Supplier<Answer> editedSeries(boolean all) {
		String uuid = made(post("/recurring-appointments", series(start.plusHours(1))));
		ObjectNode edited = series(start).put("applyForAll", all).put("timeZone", "UTC");
		((ObjectNode) edited.get("appointmentRequest")).put("uuid", uuid);
		return () -> manager.sendPastUs(Call.at("PUT", Clinic.REST + "/recurring-appointments/" + uuid)
				.json(edited.toString()));
	}

	private ObjectNode series(OffsetDateTime first) {
		ObjectNode series = JSON.createObjectNode();
		series.set("appointmentRequest", appointment(1, first));
		series.putObject("recurringPattern").put("type", "DAY").put("period", 1).put("frequency", 2);
		return series;
	}

	private ObjectNode appointment(int patient, OffsetDateTime at) {
		ObjectNode wanted = JSON.createObjectNode().put("patientUuid", patients.get(patient))
				.put("serviceUuid", service.get("uuid").asText()).put("startDateTime", millis(at))
				.put("endDateTime", millis(at.plusMinutes(MINUTES))).put("appointmentKind", "Scheduled");
		wanted.putArray("providers");
		return wanted;
	}

	private static String millis(OffsetDateTime moment) {
		return moment.toInstant().toString().replace("Z", ".000Z");
	}

	private Answer status(String uuid, String status) {
		return post("/appointments/" + uuid + "/status-change", JSON.createObjectNode().put("toStatus", status));
	}

	private Answer post(String path, ObjectNode body) {
		return manager.sendPastUs(Call.at("POST", Clinic.REST + path).json(body.toString()));
	}

	/** @return the UUID of the appointment, the first one of a series */
	private static String made(Answer answer) {
		assertThat(answer.toString(), answer.status(), is(200));
		JsonNode made = answer.json().isArray() ? answer.json().get(0) : answer.json();
		return made.has("uuid") ? made.get("uuid").asText() : made.at("/appointmentDefaultResponse/uuid").asText();
	}

	private long seenAtOnce() {
		return Desk.rows(manager.get("/board?date=" + start.toLocalDate())).stream()
				.filter(row -> row.get("status").asText().equals("Scheduled"))
				.filter(row -> row.at("/service/uuid").equals(service.get("uuid")))
				.filter(row -> OffsetDateTime.parse(row.get("start").asText()).isEqual(start)).count();
	}
}
