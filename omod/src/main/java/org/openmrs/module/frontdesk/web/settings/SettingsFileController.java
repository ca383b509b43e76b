/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.settings;

import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.settings.FileLine;
import org.openmrs.module.frontdesk.settings.FileReport;
import org.openmrs.module.frontdesk.settings.SettingsService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.Sentences;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** What became of the settings file, and having it read again. */
@Controller("frontdesk.settingsFileController")
class SettingsFileController {

	/** Nothing needs to be said; the body is an empty object. */
	record Request() {
	}

	record LineJson(String name, String value, String outcome, String code, String message) {
	}

	record ProblemJson(String code, String message) {
	}

	record FileJson(boolean present, String readAt, List<LineJson> lines, ProblemJson problem) {
	}

	private final SettingsService settings;

	private final ClinicClock clock;

	private final Sentences sentences;

	SettingsFileController(@Qualifier("frontdesk.settingsService") SettingsService settings, ClinicClock clock,
			Sentences sentences) {
		this.settings = settings;
		this.clock = clock;
		this.sentences = sentences;
	}

	@GetMapping(Api.ROOT + "/settings/file")
	ResponseEntity<FileJson> file() {
		return Api.json(json(settings.file()));
	}

	@PostMapping(Api.ROOT + "/settings/file")
	ResponseEntity<FileJson> read(@RequestBody Request request) {
		return Api.json(json(settings.readFile()));
	}

	private FileJson json(FileReport report) {
		ProblemJson problem = report.problem() == null
				? null
				: new ProblemJson(report.problem(), sentences.say("frontdesk.error." + report.problem(), Map.of()));
		return new FileJson(report.present(), clock.iso(report.readAt()), report.lines().stream().map(this::json).toList(),
				problem);
	}

	private LineJson json(FileLine line) {
		String message = line.message() == null ? null : sentences.say(line.message(), Map.of());
		return new LineJson(line.name(), line.value(), line.outcome().code(), line.code(), message);
	}
}
