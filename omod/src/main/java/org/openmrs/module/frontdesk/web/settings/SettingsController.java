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
import org.openmrs.module.frontdesk.settings.ChangesPage;
import org.openmrs.module.frontdesk.settings.SettingChange;
import org.openmrs.module.frontdesk.settings.SettingsService;
import org.openmrs.module.frontdesk.web.api.Api;
import org.openmrs.module.frontdesk.web.api.BadRequest;
import org.openmrs.module.frontdesk.web.api.ClinicClock;
import org.openmrs.module.frontdesk.web.api.EntityTags;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The settings and their history. */
@Controller("frontdesk.settingsController")
class SettingsController {

	record SettingsJson(List<SettingJson> settings) {
	}

	record Request(String value) {
	}

	record ChangeJson(long id, String name, String before, String after, String at, String by, String way) {

		static ChangeJson of(SettingChange change, ClinicClock clock) {
			return new ChangeJson(change.id(), change.name(), change.before(), change.after(), clock.iso(change.at()),
					change.by(), change.way().code());
		}
	}

	record ChangesJson(List<ChangeJson> changes, boolean more) {
	}

	private final SettingsService settings;

	private final ClinicClock clock;

	SettingsController(@Qualifier("frontdesk.settingsService") SettingsService settings, ClinicClock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	@GetMapping(Api.ROOT + "/settings")
	ResponseEntity<SettingsJson> settings() {
		return Api.json(new SettingsJson(
				settings.settings().stream().map(line -> SettingJson.of(line, clock)).toList()));
	}

	/** The setting is read anew when the change is there for all to see: only then is it known who made it. */
	@PutMapping(Api.ROOT + "/settings/{name}")
	ResponseEntity<SettingJson> set(@PathVariable("name") String name, @RequestBody Request request,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String shown) {
		if (shown == null) {
			throw new BadRequest("ifMatch.missing", HttpHeaders.IF_MATCH);
		} else if (request.value() == null) {
			throw new BadRequest("request.unreadable", "value");
		}
		settings.set(name, request.value(), EntityTags.bare(shown));
		return Api.json(SettingJson.of(settings.setting(name), clock));
	}

	@GetMapping(Api.ROOT + "/settings/changes")
	ResponseEntity<ChangesJson> changes(@RequestParam(name = "name", required = false) String name,
			@RequestParam(name = "before", required = false) String before) {
		ChangesPage page = settings.changes(name, id(before));
		return Api.json(new ChangesJson(page.changes().stream().map(change -> ChangeJson.of(change, clock)).toList(),
				page.more()));
	}

	private static long id(String before) {
		if (before == null) {
			return Long.MAX_VALUE;
		} else if (!before.matches("[0-9]{1,18}")) {
			throw new BadRequest("before.unreadable", "before");
		}
		return Long.parseLong(before);
	}
}
