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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.module.frontdesk.acceptance.clinic.Account;
import org.openmrs.module.frontdesk.acceptance.clinic.Answer;
import org.openmrs.module.frontdesk.acceptance.clinic.Call;
import org.openmrs.module.frontdesk.acceptance.clinic.Clinic;
import org.openmrs.module.frontdesk.acceptance.clinic.ClinicExtension;
import org.openmrs.module.frontdesk.acceptance.clinic.Desk;
import org.openmrs.module.frontdesk.acceptance.clinic.KeptSetting;

/** The settings over the network: refused by name, changed once, and known by whom. */
@ExtendWith(ClinicExtension.class)
class SettingsAcceptanceTest {

	private final Clinic clinic;

	private final Desk manager;

	SettingsAcceptanceTest(Clinic clinic) {
		this.clinic = clinic;
		this.manager = clinic.signIn(Account.COLLEAGUE);
	}

	@Test
	void givenAllSettings_thenEachSaysWhatItIsAndWhatItTakes() {
		JsonNode settings = manager.get("/settings").ok().get("settings");

		assertThat(StreamSupport.stream(settings.spliterator(), false).map(each -> each.get("name").asText()).toList(),
				contains("zone", "checkIn.startVisit", "checkIn.visitType", "checkIn.steps", "poll.seconds", "lock.minutes",
						"flags.off",
						"flags.waiting.minutes", "flags.late.minutes", "flags.providerLate.minutes", "flags.contact.days",
						"coverage.verifiedDays",
						"overbooking.reasons", "ways.ofClinicians", "show.openIsMissed", "booking.holdMinutes",
						"queue.overtakes",
						"queue.needs", "queue.needs.minutes", "queue.redFlag.concepts", "offers.minutes", "offers.daysAhead",
						"authorizations.weekend", "authorizations.document.megabytes", "signIn.page", "person.phone",
						"person.phoneRegion",
						"person.restricted", "feed.keepDays", "audit.window.minutes",
						"audit.keep.days",
						"audit.refuse.ours",
						"audit.refuse.others", "audit.checkpoint.minutes", "audit.verify.hours", "audit.witness.folder"));
		JsonNode poll = settings.get(4);
		assertThat(poll.get("default").asText(), equalTo("10"));
		assertThat(poll.get("kind").asText(), equalTo("wholeNumber"));
		assertThat(poll.get("unit").asText(), equalTo("seconds"));
		assertThat(List.of(poll.get("least").asInt(), poll.get("most").asInt()), equalTo(List.of(2, 300)));
		assertThat(settings.get(1).at("/choices/0/value").asText(), equalTo("true"));
		assertThat(settings.get(1).at("/choices/0/label").isNull(), is(true));
	}

	static Stream<Arguments> badValues() {
		List<String> noNumbers = List.of("ten", "-1", "1.5", "1e2", "99999999999", "{}", "' or 1=1 --", "\u0661\u0660");
		return Stream.of(Stream.of("Nairobi", "UTC+3", "../../etc/localtime").map(bad -> Arguments.of("zone", bad)),
				Stream.of("yes", "TRUE", "1").map(bad -> Arguments.of("checkIn.startVisit", bad)),
				Stream.of("Outpatient", "00000000-0000-4000-8009-00000000000f", "%")
						.map(bad -> Arguments.of("checkIn.visitType", bad)),
				Stream.concat(noNumbers.stream(), Stream.of("1", "301")).map(bad -> Arguments.of("poll.seconds", bad)),
				Stream.concat(noNumbers.stream(), Stream.of("121")).map(bad -> Arguments.of("lock.minutes", bad)),
				Stream.of("login.htm", "//evil.example", "https://evil.example/", "/a/../b", "/\\evil.example", "/a b",
						"/a\r\nb", "/" + "x".repeat(200)).map(bad -> Arguments.of("signIn.page", bad)),
				Stream.concat(noNumbers.stream(), Stream.of("0", "366")).map(bad -> Arguments.of("feed.keepDays", bad)))
				.flatMap(each -> each);
	}

	@ParameterizedTest
	@MethodSource("badValues")
	void givenAValueThatCannotBeUsed_thenItIsRefusedByNameAndTheOldOneStays(String name, String bad) {
		try (KeptSetting setting = new KeptSetting(manager, name)) {
			JsonNode before = setting.now();

			Answer answer = setting.set(bad, setting.tag());

			assertThat(answer.refusal(422), equalTo("setting.refused"));
			JsonNode field = answer.json().at("/error/fields/0");
			assertThat(field.get("field").asText(), equalTo("value"));
			assertThat(field.get("code").asText(), equalTo(name + ".refused"));
			assertThat(field.get("message").asText(), containsString("frontdesk." + name));
			assertThat(setting.now(), equalTo(before));
		}
	}

