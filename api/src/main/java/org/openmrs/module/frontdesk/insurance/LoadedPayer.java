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

import java.util.List;
import org.openmrs.module.frontdesk.Refusal;

/**
 * What became of a payer in a table.
 *
 * @param line where it begins in the table, from 1
 * @param code the payer's, or empty where it has none
 * @param changes what is different now, for one that was changed
 * @param problems why it was refused, for one that was
 */
public record LoadedPayer(long line, String code, Outcome outcome, List<Change> changes, List<Refusal.Field> problems) {

	/** What happened. */
	public enum Outcome {

		ADDED("added"), CHANGED("changed"), SAME("same"), REFUSED("refused");

		private final String code;

		Outcome(String code) {
			this.code = code;
		}

		/** @return the word that the pages use */
		public String code() {
			return code;
		}
	}

	/**
	 * What was different before.
	 *
	 * @param column the table's
	 * @param from as the cell would have been, unprotected
	 * @param to as it would be now
	 */
	public record Change(String column, String from, String to) {
	}
}
