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
import java.util.Set;
import org.openmrs.module.frontdesk.audit.log.CheckpointTable.Row;
import org.openmrs.module.frontdesk.audit.proof.Checkpoint;
import org.openmrs.module.frontdesk.audit.verify.Finding;
import org.openmrs.module.frontdesk.audit.verify.FindingCode;
import org.openmrs.module.frontdesk.audit.verify.WitnessFiles.Newest;

/** What a node signed and the witness does not have, of the sizes that were looked at. */
final class Lacking {

	private Lacking() {
	}

	/**
	 * @param by when it was signed at the latest, in epoch milliseconds
	 * @return that there is something, with the first of these heads; nothing where there is none
	 */
	static List<Finding> find(Connection connection, int node, Newest witnessed, long by) throws SQLException {
		Set<String> texts = Set.copyOf(witnessed.texts());
		List<Row> rows = CheckpointTable.ofNode(connection, node, 0);
		while (!rows.isEmpty()) {
			for (Row row : rows) {
				Checkpoint head = row.checkpoint();
				if (head != null && head.size() > witnessed.from() && head.at() < by && !texts.contains(row.note())) {
					return List.of(new Finding(FindingCode.WITNESS_LACKS, head.size(), 0, 0));
				}
			}
			rows = CheckpointTable.ofNode(connection, node, rows.get(rows.size() - 1).id());
		}
		return List.of();
	}
}
