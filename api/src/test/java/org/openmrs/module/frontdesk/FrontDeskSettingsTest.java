/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmrs.GlobalProperty;
import org.openmrs.api.APIException;
import org.openmrs.api.AdministrationService;
import org.openmrs.api.context.Context;
import org.springframework.transaction.CannotCreateTransactionException;

class FrontDeskSettingsTest extends ClinicTest {

	private static final List<String> NO_NUMBERS = List.of("ten", "-1", "1.5", "1e2", "99999999999", "\u0661\u0660", "5 5");

	private static final Map<Setting<?>, List<String>> BAD = all(Map.of(
			FrontDeskSettings.ZONE, List.of("Nairobi", "UTC+3", "africa/nairobi", "../../etc/localtime"),
			FrontDeskSettings.START_VISIT, List.of("yes", "TRUE", "1", "true false"),
			FrontDeskSettings.VISIT_TYPE,
			List.of("Outpatient", "00000000-0000-4000-8009-00000000000f", "00000000-0000-4000-8009-000000000002"),
			FrontDeskSettings.POLL_SECONDS, and(NO_NUMBERS, "1", "301"),
			FrontDeskSettings.LOCK_MINUTES, and(NO_NUMBERS, "121"),
			FrontDeskSettings.SIGN_IN_PAGE,
			List.of("login.htm", "//evil.example", "https://evil.example/", "/a/../b", "/\\evil.example", "/a//b", "/a b",
					"/a\nb", "/\u202Eb", "/" + "x".repeat(200)),
			FrontDeskSettings.PERSON_PHONE, List.of("phone,,mobile", ",", "x".repeat(201)),
			FrontDeskSettings.FEED_KEEP_DAYS, and(NO_NUMBERS, "0", "366"),
			FrontDeskSettings.CHECK_IN_STEPS, List.of("identity,who", "Identity", "identity;contact", "none,contact", ",")),
			Map.of(FrontDeskSettings.FLAGS_OFF, List.of("late;second", "late,", ",", "<late>"),
					FrontDeskSettings.FLAGS_WAITING_MINUTES, and(NO_NUMBERS, "0", "241"),
					FrontDeskSettings.FLAGS_LATE_MINUTES, and(NO_NUMBERS, "0", "241"),
					FrontDeskSettings.FLAGS_CONTACT_DAYS, and(NO_NUMBERS, "0", "3651"),
					FrontDeskSettings.COVERAGE_VERIFIED_DAYS, and(NO_NUMBERS, "0", "3651"),
					FrontDeskSettings.PHONE_REGION, List.of("ke", "KEN", "254", "XX"),
					FrontDeskSettings.PERSON_RESTRICTED, List.of("staff,,vip", ",", "x".repeat(201)),
					FrontDeskSettings.FLAGS_PROVIDER_LATE_MINUTES, and(NO_NUMBERS, "0", "241")),
			Map.of(FrontDeskSettings.OVERBOOKING_REASONS, List.of("a,,b", ",", "x".repeat(201)),
					FrontDeskSettings.HOLD_MINUTES, and(NO_NUMBERS, "0", "61"),
					FrontDeskSettings.AUDIT_WINDOW_MINUTES, and(NO_NUMBERS, "241"),
					FrontDeskSettings.AUDIT_KEEP_DAYS, and(NO_NUMBERS, "29", "36501"),
					FrontDeskSettings.AUDIT_REFUSE_OURS, List.of("yes", "TRUE"),
					FrontDeskSettings.AUDIT_REFUSE_OTHERS, List.of("no", "FALSE"),
					FrontDeskSettings.AUDIT_CHECKPOINT_MINUTES, and(NO_NUMBERS, "0", "61"),
					FrontDeskSettings.AUDIT_VERIFY_HOURS, and(NO_NUMBERS, "0", "169"),
					FrontDeskSettings.AUDIT_WITNESS_FOLDER,
					List.of("witness", "./witness", "/srv/../etc", "/srv/" + "x".repeat(200))),
			Map.of(FrontDeskSettings.QUEUE_OVERTAKES, and(NO_NUMBERS, "0", "21"),
					FrontDeskSettings.QUEUE_NEEDS, List.of("mobility,pain", "none,mobility", ","),
					FrontDeskSettings.QUEUE_NEEDS_MINUTES, and(NO_NUMBERS, "61"),
					FrontDeskSettings.QUEUE_CONCEPTS, List.of("a,,b", ",", "x".repeat(2001)),
					FrontDeskSettings.WAYS_OF_CLINICIANS, List.of("standby,home", "none,standby", ","),
					FrontDeskSettings.OPEN_IS_MISSED, List.of("yes", "TRUE"),
					FrontDeskSettings.OFFER_MINUTES, and(NO_NUMBERS, "1", "241"),
					FrontDeskSettings.OFFER_DAYS, and(NO_NUMBERS, "93")),
			Map.of(FrontDeskSettings.AUTHORIZATIONS_WEEKEND, List.of("Saturday", "none,sunday", "sabbath", ","),
					FrontDeskSettings.AUTHORIZATIONS_DOCUMENT_MEGABYTES, and(NO_NUMBERS, "0", "51")));

