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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openmrs.GlobalProperty;
import org.openmrs.api.EventListeners;
import org.openmrs.api.GlobalPropertyListener;
import org.openmrs.module.frontdesk.ModulePart;
import org.openmrs.module.frontdesk.settings.FileLine;
import org.openmrs.module.frontdesk.settings.FileReport;
import org.openmrs.module.frontdesk.settings.SettingChange;
import org.openmrs.module.frontdesk.settings.SettingsService;
import org.openmrs.module.frontdesk.settings.Way;
import org.openmrs.util.OpenmrsUtil;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

class SettingsFileMariaDbTest extends CommittedTest {

	private static final String OTHER_TYPE = "00000000-0000-4000-8009-000000000002";

	private final Path folder = new File(OpenmrsUtil.getApplicationDataDirectory(), "frontdesk").toPath();

	private final Path file = folder.resolve("settings.properties");

	private final Path report = folder.resolve("settings-report.txt");

	@Autowired
	@Qualifier("frontdesk.settingsService")
	private SettingsService service;

	@Autowired
	@Qualifier("frontdesk.fileAtStart")
	private ModulePart atStart;

	/** The name of the setting that another module does not let anybody change. */
	private String refusing;

	@Autowired
	@Qualifier("openmrsEventListeners")
	private EventListeners listeners;

	private final GlobalPropertyListener anotherModule = new GlobalPropertyListener() {

		@Override
		public boolean supportsPropertyName(String name) {
			return name.equals(refusing);
		}

		@Override
		public void globalPropertyChanged(GlobalProperty changed) {
			throw new IllegalStateException("no");
		}

		@Override
		public void globalPropertyDeleted(String name) {
			throw new IllegalStateException("no");
		}
	};

	@BeforeEach
	void anotherModule() {
		listeners.getGlobalPropertyListeners().add(anotherModule);
	}

	@AfterEach
	void noOtherModule() {
		listeners.getGlobalPropertyListeners().remove(anotherModule);
	}

	@BeforeEach
	@AfterEach
	void noFile() throws Exception {
		Files.createDirectories(folder);
		Files.deleteIfExists(file);
		Files.deleteIfExists(report);
	}

	@Test
	void givenGoodAndBadLines_thenEachIsTreatedOnItsOwn() throws Exception {
		write("frontdesk.zone=Africa/Nairobi", "frontdesk.poll.seconds=1", "frontdesk.lock.minutes=3",
				"frontdesk.lock.minutes=4", "frontdesk.feed.keepDays=", "frontdesk.started=false", "password=hunter2");

		FileReport read = by("admin", () -> service.readFile()).get();

		assertEquals(List.of("CHANGED null", "REFUSED poll.seconds.refused", "REFUSED file.duplicate",
				"REFUSED file.duplicate", "SAME null", "REFUSED setting.unknown", "REFUSED setting.unknown"),
				read.lines()
						.stream().map(line -> line.outcome() + " " + line.code()).toList());
		assertTrue(read.present());
		assertEquals("Africa/Nairobi", value("zone"));
		assertEquals("", value("poll.seconds"));
		assertEquals("", value("lock.minutes"));
		SettingChange change = by("admin", () -> service.changes(null, Long.MAX_VALUE)).get().changes().get(0);
		assertEquals(Way.FILE, change.way());
		assertEquals("Super User", change.by());
		assertEquals(read, by("admin", () -> service.file()).get());
		List<String> text = Files.readAllLines(report);
		assertEquals(8, text.size());
		assertTrue(text.get(2).startsWith("frontdesk.poll.seconds: "), text.get(2));
		assertFalse(String.join("", text).contains("hunter2"));
		assertEquals("", read.lines().get(6).value());
	}

	@Test
	void givenALineThatTheHostDoesNotTake_thenTheOthersAreDone() throws Exception {
		write("frontdesk.zone=Africa/Nairobi", "frontdesk.poll.seconds=20", "frontdesk.lock.minutes=3");
		refusing = "frontdesk.poll.seconds";
		start();

		assertEquals(List.of("CHANGED null", "REFUSED setting.notTaken", "CHANGED null"), outcomes());
		assertEquals("", value("poll.seconds"));
		assertEquals("3", value("lock.minutes"));
		assertEquals(4, Files.readAllLines(report).size());
	}

