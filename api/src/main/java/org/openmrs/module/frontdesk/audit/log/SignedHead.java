/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.log;

import java.util.Base64;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.Frontier;
import org.openmrs.module.frontdesk.audit.proof.Note;

/**
 * A head that was signed, and what the tree needs to grow on from there.
 *
 * @param note the signed note
 * @param last the hash of the last leaf, in base64
 * @param edge of the tree, as a text
 */
record SignedHead(Checkpoint checkpoint, String note, String last, String edge) {

	static SignedHead of(Checkpoint checkpoint, Note note, GrowingTree tree) {
		return new SignedHead(checkpoint, note.text(), Base64.getEncoder().encodeToString(tree.last()), tree.edge().text());
	}

	/** @return as {@link #parse} reads it */
	String text() {
		return last + "\n" + edge + "\n" + note;
	}

	/** @throws IllegalArgumentException where the text is none, or the note is not of that tree */
	static SignedHead parse(String text) {
		String[] parts = text.split("\n", 3);
		if (parts.length < 3) {
			throw new IllegalArgumentException("No signed head");
		}
		Checkpoint checkpoint = Checkpoint.parse(Note.parse(parts[2]).body());
		if (!checkpoint.isHeadOf(Frontier.parse(checkpoint.size(), parts[1]))) {
			throw new IllegalArgumentException("The head is not that of the tree");
		}
		return new SignedHead(checkpoint, parts[2], parts[0], parts[1]);
	}

	/** @return what stands where the note does, be it one or not: whoever checks the log says what is wrong with it */
	static String noteIn(String text) {
		String[] parts = text.split("\n", 3);
		return parts[parts.length - 1];
	}

	GrowingTree tree(Doubts doubts) {
		return new GrowingTree(Frontier.parse(checkpoint.size(), edge), Base64.getDecoder().decode(last), doubts);
	}
}
