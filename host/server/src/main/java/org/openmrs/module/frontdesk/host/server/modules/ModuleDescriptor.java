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

import java.util.List;
import java.util.Map;

/**
 * What a module's config.xml says, as far as the host acts on it.
 *
 * @param id the module's id
 * @param version its version, or empty
 * @param packageName its package, the name by which other modules require it
 * @param required packages of modules that must be there
 * @param awareOf packages of modules that are loaded before it if they are there
 * @param activator the activator's class, or null
 * @param mappingFiles Hibernate mappings
 * @param filters its filters
 * @param filterMappings in which order the filters meet which paths
 * @param privileges name and description of each privilege
 * @param globalProperties its settings
 * @param advice interceptors of services
 */
public record ModuleDescriptor(String id, String version, String packageName, List<String> required, List<String> awareOf,
		String activator,
		List<String> mappingFiles, List<FilterDeclaration> filters, List<FilterMapping> filterMappings,
		Map<String, String> privileges, List<GlobalProperty> globalProperties, List<Advice> advice) {

	/** A filter and its parameters. */
	public record FilterDeclaration(String name, String className, Map<String, String> parameters) {
	}

	/** The paths that a filter meets. */
	public record FilterMapping(String filter, List<String> patterns) {
	}

	/** A setting with its default. */
	public record GlobalProperty(String name, String defaultValue, String description) {
	}

	/** An interceptor and the service that it surrounds. */
	public record Advice(String point, String className) {
	}
}
