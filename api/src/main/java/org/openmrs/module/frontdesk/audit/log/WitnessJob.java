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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openmrs.module.frontdesk.ModulePart;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.openmrs.module.frontdesk.background.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands this node's checkpoints to the witnesses, until each of them has each. */
@Component("frontdesk.witnessJob")
public class WitnessJob implements Job, ModulePart {

	private static final Logger log = LoggerFactory.getLogger(WitnessJob.class);

	private final List<Witness> witnesses;

	private final OwnConnections connections;

	private final LogNode node;

	private final NodeKey key;

	private final Aside aside = new Aside("frontdesk-witness");

	/** All before it have their witness. */
	private long done;

	private volatile Instant awaySince;

	WitnessJob(List<Witness> witnesses, OwnConnections connections, LogNode node, NodeKey key) {
		this.witnesses = witnesses;
		this.connections = connections;
		this.node = node;
		this.key = key;
	}

	@Override
	public String id() {
		return "audit.witness";
	}

	@Override
	public Duration interval() {
		return Duration.ofSeconds(15);
	}

	/** A folder on another machine can keep whoever writes to it waiting for long. */
	@Override
	public boolean run() {
		witnesses.forEach(Witness::prepare);
		aside.start(this::handOver);
		return false;
	}

	private void handOver() {
		try (Connection connection = connections.open()) {
			handOver(connection);
			awaySince = null;
		} catch (IOException | SQLException | RuntimeException e) {
			if (awaySince == null) {
				awaySince = Instant.now();
				log.warn("A witness does not take the audit log's checkpoints: {}", e.getClass().getName());
			}
		}
	}

	private void handOver(Connection connection) throws IOException, SQLException {
		VerifierKey name = VerifierKey.of(node.id(), key.publicKey());
		Map<Long, String> notes = CheckpointTable.unwitnessed(connection, node.id(), done);
		for (Map.Entry<Long, String> each : notes.entrySet()) {
			Note note = Note.parse(each.getValue());
			for (Witness witness : witnesses) {
				witness.witness(Checkpoint.parse(note.body()).size(), note, name);
			}
			CheckpointTable.witnessed(connection, each.getKey(), System.currentTimeMillis());
			done = each.getKey();
		}
	}

	/** @return since when no witness takes them, or null */
	public Instant awaySince() {
		return awaySince;
	}

	@Override
	public void stop() {
		aside.stop();
	}
}
