/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the command was asked for. */
final class Options {

	private static final Set<String> NAMES = Set.of("--log", "--jdbc", "--user", "--password-file", "--key", "--checkpoints",
			"--report");

	private final Map<String, List<String>> values = new HashMap<>();

	/** @throws IllegalArgumentException where it cannot be done, with the reason */
	Options(List<String> arguments) {
		String name = null;
		for (String argument : arguments) {
			if (NAMES.contains(argument)) {
				name = argument;
				values.putIfAbsent(name, new ArrayList<>());
			} else if (name == null) {
				throw new IllegalArgumentException("Not known: " + argument);
			} else {
				values.get(name).add(argument);
			}
		}
		if (one("--log") == null == (one("--jdbc") == null)) {
			throw new IllegalArgumentException("One of --log and --jdbc is needed");
		}
		if (all("--key").isEmpty()) {
			throw new IllegalArgumentException("--key is needed: a key that you have from a hand you trust");
		}
	}

	/** @return the value, or null where it was not given */
	String one(String name) {
		List<String> given = all(name);
		if (given.size() > 1 || values.containsKey(name) && given.isEmpty()) {
			throw new IllegalArgumentException(name + " takes one value");
		}
		return given.isEmpty() ? null : given.get(0);
	}

	List<String> all(String name) {
		return values.getOrDefault(name, List.of());
	}
}
