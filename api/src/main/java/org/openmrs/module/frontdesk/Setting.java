/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk;

import java.util.Optional;

/**
 * One setting of the module, a global property of the host.
 *
 * @param name the property's name
 * @param kind what it takes
 * @param byDefault the text that stands for it where it is empty or cannot be used; empty where it has no default
 */
public record Setting<T>(String name, SettingKind<T> kind, String byDefault) {

	static final String PREFIX = "frontdesk.";

	/** @return the name by which pages and messages know it */
	public String shortName() {
		return name.substring(PREFIX.length());
	}

	/** @return the code of the refusal of a value that it does not take; the message has this name after the prefix */
	public String refusal() {
		return shortName() + ".refused";
	}

	/** @return the value that the text stands for, if it can be read; an empty one cannot */
	public Optional<T> read(String text) {
		String stripped = strip(text);
		return stripped.isEmpty() ? Optional.empty() : kind.reader().apply(stripped);
	}

	/** @return the text without the spaces around it, empty for null */
	public static String strip(String text) {
		return text == null ? "" : text.strip();
	}
}
