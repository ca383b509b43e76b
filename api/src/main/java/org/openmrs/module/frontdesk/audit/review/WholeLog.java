/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.review;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import org.openmrs.module.frontdesk.OwnConnections;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.audit.log.LogExport;
import org.openmrs.module.frontdesk.audit.log.VerificationDesk;
import org.springframework.stereotype.Component;

/** What is done with the log from its first record to its last, and so takes long. */
@Component("frontdesk.wholeLog")
public class WholeLog {

	private final VerificationDesk verifications;

	private final OwnConnections connections;

	public WholeLog(VerificationDesk verifications, OwnConnections connections) {
		this.verifications = verifications;
		this.connections = connections;
	}

	void verify() {
		if (!verifications.start()) {
			throw new Refusal(Refusal.Kind.CONFLICT, "audit.verifying");
		}
	}

	void write(OutputStream out) throws IOException {
		try (Connection connection = connections.open()) {
			LogExport.write(connection, out);
		} catch (SQLException e) {
			throw new IllegalStateException("The log cannot be read", e);
		}
	}
}
