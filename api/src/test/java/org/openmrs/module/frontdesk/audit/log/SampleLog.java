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
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openmrs.module.frontdesk.audit.proof.LogLine;

/** Writes records as the committer of a node does. */
public class SampleLog {

	private final Connection connection;

	private final int node;

	private final NodeKey key;

	private long number;

	SampleLog(Connection connection, int node, NodeKey key) {
		this.connection = connection;
		this.node = node;
		this.key = key;
	}

	/** Views of patients, a second after the other. */
	void views(int count, long from) throws SQLException {
		List<List<String>> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			rows.add(row(from + i * 1000L, "patient", "view", Integer.toString(100 + i % 50),
					i % 7 == 0 ? "a\tb\\ é" : null));
		}
		insert(rows);
	}

	void ofLog(long at, String action, String detail) throws SQLException {
		insert(List.of(row(at, "log", action, null, detail)));
	}

	/** The next number is passed over. */
	void skip() {
		number++;
	}

	long number() {
		return number;
	}

	void goOn(long after) {
		number = after;
	}

	private List<String> row(long at, String category, String action, String patient, String detail) {
		List<String> texts = new ArrayList<>(Arrays.asList(Integer.toString(node), Long.toString(++number),
				Long.toString(at), null, "1", "7", "desk", "Front Desk", patient, category, action, "done", "10.0.0.7", null,
				"0123456789abcdef", "2", "frontdesk", "/board", null, null, detail));
		texts.add(key.mac(LogLine.join(texts)));
		return texts;
	}

	private void insert(List<List<String>> rows) throws SQLException {
		String marks = "?, ".repeat(LogLine.COLUMNS.size() - 1) + "?";
		try (PreparedStatement sql = connection.prepareStatement(
				"insert into frontdesk_access (" + String.join(", ", LogLine.COLUMNS) + ") values (" + marks + ")")) {
			for (List<String> row : rows) {
				for (int i = 0; i < row.size(); i++) {
					sql.setString(i + 1, row.get(i));
				}
				sql.addBatch();
			}
			sql.executeBatch();
		}
	}
}
