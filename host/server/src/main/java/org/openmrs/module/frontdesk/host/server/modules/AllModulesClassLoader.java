/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.modules;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * Sees the host and all modules; Spring, Hibernate and the request threads work with it. It loads no class itself but asks
 * the module that has it, so that a class is the same whoever asks.
 */
final class AllModulesClassLoader extends ClassLoader {

	static {
		registerAsParallelCapable();
	}

	private final List<ModuleClassLoader> modules;

	AllModulesClassLoader(ClassLoader host, List<ModuleClassLoader> modules) {
		super("all modules", host);
		this.modules = List.copyOf(modules);
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		for (ModuleClassLoader module : modules) {
			Class<?> found = module.ownClass(name);
			if (found != null) {
				return found;
			}
		}
		throw new ClassNotFoundException(name);
	}

	@Override
	protected URL findResource(String name) {
		return modules.stream().map(module -> module.findResource(name)).filter(url -> url != null).findFirst().orElse(null);
	}

	@Override
	protected Enumeration<URL> findResources(String name) throws IOException {
		List<URL> found = new ArrayList<>();
		for (ModuleClassLoader module : modules) {
			found.addAll(Collections.list(module.findResources(name)));
		}
		return Collections.enumeration(found);
	}
}
