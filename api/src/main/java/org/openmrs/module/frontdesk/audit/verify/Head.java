/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.util.Comparator;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.Frontier;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/** A checkpoint as it is held: there may be a million of them, and its text can be made from less than it takes up itself. */
class Head {

	static final Comparator<Head> IN_ORDER = Comparator.comparingLong((Head head) -> head.size)
			.thenComparingLong(head -> head.at);

	private final Hash name;

	private final long size;

	private final long at;

	private final Hash root;

	private final String signer;

	private final byte[] signature;

	private Hash previous;

	private boolean isSigned;

	/** @throws IllegalArgumentException where the text is no signed checkpoint */
	Head(String text) {
		Note note = Note.parse(text);
		Checkpoint checkpoint = Checkpoint.parse(note.body());
		name = Hash.parse(Checkpoint.name(text));
		size = checkpoint.size();
		at = checkpoint.at();
		root = Hash.parse(checkpoint.root());
		previous = checkpoint.previous().equals(Checkpoint.FIRST) ? null : Hash.parse(checkpoint.previous());
		signer = note.signer().intern();
		signature = note.signature();
	}

	/** @return how the next one names it */
	Hash name() {
		return name;
	}

	/** @return the name of the one before it, or null where it is the first */
	Hash previous() {
		return previous;
	}

	/** That one comes before it. Its name is then held once. */
	void follows(Head head) {
		previous = head.name;
	}

	long size() {
		return size;
	}

	/** @return the name of the key */
	String signer() {
		return signer;
	}

	Checkpoint checkpoint() {
		return new Checkpoint(size, root.text(), at, previous == null ? Checkpoint.FIRST : previous.text());
	}

	boolean isHeadOf(Frontier tree) {
		return size == tree.size() && checkpoint().isHeadOf(tree);
	}

	/** @return whether a trusted key signed it, or one that names it */
	boolean isSigned() {
		return isSigned;
	}

	void signed() {
		isSigned = true;
	}

	boolean isSignedBy(VerifierKey key) {
		return key.name().equals(signer) && new Note(checkpoint().text(), signer, signature).isSignedBy(key);
	}
}
