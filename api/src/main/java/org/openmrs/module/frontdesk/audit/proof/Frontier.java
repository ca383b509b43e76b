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

import java.util.Arrays;

/** The edge of a growing tree: what is needed to append leaves and to tell the root, however many there are. One thread's. */
public final class Frontier {

	private final TreeHash hash = new TreeHash();

	/** By height, the full subtrees of the leaves so far: one for each bit that is set in their number. */
	private final byte[][] full = new byte[64][];

	private long size;

	/** Appends a leaf by its hash. */
	public void append(byte[] leaf) {
		byte[] subtree = leaf;
		int height = 0;
		for (long rest = size; (rest & 1) == 1; rest >>= 1) {
			subtree = hash.node(full[height], subtree);
			full[height++] = null;
		}
		full[height] = subtree;
		size++;
	}

	/** @return how many leaves there are */
	public long size() {
		return size;
	}

	/** @return the root of the tree as it is now */
	public byte[] root() {
		byte[] root = null;
		for (byte[] subtree : full) {
			if (subtree != null) {
				root = root == null ? subtree : hash.node(subtree, root);
			}
		}
		return root == null ? hash.empty() : root.clone();
	}

	/** @return another edge that grows by itself from here on */
	public Frontier copy() {
		Frontier copy = new Frontier();
		System.arraycopy(Arrays.copyOf(full, full.length), 0, copy.full, 0, full.length);
		copy.size = size;
		return copy;
	}
}
