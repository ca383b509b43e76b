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
import java.util.List;

/** Checks the proofs of RFC 9162, by 2.1.3.2 and 2.1.4.2. For one thread. */
public final class ProofCheck {

	private final TreeHash hash = new TreeHash();

	/** @return whether the leaf with this hash is the one of this index in the tree of this size and root */
	public boolean isIncluded(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
		if (index < 0 || index >= size) {
			return false;
		}
		long fn = index;
		long sn = size - 1;
		byte[] found = leaf;
		for (byte[] step : path) {
			if (sn == 0) {
				return false;
			}
			if ((fn & 1) == 1 || fn == sn) {
				found = hash.node(step, found);
				while ((fn & 1) == 0 && fn != 0) {
					fn >>= 1;
					sn >>= 1;
				}
			} else {
				found = hash.node(found, step);
			}
			fn >>= 1;
			sn >>= 1;
		}
		return sn == 0 && Arrays.equals(found, root);
	}

	/** @return whether the tree of the first size and root goes on as that of the second */
	public boolean isConsistent(long first, long second, byte[] firstRoot, byte[] secondRoot, List<byte[]> proof) {
		if (first < 1 || first > second) {
			return false;
		}
		if (first == second) {
			return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
		}
		boolean isFull = Long.bitCount(first) == 1;
		if (!isFull && proof.isEmpty()) {
			return false;
		}
		int odd = Long.numberOfTrailingZeros(first);
		byte[] begin = isFull ? firstRoot : proof.get(0);
		return isGrown(first - 1 >> odd, second - 1 >> odd, begin, isFull ? proof : proof.subList(1, proof.size()),
				firstRoot, secondRoot);
	}

	private boolean isGrown(long firstNode, long lastNode, byte[] begin, List<byte[]> path, byte[] firstRoot,
			byte[] secondRoot) {
		long fn = firstNode;
		long sn = lastNode;
		byte[] fr = begin;
		byte[] sr = begin;
		for (byte[] step : path) {
			if (sn == 0) {
				return false;
			}
			if ((fn & 1) == 1 || fn == sn) {
				fr = hash.node(step, fr);
				sr = hash.node(step, sr);
				while ((fn & 1) == 0 && fn != 0) {
					fn >>= 1;
					sn >>= 1;
				}
			} else {
				sr = hash.node(sr, step);
			}
			fn >>= 1;
			sn >>= 1;
		}
		return sn == 0 && Arrays.equals(fr, firstRoot) && Arrays.equals(sr, secondRoot);
	}
}