	private static final Map<Setting<?>, String> GOOD = all(Map.of(FrontDeskSettings.ZONE, "Africa/Nairobi",
			FrontDeskSettings.START_VISIT, "false", FrontDeskSettings.VISIT_TYPE, OUTPATIENT,
			FrontDeskSettings.POLL_SECONDS, "30", FrontDeskSettings.LOCK_MINUTES, "0", FrontDeskSettings.SIGN_IN_PAGE,
			"/spa/login", FrontDeskSettings.PERSON_PHONE, "Telephone Number, 14d4f066-15f5-102d-96e4-000c29c2a5d7",
			FrontDeskSettings.FEED_KEEP_DAYS, "365", FrontDeskSettings.CHECK_IN_STEPS, "none"),
			Map.of(FrontDeskSettings.FLAGS_OFF, "late, second", FrontDeskSettings.FLAGS_WAITING_MINUTES, "1",
					FrontDeskSettings.FLAGS_LATE_MINUTES, "240", FrontDeskSettings.FLAGS_CONTACT_DAYS, "365",
					FrontDeskSettings.COVERAGE_VERIFIED_DAYS, "30",
					FrontDeskSettings.PHONE_REGION, "KE", FrontDeskSettings.FLAGS_PROVIDER_LATE_MINUTES, "30",
					FrontDeskSettings.PERSON_RESTRICTED, "Staff, VIP"),
			Map.of(FrontDeskSettings.OVERBOOKING_REASONS, "Pain, Long journey", FrontDeskSettings.HOLD_MINUTES, "10",
					FrontDeskSettings.AUDIT_WINDOW_MINUTES, "0", FrontDeskSettings.AUDIT_KEEP_DAYS, "30",
					FrontDeskSettings.AUDIT_REFUSE_OURS, "false", FrontDeskSettings.AUDIT_REFUSE_OTHERS, "true",
					FrontDeskSettings.AUDIT_CHECKPOINT_MINUTES, "1", FrontDeskSettings.AUDIT_VERIFY_HOURS, "168",
					FrontDeskSettings.AUDIT_WITNESS_FOLDER, "/srv/witness"),
			Map.of(FrontDeskSettings.QUEUE_OVERTAKES, "5", FrontDeskSettings.QUEUE_NEEDS, "none",
					FrontDeskSettings.QUEUE_NEEDS_MINUTES, "0", FrontDeskSettings.QUEUE_CONCEPTS, "CIEL:120749",
					FrontDeskSettings.WAYS_OF_CLINICIANS, "standby,urgentCare", FrontDeskSettings.OPEN_IS_MISSED, "true",
					FrontDeskSettings.OFFER_MINUTES, "30", FrontDeskSettings.OFFER_DAYS, "0"),
			Map.of(FrontDeskSettings.AUTHORIZATIONS_WEEKEND, "friday",
					FrontDeskSettings.AUTHORIZATIONS_DOCUMENT_MEGABYTES, "14"));

	@SafeVarargs
	private static <V> Map<Setting<?>, V> all(Map<Setting<?>, V>... some) {
		Map<Setting<?>, V> all = new HashMap<>();
		for (Map<Setting<?>, V> one : some) {
			all.putAll(one);
		}
		return all;
	}

	/** A way to change a property that the host's service offers. */
	private interface Change {

		void make(AdministrationService host, String name, String value);
	}

