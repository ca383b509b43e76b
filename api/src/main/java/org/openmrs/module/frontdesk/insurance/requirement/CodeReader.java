/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.requirement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmrs.module.frontdesk.schedule.Named;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the host's concepts, and what they are mapped to. */
@Component("frontdesk.codeReader")
public class CodeReader {

	private static final String MAPPED = """
			select s.name, t.code, m.concept_id
			from concept_reference_term t
				join concept_reference_source s on s.concept_source_id = t.concept_source_id
				join concept_reference_map m on m.concept_reference_term_id = t.concept_reference_term_id
			where t.code in (:codes)""";

	/** The name as the host's dictionary gives it in full, whatever the language. */
	private static final String CONCEPTS = """
			select c.concept_id, c.uuid, (select min(n.name) from concept_name n where n.concept_id = c.concept_id
				and n.voided = false and n.concept_name_type = 'FULLY_SPECIFIED')
			from concept c where\s""";

	/** @return the concepts that the rules' codes are mapped to; no query where no rule has a code */
	Codes of(Collection<StoredRule> rules, NamedParameterJdbcTemplate sql) {
		Set<String> codes = rules.stream().map(StoredRule::code).filter(code -> code != null).collect(Collectors.toSet());
		if (codes.isEmpty()) {
			return Codes.NONE;
		}
		Map<String, Set<Integer>> concepts = new HashMap<>();
		sql.query(MAPPED, Map.of("codes", codes), row -> {
			concepts.computeIfAbsent(Codes.key(row.getString(1), row.getString(2)), key -> new HashSet<>())
					.add(row.getInt(3));
		});
		return new Codes(concepts);
	}

	Optional<Named> withUuid(String uuid, NamedParameterJdbcTemplate sql) {
		return sql.query(CONCEPTS + "c.uuid = :uuid and c.retired = false", Map.of("uuid", uuid),
				(row, n) -> new Named(row.getInt(1), row.getString(2), row.getString(3))).stream().findFirst();
	}

	/** @return by the host's id */
	Map<Integer, Named> withIds(Collection<Integer> ids, NamedParameterJdbcTemplate sql) {
		return ids.isEmpty()
				? Map.of()
				: sql.query(CONCEPTS + "c.concept_id in (:ids)", Map.of("ids", ids),
						(row, n) -> new Named(row.getInt(1), row.getString(2), row.getString(3))).stream()
						.collect(Collectors.toMap(Named::id, one -> one));
	}
}
