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

/** What the desk does to move somebody along, besides checking them in. */
public enum MoveKind {

	/** The person is here. */
	ARRIVE("arrive"),
	/** They went in to the provider: a state that the Appointments module does not know. */
	WITH_PROVIDER("withProvider"),
	/** The appointment is done. */
	DONE("done");

	private final String code;

	MoveKind(String code) {
		this.code = code;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	public static MoveKind of(String code) {
		for (MoveKind kind : values()) {
			if (kind.code.equals(code)) {
				return kind;
			}
		}
		throw new IllegalArgumentException(code);
	}
}
