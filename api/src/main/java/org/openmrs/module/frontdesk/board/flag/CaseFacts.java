/**
 * This Source Code Form is subject to the terms of the Mozilla Public License,
 * v. 2.0. If a copy of the MPL was not distributed with this file, You can
 * obtain one at http://mozilla.org/MPL/2.0/. OpenMRS is also distributed under
 * the terms of the Healthcare Disclaimer located at http://openmrs.org/license.
 *
 * Copyright (C) OpenMRS Inc. OpenMRS is a registered trademark and the OpenMRS
 * graphic logo is a trademark of OpenMRS Inc.
 */
package org.openmrs.module.frontdesk.board.flag;

import java.util.Map;
import org.openmrs.module.frontdesk.FrontDeskPrivileges;
import org.openmrs.module.frontdesk.board.person.FactSource;
import org.openmrs.module.frontdesk.insurance.AuthorizationFacts;
import org.springframework.stereotype.Component;

/** How it is with the authorizations of what patients come for. */
@Component("frontdesk.caseFacts")
public class CaseFacts implements FactSource {

	private final AuthorizationFacts facts;

	public CaseFacts(AuthorizationFacts facts) {
		this.facts = facts;
	}

	@Override
	public String privilege() {
		return FrontDeskPrivileges.VIEW_AUTHORIZATIONS;
	}

	@Override
	public String select() {
		return facts.select();
	}

	@Override
	public Map<String, ?> values() {
		return facts.values();
	}
}
