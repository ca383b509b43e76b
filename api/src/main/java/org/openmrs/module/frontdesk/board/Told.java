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

import java.util.Arrays;
import java.util.Optional;

/** What somebody said when asked whether what is on record is still right. */
public enum Told {

	/** It is. */
	SAME("same"),
	/** It is not, or was not. */
	CHANGED("changed"),
	/** Not asked yet: somebody comes back to it. */
	LATER("later");

	private final String code;

	Told(String code) {
		this.code = code;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<Told> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}
}
