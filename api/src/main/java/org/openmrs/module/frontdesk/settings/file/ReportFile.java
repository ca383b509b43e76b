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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.settings.FileLine;
import org.openmrs.module.frontdesk.settings.FileReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes what became of the settings file beside it, for an implementer at a shell. */
@Component("frontdesk.reportFile")
public class ReportFile {

	private static final Logger log = LoggerFactory.getLogger(ReportFile.class);

	void write(Path folder, FileReport report) {
		try {
			Files.write(folder.resolve("settings-report.txt"), lines(report));
		} catch (IOException e) {
			log.warn("The report on the settings file cannot be written: {}", e.getClass().getName());
		}
	}

	private static List<String> lines(FileReport report) {
		List<String> lines = new ArrayList<>(List.of(say("frontdesk.file.read") + " " + report.readAt()));
		if (report.problem() != null) {
			lines.add(say("frontdesk.error." + report.problem()));
		}
		report.lines().forEach(line -> lines.add(line(line)));
		return lines;
	}

	/** One line, whatever is in the name: line ends and other controls are written as spaces. */
	private static String line(FileLine line) {
		String why = line.message() == null ? "" : " " + say(line.message());
		String name = line.name().replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
		return name + ": " + say("frontdesk.file." + line.outcome().code()) + why;
	}

	private static String say(String code) {
		return Context.getMessageSourceService().getMessage(code);
	}
}