	@Test
	void givenALineThatWasRefused_whenItCanBeUsedLater_thenTheNextStartDoesItAndNoOtherLine() throws Exception {
		write("frontdesk.checkIn.visitType=" + OTHER_TYPE, "frontdesk.poll.seconds=20");
		start();
		set("poll.seconds", "30");
		DATABASE.run("update visit_type set retired = false where visit_type_id = 2");
		start();

		assertEquals(List.of("CHANGED null", "CHANGED null"), outcomes());
		assertEquals(OTHER_TYPE, value("checkIn.visitType"));
		assertEquals("30", value("poll.seconds"));
	}

	@Test
	void givenALineThatWasRefused_whenAManagerHasChangedTheSettingSince_thenThatStays() throws Exception {
		write("frontdesk.checkIn.visitType=" + OTHER_TYPE);
		start();
		DATABASE.run("update frontdesk_settings_file set read_at = read_at - 2000");
		set("checkIn.visitType", "");
		DATABASE.run("update visit_type set retired = false where visit_type_id = 2");
		start();

		assertEquals("", value("checkIn.visitType"));
	}

	@Test
	void givenADatabaseOfThreeBytesACharacter_thenTheReportIsKept() throws Exception {
		DATABASE.run("alter table frontdesk_settings_file_line convert to character set utf8mb3");
		try {
			write("frontdesk.poll.seconds=\uD83D\uDE00", "\uD83D\uDE00=1");
			start();
			assertEquals(List.of("REFUSED poll.seconds.refused", "REFUSED setting.unknown"), outcomes());
			assertEquals(3, Files.readAllLines(report).size());
		} finally {
			DATABASE.run("alter table frontdesk_settings_file_line convert to character set utf8mb4");
		}
	}

	@Test
	void givenTheModuleStarts_thenTheFileIsAppliedOnceAndWhatAManagerChangesLaterStays() throws Exception {
		write("frontdesk.poll.seconds=20");
		start();
		assertEquals("20", value("poll.seconds"));

		set("poll.seconds", "30");
		start();
		assertEquals("30", value("poll.seconds"));

		write("frontdesk.poll.seconds=25");
		start();
		assertEquals("25", value("poll.seconds"));
	}

	@Test
	void givenTwoNodesThatStartAtOnce_thenTheFileIsAppliedOnce() throws Exception {
		write("frontdesk.poll.seconds=20", "frontdesk.zone=Africa/Lagos");

		for (Future<Object> node : atOnce(6, "admin", () -> {
			atStart.started();
			return null;
		})) {
			node.get();
		}

		assertEquals("2", DATABASE.ask("select count(*) from frontdesk_setting_change"));
		assertEquals("2", DATABASE.ask("select count(*) from frontdesk_settings_file_line"));
	}

	@Test
	void givenAFileThatIsNone_thenTheModuleStartsAndSaysWhatIsWrong() throws Exception {
		Files.write(file, new byte[]{ (byte) 0xFF, 0, 1 });
		start();
		assertEquals("file.notUtf8", by("admin", () -> service.file()).get().problem());

		Files.delete(file);
		Files.createDirectory(file);
		start();
		assertEquals("file.unreadable", by("admin", () -> service.file()).get().problem());
		assertTrue(Files.readString(report).lines().count() == 2);
	}

	@Test
	void givenNoFile_thenThereIsNothingToDo() throws Exception {
		start();
		FileReport read = by("admin", () -> service.readFile()).get();

		assertFalse(read.present());
		assertEquals(List.<FileLine>of(), read.lines());
		assertFalse(Files.exists(report));
	}

	@Test
	void givenLongAndOddNames_thenTheyAreCutAndTheReportKeepsItsLines() throws Exception {
		write("x\\n\\u202Ey".concat("\uD83D\uDE00".repeat(120)) + "=" + "v".repeat(5000));

		FileLine line = by("admin", () -> service.readFile()).get().lines().get(0);

		assertEquals(100, line.name().length());
		assertEquals(2, Files.readAllLines(report).size());
	}

	private List<String> outcomes() throws Exception {
		return by("admin", () -> service.file()).get().lines().stream()
				.map(line -> line.outcome() + " " + line.code()).toList();
	}

	private void set(String name, String value) throws Exception {
		by("admin", () -> {
			service.set(name, value, service.setting(name).tag());
			return null;
		}).get();
	}

	private void start() throws Exception {
		by("admin", () -> {
			atStart.started();
			return null;
		}).get();
	}

	private String value(String name) throws Exception {
		return by("admin", () -> service.setting(name)).get().value();
	}

	private void write(String... lines) throws Exception {
		Files.write(file, List.of(lines), StandardCharsets.UTF_8);
	}
}
