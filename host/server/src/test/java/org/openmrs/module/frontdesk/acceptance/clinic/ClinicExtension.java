/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.acceptance.clinic;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openmrs.module.frontdesk.host.server.EmbeddedHost;
import org.openmrs.module.frontdesk.host.server.Options;

/**
 * Gives tests their {@link Clinic}: the one at <code>-Dfrontdesk.base</code>, else one embedded host for all of them, which is
 * stopped when the last test is done.
 */
public class ClinicExtension implements ParameterResolver {

	/** Whether the OpenMRS 3 shell is wanted, {@code -Dfrontdesk.o3=true}: it has to be fetched and built. */
	public static final boolean O3 = Boolean.getBoolean("frontdesk.o3");

	private static final Path DATA = Path.of("target", "acceptance");

	private static final Path FRONT_DESK = Path.of("target", "modules", "frontdesk.omod");

	private record Running(Clinic clinic) implements ExtensionContext.Store.CloseableResource {

		static Running start() throws Exception {
			String base = System.getProperty("frontdesk.base", "");
			if (!base.isBlank()) {
				return new Running(new Clinic(URI.create(base.replaceAll("/+$", "")), null));
			}
			Options options = Options.forTest(DATA).withOmod(FRONT_DESK).withOmod(Bystander.omod(Path.of("target")));
			EmbeddedHost host = EmbeddedHost.start(O3 ? options.withSpa(O3Shell.in(Path.of("target", "o3"))) : options);
			return new Running(new Clinic(URI.create(host.baseUrl()), host));
		}

		@Override
		public void close() throws Exception {
			if (clinic.ours()) {
				clinic.host().close();
			}
		}
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		return parameter.getParameter().getType() == Clinic.class;
	}

	@Override
	public Clinic resolveParameter(ParameterContext parameter, ExtensionContext context) {
		return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Running.class, type -> {
			try {
				return Running.start();
			} catch (Exception e) {
				throw new IllegalStateException("The embedded host did not start: " + e.getMessage(), e);
			}
		}, Running.class).clinic();
	}
}
