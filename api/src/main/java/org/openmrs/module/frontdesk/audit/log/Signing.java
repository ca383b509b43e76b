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

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.Frontier;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;

/**
 * Signs the tree's head from time to time, while it grows. The last head is kept in a file of this node, with the tree's edge:
 * after a start the tree grows on from there, whatever the database shows by then, and what was sealed before need not be read
 * again. Each head names the one that this node signed before.
 */
class Signing {

	private final int node;

	private final NodeKey key;

	private final NodeFile file;

	private final Doubts doubts;

	private final Clock clock;

	private GrowingTree tree;

	/** Or null. */
	private SignedHead last;

	private boolean isInTable;

	/** By this server's clock, in epoch milliseconds. */
	private long signedAt;

	Signing(int node, NodeKey key, NodeFile file, Doubts doubts, Clock clock) {
		this.node = node;
		this.key = key;
		this.file = file;
		this.doubts = doubts;
		this.clock = clock;
	}

	/**
	 * @param keyId the row of the node's key, whose introduction is sealed
	 * @param every how old the last head has to be before another one is signed
	 * @return whether there is more to read before a head can be signed
	 * @throws UncheckedIOException where the file cannot be read or written; no head is signed
	 */
	boolean sign(Connection connection, int keyId, Duration every) throws SQLException {
		if (tree == null) {
			begin();
		}
		if (tree.catchUp(connection)) {
			return true;
		}
		if (!doubts.isOtherLog()) {
			if (isLastInTable(connection) && isDue(every)) {
				sign();
			}
			putLastInTable(connection, keyId);
		}
		return false;
	}

	/** The next one names it: it is there, and in no transaction that may yet fail, before that is signed. */
	private boolean isLastInTable(Connection connection) throws SQLException {
		isInTable = isInTable || last == null || CheckpointTable.has(connection, last);
		return isInTable;
	}

	private void putLastInTable(Connection connection, int keyId) throws SQLException {
		if (!isInTable) {
			CheckpointTable.add(connection, last.checkpoint(), keyId, last.note());
		}
	}

	private void begin() {
		try {
			last = file.read().map(SignedHead::parse).orElse(null);
		} catch (IllegalArgumentException e) {
			doubts.other();
		}
		tree = last == null ? new GrowingTree(new Frontier(), null, doubts) : last.tree(doubts);
	}

	boolean hasSigned() {
		return last != null;
	}

	/** To the file first: where the table lacks it after that, it is put there again. */
	private void sign() {
		Checkpoint head = Checkpoint.of(tree.edge(), Math.max(clock.millis(), last == null ? 0 : last.checkpoint().at()),
				last == null ? null : last.note());
		Note note = head.sign(VerifierKey.of(node, key.publicKey()), key.privateKey());
		SignedHead signed = SignedHead.of(head, note, tree);
		file.write(signed.text());
		last = signed;
		isInTable = false;
		signedAt = clock.millis();
	}

	/** After a head from the future, which a clock that was wrong has left behind, it goes by when this node last signed. */
	private boolean isDue(Duration every) {
		long size = tree.edge().size();
		if (size == 0 || last == null) {
			return size > 0;
		}
		long now = clock.millis();
		long at = last.checkpoint().at();
		long age = at > now ? Math.abs(now - signedAt) : now - at;
		return size > last.checkpoint().size() && age >= every.toMillis();
	}
}
