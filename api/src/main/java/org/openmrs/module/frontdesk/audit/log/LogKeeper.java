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

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openmrs.module.frontdesk.ModulePart;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.Wordless;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.log.Sealing.Turn;
import org.openmrs.module.frontdesk.audit.proof.Introduction;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What this node does for the log, step by step: it introduces its key, seals its records, and signs the tree's head. */
@Component("frontdesk.logKeeper")
public class LogKeeper implements ModulePart {

	private static final Logger log = LoggerFactory.getLogger(LogKeeper.class);

	private static final int TO_KEEP_SECONDS = 15;

	private static final int TO_STOP_SECONDS = 10;

	private final LogNode node;

	private final NodeKey key;

	private final Committer committer;

	private final OwnConnections connections;

	private final Doubts doubts;

	private Sealing sealing;

	private Signing signing;

	private Integer keyId;

	private boolean isKeySealed;

	LogKeeper(LogNode node, NodeKey key, Committer committer, OwnConnections connections, Doubts doubts) {
		this.node = node;
		this.key = key;
		this.committer = committer;
		this.connections = connections;
		this.doubts = doubts;
	}

	/** Seals some records, in a transaction of its own. */
	synchronized Turn seal(Connection connection) throws SQLException {
		if (keyId == null) {
			introduce(connection);
			return Turn.MORE;
		}
		Turn turn = sealing.seal(connection);
		isKeySealed |= turn == Turn.DONE;
		return turn;
	}

	private void introduce(Connection connection) throws SQLException {
		int id = node.id();
		KeyDesk desk = new KeyDesk(id, key);
		Integer found = desk.id(connection);
		if (found == null) {
			Introduction said = desk.introduction(connection);
			say(said.text());
			desk.add(connection, said, System.currentTimeMillis());
			found = desk.id(connection);
		}
		keepPublicHalf(VerifierKey.of(id, key.publicKey()));
		sealing = new Sealing(id, key, doubts, Clock.systemUTC());
		signing = new Signing(id, key, new NodeFile(LogFolder.own(), node.name(), "head"), doubts, Clock.systemUTC());
		keyId = found;
	}

	private void say(String introduction) {
		try {
			committer.put(List.of(Access.ofLog(Instant.now(), Action.KEY, Outcome.DONE, introduction))).get(TO_KEEP_SECONDS,
					TimeUnit.SECONDS);
		} catch (ExecutionException | TimeoutException e) {
			throw new IllegalStateException("The log does not take the node's key", e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped", e);
		}
	}

	private static void keepPublicHalf(VerifierKey key) {
		try {
			LogFolder.keep(LogFolder.own().resolve(key.name() + ".pub"), key.text() + "\n");
		} catch (IOException e) {
			log.warn("The public half of the log's key is not in its file: {}", e.getClass().getName());
		}
	}

	/**
	 * Signs the tree's head where it is time to.
	 *
	 * @return whether there is more to do first
	 */
	synchronized boolean sign(Connection connection, Duration every) throws SQLException {
		return isKeySealed && signing.sign(connection, keyId, every);
	}

	/** @return whether this node has ever signed a head, as far as it has got since its start */
	synchronized boolean hasSigned() {
		return signing != null && signing.hasSigned();
	}

	/** The last records are sealed, as many as there is time for, and the head is signed. */
	@Override
	public synchronized void stop() {
		committer.stop();
		if (keyId == null) {
			return;
		}
		try (Connection connection = connections.open()) {
			connection.setAutoCommit(false);
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(TO_STOP_SECONDS);
			Turn turn = Turn.MORE;
			while (turn == Turn.MORE && System.nanoTime() - end < 0) {
				turn = sealing.seal(connection);
				connection.commit();
			}
			isKeySealed |= turn == Turn.DONE;
			while (System.nanoTime() - end < 0 && sign(connection, Duration.ZERO)) {
				connection.rollback();
			}
			connection.commit();
		} catch (SQLException | RuntimeException e) {
			log.warn("The audit log's last records wait for their seal until the next start", Wordless.of(e));
		}
	}
}
