/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.api;

import java.util.List;
import java.util.Locale;
import org.openmrs.GlobalProperty;
import org.openmrs.annotation.Authorized;
import org.openmrs.util.PrivilegeConstants;

public interface AdministrationService {

	/** Null when there is none. */
	@Authorized(PrivilegeConstants.GET_GLOBAL_PROPERTIES)
	String getGlobalProperty(String propertyName);
	/** The default also where the stored value is empty. */
	@Authorized(PrivilegeConstants.GET_GLOBAL_PROPERTIES)
	String getGlobalProperty(String propertyName, String defaultValue);
	@Authorized(PrivilegeConstants.GET_GLOBAL_PROPERTIES)
	GlobalProperty getGlobalPropertyObject(String propertyName);
	/** The languages that the site has chosen, of which it may be asked without signing in. */
	List<Locale> getAllowedLocales();
	/** Listeners are told in the caller's transaction: one that throws refuses the value. */
	@Authorized(PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES)
	GlobalProperty saveGlobalProperty(GlobalProperty property);
	@Authorized(PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES)
	List<GlobalProperty> saveGlobalProperties(List<GlobalProperty> properties);
	@Authorized(PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES)
	void setGlobalProperty(String propertyName, String propertyValue);
	/** Of one that exists; no listener is told. */
	@Authorized(PrivilegeConstants.MANAGE_GLOBAL_PROPERTIES)
	void updateGlobalProperty(String propertyName, String propertyValue);
	@Authorized(PrivilegeConstants.PURGE_GLOBAL_PROPERTIES)
	void purgeGlobalProperty(GlobalProperty property);
}
