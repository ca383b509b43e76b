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
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.ModulePart;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.audit.log.CheckpointTable.Row;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.proof.Note;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.openmrs.module.frontdesk.audit.verify.WitnessFiles;
import org.openmrs.module.frontdesk.background.Aside;
import org.openmrs.module.frontdesk.background.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands this node's checkpoints to the witnesses, until each of them has each. */
@Component("frontdesk.witnessJob")
public class WitnessJob implements Job, ModulePart {

	private static final Logger log = LoggerFactory.getLogger(WitnessJob.class);

	/** A witness that takes so long hangs. */
	private static final Duration TOO_LONG = Duration.ofMinutes(1);

	private final List<Witness> witnesses;

	private final OwnConnections connections;

	private final LogNode node;

	private final Aside aside = new Aside("frontdesk-witness");

	/** Up to which head all were handed over, and to which witnesses: what the database says of it is not asked. */
	private Handed handed;

	private volatile String names;

	private volatile Instant begunAt;

	private volatile Instant awaySince;

	WitnessJob(List<Witness> witnesses, OwnConnections connections, LogNode node) {
		this.witnesses = witnesses;
		this.connections = connections;
		this.node = node;
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
		names = witnesses.stream().map(Witness::prepare).collect(Collectors.joining("\n"));
		if (aside.start(this::handOver)) {
			begunAt = Instant.now();
		} else if (begunAt != null && begunAt.plus(TOO_LONG).isBefore(Instant.now())) {
			isAway(begunAt, "none");
		}
		return false;
	}

	private void handOver() {
		try (Connection connection = connections.open()) {
			handOver(connection, names);
			awaySince = null;
		} catch (IOException | SQLException | RuntimeException e) {
			isAway(Instant.now(), e.getClass().getName());
		}
	}

	private synchronized void isAway(Instant since, String failure) {
		if (awaySince == null) {
			awaySince = since;
			log.warn("A witness does not take the audit log's checkpoints: {}", failure);
		}
	}

	/** Where the witnesses are others than before, they get all of them. */
	private void handOver(Connection connection, String to) throws IOException, SQLException {
		NodeFile file = new NodeFile(LogFolder.own(), node.name(), "witnessed");
		handed = handed == null ? file.read().map(Handed::parse).orElse(null) : handed;
		long done = handed != null && handed.to().equals(to) ? handed.up() : 0;
		List<VerifierKey> own = WitnessFiles.keys(LogFolder.own());
		List<Row> rows = CheckpointTable.ofNode(connection, node.id(), done);
		while (!rows.isEmpty()) {
			for (Row row : rows) {
				handOver(connection, row, own);
			}
			done = rows.get(rows.size() - 1).id();
			rows = CheckpointTable.ofNode(connection, node.id(), done);
		}
		Handed now = new Handed(done, to);
		if (!now.equals(handed)) {
			file.write(now.text());
			handed = now;
		}
	}

	/** What this server's keys have not signed was put there by somebody else, and is no head of the log. */
	private void handOver(Connection connection, Row row, List<VerifierKey> own) throws IOException, SQLException {
		Checkpoint head = row.checkpoint();
		VerifierKey signer = head == null ? null : signer(row.note(), own);
		if (signer == null) {
			return;
		}
		for (Witness witness : witnesses) {
			witness.witness(head.size(), Note.parse(row.note()), signer);
		}
		if (!row.isWitnessed()) {
			CheckpointTable.witnessed(connection, row.id(), System.currentTimeMillis());
		}
	}

	private record Handed(long up, String to) {

		String text() {
			return up + "\n" + to;
		}

		static Handed parse(String text) {
			String[] parts = text.split("\n", 2);
			return parts.length == 2 && parts[0].matches("\\d{1,18}")
					? new Handed(Long.parseLong(parts[0]), parts[1])
					: null;
		}
	}

	private static VerifierKey signer(String text, List<VerifierKey> own) {
		Note note = Note.parse(text);
		return own.stream().filter(note::isSignedBy).findFirst().orElse(null);
	}

	/** @return since when a witness does not take them, or null */
	public Instant awaySince() {
		return awaySince;
	}

	boolean isBusy() {
		return aside.isBusy();
	}

	@Override
	public void stop() {
		aside.stop();
	}
}
