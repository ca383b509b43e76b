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
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.Frontier;
import org.openmrs.module.frontdesk.audit.proof.Seal;
import org.openmrs.module.frontdesk.audit.proof.TreeHash;

/**
 * The tree's edge, in memory: read once from the beginning, and from then on only what has been sealed since. On the way it
 * meets the last head that was signed, and says when the log is another one.
 */
class GrowingTree {

	private static final int AT_ONCE = 10_000;

	private static final int PIECES = 10;

	private final Frontier tree = new Frontier();

	private final TreeHash hash = new TreeHash();

	private final Doubts doubts;

	private Checkpoint expected;

	/** @param expected the last head that was signed, or null */
	GrowingTree(Checkpoint expected, Doubts doubts) {
		this.expected = expected;
		this.doubts = doubts;
	}

	/** @return whether there is more to read */
	boolean catchUp(Connection connection) throws SQLException {
		for (int piece = 0; piece < PIECES; piece++) {
			List<Seal> seals = SealTable.from(connection, tree.size(), AT_ONCE);
			seals.forEach(this::append);
			if (seals.size() < AT_ONCE) {
				if (expected != null) {
					doubts.other();
				}
				return false;
			}
		}
		return true;
	}

	private void append(Seal seal) {
		if (seal.sequence() != tree.size()) {
			doubts.other();
		}
		tree.append(hash.leaf(seal.entry()));
		if (expected != null && expected.size() == tree.size()) {
			if (!expected.isHeadOf(tree)) {
				doubts.other();
			}
			expected = null;
		}
	}

	long size() {
		return tree.size();
	}

	/** @param previous the signed note before this head, or null */
	Checkpoint head(long at, String previous) {
		return Checkpoint.of(tree, at, previous);
	}
}
