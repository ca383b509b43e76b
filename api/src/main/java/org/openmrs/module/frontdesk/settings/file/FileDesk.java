/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.file;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.openmrs.module.frontdesk.ClinicTime;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Setting;
import org.openmrs.module.frontdesk.SettingCheck;
import org.openmrs.module.frontdesk.settings.FileLine;
import org.openmrs.module.frontdesk.settings.FileLine.Outcome;
import org.openmrs.module.frontdesk.settings.FileReport;
import org.openmrs.module.frontdesk.settings.Way;
import org.openmrs.module.frontdesk.settings.desk.SettingWriter;
import org.openmrs.util.OpenmrsUtil;
import org.springframework.stereotype.Component;

/** Does what the settings file says, line by line, and keeps what became of it. */
@Component("frontdesk.fileDesk")
public class FileDesk {

	private static final int SHOWN = 100;

	private final SessionFactory sessionFactory;

	private final SettingWriter writer;

	private final SettingCheck check;

	private final ClinicTime time;

	private final ReportFile reportFile;

	public FileDesk(SessionFactory sessionFactory, SettingWriter writer, SettingCheck check, ClinicTime time,
			ReportFile reportFile) {
		this.sessionFactory = sessionFactory;
		this.writer = writer;
		this.check = check;
		this.time = time;
		this.reportFile = reportFile;
	}

	public FileReport report() {
		ReadFile last = sessionFactory.getCurrentSession().get(ReadFile.class, ReadFile.THE_ONE);
		return last == null
				? new FileReport(isPresent(), null, List.of(), null)
				: new FileReport(isPresent(), last.readAt(), last.lines(), last.problem());
	}

	public FileReport read() {
		ReadFile last = hold();
		return isPresent() ? apply(last, FileContent.of(file())) : nothingTo(last);
	}

	/** Nodes of a cluster that start at once do this one after the other, and the second finds it done. */
	public FileReport readIfNew() {
		if (!isPresent()) {
			return report();
		}
		ReadFile last = hold();
		FileContent content = FileContent.of(file());
		return last.isOf(content) ? report() : apply(last, content);
	}

	private ReadFile hold() {
		Session session = sessionFactory.getCurrentSession();
		ReadFile last = session.get(ReadFile.class, ReadFile.THE_ONE, LockMode.PESSIMISTIC_WRITE);
		if (last == null) {
			last = new ReadFile();
			session.save(last);
		}
		return last;
	}

	private FileReport nothingTo(ReadFile last) {
		last.note(new FileContent(null, List.of(), null), List.of(), time.now());
		return report();
	}

	private FileReport apply(ReadFile last, FileContent content) {
		Set<String> names = new HashSet<>();
		Set<String> twice = content.entries().stream().map(Map.Entry::getKey).filter(name -> !names.add(name))
				.collect(Collectors.toSet());
		List<FileLine> lines = content.entries().stream()
				.map(entry -> apply(entry.getKey(), entry.getValue(), twice.contains(entry.getKey()))).toList();
		last.note(content, lines, time.now());
		FileReport report = report();
		reportFile.write(folder(), report);
		return report;
	}

	private FileLine apply(String name, String value, boolean twice) {
		Setting<?> setting = FrontDeskSettings.ALL.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
		if (twice) {
			return refused(name, value, "file.duplicate");
		} else if (setting == null) {
			return refused(name, value, "setting.unknown");
		} else if (!check.takes(setting, value)) {
			return refused(name, value, setting.refusal());
		}
		boolean changed = writer.write(setting, Setting.strip(value), Way.FILE);
		return line(name, value, changed ? Outcome.CHANGED : Outcome.SAME, null);
	}

	private static FileLine refused(String name, String value, String code) {
		return line(name, value, Outcome.REFUSED, code);
	}

	private static FileLine line(String name, String value, Outcome outcome, String code) {
		return new FileLine(cut(name), cut(value), outcome, code);
	}

	private static String cut(String text) {
		return text.codePointCount(0, text.length()) > SHOWN ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) : text;
	}

	private static boolean isPresent() {
		return Files.exists(file());
	}

	private static Path file() {
		return folder().resolve("settings.properties");
	}

	private static Path folder() {
		return new File(OpenmrsUtil.getApplicationDataDirectory()).toPath().resolve("frontdesk");
	}
}
