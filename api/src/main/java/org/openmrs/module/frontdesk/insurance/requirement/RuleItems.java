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

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openmrs.api.context.Context;
import org.openmrs.module.frontdesk.HostQuery;
import org.openmrs.module.frontdesk.insurance.CaseItem;
import org.openmrs.module.frontdesk.insurance.CodedConcept;
import org.openmrs.module.frontdesk.insurance.authorization.ConceptReader;
import org.springframework.stereotype.Component;

/** What a case asks for that a rule on a procedure opens: that procedure, so that nobody types it. */
@Component("frontdesk.ruleItems")
public class RuleItems {

	private static final String MEANT = """
			select distinct m.concept_id
			from concept_reference_term t
				join concept_reference_source s on s.concept_source_id = t.concept_source_id
				join concept_reference_map m on m.concept_reference_term_id = t.concept_reference_term_id
			where t.code = :code and upper(s.name) = upper(:system) and m.concept_id in (:reasons)
			order by m.concept_id""";

	private final ConceptReader concepts;

	private final HostQuery host;

	public RuleItems(ConceptReader concepts, HostQuery host) {
		this.concepts = concepts;
		this.host = host;
	}

	/**
	 * @param reasons the concepts for which the person comes
	 * @return the rule's concept by the first of its codes, or the rule's code by the name of the reason that has it; none where
	 *         the rule goes by no procedure
	 */
	List<CaseItem> of(StoredRule rule, Set<Integer> reasons) {
		if (!rule.hasProcedure()) {
			return List.of();
		}
		return List.of(rule.concept() == null ? ofCode(rule, reasons) : ofConcept(rule));
	}

	private CaseItem ofConcept(StoredRule rule) {
		return concepts.withIds(List.of(rule.concept()), Context.getLocale()).stream().findFirst()
				.map(one -> one.codes().stream().findFirst()
						.map(code -> new CaseItem(code.system(), code.code(), one.name(), null))
						.orElseGet(() -> new CaseItem(null, null, one.name(), null)))
				.orElseGet(() -> new CaseItem(null, null, rule.words(), null));
	}

	private CaseItem ofCode(StoredRule rule, Set<Integer> reasons) {
		List<Integer> meant = host.list(MEANT,
				Map.of("code", rule.code(), "system", rule.system(), "reasons", reasons), (row, n) -> row.getInt(1));
		String words = concepts.withIds(meant, Context.getLocale()).stream().findFirst().map(CodedConcept::name)
				.orElse(rule.words());
		return new CaseItem(rule.system(), rule.code(), words, null);
	}
}
