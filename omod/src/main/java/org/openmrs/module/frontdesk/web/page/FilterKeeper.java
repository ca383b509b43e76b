/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.page;

import java.time.Duration;
import javax.servlet.ServletContext;
import org.openmrs.module.Module;
import org.openmrs.module.ModuleFactory;
import org.openmrs.module.frontdesk.background.Job;
import org.openmrs.module.frontdesk.web.audit.AuditFilter;
import org.openmrs.module.web.WebModuleUtil;
import org.springframework.stereotype.Component;
import org.springframework.web.context.ServletContextAware;

/**
 * Puts the module's filters in place where the platform has not: a module that is started by webservices.rest's
 * <code>moduleaction</code>, as administration pages do, comes back without them, and without its page. The first turn of a
 * job comes long after a start that is whole. It also puts them outside those of modules that have started since.
 */
@Component("frontdesk.filterKeeper")
public class FilterKeeper implements Job, ServletContextAware {

	private static final String MODULE = "frontdesk";

	private ServletContext servletContext;

	@Override
	public void setServletContext(ServletContext context) {
		servletContext = context;
	}

	@Override
	public String id() {
		return "page.filters";
	}

	@Override
	public Duration interval() {
		return Duration.ofMinutes(1);
	}

	@Override
	public boolean run() {
		Module module = ModuleFactory.getStartedModuleById(MODULE);
		if (module != null && WebModuleUtil.getFilters().stream().noneMatch(PageFilter.class::isInstance)) {
			WebModuleUtil.loadFilters(module, servletContext);
		} else if (module != null && AuditFilter.isInside()) {
			putOutside(module);
		}
		return false;
	}

	/**
	 * A module that starts later puts its filters before all others. What is touched in the moment without ours is counted as
	 * work in the background.
	 */
	private void putOutside(Module module) {
		WebModuleUtil.unloadFilters(module);
		WebModuleUtil.loadFilters(module, servletContext);
	}
}
