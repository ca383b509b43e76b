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
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;

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

	/** @return as {@link #parse} reads it: the hashes of the full subtrees in base64, the lowest first, with spaces between */
	public String text() {
		return Arrays.stream(full).filter(Objects::nonNull).map(Base64.getEncoder()::encodeToString)
				.collect(Collectors.joining(" "));
	}

	/**
	 * @param size how many leaves there were
	 * @throws IllegalArgumentException where the text is none of that size
	 */
	public static Frontier parse(long size, String text) {
		String[] hashes = text.isEmpty() ? new String[0] : text.split(" ");
		if (size < 0 || hashes.length != Long.bitCount(size)) {
			throw new IllegalArgumentException("No edge of a tree of that size");
		}
		Frontier tree = new Frontier();
		tree.size = size;
		int next = 0;
		for (int height = 0; height < 63; height++) {
			if ((size >> height & 1) == 1) {
				tree.full[height] = Base64.getDecoder().decode(hashes[next++]);
			}
		}
		return tree;
	}
}
