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

/**
 * The url-patterns of filter mappings: an exact path, a prefix that ends in slash and star, an extension, or everything.
 */
final class UrlPattern {

	private UrlPattern() {
	}

	static boolean matches(String pattern, String path) {
		if ("*".equals(pattern) || "/*".equals(pattern) || pattern.equals(path)) {
			return true;
		}
		if (pattern.endsWith("/*")) {
			String prefix = pattern.substring(0, pattern.length() - 2);
			return path.equals(prefix) || path.startsWith(prefix + "/");
		}
		return pattern.startsWith("*.") && path.endsWith(pattern.substring(1));
	}
}
