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

import java.util.List;
import java.util.Map;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.Setting;
import org.openmrs.module.frontdesk.SettingCheck;
import org.openmrs.module.frontdesk.settings.ChangesPage;
import org.openmrs.module.frontdesk.settings.FileReport;
import org.openmrs.module.frontdesk.settings.SettingChange;
import org.openmrs.module.frontdesk.settings.SettingLine;
import org.openmrs.module.frontdesk.settings.SettingsService;
import org.openmrs.module.frontdesk.settings.Way;
import org.openmrs.module.frontdesk.settings.file.FileDesk;
import org.openmrs.module.frontdesk.settings.write.SettingWriter;
import org.openmrs.module.frontdesk.settings.history.SettingsHistory;

/** The settings as the host's global properties keep them. */
public class SettingsDesk implements SettingsService {

	private final SettingLines lines;

	private final SettingWriter writer;

	private final SettingCheck check;

	private final SettingsHistory history;

	private final FileDesk file;

	public SettingsDesk(SettingLines lines, SettingWriter writer, SettingCheck check, SettingsHistory history,
			FileDesk file) {
		this.lines = lines;
		this.writer = writer;
		this.check = check;
		this.history = history;
		this.file = file;
	}

	@Override
	public List<SettingLine> settings() {
		return lines.of(FrontDeskSettings.ALL);
	}

	@Override
	public SettingLine setting(String name) {
		return lines.of(List.of(named(name))).get(0);
	}

	@Override
	public void set(String name, String value, String shown) {
		Setting<?> setting = named(name);
		Context.requirePrivilege(FrontDeskSettings.privilegeFor(setting));
		writer.lock(setting);
		SettingLine now = setting(name);
		if (!now.tag().equals(shown)) {
			throw stale(now.changed());
		}
		String text = Setting.strip(value);
		if (!check.takes(setting, text)) {
			throw new Refusal(Refusal.Kind.RULE, "setting.refused", new Refusal.Field("value", setting.refusal()));
		}
		writer.write(setting, text, Way.PAGE);
	}

	private static Refusal stale(SettingChange changed) {
		return changed == null || changed.by() == null
				? new Refusal(Refusal.Kind.STALE, "setting.changed")
				: new Refusal(Refusal.Kind.STALE, "setting.stale", Map.of("who", changed.by()));
	}

	private static Setting<?> named(String shortName) {
		return FrontDeskSettings.ALL.stream().filter(setting -> setting.shortName().equals(shortName)).findFirst()
				.orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "setting.unknown"));
	}

	@Override
	public ChangesPage changes(String name, long before) {
		Setting<?> setting = name == null ? null : named(name);
		List<SettingChange> found = history.changes(setting, before, CHANGES_AT_ONCE + 1);
		boolean more = found.size() > CHANGES_AT_ONCE;
		return new ChangesPage(more ? found.subList(0, CHANGES_AT_ONCE) : found, more);
	}

	@Override
	public FileReport file() {
		return file.report();
	}

	@Override
	public FileReport readFile() {
		return file.read();
	}

	@Override
	public FileReport readFileIfNew() {
		return file.readIfNew();
	}
}
