/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.NameLayout;
import org.openmrs.module.frontdesk.board.Need;
import org.openmrs.module.frontdesk.board.PersonLine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads what a list shows of people, in one query, however many people there are. */
@Component("frontdesk.personLines")
public class PersonLines {

	private static final int ISO_DATE_LENGTH = 10;

	/** The preferred name and identifier come first, then the oldest, as the host chooses. */
	private static final String PATIENTS = """
			select 'person' as kind, p.person_id, p.uuid, p.birthdate, p.gender, i.identifier, n.prefix, n.given_name,
				n.middle_name, n.family_name_prefix, n.family_name, n.family_name2, n.family_name_suffix, n.degree,
				n.preferred as called, n.person_name_id, i.preferred as known, i.patient_identifier_id,
				null as fact_key, null as fact_text
			from person p
				left join person_name n on n.person_id = p.person_id and n.voided = false
				left join patient_identifier i on i.patient_id = p.person_id and i.voided = false
			where p.person_id in (:ids)""";

	/** The texts come from tables of different collations: a union takes them in the connection's. */
	private static final String FACTS = """
			\nunion all select f.kind, f.person_id, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, cast(f.fact_key as char(100)), cast(f.fact_text as char(1000))
			from (%s) f""";

	private static final String IN_ORDER = "\norder by called desc, person_name_id, known desc, patient_identifier_id";

	private static final String PERSON = "person";

	private static final String KIND = "kind";

	private static final int ID = 2;

	private final HostQuery host;

	private final ObjectProvider<FactSource> sources;

	public PersonLines(HostQuery host, ObjectProvider<FactSource> sources) {
		this.host = host;
		this.sources = sources;
	}

	/** @return what the user may be told as it is now */
	public Knowledge knowledge() {
		List<FactSource> told = sources.stream().filter(source -> Context.hasPrivilege(source.privilege())).toList();
		Map<String, Object> values = new HashMap<>();
		told.forEach(source -> values.putAll(source.values()));
		return new Knowledge(NameLayout.ofSite(), told.stream().map(FactSource::select).toList(), values);
	}

	/** @return by the host's patient id, without how they want to be called; the age is that on the given day */
	public Map<Integer, PersonLine> ofPatients(Collection<Integer> patientIds, LocalDate day) {
		return of(patientIds, day, new Knowledge(NameLayout.ofSite(), List.of(), Map.of())).lines();
	}

	/** @return as {@link #ofPatients}, with what the user may be told */
	public People of(Collection<Integer> patientIds, LocalDate day) {
		return of(patientIds, day, knowledge());
	}

	public People of(Collection<Integer> patientIds, LocalDate day, Knowledge knowledge) {
		Map<Integer, PersonLine> lines = new HashMap<>();
		Map<Integer, List<Fact>> facts = new HashMap<>();
		if (patientIds.isEmpty()) {
			return People.NONE;
		}
		Map<String, Object> values = new HashMap<>(knowledge.values());
		values.put("ids", patientIds);
		host.list(sql(knowledge), values, (row, n) -> {
			if (!row.getString(KIND).equals(PERSON)) {
				facts.computeIfAbsent(row.getInt(ID), id -> new ArrayList<>()).add(fact(row));
			} else if (!lines.containsKey(row.getInt(ID))) {
				lines.put(row.getInt(ID), line(row, knowledge.layout(), day));
			}
			return null;
		});
		lines.replaceAll((id, line) -> called(line, facts.getOrDefault(id, List.of())));
		return new People(lines, facts);
	}

	private static PersonLine called(PersonLine line, List<Fact> facts) {
		return line.called(need(facts, Need.PREFERRED_NAME), need(facts, Need.SPOKEN_AS), need(facts, Need.PRONOUNS));
	}

	private static String need(List<Fact> facts, Need need) {
		return facts.stream().filter(fact -> fact.kind().equals(Fact.NEED) && fact.key().equals(need.typeUuid()))
				.map(Fact::text).findFirst().orElse(null);
	}

	private static String sql(Knowledge knowledge) {
		return knowledge.selects().stream().map(FACTS::formatted).collect(Collectors.joining("", PATIENTS, IN_ORDER));
	}

	/** H2 fills a cast text up with blanks. */
	private static Fact fact(ResultSet row) throws SQLException {
		return new Fact(row.getString(KIND).strip(), row.getString("fact_key").strip(), row.getString("fact_text").strip());
	}

	private static PersonLine line(ResultSet row, NameLayout layout, LocalDate day) throws SQLException {
		String born = row.getString(4);
		LocalDate birth = born == null ? null : LocalDate.parse(born.substring(0, ISO_DATE_LENGTH));
		return new PersonLine(row.getString(3), layout.write(row, 7), row.getString(6), birth, age(birth, day),
				row.getString(5), null, null, null);
	}

	private static Integer age(LocalDate birth, LocalDate day) {
		return birth == null || birth.isAfter(day) ? null : Period.between(birth, day).getYears();
	}
}
