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

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.openmrs.module.frontdesk.host.server.Options;
import org.openmrs.module.frontdesk.host.server.Progress;
import org.openmrs.module.frontdesk.host.server.StartFailure;
import org.openmrs.module.frontdesk.host.server.modules.Modules;

/**
 * Tomcat, with the platform at the path at which it usually is.
 */
public class WebServer implements AutoCloseable {

	static final String CONTEXT_PATH = "/openmrs";

	private final Tomcat tomcat = new Tomcat();

	private final Options options;

	private final WebApplication application;

	/**
	 * @param options where to listen
	 * @param modules the modules to run
	 * @param folder for Tomcat's work files
	 * @param progress told what happens
	 */
	public WebServer(Options options, Modules modules, Path folder, Progress progress) {
		this.options = options;
		application = new WebApplication(modules, progress);
		tomcat.setBaseDir(folder.toString());
		tomcat.setConnector(connector());
		ErrorReportValve errors = new ErrorReportValve();
		errors.setShowReport(false);
		errors.setShowServerInfo(false);
		tomcat.getHost().getPipeline().addValve(errors);
		addApplication(emptyFolder(folder));
		StandardContext bare = newContext("", emptyFolder(folder));
		Tomcat.addServlet(bare, "home", new HomeServlet());
		bare.addServletMappingDecoded("/", "home");
	}

	/**
	 * Says early whether the port is free, before anything slow begins.
	 *
	 * @param options where to listen
	 * @throws StartFailure if that is taken or not allowed
	 */
	public static void checkPort(Options options) {
		try (ServerSocket probe = new ServerSocket()) {
			// As Tomcat does: a port that was closed a moment ago is free.
			probe.setReuseAddress(true);
			probe.bind(new InetSocketAddress(options.address(), options.port()));
		} catch (IOException e) {
			throw new StartFailure("Port " + options.port() + " of " + options.address() + " cannot be used ("
					+ e.getMessage() + "). Name another with --port.", e);
		}
	}

	private Connector connector() {
		Connector connector = new Connector();
		connector.setPort(options.port());
		connector.setProperty("address", options.address());
		connector.setThrowOnFailure(true);
		return connector;
	}

	private void addApplication(String documents) {
		StandardContext context = newContext(CONTEXT_PATH, documents);
		context.setParentClassLoader(WebServer.class.getClassLoader());
		context.setUseHttpOnly(true);
		Tomcat.addDefaultMimeTypeMappings(context);
		// Sessions are not for the disk: a new start is a new sign-in.
		StandardManager manager = new StandardManager();
		manager.setPathname(null);
		context.setManager(manager);
		context.addServletContainerInitializer(application, Set.of());
		if (options.spa() != null) {
			Tomcat.addServlet(context, "spa", new SpaServlet(options.spa()));
			context.addServletMappingDecoded("/spa/*", "spa");
		}
	}

	private StandardContext newContext(String path, String documents) {
		StandardContext context = (StandardContext) tomcat.addContext(path, documents);
		// It ends with the JVM: nothing to search for leaks, which Tomcat could not without more open packages.
		context.setClearReferencesObjectStreamClassCaches(false);
		context.setClearReferencesRmiTargets(false);
		context.setClearReferencesThreadLocals(false);
		return context;
	}

	private static String emptyFolder(Path folder) {
		try {
			return Files.createDirectories(folder.resolve("empty")).toString();
		} catch (IOException e) {
			throw new StartFailure("The folder " + folder + " cannot be written: " + e.getMessage(), e);
		}
	}

	/**
	 * Builds the application, then listens.
	 *
	 * @throws StartFailure if one or the other fails
	 */
	public void start() {
		try {
			tomcat.start();
		} catch (LifecycleException e) {
			throw application.failure() == null
					? new StartFailure("The web server does not start: " + e.getMessage(), e)
					: applicationFailure();
		}
		if (application.failure() != null) {
			throw applicationFailure();
		}
	}

	private StartFailure applicationFailure() {
		Throwable root = application.failure();
		while (root.getCause() != null) {
			root = root.getCause();
		}
		String reason = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
		return new StartFailure("The modules do not start: " + root.getClass().getSimpleName() + " " + reason,
				application.failure());
	}

	/**
	 * @return the port on which it listens
	 */
	public int port() {
		return tomcat.getConnector().getLocalPort();
	}

	/**
	 * Takes no more requests, then takes the application down.
	 */
	@Override
	public void close() {
		try {
			tomcat.getConnector().pause();
			application.close();
			tomcat.stop();
			tomcat.destroy();
		} catch (LifecycleException e) {
			throw new IllegalStateException("The web server does not stop: " + e.getMessage(), e);
		}
	}
}
