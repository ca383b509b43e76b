/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.web.api;

import java.util.Arrays;

/** Reads <code>If-Match</code> and <code>If-None-Match</code>; a tag that a proxy has made a weak one counts all the same. */
public final class EntityTags {

	private EntityTags() {
	}

	/** @return whether one of the tags in the header is the given one; a proxy may have made it a weak one */
	public static boolean contains(String header, String tag) {
		return Arrays.stream(header.split(",")).map(EntityTags::bare).anyMatch(tag::equals);
	}

	/** @return the text of the one tag in the header */
	public static String bare(String header) {
		String tag = header.trim();
		tag = tag.startsWith("W/") ? tag.substring(2) : tag;
		return tag.length() > 1 && tag.startsWith("\"") && tag.endsWith("\"") ? tag.substring(1, tag.length() - 1) : tag;
	}
}
