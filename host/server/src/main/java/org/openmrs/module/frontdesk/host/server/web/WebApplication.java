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
import javax.servlet.ServletException;

import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.host.platform.HostDaemon;
import org.openmrs.module.frontdesk.host.server.Progress;
import org.openmrs.module.frontdesk.host.server.StartFailure;
import org.openmrs.module.frontdesk.host.server.modules.Modules;
import org.springframework.orm.hibernate5.support.OpenSessionInViewFilter;
import org.springframework.web.filter.CharacterEncodingFilter;

/**
 * The filters and servlets in the platform's order, on the platform as it is: it is built anew when modules start or stop.
 */
final class WebApplication implements ServletContainerInitializer {

	private static final String EVERYTHING = "/*";

	private static final EnumSet<DispatcherType> REQUESTS = EnumSet.of(DispatcherType.REQUEST);

	// The user must be known wherever a module's filter forwards to.
	private static final EnumSet<DispatcherType> FORWARDS_TOO = EnumSet.of(DispatcherType.REQUEST, DispatcherType.FORWARD,
			DispatcherType.ERROR);

	private final Modules modules;

	private final Progress progress;

	private ServletContext servletContext;

	private volatile LivePlatform platform;

	private Throwable failure;

	WebApplication(Modules modules, Progress progress) {
		this.modules = modules;
		this.progress = progress;
	}

	// Tomcat would log the failure and go on without the application.
	@Override
	public void onStartup(Set<Class<?>> classes, ServletContext context) {
		servletContext = context;
		try {
			build(true);
			addFilters(context);
			addServlets(context);
		} catch (RuntimeException | LinkageError e) {
			failure = e;
		}
	}

	/**
	 * Stops and starts modules, and builds the platform anew. One that does not start is stopped again: the others go on.
	 *
	 * @param order what to do
	 * @throws StartFailure if a module does not start
	 */
	void carryOut(ModuleOrder order) {
		HostDaemon.run(() -> order.stopIn(modules));
		try {
			HostDaemon.run(() -> order.startIn(modules));
			build(false);
		} catch (RuntimeException | LinkageError e) {
			modules.stop(order.modules());
			build(false);
			throw e;
		}
	}

	private void build(boolean hostStarts) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		try {
			modules.beforeContext();
			closePlatform();
			thread.setContextClassLoader(modules.classLoader());
			platform = new LivePlatform(modules);
			platform.build(servletContext);
			Context.checkCoreDataset();
			modules.afterContext(hostStarts);
		} catch (ServletException e) {
			throw new StartFailure("A module's filter does not start: " + e.getMessage(), e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private void addFilters(ServletContext context) {
		add(context, "gate", new Gate(this), REQUESTS, EVERYTHING);
		add(context, "charset", new CharacterEncodingFilter("UTF-8", true), REQUESTS, EVERYTHING);
		add(context, "openSessionInView", new OpenSessionInViewFilter(), FORWARDS_TOO, EVERYTHING);
		add(context, "userContext", new UserContextFilter(() -> platform.classLoader()), FORWARDS_TOO, EVERYTHING);
		// The CSRF guard leaves /ws/* alone, and the host has no other address that changes anything.
		add(context, "modules", (request, response, chain) -> platform.filters().doFilter(request, response, chain),
				REQUESTS, EVERYTHING);
		add(context, "basicSignIn", new BasicSignInFilter(), REQUESTS, "/ws/rest/*");
		add(context, "mirroredMessages", new MirroredMessagesFilter(), REQUESTS, "/ws/rest/v1/frontdesk/messages");
		add(context, "module", new ModuleFilter(modules), REQUESTS, "/ws/rest/*");
		add(context, "session", new SessionFilter(), REQUESTS, "/ws/rest/*");
	}

	private static void add(ServletContext context, String name, Filter filter, EnumSet<DispatcherType> dispatches,
			String pattern) {
		context.addFilter(name, filter).addMappingForUrlPatterns(dispatches, true, pattern);
	}

	private void addServlets(ServletContext context) {
		context.addServlet(DispatcherConfig.NAME, new CurrentDispatcher(() -> platform.dispatcher())).addMapping("/ws/*");
		context.addServlet("moduleResources", new ModuleResourcesServlet(() -> platform.resourceFolders()))
				.addMapping("/moduleResources/*");
		context.addServlet("parts", new PartsServlet()).addMapping("/parts/*");
		context.addServlet("home", new HomeServlet()).addMapping("/");
	}

	/**
	 * @return why the application did not start, or null
	 */
	Throwable failure() {
		return failure;
	}

	void close() {
		if (platform != null) {
			HostDaemon.run(modules::close);
			closePlatform();
		}
	}

	private void closePlatform() {
		if (platform != null) {
			platform.close();
			platform = null;
		}
	}
}
