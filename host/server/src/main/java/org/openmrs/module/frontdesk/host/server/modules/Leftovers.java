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

import java.beans.Introspector;

import org.springframework.beans.CachedIntrospectionResults;

import com.fasterxml.jackson.databind.type.TypeFactory;

/**
 * What the host's libraries keep of a module's classes in static fields, and would keep of every one that was ever started.
 */
final class Leftovers {

	private Leftovers() {
	}

	static void forget(ClassLoader module) {
		CachedIntrospectionResults.clearClassLoader(module);
		Introspector.flushCaches();
		TypeFactory.defaultInstance().clearCache();
	}
}
