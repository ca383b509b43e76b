/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.contact;

import java.util.Map;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.board.person.FactSource;
import org.springframework.stereotype.Component;

/** Whose record is restricted. Whoever sees the board is told, since it is they who are to be careful. */
@Component("frontdesk.restrictedFacts")
public class RestrictedFacts implements FactSource {

	static final String KIND = "restricted";

	private final RestrictedTypes types;

	public RestrictedFacts(RestrictedTypes types) {
		this.types = types;
	}

	@Override
	public String privilege() {
		return FrontDeskPrivileges.VIEW_BOARD;
	}

	@Override
	public String select() {
		return """
				select a.person_id, 'restricted' as kind, '' as fact_key, '' as fact_text
				from person_attribute a
					join person_attribute_type t on t.person_attribute_type_id = a.person_attribute_type_id
				where a.person_id in (:ids) and a.voided = false and lower(trim(a.value)) = 'true' and %s"""
				.formatted(RestrictedTypes.IS_ONE);
	}

	@Override
	public Map<String, ?> values() {
		return types.values();
	}
}
