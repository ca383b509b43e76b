/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.find.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.board.find.text.Folding;
import org.openmrs.module.frontdesk.board.find.text.Numbers;
import org.springframework.stereotype.Component;

/** Reads from the host what patients can be found by; nothing that is voided. */
@Component("frontdesk.personSource")
public class PersonSource {

	private static final int ISO_DATE_LENGTH = 10;

	private static final int NAME_PARTS = 5;

	private static final String PERSONS = "select p.person_id, p.birthdate, p.dead from person p"
			+ " join patient t on t.patient_id = p.person_id"
			+ " where p.person_id in (:ids) and p.voided = false and t.voided = false";

	/** As elsewhere, the preferred name comes first, then the oldest. */
	private static final String NAMES = "select person_id, given_name, middle_name, family_name_prefix, family_name,"
			+ " family_name2 from person_name where person_id in (:ids) and voided = false"
			+ " order by preferred desc, person_name_id";

	private static final String IDENTIFIERS = "select patient_id, identifier from patient_identifier"
			+ " where patient_id in (:ids) and voided = false order by preferred desc, patient_identifier_id";

	private static final String PHONES = "select person_id, value from person_attribute where person_id in (:ids)"
			+ " and person_attribute_type_id in (:types) and voided = false order by person_attribute_id";

	private final HostQuery host;

	private final PhoneTypes phoneTypes;

	public PersonSource(HostQuery host, PhoneTypes phoneTypes) {
		this.host = host;
		this.phoneTypes = phoneTypes;
	}

	/** @return of those who are patients and not voided, by their ids */
	Map<Integer, PersonEntry> read(Collection<Integer> ids) {
		Map<Integer, Draft> drafts = new LinkedHashMap<>();
		if (!ids.isEmpty()) {
			each(PERSONS, Map.of("ids", ids), row -> drafts.put(row.getInt(1), new Draft(born(row), row.getBoolean(3))));
			each(NAMES, Map.of("ids", ids), row -> with(drafts, row, draft -> draft.name(nameWords(row))));
			each(IDENTIFIERS, Map.of("ids", ids),
					row -> with(drafts, row, draft -> draft.identifiers.add(Numbers.identifier(row.getString(2)))));
			readPhones(ids, drafts);
		}
		Map<Integer, PersonEntry> entries = new LinkedHashMap<>();
		drafts.forEach((id, draft) -> entries.put(id, draft.entry(id)));
		return entries;
	}

	private void readPhones(Collection<Integer> ids, Map<Integer, Draft> drafts) {
		List<Integer> types = phoneTypes.ids();
		if (!types.isEmpty()) {
			each(PHONES, Map.of("ids", ids, "types", types),
					row -> with(drafts, row, draft -> draft.phones.add(Numbers.phone(row.getString(2)))));
		}
	}

	private static LocalDate born(ResultSet row) throws SQLException {
		String date = row.getString(2);
		return date == null ? null : LocalDate.parse(date.substring(0, ISO_DATE_LENGTH));
	}

	private static List<String> nameWords(ResultSet row) throws SQLException {
		String[] parts = new String[NAME_PARTS];
		for (int i = 0; i < NAME_PARTS; i++) {
			parts[i] = row.getString(2 + i) == null ? "" : row.getString(2 + i);
		}
		// what comes before a family name belongs to it
		parts[3] = (parts[2] + " " + parts[3]).strip();
		return IntStream.of(0, 1, 3, 4).boxed().flatMap(i -> Folding.wordsOfName(parts[i]).stream()).toList();
	}

	private interface Row {

		void take(ResultSet row) throws SQLException;
	}

	private interface Part {

		void into(Draft draft) throws SQLException;
	}

	private void each(String sql, Map<String, ?> values, Row row) {
		host.list(sql, values, (found, n) -> {
			row.take(found);
			return null;
		});
	}

	private static void with(Map<Integer, Draft> drafts, ResultSet row, Part part) throws SQLException {
		Draft draft = drafts.get(row.getInt(1));
		if (draft != null) {
			part.into(draft);
		}
	}

	/** @return the ids of so many patients after this one, voided ones too, in their order */
	List<Integer> after(int personId, int most) {
		return host.list("select patient_id from patient where patient_id > :after order by patient_id limit :most",
				Map.of("after", personId, "most", most), (row, n) -> row.getInt(1));
	}

	int count() {
		return host.list("select count(*) from patient", Map.of(), (row, n) -> row.getInt(1)).get(0);
	}
}
