/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board;

import java.util.List;
import org.openmrs.module.frontdesk.schedule.Coming;

/**
 * Somebody whom a search has found.
 *
 * @param matched by what, the most telling last
 * @param whole whether the text is one of this person's identifiers, from its beginning to its end
 * @param alike how many people have the same name and the same birth date, this one among them; 1 where the birth date is
 *        unknown
 * @param today the appointments of today
 */
public record PersonFound(PersonLine person, List<Matched> matched, boolean whole, boolean dead, int alike,
		List<Coming> today) {

	/** What the text was compared with. */
	public enum Matched {

		NAME("name"), OTHER_NAME("otherName"), NICKNAME("nickname"), SPELLING("spelling"), BIRTH_DATE("birthDate"), PHONE(
				"phone"), IDENTIFIER("identifier");

		private final String code;

		Matched(String code) {
			this.code = code;
		}

		/** @return the word that the pages use */
		public String code() {
			return code;
		}
	}
}
