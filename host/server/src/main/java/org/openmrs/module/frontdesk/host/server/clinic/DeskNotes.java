/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.host.server.clinic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What the desk keeps for some of the people of a day: messages and missing documents; and one whose record is restricted.
 * A module that does not know of these yet has no place for them, and then there are none.
 */
final class DeskNotes {

	/** Each so many of the day's people have one. */
	private static final int WITH_MESSAGE = 23;

	private static final int WITH_DOCUMENT = 29;

	private static final List<String> MESSAGES = List.of("The blood test is back; Dr. Eze would like to explain it herself.",
			"Your sister called and picks you up at the main entrance.",
			"The pharmacy has the new inhaler from four o'clock on.",
			"Please call the ward back about the bed on Monday.");

	private static final List<String> DOCUMENTS = List.of("Referral letter", "Signed consent form", "Insurance card",
			"Birth certificate of the child");

	/** Still to come or under way, so that a note can be seen to. */
	private static final String EXPECTED = "select distinct patient_id from patient_appointment where voided = 0"
			+ " and start_date_time >= '%1$s' and start_date_time < '%1$s' + interval 1 day"
			+ " and status in ('Scheduled', 'Arrived', 'CheckedIn') order by 1";

	/** Here already, and not expected once more. */
	private static final String HERE = "select patient_id from patient_appointment where voided = 0"
			+ " and start_date_time >= '%1$s' and start_date_time < '%1$s' + interval 1 day group by patient_id"
			+ " having sum(status in ('Arrived', 'CheckedIn')) > 0 and sum(status = 'Scheduled') = 0 order by 1 limit 1";

	private static final String RESTRICTED_TYPE = "f0d35c00-0003-4000-8000-000000000101";

	private final Connection connection;

	private final LocalDateTime now;

	DeskNotes(Connection connection, LocalDateTime now) {
		this.connection = connection;
		this.now = now;
	}

	/** Leaves notes for people of that day who have none. */
	void leave(LocalDate day, RandomGenerator dice) throws SQLException {
		if (!isThere("frontdesk_note")) {
			return;
		}
		BulkInsert notes = new BulkInsert(connection, "frontdesk_note",
				"uuid, person_id, kind, note_text, left_at, left_by");
		List<Integer> people = Ids.all(connection, EXPECTED.formatted(day));
		people.removeAll(Ids.all(connection, "select distinct person_id from frontdesk_note"));
		long leftAt = now.minusDays(1).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
		for (int i = 0; i < people.size(); i++) {
			if (i % WITH_MESSAGE == 0) {
				notes.add(Ids.uuid(dice), people.get(i), "message", MESSAGES.get(i % MESSAGES.size()), leftAt, 1);
			}
			if (i % WITH_DOCUMENT == 1) {
				notes.add(Ids.uuid(dice), people.get(i), "document", DOCUMENTS.get(i % DOCUMENTS.size()), leftAt, 1);
			}
		}
		notes.flush();
	}

	/** Restricts the record of somebody who is here. */
	void restrictOne(LocalDate day, RandomGenerator dice) throws SQLException {
		int type = Ids.find(connection, "person_attribute_type", "person_attribute_type_id", RESTRICTED_TYPE);
		List<Integer> here = Ids.all(connection, HERE.formatted(day));
		if (type != 0 && !here.isEmpty()) {
			BulkInsert marks = new BulkInsert(connection, "person_attribute",
					"person_id, value, person_attribute_type_id, creator, date_created, voided, uuid");
			marks.add(here.get(0), "true", type, 1, now, 0, Ids.uuid(dice));
			marks.flush();
		}
	}

	private boolean isThere(String table) throws SQLException {
		try (ResultSet found = connection.getMetaData().getTables(connection.getCatalog(), null, table, null)) {
			return found.next();
		}
	}
}
