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

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.Setting;
import org.openmrs.module.frontdesk.SettingCheck;
import org.openmrs.module.frontdesk.settings.FileLine;
import org.openmrs.module.frontdesk.settings.FileLine.Outcome;
import org.openmrs.module.frontdesk.settings.SettingChange;
import org.openmrs.module.frontdesk.settings.Way;
import org.openmrs.module.frontdesk.settings.history.SettingsHistory;
import org.openmrs.module.frontdesk.settings.write.SettingWriter;
import org.springframework.stereotype.Component;

/** Does what one line of the settings file says, in the current transaction. */
@Component("frontdesk.lineDesk")
public class LineDesk {

	private static final int SHOWN = 100;

	/** The host's databases may take no more than three bytes for a character, and no file an unpaired surrogate. */
	private static final String UNSTORABLE = "[\\x{10000}-\\x{10FFFF}\\p{Cs}]";

	private final SettingWriter writer;

	private final SettingCheck check;

	private final SettingsHistory history;

	public LineDesk(SettingWriter writer, SettingCheck check, SettingsHistory history) {
		this.writer = writer;
		this.check = check;
		this.history = history;
	}

	/** Keeps everybody else from changing the setting that the line names, until the transaction ends. */
	void lock(FileContent content, int index) {
		setting(content.name(index)).ifPresent(writer::lock);
	}

	/** @return whether somebody has changed the setting since: what they did counts more than a line that was refused */
	boolean isOvertaken(FileContent content, int index, Instant since) {
		List<SettingChange> last = setting(content.name(index))
				.map(setting -> history.changes(setting, Long.MAX_VALUE, 1)).orElse(List.of());
		return last.stream().anyMatch(change -> change.at().isAfter(since));
	}

	FileLine apply(FileContent content, int index) {
		Setting<?> setting = setting(content.name(index)).orElse(null);
		if (setting == null) {
			return refuse(content, index, "setting.unknown");
		} else if (content.isTwice(index)) {
			return refuse(content, index, "file.duplicate");
		} else if (Context.isAuthenticated() && !Context.hasPrivilege(FrontDeskSettings.privilegeFor(setting))) {
			return refuse(content, index, "setting.notYours");
		} else if (!check.takes(setting, content.value(index))) {
			return refuse(content, index, setting.refusal());
		}
		boolean changed = writer.write(setting, Setting.strip(content.value(index)), Way.FILE);
		return line(content, index, changed ? Outcome.CHANGED : Outcome.SAME, null);
	}

	FileLine refuse(FileContent content, int index, String code) {
		return line(content, index, Outcome.REFUSED, code);
	}

	private static Optional<Setting<?>> setting(String name) {
		return FrontDeskSettings.ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
	}

	/** Nobody knows what stands behind an unknown name: a password, perhaps. It is kept nowhere. */
	private static FileLine line(FileContent content, int index, Outcome outcome, String code) {
		String value = setting(content.name(index)).isPresent() ? content.value(index) : "";
		return new FileLine(shown(content.name(index)), shown(value), outcome, code);
	}

	private static String shown(String text) {
		String storable = text.replaceAll(UNSTORABLE, "\uFFFD");
		return storable.substring(0, Math.min(SHOWN, storable.length()));
	}
}
