/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings.desk;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Setting;
import org.openmrs.module.frontdesk.SettingCheck;
import org.openmrs.module.frontdesk.settings.Choice;
import org.openmrs.module.frontdesk.settings.SettingChange;
import org.openmrs.module.frontdesk.settings.SettingLine;
import org.openmrs.module.frontdesk.settings.history.SettingsHistory;
import org.springframework.stereotype.Component;

/** Reads the settings as they stand. */
@Component("frontdesk.settingLines")
public class SettingLines {

	private static final String STORED = "select property, property_value from global_property where property in (:names)";

	private static final String VISIT_TYPES = "select uuid, name from visit_type where retired = false order by name, uuid";

	private final HostQuery host;

	private final SettingsHistory history;

	private final SettingCheck check;

	public SettingLines(HostQuery host, SettingsHistory history, SettingCheck check) {
		this.host = host;
		this.history = history;
		this.check = check;
	}

	public List<SettingLine> of(List<Setting<?>> settings) {
		Map<String, String> stored = stored(settings);
		Map<String, SettingChange> changed = history.lastOfEach();
		return settings.stream()
				.map(setting -> line(setting, stored.getOrDefault(setting.name().toLowerCase(Locale.ROOT), ""),
						changed.get(setting.shortName())))
				.toList();
	}

	/** The host's names are the same in any case. */
	private Map<String, String> stored(List<Setting<?>> settings) {
		List<String> names = settings.stream().map(Setting::name).toList();
		return host.list(STORED, Map.of("names", names),
				(row, n) -> Map.entry(row.getString(1).toLowerCase(Locale.ROOT), Objects.toString(row.getString(2), "")))
				.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
	}

	private SettingLine line(Setting<?> setting, String value, SettingChange changed) {
		return new SettingLine(setting, value, check.takes(setting, value), choices(setting), tag(setting, value, changed),
				changed);
	}

	private static String tag(Setting<?> setting, String value, SettingChange changed) {
		String shown = setting.name() + '\n' + value + '\n' + (changed == null ? 0 : changed.id());
		return UUID.nameUUIDFromBytes(shown.getBytes(StandardCharsets.UTF_8)).toString();
	}

	private List<Choice> choices(Setting<?> setting) {
		if (setting.equals(FrontDeskSettings.ZONE)) {
			return ZoneId.getAvailableZoneIds().stream().sorted().map(zone -> new Choice(zone, null)).toList();
		} else if (setting.kind().code().equals("boolean")) {
			return Stream.of("true", "false").map(word -> new Choice(word, null)).toList();
		} else if (setting.equals(FrontDeskSettings.VISIT_TYPE)) {
			return host.list(VISIT_TYPES, Map.of(), (row, n) -> new Choice(row.getString(1), row.getString(2)));
		}
		return List.of();
	}
}
