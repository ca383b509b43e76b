/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.web;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;

import javax.servlet.ServletContext;
import javax.servlet.ServletException;

import org.openmrs.module.frontdesk.host.server.modules.ModuleFilters;
import org.openmrs.module.frontdesk.host.server.modules.Modules;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.XmlWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * What is built anew whenever a module has started or stopped: the one application context that platform and modules share,
 * and what stands on it.
 */
final class LivePlatform {

	private final XmlWebApplicationContext context = new XmlWebApplicationContext();

	private final DispatcherServlet dispatcher = new DispatcherServlet(context);

	private final ModuleFilters filters;

	private final Map<String, Path> resourceFolders;

	/**
	 * @param modules those that are started
	 */
	LivePlatform(Modules modules) {
		context.setClassLoader(modules.classLoader());
		context.setConfigLocations("classpath:applicationContext-service.xml", "classpath:openmrs-servlet.xml",
				"classpath*:moduleApplicationContext.xml", "classpath*:webModuleApplicationContext.xml");
		filters = modules.filters();
		resourceFolders = modules.resourceFolders();
	}

	/**
	 * Builds it.
	 *
	 * @param servletContext where it works; its root application context is this one from now on
	 * @throws ServletException if a filter or the dispatcher refuses
	 */
	void build(ServletContext servletContext) throws ServletException {
		context.setServletContext(servletContext);
		servletContext.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
		context.refresh();
		dispatcher.init(new DispatcherConfig(servletContext));
		filters.init(servletContext);
	}

	ClassLoader classLoader() {
		return context.getClassLoader();
	}

	DispatcherServlet dispatcher() {
		return dispatcher;
	}

	ModuleFilters filters() {
		return filters;
	}

	Map<String, Path> resourceFolders() {
		return resourceFolders;
	}

	/** Takes it down, whatever of it was built. What Spring has left in the servlet context would hold all of it. */
	void close() {
		filters.destroy();
		context.close();
		ServletContext servletContext = context.getServletContext();
		Collections.list(servletContext.getAttributeNames()).stream().filter(name -> name.startsWith("org.springframework."))
				.forEach(servletContext::removeAttribute);
	}
}