	private static final Map<String, Change> WAYS = Map.of(
			"saveGlobalProperty", (host, name, value) -> host.saveGlobalProperty(new GlobalProperty(name, value)),
			"saveGlobalProperties",
			(host, name, value) -> host.saveGlobalProperties(List.of(new GlobalProperty(name, value))),
			"setGlobalProperty", AdministrationService::setGlobalProperty,
			"updateGlobalProperty", AdministrationService::updateGlobalProperty,
			"a change of the row alone", (host, name, value) -> {
				GlobalProperty property = host.getGlobalPropertyObject(name);
				property.setPropertyValue(value);
			});

	private static List<String> and(List<String> some, String... more) {
		return Stream.concat(some.stream(), Stream.of(more)).toList();
	}

	@Test
	void givenNothingIsSet_thenTheDefaultsHold() {
		assertTrue(settings.startsVisit());
		assertEquals(Optional.empty(), settings.visitType());
		assertEquals(Optional.empty(), settings.zone());
		assertEquals(Duration.ofSeconds(10), settings.poll());
		assertEquals(Duration.ofMinutes(5), settings.lockAfter());
		assertEquals(Optional.empty(), settings.signInPage());
		assertEquals(Duration.ofDays(7), settings.feedKept());
	}

	@Test
	void givenAChangeWhileTheFormerValueIsRead_thenThatIsNotKept() {
		Iterator<String> stored = List.of("20", "30").iterator();
		AtomicReference<FrontDeskSettings> read = new AtomicReference<>();
		read.set(new FrontDeskSettings(null, new StoredSettings(null, null) {

			@Override
			Optional<String> text(Setting<?> setting) {
				String former = stored.next();
				read.get().reread();
				return Optional.of(former);
			}
		}));

		assertEquals(Duration.ofSeconds(20), read.get().poll());
		assertEquals(Duration.ofSeconds(30), read.get().poll());
	}

	@Test
	void givenTheDatabaseIsDown_thenTheLastValueHoldsAndElseTheDefault() {
		Iterator<String> stored = List.of("20").iterator();
		FrontDeskSettings read = new FrontDeskSettings(null, new StoredSettings(null, null) {

			@Override
			Optional<String> text(Setting<?> setting) {
				if (setting != FrontDeskSettings.POLL_SECONDS || !stored.hasNext()) {
					throw new CannotCreateTransactionException("down");
				}
				return Optional.of(stored.next());
			}
		});

		assertEquals(Duration.ofSeconds(20), read.poll());
		read.reread();
		assertEquals(Duration.ofSeconds(20), read.poll());
		assertTrue(read.refusesOursUnrecorded());
	}

	@Test
	void givenValues_thenTheyHoldFromTheNextReadOn() {
		assertTrue(settings.startsVisit());
		set(FrontDeskSettings.START_VISIT, "false");
		set(FrontDeskSettings.POLL_SECONDS, " 30 ");
		set(FrontDeskSettings.ZONE, "Africa/Nairobi");
		set(FrontDeskSettings.LOCK_MINUTES, "0");
		set(FrontDeskSettings.SIGN_IN_PAGE, "/spa/login");

		assertFalse(settings.startsVisit());
		assertEquals(Duration.ofSeconds(30), settings.poll());
		assertEquals(Optional.of(ZoneId.of("Africa/Nairobi")), settings.zone());
		assertEquals(ZoneId.of("Africa/Nairobi"), time.zone());
		assertEquals(Duration.ZERO, settings.lockAfter());
		assertEquals(Optional.of("/spa/login"), settings.signInPage());
	}

	@Test
	void givenEverySetting_thenItsDefaultCanBeUsed() {
		FrontDeskSettings.ALL
				.forEach(
						setting -> assertTrue(setting.byDefault().isEmpty() || setting.read(setting.byDefault()).isPresent(),
								setting.name()));
		assertEquals(FrontDeskSettings.ALL.size(), BAD.size());
	}

	/** The ways take turns, so that each of them is tried with most of the settings. */
	static Stream<Arguments> everyBadValue() {
		Iterator<String> ways = Stream.generate(WAYS.keySet()::stream).flatMap(Function.identity()).iterator();
		return BAD.entrySet().stream().flatMap(
				bad -> bad.getValue().stream().map(value -> Arguments.of(ways.next(), bad.getKey().shortName(), value)));
	}

