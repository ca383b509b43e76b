/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.api.db.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import org.hibernate.Interceptor;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.host.platform.StartedModules;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.hibernate5.LocalSessionFactoryBean;

/** Settings: the runtime properties before the defaults. Mappings: the platform's and those of the started modules. */
public class HibernateSessionFactoryBean extends LocalSessionFactoryBean {

	private static final String DEFAULTS = "/hibernate.default.properties";

	private final Set<String> mappings = new LinkedHashSet<>();

	private Map<String, Interceptor> interceptors = Collections.emptyMap();

	@Autowired(required = false)
	void setInterceptors(Map<String, Interceptor> interceptors) {
		this.interceptors = interceptors;
	}

	@Override
	public void setMappingResources(String... mappingResources) {
		mappings.addAll(Arrays.asList(mappingResources));
	}

	@Override
	public void afterPropertiesSet() throws IOException {
		configure(getHibernateProperties());
		// by bean name: so modules decide who comes before whom
		setEntityInterceptor(ChainingInterceptor.of(new ArrayList<>(new TreeMap<>(interceptors).values())));
		mappings.addAll(StartedModules.mappingFiles());
		super.setMappingResources(mappings.toArray(new String[0]));
		super.afterPropertiesSet();
	}

	private static void configure(Properties settings) throws IOException {
		try (InputStream defaults = HibernateSessionFactoryBean.class.getResourceAsStream(DEFAULTS)) {
			settings.load(defaults);
		}
		Properties runtime = Context.getRuntimeProperties();
		for (String name : runtime.stringPropertyNames()) {
			settings.setProperty(name.startsWith("hibernate.") ? name : "hibernate." + name, runtime.getProperty(name));
		}
	}
}
