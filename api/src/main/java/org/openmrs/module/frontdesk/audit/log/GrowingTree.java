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

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.Frontier;
import org.openmrs.module.frontdesk.audit.proof.Seal;
import org.openmrs.module.frontdesk.audit.proof.TreeHash;

/**
 * The tree's edge, in memory, which grows by what has been sealed since. Where its last seal is not in the table as it was, the
 * log is another one. Whether those before it are is for a verification to find.
 */
class GrowingTree {

	private static final int AT_ONCE = 10_000;

	private static final int PIECES = 10;

	private final Frontier edge;

	/** The hash of the last leaf, or null. */
	private byte[] last;

	private final TreeHash hash = new TreeHash();

	private final Doubts doubts;

	/** @param last the hash of the tree's last leaf, or null where it has none */
	GrowingTree(Frontier edge, byte[] last, Doubts doubts) {
		this.edge = edge;
		this.last = last;
		this.doubts = doubts;
	}

	/** @return whether there is more to read */
	boolean catchUp(Connection connection) throws SQLException {
		for (int piece = 0; piece < PIECES; piece++) {
			List<Seal> seals = next(connection);
			seals.forEach(this::append);
			if (seals.size() < AT_ONCE) {
				return false;
			}
		}
		return true;
	}

	private List<Seal> next(Connection connection) throws SQLException {
		if (last == null) {
			return SealTable.from(connection, 0, AT_ONCE);
		}
		List<Seal> seals = SealTable.from(connection, edge.size() - 1, AT_ONCE + 1);
		if (seals.isEmpty() || !Arrays.equals(last, hash.leaf(seals.get(0).entry()))) {
			doubts.other();
			return List.of();
		}
		return seals.subList(1, seals.size());
	}

	private void append(Seal seal) {
		if (seal.sequence() != edge.size()) {
			doubts.other();
		}
		last = hash.leaf(seal.entry());
		edge.append(last);
	}

	Frontier edge() {
		return edge;
	}

	byte[] last() {
		return last;
	}
}
