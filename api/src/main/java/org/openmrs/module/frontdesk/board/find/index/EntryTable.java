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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.board.find.text.Numbers;
import org.springframework.stereotype.Component;

/** The index of people: an entry for each, by which it is read, and rows for each word and number, by which it is found. */
@Component("frontdesk.entryTable")
public class EntryTable {

	private static final String ENTRIES = "select person_id, words, other_words, identifiers, phones, born, dead, alike"
			+ " from frontdesk_person_entry where person_id in (:ids)";

	private static final int ISO_DATE_LENGTH = 10;

	private final HostQuery host;

	private final IndexSql sql;

	private final WordTable words;

	public EntryTable(HostQuery host, IndexSql sql, WordTable words) {
		this.host = host;
		this.sql = sql;
		this.words = words;
	}

	public Map<Integer, PersonEntry> read(Collection<Integer> ids) {
		Map<Integer, PersonEntry> entries = new HashMap<>();
		if (!ids.isEmpty()) {
			host.list(ENTRIES, Map.of("ids", ids), (row, n) -> entries.put(row.getInt(1), entry(row)));
		}
		return entries;
	}

	private static PersonEntry entry(ResultSet row) throws SQLException {
		String born = row.getString(6);
		return new PersonEntry(row.getInt(1), EntryText.read(row.getString(2)), EntryText.read(row.getString(3)),
				EntryText.read(row.getString(4)), EntryText.read(row.getString(5)),
				born == null ? null : LocalDate.parse(born.substring(0, ISO_DATE_LENGTH)), row.getBoolean(7),
				row.getObject(8, Long.class));
	}

	/** @return ids that have an entry, from the first to the last, both included */
	Set<Integer> idsBetween(int first, int last) {
		return new LinkedHashSet<>(host.list(
				"select person_id from frontdesk_person_entry where person_id >= :first and person_id <= :last",
				Map.of("first", first, "last", last), (row, n) -> row.getInt(1)));
	}

	/** Puts these in the place of what was there of these people. */
	void replace(Collection<PersonEntry> before, Collection<PersonEntry> after) {
		remove(before);
		if (!after.isEmpty()) {
			sql.insert("frontdesk_person_entry (person_id, words, other_words, identifiers, phones, born, dead, alike)",
					after.stream().map(EntryTable::row).toList());
			sql.insert("frontdesk_person_word (word_id, born_year, person_id)", wordRows(after));
			sql.insert("frontdesk_person_part (part, person_id)", partRows(after));
		}
	}

	private void remove(Collection<PersonEntry> entries) {
		if (entries.isEmpty()) {
			return;
		}
		Map<String, ?> ids = Map.of("ids", entries.stream().map(PersonEntry::personId).toList());
		sql.update("delete from frontdesk_person_entry where person_id in (:ids)", ids);
		sql.update("delete from frontdesk_person_word where person_id in (:ids)", ids);
		for (PersonEntry entry : entries) {
			Set<String> parts = parts(entry);
			if (!parts.isEmpty()) {
				sql.update("delete from frontdesk_person_part where part in (:parts) and person_id = :id",
						Map.of("parts", parts, "id", entry.personId()));
			}
		}
	}

	private static Object[] row(PersonEntry entry) {
		return new Object[]{ entry.personId(), EntryText.write(entry.words()), EntryText.write(entry.otherWords()),
				EntryText.write(entry.identifiers()), EntryText.write(entry.phones()),
				entry.born() == null ? null : entry.born().toString(), entry.dead(), entry.alike() };
	}

	private List<Object[]> wordRows(Collection<PersonEntry> entries) {
		Set<String> all = new LinkedHashSet<>();
		entries.forEach(entry -> allWords(entry).forEach(all::add));
		Map<String, Integer> ids = words.ids(all);
		List<Object[]> rows = new ArrayList<>();
		entries.forEach(entry -> allWords(entry).distinct()
				.forEach(word -> rows.add(new Object[]{ ids.get(word), entry.bornYear(), entry.personId() })));
		return rows;
	}

	private static Stream<String> allWords(PersonEntry entry) {
		return Stream.concat(entry.words().stream(), entry.otherWords().stream());
	}

	private static List<Object[]> partRows(Collection<PersonEntry> entries) {
		List<Object[]> rows = new ArrayList<>();
		entries.forEach(entry -> parts(entry).forEach(part -> rows.add(new Object[]{ part, entry.personId() })));
		return rows;
	}

	private static Set<String> parts(PersonEntry entry) {
		Set<String> parts = new LinkedHashSet<>();
		Stream.concat(entry.identifiers().stream(), entry.phones().stream())
				.forEach(number -> parts.addAll(Numbers.tails(number)));
		return parts;
	}
}
