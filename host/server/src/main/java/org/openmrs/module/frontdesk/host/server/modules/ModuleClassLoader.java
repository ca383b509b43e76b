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

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * A module's own class loader, as each has on the platform: the host first, then the module, then those that it requires or
 * is aware of. Nobody else's classes are seen.
 */
final class ModuleClassLoader extends URLClassLoader {

	static {
		registerAsParallelCapable();
	}

	private final List<ModuleClassLoader> others;

	ModuleClassLoader(String id, List<URL> urls, ClassLoader host, List<ModuleClassLoader> others) {
		super("module " + id, urls.toArray(URL[]::new), host);
		this.others = List.copyOf(others);
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		Class<?> own = ownClass(name);
		if (own != null) {
			return own;
		}
		for (ModuleClassLoader other : others) {
			Class<?> found = other.ownClass(name);
			if (found != null) {
				return found;
			}
		}
		throw new ClassNotFoundException(name);
	}

	/**
	 * @param name a class's name
	 * @return the module's own class of that name, or null
	 */
	Class<?> ownClass(String name) {
		synchronized (getClassLoadingLock(name)) {
			Class<?> loaded = findLoadedClass(name);
			if (loaded != null) {
				return loaded;
			}
			if (findResource(name.replace('.', '/').concat(".class")) == null) {
				return null;
			}
			try {
				return super.findClass(name);
			} catch (ClassNotFoundException e) {
				return null;
			}
		}
	}
}
