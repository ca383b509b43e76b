/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance;

/** What can be shown and kept as it was typed. */
public final class PlainText {

	private PlainText() {
	}

	/** @return whether it is one line without control characters */
	public static boolean isLine(String text) {
		return isWhole(text) && text.chars().noneMatch(Character::isISOControl);
	}

	/** @return whether it has no control characters but those that part words and lines */
	public static boolean isText(String text) {
		return isWhole(text)
				&& text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
	}

	/** Half a pair of surrogates is no character, and no database takes it. */
	private static boolean isWhole(String text) {
		return text.codePoints().noneMatch(one -> one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE);
	}
}
