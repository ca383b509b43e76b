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

import org.openmrs.GlobalProperty;
import org.openmrs.api.GlobalPropertyListener;
import org.openmrs.api.context.Context;

/** The clinic's default language, a global property. */
public class LocaleUtility implements GlobalPropertyListener {
	
	private static final String PROPERTY = "default_locale";
	
	private static volatile Locale cached;
	
	public static Locale getDefaultLocale() {
		Locale known = cached;
		if (known != null || !Context.isSessionOpen()) {
			return known == null ? Locale.UK : known;
		}
		String stored = stored();
		cached = stored == null ? Locale.UK : fromSpecification(stored);
		return cached;
	}
	
	private static String stored() {
		Context.addProxyPrivilege(PrivilegeConstants.GET_GLOBAL_PROPERTIES);
		try {
			return Context.getAdministrationService().getGlobalProperty(PROPERTY, null);
		}
		finally {
			Context.removeProxyPrivilege(PrivilegeConstants.GET_GLOBAL_PROPERTIES);
		}
	}
	
	/** @param specification such as en, en_GB or en-GB */
	public static Locale fromSpecification(String specification) {
		return Locale.forLanguageTag(specification.trim().replace('_', '-'));
	}
	
	@Override
	public boolean supportsPropertyName(String propertyName) {
		return PROPERTY.equals(propertyName);
	}
	
	@Override
	public void globalPropertyChanged(GlobalProperty newValue) {
		cached = null;
	}
	
	@Override
	public void globalPropertyDeleted(String propertyName) {
		cached = null;
	}
}
