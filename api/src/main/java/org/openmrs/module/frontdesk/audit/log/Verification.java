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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.openmrs.module.frontdesk.audit.verify.DatabaseSource;
import org.openmrs.module.frontdesk.audit.verify.LogCheck;
import org.openmrs.module.frontdesk.audit.verify.Report;
import org.openmrs.module.frontdesk.audit.verify.WitnessFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One checking of the log by this node, with its progress and result on record. It trusts the keys whose public halves lie in
 * the server's own folder and with the witness; never what the database says of keys.
 */
class Verification {

	private static final Logger log = LoggerFactory.getLogger(Verification.class);

	private static final long PROGRESS_MILLIS = 2_000;

	/** What fits the column. */
	private static final int LINES = 250;

	private final OwnConnections connections;

	private final int node;

	private final NodeKey key;

	private final List<Path> folders;

	private long told;

	/** @param folders where public keys and checkpoints lie */
	Verification(OwnConnections connections, int node, NodeKey key, List<Path> folders) {
		this.connections = connections;
		this.node = node;
		this.key = key;
		this.folders = folders;
	}

	Report run() throws IOException, SQLException {
		try (Connection read = connections.open(); Connection write = connections.open()) {
			long begun = System.currentTimeMillis();
			int id = VerificationTable.begin(write, node, begun, SealTable.end(write).sequence() + 1);
			List<VerifierKey> keys = new ArrayList<>(List.of(VerifierKey.of(node, key.publicKey())));
			List<String> witnessed = new ArrayList<>();
			folders.forEach(folder -> look(folder, keys, witnessed));
			Report report = new LogCheck(keys, new OwnHandwriting(node, key), begun, checked -> progress(write, id, checked))
					.check(new DatabaseSource(read, LogCheck.TO_SEAL_MILLIS), witnessed);
			List<String> lines = report.lines();
			VerificationTable.end(write, id, System.currentTimeMillis(), report.size(), report.findingCount(),
					String.join("\n", lines.subList(0, Math.min(lines.size(), LINES))));
			return report;
		}
	}

	/** A witness that is away keeps nobody from checking by what the database has. */
	private static void look(Path folder, List<VerifierKey> keys, List<String> witnessed) {
		try {
			if (Files.isDirectory(folder)) {
				keys.addAll(WitnessFiles.keys(folder));
				witnessed.addAll(WitnessFiles.checkpoints(folder));
			}
		} catch (IOException | IllegalArgumentException e) {
			log.warn("Keys or checkpoints of the audit log cannot be read: {}", e.getClass().getName());
		}
	}

	private void progress(Connection connection, int id, long checked) {
		if (Thread.currentThread().isInterrupted()) {
			throw new CancellationException("Stopped");
		}
		if (System.currentTimeMillis() - told < PROGRESS_MILLIS) {
			return;
		}
		told = System.currentTimeMillis();
		try {
			VerificationTable.progress(connection, id, checked);
		} catch (SQLException e) {
			throw new IllegalStateException("The progress cannot be noted", e);
		}
	}
}
