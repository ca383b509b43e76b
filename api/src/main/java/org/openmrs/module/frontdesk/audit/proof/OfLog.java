/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.proof;

import java.util.List;

/**
 * What a record says that the log itself wrote.
 *
 * @param action what was done with the log
 * @param detail more of it, or null
 */
public record OfLog(String action, String detail) {

	private static final String CATEGORY = "log";

	private static final int AT_CATEGORY = LogLine.COLUMNS.indexOf("category");

	private static final int AT_ACTION = LogLine.COLUMNS.indexOf("action");

	private static final int AT_DETAIL = LogLine.COLUMNS.indexOf("detail");

	/**
	 * @return null where the log did not write that record
	 * @throws IllegalArgumentException where it is no record's line
	 */
	public static OfLog parse(String line) {
		if (!line.contains("\t" + CATEGORY + "\t")) {
			return null;
		}
		List<String> texts = LogLine.split(line);
		if (texts.size() != LogLine.COLUMNS.size()) {
			throw new IllegalArgumentException("Not a record's columns");
		}
		return CATEGORY.equals(texts.get(AT_CATEGORY)) ? new OfLog(texts.get(AT_ACTION), texts.get(AT_DETAIL)) : null;
	}

	/** @return what key it introduces, or null */
	public Introduction introduction() {
		return "key".equals(action) ? Introduction.parse(detail) : null;
	}
}
