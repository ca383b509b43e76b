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
import java.nio.file.Path;
import java.util.List;

import org.openmrs.module.ModuleActivator;
import org.openmrs.module.frontdesk.host.server.StartFailure;

/**
 * A started module: its class loader, and its activator or null. Started again it is another one, of which nothing is left.
 */
record LoadedModule(ModuleFile file, ModuleClassLoader loader, ModuleActivator activator) {

	/**
	 * @param file the module
	 * @param host the host's class loader
	 * @param visible the loaders of those modules whose classes it sees
	 * @throws StartFailure if its activator cannot be made
	 */
	static LoadedModule load(ModuleFile file, ClassLoader host, List<ModuleClassLoader> visible) {
		ModuleClassLoader loader = new ModuleClassLoader(file.descriptor().id(), file.classPath(), host, visible);
		String activator = file.descriptor().activator();
		return new LoadedModule(file, loader, activator == null ? null : create(loader, ModuleActivator.class, activator));
	}

	ModuleDescriptor descriptor() {
		return file.descriptor();
	}

	String id() {
		return descriptor().id();
	}

	/**
	 * @return the folder whose files are served as the module's resources, or null if it has none
	 */
	Path resources() {
		return file.resources();
	}

	/**
	 * @param type what the class must be
	 * @param className a class of the module
	 * @return a new instance
	 * @throws StartFailure if the class is missing or cannot be made
	 */
	<T> T create(Class<T> type, String className) {
		return create(loader, type, className);
	}

	private static <T> T create(ModuleClassLoader loader, Class<T> type, String className) {
		try {
			return type.cast(Class.forName(className, true, loader).getDeclaredConstructor().newInstance());
		} catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
			throw new StartFailure("The " + loader.getName() + " names " + className + ", which cannot be made: " + e, e);
		}
	}

	/** Takes no more classes from its files. Those that are loaded go when nobody holds one of them. */
	void close() {
		try {
			loader.close();
		} catch (IOException e) {
			throw new IllegalStateException("The files of the " + loader.getName() + " cannot be closed", e);
		}
	}
}
