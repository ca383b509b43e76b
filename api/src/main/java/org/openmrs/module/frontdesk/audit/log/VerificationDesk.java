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
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.openmrs.module.frontdesk.ModulePart;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.Wordless;
import org.openmrs.module.frontdesk.audit.Access;
import org.openmrs.module.frontdesk.audit.AccessSink;
import org.openmrs.module.frontdesk.audit.Action;
import org.openmrs.module.frontdesk.audit.Outcome;
import org.openmrs.module.frontdesk.audit.verify.Report;
import org.openmrs.module.frontdesk.background.Aside;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the log checked beside everything else, on connections of its own. That it was checked is itself in the log. */
@Component("frontdesk.verificationDesk")
public class VerificationDesk implements ModulePart {

	private static final Logger log = LoggerFactory.getLogger(VerificationDesk.class);

	private static final String CHECKED = "checked";

	private final OwnConnections connections;

	private final LogNode node;

	private final NodeKey key;

	private final FolderWitness witness;

	private final AccessSink sink;

	private final Aside aside = new Aside("frontdesk-verification");

	VerificationDesk(OwnConnections connections, LogNode node, NodeKey key, FolderWitness witness, AccessSink sink) {
		this.connections = connections;
		this.node = node;
		this.key = key;
		this.witness = witness;
		this.sink = sink;
	}

	/** @return the last checking by this node, which the database's owner cannot have written; none where there is none yet */
	Optional<Checked> last() {
		return file(CHECKED).read().flatMap(Checked::parse);
	}

	private NodeFile file(String what) {
		return new NodeFile(LogFolder.own(), node.name(), what);
	}

	/** @return whether it begins now; where not, one is going on on this node */
	public boolean start() {
		Path witnessed = witness.folder();
		return aside.start(() -> verify(witnessed));
	}

	public boolean isRunning() {
		return aside.isBusy();
	}

	private void verify(Path witnessed) {
		try {
			Instant begun = Instant.now();
			Report report = new Verification(connections, node.id(), key, LogFolder.own(), witnessed)
					.run(file("head").read().map(SignedHead::noteIn));
			file(CHECKED).write(new Checked(begun, Instant.now(), report.findingCount()).text());
			if (!report.isGood()) {
				log.error("The audit log is not as it was: {} findings", report.findingCount());
			}
			sink.put(List.of(Access.ofLog(Instant.now(), Action.VERIFY, report.isGood() ? Outcome.DONE : Outcome.FAILED,
					report.size() + " records, " + report.findingCount() + " findings"))).exceptionally(failure -> {
						log.error("That the audit log was checked is not on record", Wordless.of(failure));
						return null;
					});
		} catch (CancellationException e) {
			log.info("The checking of the audit log was broken off");
		} catch (IOException | SQLException e) {
			log.warn("The audit log could not be checked", Wordless.of(e));
		}
	}

	@Override
	public void stop() {
		aside.stop();
	}
}
