/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import org.junit.jupiter.api.Test;

class CheckpointTest {

	private final KeyPair pair = Ed25519.generate();

	private final VerifierKey key = VerifierKey.of(1, pair.getPublic());

	private final Checkpoint checkpoint = Checkpoint.of(new Frontier(), 1_795_000_000_000L, null);

	private final String text = checkpoint.sign(key, pair.getPrivate()).text();

	@Test
	void givenASignedCheckpoint_thenItComesBackAndItsKeyKnowsIt() {
		Note note = Note.parse(text);

		assertTrue(note.isSignedBy(key));
		assertEquals(checkpoint, Checkpoint.parse(note.body()));
		assertTrue(checkpoint.isHeadOf(new Frontier()));
		assertFalse(note.isSignedBy(VerifierKey.of(1, Ed25519.generate().getPublic())));
		assertFalse(note.isSignedBy(VerifierKey.of(2, pair.getPublic())));
	}

	@Test
	void givenAnyOtherCharacter_thenItIsMalformedOrNotSigned() {
		for (int i = 0; i < text.length(); i++) {
			String changed = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
			assertFalse(isGood(changed), changed);
			assertFalse(isGood(text.substring(0, i)), "cut at " + i);
		}
		assertTrue(isGood(text));
		assertFalse(isGood(text + "\n"));
	}

	@Test
	void givenTheHeadOfAnotherLog_thenItIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse(checkpoint.text().replace("-log", "-lag")));
		assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse(checkpoint.text().replace("\n0\n", "\n00\n")));
	}

	private boolean isGood(String note) {
		try {
			return Note.parse(note).isSignedBy(key) && Checkpoint.parse(Note.parse(note).body()).equals(checkpoint);
		} catch (IllegalArgumentException e) {
			return false;
		}
	}
}
