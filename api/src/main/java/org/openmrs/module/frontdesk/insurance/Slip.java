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

/**
 * The one slip by which a member ID that was typed differs from a known one. The kinds are those that Verhoeff (1969) counted
 * in practice, and a character that is missing or too many. Two IDs differ by one kind of slip at most.
 *
 * @param from the first place that differs, from 1, among the letters and digits: of the typed ID where it has one too many,
 *        else of the known one. Among equal neighbours nobody can tell which of them is missing or too many: then it is the
 *        first of them.
 * @param until the last such place
 */
public record Slip(Kind kind, int from, int until) {

	/** What kind of slip it is. */
	public enum Kind {

		/** Another character: a for b. */
		WRONG("wrong"),
		/** Two neighbours the other way round: ba for ab. */
		SWAPPED("swapped"),
		/** Two that have one between them the other way round: cba for abc. */
		JUMPED("jumped"),
		/** A character left out. */
		MISSING("missing"),
		/** A character too many. */
		TOO_MANY("tooMany"),
		/** Two equal neighbours both wrong, and equal again: bb for aa. */
		TWIN("twin"),
		/** Heard wrong: 30 for 13, 14 for 40, and so on to 19 and 90. */
		HEARD("heard");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** @return the word that the pages use */
		public String code() {
			return code;
		}
	}
}
