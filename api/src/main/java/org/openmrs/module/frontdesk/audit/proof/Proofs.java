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

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Makes the proofs of RFC 9162, 2.1.3.1 and 2.1.4.1, reading each leaf's hash once. */
public final class Proofs {

	private final LongFunction<byte[]> leaves;

	/** @param leaves the hash of a leaf by its index */
	public Proofs(LongFunction<byte[]> leaves) {
		this.leaves = leaves;
	}

	/**
	 * @return that the leaf of this index is in the tree of the first leaves, so many
	 * @throws IllegalArgumentException where there is no such leaf
	 */
	public List<byte[]> inclusion(long index, long size) {
		if (index < 0 || index >= size) {
			throw new IllegalArgumentException("No such leaf");
		}
		List<byte[]> path = new ArrayList<>();
		path(index, 0, size, path);
		return path;
	}

	private void path(long index, long from, long to, List<byte[]> path) {
		if (to - from == 1) {
			return;
		}
		long middle = from + split(to - from);
		if (index < middle) {
			path(index, from, middle, path);
			path.add(root(middle, to));
		} else {
			path(index, middle, to, path);
			path.add(root(from, middle));
		}
	}

	/**
	 * @return that the tree of the first leaves, so many, goes on as that of more
	 * @throws IllegalArgumentException where the first is empty or larger than the second
	 */
	public List<byte[]> consistency(long first, long second) {
		if (first < 1 || first > second) {
			throw new IllegalArgumentException("No such trees");
		}
		List<byte[]> proof = new ArrayList<>();
		subproof(first, 0, second, true, proof);
		return proof;
	}

	private void subproof(long first, long from, long to, boolean isWhole, List<byte[]> proof) {
		if (first == to) {
			if (!isWhole) {
				proof.add(root(from, to));
			}
			return;
		}
		long middle = from + split(to - from);
		if (first <= middle) {
			subproof(first, from, middle, isWhole, proof);
			proof.add(root(middle, to));
		} else {
			subproof(first, middle, to, false, proof);
			proof.add(root(from, middle));
		}
	}

	private byte[] root(long from, long to) {
		Frontier frontier = new Frontier();
		for (long i = from; i < to; i++) {
			frontier.append(leaves.apply(i));
		}
		return frontier.root();
	}

	/** The largest power of two below it. */
	private static long split(long size) {
		return Long.highestOneBit(size - 1);
	}
}
