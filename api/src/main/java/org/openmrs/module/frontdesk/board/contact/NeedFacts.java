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
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.board.Need;
import org.openmrs.module.frontdesk.board.person.FactSource;
import org.springframework.stereotype.Component;

/** What helps people; the key is the UUID of the attribute's type. */
@Component("frontdesk.needFacts")
public class NeedFacts implements FactSource {

	@Override
	public String privilege() {
		return FrontDeskPrivileges.VIEW_NEEDS;
	}

	@Override
	public String select() {
		return """
				select a.person_id, 'need' as kind, t.uuid as fact_key, a.value as fact_text
				from person_attribute a
					join person_attribute_type t on t.person_attribute_type_id = a.person_attribute_type_id
				where a.person_id in (:ids) and a.voided = false and t.uuid in (:needTypes)""";
	}

	@Override
	public Map<String, ?> values() {
		return Map.of("needTypes", Stream.of(Need.values()).map(Need::typeUuid).toList());
	}
}
