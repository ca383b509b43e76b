/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.overbooking.queue.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.HostQuery;
import org.springframework.stereotype.Component;

/** The names and synonyms, in all languages, of the host's concepts that the clinic names by UUID or as SOURCE:CODE. */
@Component("frontdesk.conceptNames")
public class ConceptNames {

	private static final String NAMES = """
			select distinct n.name from concept_name n join concept c on c.concept_id = n.concept_id
				left join concept_reference_map m on m.concept_id = c.concept_id
				left join concept_reference_term t on t.concept_reference_term_id = m.concept_reference_term_id
				left join concept_reference_source s on s.concept_source_id = t.concept_source_id
			where n.voided = false and c.retired = false
				and (c.uuid in (:named) or concat(s.name, ':', t.code) in (:named))
			order by n.name""";

	private final HostQuery host;

	private final FrontDeskSettings settings;

	public ConceptNames(HostQuery host, FrontDeskSettings settings) {
		this.host = host;
		this.settings = settings;
	}

	List<String> all() {
		List<String> named = settings.queueConcepts().map(text -> Stream.of(text.split(",")).map(String::strip).toList())
				.orElse(List.of());
		return named.isEmpty() ? List.of() : host.list(NAMES, Map.of("named", named), (row, n) -> row.getString(1));
	}
}
