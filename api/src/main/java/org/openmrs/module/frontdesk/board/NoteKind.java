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

/** What a note for the desk is about. */
public enum NoteKind {

	/** Something to be told to the patient. */
	MESSAGE("message", NoteEnd.GIVEN),
	/** Something that the patient is to bring or to sign. */
	DOCUMENT("document", NoteEnd.RECEIVED);

	private final String code;

	private final NoteEnd done;

	NoteKind(String code, NoteEnd done) {
		this.code = code;
		this.done = done;
	}

	/** @return the word that the database and the pages use */
	public String code() {
		return code;
	}

	/** @return whether a note of this kind can end so */
	public boolean endsBy(NoteEnd how) {
		return how == done || how == NoteEnd.WITHDRAWN;
	}

	/** @return the one that the word stands for, if there is one */
	public static Optional<NoteKind> of(String code) {
		return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
	}
}
