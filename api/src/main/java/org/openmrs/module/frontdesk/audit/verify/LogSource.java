/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.audit.verify;

import java.io.IOException;
import java.sql.SQLException;

/** Where a log can be read. */
public interface LogSource {

	/**
	 * Reads it once, from its beginning.
	 *
	 * @throws IOException where a file cannot be read
	 * @throws SQLException where a database cannot be read
	 */
	void read(LogReader reader) throws IOException, SQLException;

	/**
	 * @return whether a record that had no seal when the log was read has got one since; a source that can tell waits for it a
	 *         while
	 * @throws SQLException where the database cannot be read
	 */
	default boolean isSealedSince(int node, long number) throws SQLException {
		return false;
	}
}
