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
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.audit.proof.VerifierKey;
import org.openmrs.module.frontdesk.audit.verify.DatabaseSource;
import org.openmrs.module.frontdesk.audit.verify.LogCheck;
import org.openmrs.module.frontdesk.audit.verify.Report;
import org.openmrs.module.frontdesk.audit.verify.WitnessFiles;
import org.openmrs.module.frontdesk.audit.verify.WitnessFiles.Newest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One checking of the log by this node, with its progress and result on record. It trusts the keys whose public halves lie in
 * the server's own folder and with the witness; never what the database says of keys.
 */
class Verification {

	private static final Logger log = LoggerFactory.getLogger(Verification.class);

	private static final long PROGRESS_MILLIS = 2_000;

	/** So long a witness may be away before that is a finding. */
	private static final long TO_WITNESS_MILLIS = 3_600_000L;

	/** What fits the column. */
	private static final int LINES = 250;

	/** Of the checkpoints that the witness has, a month's: more of them can be checked by the command. */
	private static final int WITNESSED = 10_000;

	private final OwnConnections connections;

	private final int node;

	private final NodeKey key;

	private final Path own;

	private final Path witness;

	private long told;

	/**
	 * @param own the server's folder, where public keys lie
	 * @param witness where public keys and checkpoints lie
	 */
	Verification(OwnConnections connections, int node, NodeKey key, Path own, Path witness) {
		this.connections = connections;
		this.node = node;
		this.key = key;
		this.own = own;
		this.witness = witness;
	}

	/** @param head the last one that this node signed, as far as it has signed any */
	Report run(Optional<String> head) throws IOException, SQLException {
		try (Connection read = connections.open(); Connection write = connections.open()) {
			long begun = System.currentTimeMillis();
			int id = VerificationTable.begin(write, node, begun, SealTable.end(write).sequence() + 1);
			List<VerifierKey> keys = new ArrayList<>(List.of(VerifierKey.of(node, key.publicKey())));
			keys.addAll(read(own, WitnessFiles::keys, List.of()));
			keys.addAll(read(witness, WitnessFiles::keys, List.of()));
			Newest witnessed = read(witness, folder -> WitnessFiles.newest(folder, WITNESSED), Newest.NONE);
			LogCheck check = new LogCheck(keys, new OwnHandwriting(node, key), begun,
					checked -> progress(write, id, checked));
			witnessed.texts().forEach(check::checkpoint);
			head.ifPresent(check::checkpoint);
			Report report = check.check(new DatabaseSource(read, LogCheck.TO_SEAL_MILLIS))
					.with(Lacking.find(write, node, witnessed, begun - TO_WITNESS_MILLIS));
			List<String> lines = report.lines();
			VerificationTable.end(write, id, System.currentTimeMillis(), report.size(), report.findingCount(),
					String.join("\n", lines.subList(0, Math.min(lines.size(), LINES))));
			return report;
		}
	}

	private interface Reader<T> {

		T read(Path folder) throws IOException;
	}

	/** A folder that is not there keeps nobody from checking: what it lacks is a finding. */
	private static <T> T read(Path folder, Reader<T> reader, T nothing) {
		try {
			return reader.read(folder);
		} catch (IOException e) {
			log.warn("Keys or checkpoints of the audit log cannot be read: {}", e.getClass().getName());
			return nothing;
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
