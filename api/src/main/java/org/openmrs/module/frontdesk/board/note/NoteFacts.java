/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.note;

import java.util.Map;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.board.person.FactSource;
import org.springframework.stereotype.Component;

/** Open notes: the key is a note's UUID, the kind its own. */
@Component("frontdesk.noteFacts")
public class NoteFacts implements FactSource {

	@Override
	public String privilege() {
		return FrontDeskPrivileges.VIEW_NOTES;
	}

	@Override
	public String select() {
		return """
				select m.person_id, 'message' as kind, m.uuid as fact_key, m.note_text as fact_text
				from frontdesk_note m where m.person_id in (:ids) and m.settled_at is null and m.kind = 'message'
				union all
				select d.person_id, 'document', d.uuid, d.note_text
				from frontdesk_note d where d.person_id in (:ids) and d.settled_at is null and d.kind = 'document'""";
	}

	@Override
	public Map<String, ?> values() {
		return Map.of();
	}
}
