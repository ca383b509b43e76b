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

import java.security.PrivateKey;
import java.util.Base64;

/**
 * The tree's head at a moment: what is signed and handed to witnesses.
 *
 * @param size how many leaves
 * @param root base64 of its hash
 * @param at epoch milliseconds
 * @param previous base64 of the SHA-256 of the signed note before this one, or {@value #FIRST}: a signature is slow to check, and
 *            so that of the last note stands for all that it names
 */
public record Checkpoint(long size, String root, long at, String previous) {

	/** There is no note before it. */
	public static final String FIRST = "-";

	/** The first line: which log it is about. */
	public static final String ORIGIN = "frontdesk-audit-log";

	/** @param previous the text of the signed note before this one, or null */
	public static Checkpoint of(Frontier tree, long at, String previous) {
		return new Checkpoint(tree.size(), base64(tree.root()), at, previous == null ? FIRST : name(previous));
	}

	/** @return how the next one names this signed note */
	public static String name(String note) {
		return base64(Digests.of(note));
	}

	private static String base64(byte[] hash) {
		return Base64.getEncoder().encodeToString(hash);
	}

	/** @return what is signed */
	public String text() {
		return ORIGIN + "\n" + size + "\n" + root + "\n" + at + "\n" + previous + "\n";
	}

	/** @return the signed note */
	public Note sign(VerifierKey name, PrivateKey key) {
		return Note.sign(text(), name, key);
	}

	/** @throws IllegalArgumentException where the text is no checkpoint of such a log */
	public static Checkpoint parse(String text) {
		String[] lines = text.split("\n", -1);
		if (lines.length != 6 || !lines[0].equals(ORIGIN)) {
			throw new IllegalArgumentException("No checkpoint of an audit log");
		}
		Checkpoint checkpoint = new Checkpoint(Long.parseLong(lines[1]), lines[2], Long.parseLong(lines[3]),
				lines[4]);
		if (!checkpoint.text().equals(text) || checkpoint.size < 0
				|| Base64.getDecoder().decode(checkpoint.root).length != Digests.LENGTH) {
			throw new IllegalArgumentException("A checkpoint that is not written as it must be");
		}
		return checkpoint;
	}

	/** @return whether this is the head of that tree, which has as many leaves */
	public boolean isHeadOf(Frontier tree) {
		return size == tree.size() && root.equals(base64(tree.root()));
	}
}
