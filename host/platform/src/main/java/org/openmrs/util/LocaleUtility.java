/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.util;

import java.util.Locale;

import org.openmrs.api.context.Context;

public class LocaleUtility {

	private LocaleUtility() {
	}

	/** The clinic's default language, a global property. */
	public static Locale getDefaultLocale() {
		if (!Context.isSessionOpen()) {
			return Locale.UK;
		}
		Context.addProxyPrivilege(PrivilegeConstants.GET_GLOBAL_PROPERTIES);
		try {
			String stored = Context.getAdministrationService().getGlobalProperty("default_locale", "en_GB");
			return Locale.forLanguageTag(stored.trim().replace('_', '-'));
		} finally {
			Context.removeProxyPrivilege(PrivilegeConstants.GET_GLOBAL_PROPERTIES);
		}
	}
}