	@ParameterizedTest
	@MethodSource("everyBadValue")
	void givenAValueThatCannotBeUsed_whateverTheWay_thenItIsRefusedByNameAndTheOldOneStays(String way, String shortName,
			String value) {
		Setting<?> setting = FrontDeskSettings.named("frontdesk." + shortName).orElseThrow();
		store(setting, GOOD.get(setting));
		signIn("admin");

		APIException refused = assertThrows(APIException.class, () -> {
			WAYS.get(way).make(Context.getAdministrationService(), setting.name(), value);
			session().flush();
		});

		assertTrue(refused.getMessage().contains(setting.name()), refused.getMessage());
		session().clear();
		assertEquals(GOOD.get(setting), stored(setting));
	}

	static Stream<Arguments> everyGoodValueByEveryWay() {
		return WAYS.keySet().stream()
				.flatMap(way -> GOOD.entrySet().stream().map(good -> Arguments.of(way, good.getKey(), good.getValue())));
	}

	@ParameterizedTest
	@MethodSource("everyGoodValueByEveryWay")
	void givenAValueThatCanBeUsed_whateverTheWay_thenItIsStored(String way, Setting<?> setting, String value) {
		store(setting, "");
		signIn("admin");

		WAYS.get(way).make(Context.getAdministrationService(), setting.name(), value);
		session().flush();

		assertEquals(value, stored(setting));
	}

	@Test
	void givenASettingIsPurged_thenItsDefaultHolds() {
		set(FrontDeskSettings.POLL_SECONDS, "30");
		signIn("admin");
		AdministrationService host = Context.getAdministrationService();

		host.purgeGlobalProperty(host.getGlobalPropertyObject("frontdesk.poll.seconds"));
		session().flush();

		assertEquals(Duration.ofSeconds(10), settings.poll());
	}

	@Test
	void givenSomebodyWhoMayNotConfigureTheLog_whenTheHostTellsNoListener_thenItsSettingsStayToo() {
		store(FrontDeskSettings.AUDIT_KEEP_DAYS, "365");
		GlobalProperty kept = session().get(GlobalProperty.class, FrontDeskSettings.AUDIT_KEEP_DAYS.name());
		kept.setPropertyValue("30");
		assertThrows(APIException.class, () -> session().flush());
		session().clear();
		assertThrows(APIException.class, () -> {
			session().delete(session().get(GlobalProperty.class, FrontDeskSettings.AUDIT_KEEP_DAYS.name()));
			session().flush();
		});
		session().clear();
		GlobalProperty added = new GlobalProperty(FrontDeskSettings.AUDIT_WINDOW_MINUTES.name(), "0");
		assertThrows(APIException.class, () -> {
			session().save(added);
			session().flush();
		});
		session().clear();

		assertEquals("365", stored(FrontDeskSettings.AUDIT_KEEP_DAYS));
	}

	@Test
	void givenAPropertyThatTheHostKeepsWithOurPrefix_thenItIsLeftInPeace() {
		signIn("admin");
		Context.getAdministrationService().saveGlobalProperty(new GlobalProperty("frontdesk.started", "perhaps"));
		session().flush();

		assertEquals("perhaps", Context.getAdministrationService().getGlobalProperty("frontdesk.started"));
	}

	@ParameterizedTest
	@CsvSource({ "frontdesk.poll.seconds,0", "frontdesk.zone,nowhere", "frontdesk.checkIn.startVisit,perhaps",
			"frontdesk.lock.minutes,-1" })
	void givenABadValueThatCamePastTheCheck_thenTheDefaultHolds(String setting, String value) {
		store(FrontDeskSettings.named(setting).orElseThrow(), value);

		assertEquals(Duration.ofSeconds(10), settings.poll());
		assertEquals(Optional.empty(), settings.zone());
		assertTrue(settings.startsVisit());
		assertEquals(Duration.ofMinutes(5), settings.lockAfter());
	}

	/** Past the host's services. */
	private void store(Setting<?> setting, String value) {
		session()
				.createNativeQuery(
						"insert into global_property (property, property_value, uuid) values (:name, :value, :uuid)")
				.setParameter("name", setting.name()).setParameter("value", value)
				.setParameter("uuid", "00000000-0000-4000-8fff-000000000001").executeUpdate();
	}

	private Object stored(Setting<?> setting) {
		return session()
				.createNativeQuery("select cast(property_value as varchar) from global_property where property = :name")
				.setParameter("name", setting.name()).uniqueResult();
	}
}
