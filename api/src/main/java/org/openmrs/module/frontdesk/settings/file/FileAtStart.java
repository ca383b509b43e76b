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

import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.HostRights;
import org.openmrs.module.frontdesk.ModulePart;
import org.openmrs.module.frontdesk.Wordless;
import org.openmrs.module.frontdesk.settings.FileReport;
import org.openmrs.module.frontdesk.settings.SettingsService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Has the settings file read when the module starts. Whatever is wrong with the file, the module starts. */
@Component("frontdesk.fileAtStart")
public class FileAtStart implements ModulePart {

	private static final Logger log = LoggerFactory.getLogger(FileAtStart.class);

	private final SettingsService settings;

	public FileAtStart(@Qualifier("frontdesk.settingsService") SettingsService settings) {
		this.settings = settings;
	}

	@Override
	public void started() {
		try {
			FileReport report = HostRights.lend(settings::readFileIfNew, FrontDeskPrivileges.MANAGE_SETTINGS,
					FrontDeskPrivileges.CONFIGURE_LOG);
			if (report.hasRefusals()) {
				log.warn("The settings file holds what cannot be used; settings-report.txt beside it says what");
			}
		} catch (RuntimeException e) {
			log.warn("The settings file could not be read", Wordless.of(e));
		}
	}
}
