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
import org.openmrs.module.frontdesk.board.find.index.PhoneTypes;
import org.openmrs.module.frontdesk.board.person.FactSource;
import org.springframework.stereotype.Component;

/** Phone numbers with since when they stand there, and when they were last said to be right. */
@Component("frontdesk.contactFacts")
public class ContactFacts implements FactSource {

	/** The key is the host's DATETIME, the text the number. */
	static final String PHONE = "phone";

	/** The text is a moment, epoch milliseconds. */
	static final String CONFIRMED = "confirmed";

	private final PhoneTypes types;

	public ContactFacts(PhoneTypes types) {
		this.types = types;
	}

	@Override
	public String privilege() {
		return FrontDeskPrivileges.VIEW_CONTACT;
	}

	@Override
	public String select() {
		return """
				select a.person_id, 'phone' as kind, concat(coalesce(a.date_changed, a.date_created), '') as fact_key,
					a.value as fact_text
				from person_attribute a
					join person_attribute_type t on t.person_attribute_type_id = a.person_attribute_type_id
				where a.person_id in (:ids) and a.voided = false and %s
				union all
				select c.person_id, 'confirmed', '', concat(c.confirmed_at, '')
				from frontdesk_contact_confirmed c where c.person_id in (:ids)""".formatted(PhoneTypes.IS_ONE);
	}

	@Override
	public Map<String, ?> values() {
		return types.values();
	}
}
