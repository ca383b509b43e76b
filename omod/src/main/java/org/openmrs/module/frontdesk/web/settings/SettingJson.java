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

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.openmrs.module.frontdesk.Setting;
import org.openmrs.module.frontdesk.SettingKind;
import org.openmrs.module.frontdesk.settings.Choice;
import org.openmrs.module.frontdesk.settings.SettingChange;
import org.openmrs.module.frontdesk.settings.SettingLine;
import org.openmrs.module.frontdesk.web.api.ClinicClock;

/**
 * A setting as JSON.
 *
 * @param name its short name
 * @param value as it is stored, empty where nothing is
 * @param usable false where the default counts, since the value came past the checks
 * @param tag what If-Match takes
 */
record SettingJson(String name, String value, @JsonProperty("default") String byDefault, String kind, String unit,
		Integer least, Integer most,
		List<Choice> choices, boolean usable, String tag, ChangedJson changed) {

	record ChangedJson(String at, String by, String way) {

		static ChangedJson of(SettingChange change, ClinicClock clock) {
			return change == null ? null : new ChangedJson(clock.iso(change.at()), change.by(), change.way().code());
		}
	}

	static SettingJson of(SettingLine line, ClinicClock clock) {
		Setting<?> setting = line.setting();
		SettingKind<?> kind = setting.kind();
		return new SettingJson(setting.shortName(), line.value(), setting.byDefault(), kind.code(), kind.unitName(),
				kind.least(), kind.most(), line.choices(), line.usable(), line.tag(),
				ChangedJson.of(line.changed(), clock));
	}
}
