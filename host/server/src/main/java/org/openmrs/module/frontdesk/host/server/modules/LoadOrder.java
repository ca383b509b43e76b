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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openmrs.module.frontdesk.host.server.StartFailure;

/**
 * Puts each module after those that it requires or is aware of.
 */
final class LoadOrder {

	/** What the host does itself in a module's place: signing in, and the session resource. */
	private static final Set<String> BUILT_IN = Set.of("org.openmrs.module.webservices.rest");

	private final Map<String, ModuleFile> waiting = new LinkedHashMap<>();

	private final List<ModuleFile> ordered = new ArrayList<>();

	private LoadOrder(List<ModuleFile> files) {
		files.forEach(file -> waiting.put(file.descriptor().packageName(), file));
	}

	/**
	 * @throws StartFailure if a required module is missing
	 */
	static List<ModuleFile> of(List<ModuleFile> files) {
		LoadOrder order = new LoadOrder(files);
		files.forEach(file -> order.place(file.descriptor().packageName()));
		return order.ordered;
	}

	private void place(String packageName) {
		ModuleFile file = waiting.remove(packageName);
		if (file == null) {
			return;
		}
		file.descriptor().required().forEach(this::place);
		requireAll(file.descriptor(), ordered.stream().map(ModuleFile::descriptor).toList());
		file.descriptor().awareOf().forEach(this::place);
		ordered.add(file);
	}

	/**
	 * @param module a module
	 * @param there the modules that are there before it
	 * @throws StartFailure if one that it requires is not among them
	 */
	static void requireAll(ModuleDescriptor module, List<ModuleDescriptor> there) {
		for (String required : module.required()) {
			if (!BUILT_IN.contains(required) && there.stream().noneMatch(other -> other.packageName().equals(required))) {
				throw new StartFailure("The module " + module.id() + " requires " + required
						+ ", which is missing, not started, or requires it in turn.");
			}
		}
	}
}
