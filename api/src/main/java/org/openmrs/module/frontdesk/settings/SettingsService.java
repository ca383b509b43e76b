/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.settings;

import java.util.List;
import org.openmrs.annotation.Authorized;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.Refusal;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The module's settings, for those who look after them: what they are, who changed them, and the file that can set them.
 * Names are short names, such as <code>poll.seconds</code>.
 */
public interface SettingsService {

	/** How many changes a page of the history has at most. */
	int CHANGES_AT_ONCE = 50;

	/** @return all of them, in the order in which people see them */
	@Authorized({ FrontDeskPrivileges.VIEW_SETTINGS, FrontDeskPrivileges.MANAGE_SETTINGS,
			FrontDeskPrivileges.CONFIGURE_LOG })
	@Transactional(readOnly = true)
	List<SettingLine> settings();

	/** @throws Refusal UNKNOWN, where there is none of that name */
	@Authorized({ FrontDeskPrivileges.VIEW_SETTINGS, FrontDeskPrivileges.MANAGE_SETTINGS,
			FrontDeskPrivileges.CONFIGURE_LOG })
	@Transactional(readOnly = true)
	SettingLine setting(String name);

	/**
	 * Changes a setting. Of two users at once, one does it and the other is told who did. Those of the audit log take the
	 * privilege to configure that, the others the one to manage settings.
	 *
	 * @param value spaces around it do not count; empty for the default
	 * @param shown the {@link SettingLine#tag} that the user saw
	 * @throws Refusal UNKNOWN; STALE where it has been changed since; RULE where it does not take the value, with the field
	 */
	@Authorized({ FrontDeskPrivileges.MANAGE_SETTINGS, FrontDeskPrivileges.CONFIGURE_LOG })
	@Transactional
	void set(String name, String value, String shown);

	/**
	 * @param name of one setting, or null for all
	 * @param before only changes with a lower id
	 * @return {@value #CHANGES_AT_ONCE} at most
	 * @throws Refusal UNKNOWN, where there is no setting of that name
	 */
	@Authorized({ FrontDeskPrivileges.VIEW_SETTINGS, FrontDeskPrivileges.MANAGE_SETTINGS,
			FrontDeskPrivileges.CONFIGURE_LOG })
	@Transactional(readOnly = true)
	ChangesPage changes(String name, long before);

	/** @return what became of the settings file when it was last read */
	@Authorized({ FrontDeskPrivileges.VIEW_SETTINGS, FrontDeskPrivileges.MANAGE_SETTINGS,
			FrontDeskPrivileges.CONFIGURE_LOG })
	@Transactional(readOnly = true)
	FileReport file();

	/**
	 * Reads the settings file and does what it says, line by line, each in a transaction of its own: each line that can be used
	 * is, the others are refused. Those of the audit log are, too, for a user who may not configure that.
	 */
	@Authorized(FrontDeskPrivileges.MANAGE_SETTINGS)
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	FileReport readFile();

	/**
	 * Reads the settings file where it is another than when it was last read; of the same one, only the lines that were refused,
	 * so that what has been changed on the page since stays.
	 */
	@Authorized(FrontDeskPrivileges.MANAGE_SETTINGS)
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	FileReport readFileIfNew();
}
