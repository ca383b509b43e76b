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

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.FrontDeskSettings;
import org.openmrs.module.frontdesk.board.Need;
import org.openmrs.module.frontdesk.board.person.FactSource;
import org.springframework.stereotype.Component;

/**
 * That something helps somebody which counts in the queue, and not what: the order is the same for everybody who may see it,
 * whether or not they may see needs.
 */
@Component("frontdesk.queueNeedFacts")
public class QueueNeedFacts implements FactSource {

	private final FrontDeskSettings settings;

	public QueueNeedFacts(FrontDeskSettings settings) {
		this.settings = settings;
	}

	@Override
	public String privilege() {
		return FrontDeskPrivileges.VIEW_QUEUE;
	}

	@Override
	public String select() {
		return """
				select distinct q.person_id, 'queueNeed' as kind, '' as fact_key, '' as fact_text
				from person_attribute q
					join person_attribute_type y on y.person_attribute_type_id = q.person_attribute_type_id
				where q.person_id in (:ids) and q.voided = false and q.value <> '' and y.uuid in (:queueNeedTypes)""";
	}

	@Override
	public Map<String, ?> values() {
		List<String> types = Stream.of(Need.values()).filter(need -> settings.queueNeeds().contains(need.code()))
				.map(Need::typeUuid).toList();
		return Map.of("queueNeedTypes", types.isEmpty() ? List.of("") : types);
	}
}
