/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.openmrs.GlobalProperty;
import org.openmrs.api.AdministrationService;
import org.openmrs.api.EventListeners;
import org.openmrs.api.GlobalPropertyListener;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class AdministrationServiceImpl implements AdministrationService {

	private final Store store;

	private final EventListeners listeners;

	AdministrationServiceImpl(Store store, EventListeners listeners) {
		this.store = store;
		this.listeners = listeners;
	}

	@Override
	@Transactional(readOnly = true)
	public String getGlobalProperty(String propertyName) {
		GlobalProperty found = getGlobalPropertyObject(propertyName);
		return found == null ? null : found.getPropertyValue();
	}

	@Override
	@Transactional(readOnly = true)
	public String getGlobalProperty(String propertyName, String defaultValue) {
		String found = getGlobalProperty(propertyName);
		return found == null || found.isEmpty() ? defaultValue : found;
	}

	@Override
	@Transactional(readOnly = true)
	public GlobalProperty getGlobalPropertyObject(String propertyName) {
		return store.get(GlobalProperty.class, propertyName);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Locale> getAllowedLocales() {
		String allowed = getGlobalProperty("locale.allowed.list", "en");
		return Arrays.stream(allowed.split(",")).map(name -> Locale.forLanguageTag(name.trim().replace('_', '-'))).toList();
	}

	@Override
	public GlobalProperty saveGlobalProperty(GlobalProperty property) {
		GlobalProperty stored = (GlobalProperty) store.session().merge(property);
		tell(property.getProperty(), listener -> listener.globalPropertyChanged(stored));
		return stored;
	}

	@Override
	public List<GlobalProperty> saveGlobalProperties(List<GlobalProperty> properties) {
		properties.forEach(this::saveGlobalProperty);
		return properties;
	}

	@Override
	public void setGlobalProperty(String propertyName, String propertyValue) {
		saveGlobalProperty(new GlobalProperty(propertyName, propertyValue));
	}

	@Override
	public void updateGlobalProperty(String propertyName, String propertyValue) {
		GlobalProperty found = getGlobalPropertyObject(propertyName);
		if (found == null) {
			throw new IllegalStateException("There is no global property " + propertyName);
		}
		found.setPropertyValue(propertyValue);
	}

	@Override
	public void purgeGlobalProperty(GlobalProperty property) {
		store.session().delete(property);
		tell(property.getProperty(), listener -> listener.globalPropertyDeleted(property.getProperty()));
	}

	private void tell(String name, Consumer<GlobalPropertyListener> news) {
		listeners.getGlobalPropertyListeners().stream().filter(each -> each.supportsPropertyName(name)).forEach(news);
	}
}
