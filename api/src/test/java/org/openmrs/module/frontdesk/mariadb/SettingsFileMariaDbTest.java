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

	private final Path folder = new File(OpenmrsUtil.getApplicationDataDirectory(), "frontdesk").toPath();

	private final Path file = folder.resolve("settings.properties");

	private final Path report = folder.resolve("settings-report.txt");

	@Autowired
	@Qualifier("frontdesk.settingsService")
	private SettingsService service;

	@Autowired
	@Qualifier("frontdesk.fileAtStart")
	private ModulePart atStart;

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
	}

	@Test
	void givenTheModuleStarts_thenTheFileIsAppliedOnceAndWhatAManagerChangesLaterStays() throws Exception {
		write("frontdesk.poll.seconds=20");
		start();
		assertEquals("20", value("poll.seconds"));

		by("admin", () -> {
			service.set("poll.seconds", "30", service.setting("poll.seconds").tag());
			return null;
		}).get();
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

		assertEquals(100, line.name().codePointCount(0, line.name().length()));
		assertEquals(100, line.value().length());
		assertEquals(2, Files.readAllLines(report).size());
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
