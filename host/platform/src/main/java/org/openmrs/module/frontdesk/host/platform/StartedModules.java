/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.platform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** What a module brings that is not found by looking through the class path. */
public final class StartedModules {

	private static final Map<String, List<String>> MAPPING_FILES = new ConcurrentSkipListMap<>();

	private static final Map<String, String> VERSIONS = new ConcurrentSkipListMap<>();

	private StartedModules() {
	}

	/** @param mappingFiles its Hibernate mappings, as resources of its class loader */
	public static void start(String moduleId, String version, List<String> mappingFiles) {
		VERSIONS.put(moduleId, version);
		MAPPING_FILES.put(moduleId, List.copyOf(mappingFiles));
	}

	public static void stop(String moduleId) {
		MAPPING_FILES.remove(moduleId);
		VERSIONS.remove(moduleId);
	}

	/** @return null when it is not started */
	public static String version(String moduleId) {
		return VERSIONS.get(moduleId);
	}

	public static Set<String> mappingFiles() {
		Set<String> all = new LinkedHashSet<>();
		MAPPING_FILES.values().forEach(all::addAll);
		return all;
	}
}
