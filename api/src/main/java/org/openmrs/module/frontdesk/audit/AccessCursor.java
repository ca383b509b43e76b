/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit;

/**
 * A place in the log as it is read, the newest first: just after this record.
 *
 * @param at epoch milliseconds
 */
public record AccessCursor(long at, int node, long number) {

	private static final String TEXT = "(\\d{1,15})\\.(\\d{1,9})\\.(\\d{1,18})";

	/** @return whether the text is one that {@link #text} has made, or could have */
	public static boolean isOne(String text) {
		return text.matches(TEXT);
	}

	/** @throws IllegalArgumentException where it {@link #isOne is none} */
	public static AccessCursor of(String text) {
		if (!isOne(text)) {
			throw new IllegalArgumentException("No place in the log");
		}
		String[] parts = text.split("\\.");
		return new AccessCursor(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
	}

	/** @return how it is written in addresses */
	public String text() {
		return at + "." + node + "." + number;
	}
}
