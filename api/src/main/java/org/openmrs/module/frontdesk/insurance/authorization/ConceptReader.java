/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.insurance.authorization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.Refusal;
import org.openmrs.module.frontdesk.insurance.CodedConcept;
import org.openmrs.module.frontdesk.insurance.CodedConcept.Code;
import org.springframework.stereotype.Component;

/** Reads the host's concepts as what a payer can be asked for: a name, and the codes by which payers know it. */
@Component("frontdesk.conceptReader")
public class ConceptReader {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 100;

	private static final int LONGEST_CODE = 50;

	private static final int MOST_WORDS = 5;

	/** What payers go by, in the order in which they are told it. Sources are named by the host, such as ICD-10-WHO. */
	private static final List<String> KNOWN = List.of("CPT", "HCPCS", "ICD-10", "LOCAL");

	private static final Comparator<Code> AS_TOLD = Comparator.<Code>comparingInt(code -> place(code.system()))
			.thenComparing(Code::system).thenComparing(Code::code);

	private static final String NAMED = """
			select c.concept_id, c.uuid, (select n.name from concept_name n
				where n.concept_id = c.concept_id and n.voided = false
				order by substring_index(n.locale, '_', 1) = :language desc, n.locale_preferred desc,
					n.concept_name_type = 'FULLY_SPECIFIED' desc, n.concept_name_id limit 1)
			from concept c where c.concept_id in (:ids)""";

	private static final String CODES = """
			select m.concept_id, s.name, t.code
			from concept_reference_map m
				join concept_reference_term t on t.concept_reference_term_id = m.concept_reference_term_id
				join concept_reference_source s on s.concept_source_id = t.concept_source_id
			where m.concept_id in (:ids) and t.retired = false and s.retired = false and char_length(t.code) <= :longest""";

	/** A code comes before a name that begins so, and that before one in which it stands; the shorter before the longer. */
	private static final String FOUND = """
			select f.concept_id from (
				select m.concept_id, char_length(t.code) far
				from concept_reference_term t
					join concept_reference_map m on m.concept_reference_term_id = t.concept_reference_term_id
					join concept_reference_source s on s.concept_source_id = t.concept_source_id
				where t.retired = false and t.code like :code escape '|' and (:source = '' or s.name like :source escape '|')
				union all
				select n.concept_id, char_length(n.name) + case when n.name like :beginning escape '|' then 300 else 600 end
				from concept_name n where n.voided = false and\s""";

	private static final String NEAREST = """
			) f join concept c on c.concept_id = f.concept_id and c.retired = false
			group by f.concept_id order by min(f.far), f.concept_id limit :most""";

	private final HostQuery host;

	public ConceptReader(HostQuery host) {
		this.host = host;
	}

	/**
	 * @return so many at most, the nearest first
	 * @throws Refusal RULE where the text is too short or too long
	 */
	List<CodedConcept> find(String text, Locale language, int most) {
		String typed = text.strip();
		int length = typed.codePointCount(0, typed.length());
		if (length < SHORTEST || length > LONGEST) {
			throw new Refusal(Refusal.Kind.RULE, "case.search");
		}
		List<String> words = Arrays.stream(typed.split("\\s+")).limit(MOST_WORDS).toList();
		int colon = typed.indexOf(':');
		String code = typed.substring(colon + 1).strip();
		Map<String, Object> values = new HashMap<>(Map.of("code", code.isEmpty() ? "" : literal(code) + "%", "source",
				colon < 0 ? "" : literal(typed.substring(0, colon).strip()) + "%", "beginning", literal(typed) + "%", "most",
				most));
		IntStream.range(0, words.size()).forEach(i -> values.put("word" + i, "%" + literal(words.get(i)) + "%"));
		String named = IntStream.range(0, words.size()).mapToObj(i -> "n.name like :word" + i + " escape '|'")
				.collect(Collectors.joining(" and "));
		return withIds(host.list(FOUND + named + NEAREST, values, (row, n) -> row.getInt(1)), language);
	}

	/** Signs that stand for others stand for themselves. */
	private static String literal(String text) {
		return text.replaceAll("[|%_]", "|$0");
	}

	/** @return those that there are, in the same order */
	public List<CodedConcept> withIds(Collection<Integer> ids, Locale language) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Integer, List<Code>> codes = codes(ids);
		Map<Integer, CodedConcept> found = new HashMap<>();
		host.list(NAMED, Map.of("ids", ids, "language", language.getLanguage()),
				(row, n) -> found.put(row.getInt(1), new CodedConcept(row.getString(2), row.getString(3),
						codes.getOrDefault(row.getInt(1), List.of()).stream().distinct().sorted(AS_TOLD).toList())));
		return ids.stream().map(found::get).filter(one -> one != null && one.name() != null).toList();
	}

	private Map<Integer, List<Code>> codes(Collection<Integer> ids) {
		Map<Integer, List<Code>> codes = new HashMap<>();
		host.list(CODES, Map.of("ids", ids, "longest", LONGEST_CODE),
				(row, n) -> codes.computeIfAbsent(row.getInt(1), id -> new ArrayList<>())
						.add(new Code(row.getString(2), row.getString(3))));
		return codes;
	}

	private static int place(String system) {
		String name = system.toUpperCase(Locale.ROOT);
		return IntStream.range(0, KNOWN.size()).filter(i -> name.startsWith(KNOWN.get(i))).findFirst().orElse(KNOWN.size());
	}
}
