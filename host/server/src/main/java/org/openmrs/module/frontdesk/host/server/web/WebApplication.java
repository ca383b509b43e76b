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

import java.util.EnumSet;
import java.util.Set;

import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.ServletContainerInitializer;
import javax.servlet.ServletContext;
import javax.servlet.ServletRegistration;

import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.host.server.Progress;
import org.openmrs.module.frontdesk.host.server.modules.Modules;
import org.springframework.orm.hibernate5.support.OpenSessionInViewFilter;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.XmlWebApplicationContext;
import org.springframework.web.filter.CharacterEncodingFilter;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Builds the one application context that platform and modules share, and the filters and servlets in the platform's order.
 */
final class WebApplication implements ServletContainerInitializer {

	private static final String EVERYTHING = "/*";

	private static final EnumSet<DispatcherType> REQUESTS = EnumSet.of(DispatcherType.REQUEST);

	// The user must be known wherever a module's filter forwards to.
	private static final EnumSet<DispatcherType> FORWARDS_TOO = EnumSet.of(DispatcherType.REQUEST, DispatcherType.FORWARD,
			DispatcherType.ERROR);

	private final Modules modules;

	private final Progress progress;

	private XmlWebApplicationContext root;

	private Throwable failure;

	WebApplication(Modules modules, Progress progress) {
		this.modules = modules;
		this.progress = progress;
	}

	// Tomcat would log the failure and go on without the application.
	@Override
	public void onStartup(Set<Class<?>> classes, ServletContext servletContext) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(modules.classLoader());
		try {
			buildContext(servletContext);
			addFilters(servletContext);
			addServlets(servletContext);
		} catch (RuntimeException | LinkageError e) {
			failure = e;
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private void buildContext(ServletContext servletContext) {
		modules.beforeContext();
		root = new XmlWebApplicationContext();
		root.setClassLoader(modules.classLoader());
		root.setServletContext(servletContext);
		root.setConfigLocations("classpath:applicationContext-service.xml", "classpath:openmrs-servlet.xml",
				"classpath*:moduleApplicationContext.xml", "classpath*:webModuleApplicationContext.xml");
		servletContext.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, root);
		root.refresh();
		progress.phase("Starting the modules");
		Context.checkCoreDataset();
		modules.afterContext();
	}

	private void addFilters(ServletContext context) {
		add(context, "charset", new CharacterEncodingFilter("UTF-8", true), REQUESTS, EVERYTHING);
		add(context, "openSessionInView", new OpenSessionInViewFilter(), FORWARDS_TOO, EVERYTHING);
		add(context, "userContext", new UserContextFilter(modules.classLoader()), FORWARDS_TOO, EVERYTHING);
		// The CSRF guard leaves /ws/* alone, and the host has no other address that changes anything.
		add(context, "modules", modules.filters(), REQUESTS, EVERYTHING);
		add(context, "basicSignIn", new BasicSignInFilter(), REQUESTS, "/ws/rest/*");
		add(context, "session", new SessionFilter(), REQUESTS, "/ws/rest/*");
	}

	private static void add(ServletContext context, String name, Filter filter, EnumSet<DispatcherType> dispatches,
			String pattern) {
		context.addFilter(name, filter).addMappingForUrlPatterns(dispatches, true, pattern);
	}

	private void addServlets(ServletContext context) {
		ServletRegistration.Dynamic dispatcher = context.addServlet("openmrs", new DispatcherServlet(root));
		dispatcher.setLoadOnStartup(1);
		dispatcher.addMapping("/ws/*");
		context.addServlet("moduleResources", new ModuleResourcesServlet(modules.resourceFolders()))
				.addMapping("/moduleResources/*");
		context.addServlet("home", new HomeServlet()).addMapping("/");
	}

	/**
	 * @return why the application did not start, or null
	 */
	Throwable failure() {
		return failure;
	}

	void close() {
		if (root != null && root.isActive()) {
			modules.beforeClose();
			root.close();
		}
	}
}
