/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.openmrs.GlobalProperty;
import org.openmrs.api.APIAuthenticationException;
import org.openmrs.api.APIException;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.HostRights;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.settings.ChangesPage;
import org.openmrs.module.frontdesk.settings.SettingChange;
import org.openmrs.module.frontdesk.settings.SettingLine;
import org.openmrs.module.frontdesk.settings.SettingsService;
import org.openmrs.module.frontdesk.settings.Way;
import org.openmrs.util.PrivilegeConstants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class SettingsMariaDbTest extends CommittedTest {

	private static final String POLL = "poll.seconds";

	@Autowired
	@Qualifier("frontdesk.settingsService")
	private SettingsService service;

	@Test
	void givenAChangeOnThePage_thenItHoldsAndItIsKnownWhoMadeItWhen() throws Exception {
		Instant before = Instant.now();

		set(POLL, " 15 ", line(POLL).tag());

		SettingLine line = line(POLL);
		assertEquals("15", line.value());
		assertEquals(Duration.ofSeconds(15), by("tom", () -> settings.poll()).get());
		assertEquals("Super User", line.changed().by());
		assertEquals(Way.PAGE, line.changed().way());
		assertNull(line.changed().before());
		assertEquals("15", line.changed().after());
		assertFalse(line.changed().at().isBefore(before.minusMillis(1)));
	}

	@Test
	void givenTheSameValueAgain_thenNothingIsRecorded() throws Exception {
		set(POLL, "15", line(POLL).tag());
		SettingLine line = line(POLL);

		set(POLL, "15", line.tag());

		assertEquals(line, line(POLL));
		assertEquals(1, changes(null, Long.MAX_VALUE).changes().size());
	}

	@Test
	void givenSomebodyWasFaster_thenTheOtherIsToldWho() throws Exception {
		String shown = line(POLL).tag();
		set(POLL, "15", shown);

		Refusal stale = refusal(() -> set(POLL, "20", shown));

		assertEquals(Refusal.Kind.STALE, stale.getKind());
		assertEquals("Super User", stale.getArguments().get("who"));
		assertEquals("15", line(POLL).value());
	}

	@Test
	void givenASettingOfTheAuditLog_thenItTakesThePrivilegeToConfigureThatAndNoOther() throws Exception {
		String name = "audit.keep.days";
		String shown = line(name).tag();

		assertMayNot(() -> setAs(name, "365", shown, FrontDeskPrivileges.MANAGE_SETTINGS));
		assertMayNot(() -> setAs(POLL, "20", line(POLL).tag(), FrontDeskPrivileges.CONFIGURE_LOG));
		assertMayNot(() -> by("tom", () -> HostRights.lend(() -> Context.getAdministrationService()
				.saveGlobalProperty(new GlobalProperty("frontdesk.audit.keep.days", "365")),
				PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES, PrivilegeConstants.GET_GLOBAL_PROPERTIES)).get());
		assertEquals("", line(name).value());

		setAs(name, "365", shown, FrontDeskPrivileges.CONFIGURE_LOG);
		assertEquals(Duration.ofDays(365), by("tom", () -> settings.auditKept()).get());
	}

	private void setAs(String name, String value, String shown, String privilege) throws Exception {
		by("tom", () -> HostRights.lend(() -> {
			service.set(name, value, shown);
			return null;
		}, privilege)).get();
	}

	private static void assertMayNot(Executable change) {
		assertTrue(assertThrows(ExecutionException.class, change).getCause() instanceof APIException);
	}

	@Test
	void givenTwentyAtOnce_thenOneDoesItAndTheOthersAreRefused() throws Exception {
		set(POLL, "15", line(POLL).tag());
		String shown = line(POLL).tag();

		List<Future<Object>> all = atOnce(20, "admin", () -> {
			service.set(POLL, "20", shown);
			return null;
		});

		int done = 0;
		for (Future<Object> each : all) {
			try {
				each.get();
				done++;
			} catch (ExecutionException e) {
				assertEquals("setting.stale", ((Refusal) e.getCause()).getCode());
			}
		}
		assertEquals(1, done);
		assertEquals(2, changes(POLL, Long.MAX_VALUE).changes().size());
	}

	@Test
	void givenAValueThatCannotBeUsed_thenTheFieldSaysSo() throws Exception {
		Refusal refusal = refusal(() -> set(POLL, "1", line(POLL).tag()));

		assertEquals("setting.refused", refusal.getCode());
		assertEquals(new Refusal.Field("value", "poll.seconds.refused"), refusal.getField());
		assertEquals("", line(POLL).value());
	}

	@Test
	void givenWaysPastThePage_thenTheyAreRecordedToo() throws Exception {
		by("admin", () -> Context.getAdministrationService().saveGlobalProperty(new GlobalProperty("frontdesk.zone",
				"Africa/Nairobi"))).get();
		by("admin", () -> {
			Context.getAdministrationService().updateGlobalProperty("frontdesk.zone", "Africa/Lagos");
			return null;
		}).get();
		by("admin", () -> transaction.execute(status -> {
			sessionFactory.getCurrentSession().delete(
					Context.getAdministrationService().getGlobalPropertyObject("frontdesk.zone"));
			return null;
		})).get();

		List<SettingChange> changes = changes("zone", Long.MAX_VALUE).changes();
		assertEquals(List.of("Africa/Lagos>null", "Africa/Nairobi>Africa/Lagos", "null>Africa/Nairobi"),
				changes.stream().map(change -> change.before() + ">" + change.after()).toList());
		assertTrue(changes.stream().allMatch(change -> change.way() == Way.ELSEWHERE && change.by().equals("Super User")));
		assertTrue(changes.get(0).id() > changes.get(1).id());
	}

	@Test
	void givenAChangeThatIsRolledBack_thenNothingIsRecordedNorByTheNextCommitOfThatSession() throws Exception {
		by("admin", () -> {
			transaction.executeWithoutResult(status -> {
				Context.getAdministrationService().saveGlobalProperty(new GlobalProperty("frontdesk.zone", "Africa/Lagos"));
				Context.flushSession();
				status.setRollbackOnly();
			});
			Context.clearSession();
			transaction.executeWithoutResult(status -> Context.getAdministrationService()
					.saveGlobalProperty(new GlobalProperty("frontdesk.lock.minutes", "3")));
			return null;
		}).get();

		assertEquals(List.of("lock.minutes"),
				changes(null, Long.MAX_VALUE).changes().stream().map(SettingChange::name).toList());
		assertEquals("", line("zone").value());
	}

	@Test
	void givenAChangeOnAnotherNode_thenItHoldsWithin5SecondsAndTheNextChangeIsRecordedAsOneOfIt() throws Exception {
		set(POLL, "15", line(POLL).tag());

		by("admin", () -> {
			GlobalProperty known = Context.getAdministrationService().getGlobalPropertyObject("frontdesk.poll.seconds");
			assertEquals(Duration.ofSeconds(15), settings.poll());
			DATABASE.run("update global_property set property_value = '20' where property = 'frontdesk.poll.seconds'");
			TimeUnit.SECONDS.sleep(5);
			assertEquals(Duration.ofSeconds(20), settings.poll());
			known.setPropertyValue("30");
			return Context.getAdministrationService().saveGlobalProperty(known);
		}).get();

		SettingChange change = changes(POLL, Long.MAX_VALUE).changes().get(0);
		assertEquals("20>30", change.before() + ">" + change.after());
	}

	@Test
	void givenTheHostStoresADefaultAtTheFirstStart_thenThatIsNobodysChange() throws Exception {
		by("admin", () -> Context.getAdministrationService()
				.saveGlobalProperty(new GlobalProperty("frontdesk.poll.seconds", "10"))).get();

		assertTrue(changes(null, Long.MAX_VALUE).changes().isEmpty());
		assertNull(line(POLL).changed());
	}

	@Test
	void givenMoreChangesThanAPageHolds_thenTheyAreReadPageByPage() throws Exception {
		for (int i = 0; i < 120; i++) {
			DATABASE.run("insert into frontdesk_setting_change (name, value_before, value_after, changed_at, way) values ('"
					+ (i % 2 == 0 ? "zone" : POLL) + "', '" + i + "', '" + (i + 1) + "', " + i + ", 'elsewhere')");
		}
		ChangesPage first = changes(null, Long.MAX_VALUE);
		ChangesPage second = changes(null, first.changes().get(49).id());
		ChangesPage third = changes(null, second.changes().get(49).id());

		assertEquals(List.of(50, 50, 20),
				List.of(first.changes().size(), second.changes().size(), third.changes().size()));
		assertTrue(first.more() && second.more() && !third.more());
		assertEquals("0", third.changes().get(19).before());
		assertEquals(50, changes("zone", Long.MAX_VALUE).changes().size());
		assertTrue(changes("zone", Long.MAX_VALUE).changes().stream().allMatch(change -> change.name().equals("zone")));
	}

	@Test
	void givenAValueThatCamePastTheChecks_thenItIsShownAsUnusable() throws Exception {
		DATABASE.run("replace into global_property (property, property_value, uuid) values ('frontdesk.poll.seconds', '0',"
				+ " uuid())");
		assertFalse(line(POLL).usable());
		assertTrue(line("zone").usable());
	}

	@Test
	void givenNoPrivilege_thenNeitherLookingNorChangingIsAllowed() {
		assertEquals(APIAuthenticationException.class, assertThrows(ExecutionException.class,
				() -> by("tom", () -> service.settings()).get()).getCause().getClass());
		assertEquals(APIAuthenticationException.class, assertThrows(ExecutionException.class,
				() -> by("tom", () -> service.readFile()).get()).getCause().getClass());
	}

	private interface Work {

		void run() throws Exception;
	}

	private static Refusal refusal(Work work) {
		return (Refusal) assertThrows(ExecutionException.class, work::run).getCause();
	}

	private SettingLine line(String name) throws Exception {
		return by("admin", () -> service.setting(name)).get();
	}

	private ChangesPage changes(String name, long before) throws Exception {
		return by("admin", () -> service.changes(name, before)).get();
	}

	private void set(String name, String value, String shown) throws Exception {
		by("admin", () -> {
			service.set(name, value, shown);
			return null;
		}).get();
	}
}
