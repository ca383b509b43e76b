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
import java.time.Clock;
import java.time.Duration;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/** Signs the tree's head from time to time, while it grows. */
class Signing {

	private final int node;

	private final NodeKey key;

	private final Doubts doubts;

	private final Clock clock;

	private GrowingTree tree;

	/** By this server's clock, in epoch milliseconds. */
	private long signedAt;

	Signing(int node, NodeKey key, Doubts doubts, Clock clock) {
		this.node = node;
		this.key = key;
		this.doubts = doubts;
		this.clock = clock;
	}

	/**
	 * @param keyId the row of the node's key, whose introduction is sealed
	 * @param every how old the last head has to be before another one is signed
	 * @return whether there is more to read before a head can be signed
	 */
	boolean sign(Connection connection, int keyId, Duration every) throws SQLException {
		String note = CheckpointTable.last(connection);
		Checkpoint last = parsed(note);
		if (tree == null) {
			tree = new GrowingTree(last, doubts);
		}
		if (tree.catchUp(connection)) {
			return true;
		}
		if (!doubts.isOtherLog() && isDue(last, every)) {
			Checkpoint head = tree.head(Math.max(clock.millis(), last == null ? 0 : last.at()), note);
			signedAt = clock.millis();
			VerifierKey name = VerifierKey.of(node, key.publicKey());
			CheckpointTable.add(connection, head, keyId, head.sign(name, key.privateKey()).text());
		}
		return false;
	}

	private Checkpoint parsed(String note) {
		try {
			return note == null ? null : Checkpoint.parse(Note.parse(note).body());
		} catch (IllegalArgumentException e) {
			doubts.other();
			return null;
		}
	}

	/** After a head from the future, which a clock that was wrong has left behind, it goes by when this node last signed. */
	private boolean isDue(Checkpoint last, Duration every) {
		if (tree.size() == 0 || last == null) {
			return tree.size() > 0;
		}
		long now = clock.millis();
		long age = last.at() > now ? Math.abs(now - signedAt) : now - last.at();
		return tree.size() > last.size() && age >= every.toMillis();
	}
}
