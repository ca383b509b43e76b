/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.web;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.servlet.Filter;
import javax.servlet.ServletContext;
import javax.servlet.ServletRequest;
import org.openmrs.module.Module;

public class WebModuleUtil {

	private static final Collection<Filter> FILTERS = new CopyOnWriteArrayList<>();

	private WebModuleUtil() {
	}

	public static Collection<Filter> getFilters() {
		return FILTERS;
	}

	/** All of them: the host sends requests by patterns of its own. */
	public static List<Filter> getFiltersForRequest(ServletRequest request) {
		return List.copyOf(FILTERS);
	}

	public static void unloadFilters(Module module) {
		throw new IllegalStateException("The host keeps the filters in order itself.");
	}

	public static void loadFilters(Module module, ServletContext context) {
		throw new IllegalStateException("The host has loaded the filters of the module already.");
	}
}