	@ParameterizedTest
	@CsvSource({ "zone,Africa/Nairobi", "checkIn.startVisit,true", "poll.seconds,17", "lock.minutes,0",
			"signIn.page,/spa/login", "person.phone,Telephone Number", "feed.keepDays,30" })
	void givenAValueThatCanBeUsed_thenItIsChangedAndItIsKnownByWhomAndWhen(String name, String good) {
		try (KeptSetting setting = new KeptSetting(manager, name)) {
			JsonNode before = setting.now();

			JsonNode after = setting.set("  " + good + " ", setting.tag()).ok();

			assertThat(after.get("value").asText(), equalTo(good));
			assertThat(after, equalTo(setting.now()));
			if (!good.equals(before.get("value").asText())) {
				assertThat(after.get("tag"), not(equalTo(before.get("tag"))));
				assertThat(after.at("/changed/by").asText(), equalTo(manager.name()));
				assertThat(after.at("/changed/way").asText(), equalTo("page"));
				long ago = ChronoUnit.SECONDS.between(OffsetDateTime.parse(after.at("/changed/at").asText()),
						OffsetDateTime.now());
				assertThat(ago, lessThanOrEqualTo(120L));
				JsonNode change = manager.get("/settings/changes?name=" + name).ok().at("/changes/0");
				assertThat(change.get("after").asText(), equalTo(good));
				assertThat(change.get("before").asText(), equalTo(before.get("value").asText()));
			}
		}
	}

	@Test
	void givenSomebodyWasFaster_thenTheOtherIsToldWho() {
		try (KeptSetting setting = KeptSetting.any(clinic)) {
			String shown = setting.tag();
			setting.set("21", shown).ok();

			Answer answer = setting.set("22", shown);

			assertThat(answer.refusal(412), equalTo("setting.stale"));
			assertThat(answer.sentence(), containsString(manager.name()));
			assertThat(setting.value(), equalTo("21"));
		}
	}

	@Test
	void givenManyAtOnce_thenOneDoesIt() {
		try (KeptSetting setting = KeptSetting.any(clinic)) {
			setting.set("23", setting.tag());
			String shown = setting.tag();
			List<CompletableFuture<Integer>> all = IntStream.range(0, 10)
					.mapToObj(i -> CompletableFuture.supplyAsync(() -> setting.set("" + (30 + i), shown).status())).toList();

			List<Integer> answers = all.stream().map(CompletableFuture::join).sorted().toList();

			assertThat(answers.get(0), is(200));
			assertThat(answers.get(1), is(412));
		}
	}

	@Test
	void givenTheHistory_thenItIsReadPageByPage() {
		try (KeptSetting setting = KeptSetting.any(clinic)) {
			setting.set("41", setting.tag()).ok();
			setting.set("42", setting.tag()).ok();
			JsonNode first = manager.get("/settings/changes").ok().get("changes").get(0);

			JsonNode next = manager.get("/settings/changes?name=poll.seconds&before=" + first.get("id")).ok();

			assertThat(first.get("after").asText(), equalTo("42"));
			assertThat(next.at("/changes/0/after").asText(), equalTo("41"));
			assertThat(next.get("changes").size(), lessThanOrEqualTo(50));
			assertThat(manager.get("/settings/changes?before=x").refusal(400), equalTo("before.unreadable"));
			assertThat(manager.get("/settings/changes?name=started").refusal(404), equalTo("setting.unknown"));
			assertThat(manager.get("/settings/changes?before=1").ok().get("more").asBoolean(), is(false));
		}
	}

	@Test
	void givenNoPrivilege_thenNothingIsShownAndNothingChanges() {
		Desk desk = clinic.signIn(Account.DESK);
		try (KeptSetting setting = KeptSetting.any(clinic)) {
			String before = setting.value();

			assertThat(desk.get("/settings").refusal(403), equalTo("privilege.missing"));
			assertThat(desk.get("/settings/changes").refusal(403), equalTo("privilege.missing"));
			assertThat(desk.get("/settings/file").refusal(403), equalTo("privilege.missing"));
			assertThat(desk.send(Call.post("/settings/file")).refusal(403), equalTo("privilege.missing"));
			assertThat(desk.send(setting.call("33").ifMatch(setting.tag())).refusal(403), equalTo("privilege.missing"));
			assertThat(setting.value(), equalTo(before));
		}
	}

	@Test
	void givenAHostileBody_thenItIsRefused() {
		try (KeptSetting setting = KeptSetting.any(clinic)) {
			String tag = setting.tag();
			for (String body : List.of("{}", "{\"value\":null}", "{\"value\":{}}", "{\"value\":[\"10\"]}", "[]", "null",
					"\"10\"",
					"{\"value\":\"" + "9".repeat(100_000) + "\"}", "{\"value\":\"\\u0000\"}")) {
				manager.send(Call.to("PUT", "/settings/poll.seconds").json(body).ifMatch(tag))
						.refusal(java.util.Set.of(400, 422));
			}
			assertThat(manager.send(setting.call("10")).refusal(400), equalTo("ifMatch.missing"));
			assertThat(setting.tag(), equalTo(tag));
		}
	}

	@Test
	void givenTheSettingsFileIsReadAgain_thenItsReportIsTheAnswer() {
		JsonNode report = manager.send(Call.post("/settings/file")).ok();

		assertThat(manager.get("/settings/file").ok(), equalTo(report));
		assertThat(OffsetDateTime.parse(report.get("readAt").asText()).plusMinutes(2),
				greaterThanOrEqualTo(OffsetDateTime.now()));
		assertThat(report.get("lines").isArray(), is(true));
	}
}
